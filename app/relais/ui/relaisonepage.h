// One relais: how to reach it, when it is open, whom it receives.
#pragma once

#include <content/library.h>
#include <core/clock.h>
#include <core/language.h>
#include <look/page.h>
#include <relais/ui/wish.h>

namespace belvedere::look {
class Button;
class MapView;
}

namespace belvedere::relais::ui {

class RelaisOnePage : public look::Page
{
    Q_OBJECT
public:
    // The library and the clock outlive the page. `here` is for the distance; nothing says none.
    RelaisOnePage(look::Theme &theme, content::Library &library, const Clock &clock, Language language, const QString &id, bool kept,
                  const std::optional<places::Commune> &here, QWidget *parent = nullptr);

    void setKept(bool kept);

Q_SIGNALS:
    void keepToggled(const QString &id, const QString &title);
    void shown(); // the relais is in place

private:
    void show(const Relais &relais);
    QWidget *reachCard(const Relais &relais);
    QWidget *hoursCard(const Relais &relais);
    QWidget *whoCard(const Relais &relais);
    void showMap(content::Library &library, const Relais &relais);

    const Clock &m_clock;
    Language m_language;
    std::optional<places::Commune> m_here;
    QString m_id, m_title;
    look::Button *m_keep;
    look::Button *m_kept; // one of the two is shown
    look::MapView *m_map = nullptr;
};

} // namespace belvedere::relais::ui
