// A métier proposed: its name, its level, why, and what one may do with it.
#pragma once

#include <content/metier.h>
#include <look/panel.h>

#include <QStringList>

class QVBoxLayout;

namespace belvedere::look {
class Button;
class Theme;
}

namespace belvedere::quiz::ui {

class MetierCard : public look::Panel
{
    Q_OBJECT
public:
    // `reasons` are whole sentences.
    MetierCard(const look::Theme &theme, const content::MetierSummary &metier, const QStringList &reasons, bool kept,
               QWidget *parent = nullptr);

    const QString &metier() const { return m_id; }
    void setKept(bool kept);
    QWidget *aside() const;

Q_SIGNALS:
    void opened(const QString &id);
    void keepToggled(const QString &id);
    void asideRequested(const QString &id);

private:
    void addReasons(QVBoxLayout *column, const look::Theme &theme, const QStringList &reasons);
    void addButtons(QVBoxLayout *column, const look::Theme &theme, const QString &name);

    QString m_id;
    QString m_name;
    look::Button *m_keep = nullptr;
    look::Button *m_aside = nullptr;
    bool m_kept = false;
};

} // namespace belvedere::quiz::ui
