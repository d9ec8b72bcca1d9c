// An event: its day on a coloured block, what it is, when and where, where that is known from, and a
// button that keeps it in the classeur.
#pragma once

#include <content/guide.h>
#include <core/language.h>
#include <look/panel.h>
#include <look/theme.h>
#include <territoire/territoire.h>

namespace belvedere::look {
class Button;
}

namespace belvedere::territoire::ui {

class EventCard : public look::Panel
{
    Q_OBJECT
public:
    // `departement` tells the time of the clocks there. An event that is over says so.
    EventCard(const look::Theme &theme, Language language, const content::Guide &guide, const Event &event,
              const QString &departement, QWidget *parent = nullptr);

    QString event() const { return m_id; }
    void setKept(bool kept);

Q_SIGNALS:
    void keepToggled(const QString &id, const QString &title); // the title says the day too
    void openGroupe(const QString &id);

private:
    QString m_id;
    look::Button *m_keep;
    look::Button *m_kept;
};

} // namespace belvedere::territoire::ui
