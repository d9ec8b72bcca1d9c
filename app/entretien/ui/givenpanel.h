// What was given on paper or shown, so that both know it the next time.
#pragma once

#include <core/language.h>
#include <entretien/guide.h>
#include <entretien/session.h>
#include <look/theme.h>

#include <QWidget>

class QVBoxLayout;

namespace belvedere::look {
class TextField;
}

namespace belvedere::entretien::ui {

class GivenPanel : public QWidget
{
    Q_OBJECT
public:
    GivenPanel(const look::Theme &theme, Session &session, const QVector<Suggestion> &often, const QDate &today, Language language, QWidget *parent = nullptr);

private:
    void give(const QString &title);
    void fill();

    const look::Theme &m_theme;
    Session &m_session;
    const QDate m_today;
    const Language m_language;
    look::TextField *m_title;
    QVBoxLayout *m_rows;
    QVector<Given> m_shown;
    bool m_isFilled = false;
};

} // namespace belvedere::entretien::ui
