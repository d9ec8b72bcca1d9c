// What the last answer changed has changed, in words, and the way back.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/panel.h>
#include <look/theme.h>
#include <quiz/changes.h>

#include <memory>

class QVBoxLayout;

namespace belvedere::quiz::ui {

// Both results are computed on another thread; told() when the words are there.
class ChangePanel : public look::Panel
{
    Q_OBJECT
public:
    ChangePanel(const look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, const Answers &before,
                const Answers &after, const Wishes &wishes, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void told();
    void undoRequested(); // back to the former answer

private:
    void show(const Outcome &before, const Outcome &after);
    void line(const QString &text);
    QString metiers(const QVector<QString> &ids) const;

    const look::Theme &m_theme;
    std::shared_ptr<const content::Catalogue> m_catalogue;
    Language m_language;
    QVBoxLayout *m_lines;
};

} // namespace belvedere::quiz::ui
