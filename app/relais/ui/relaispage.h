// People who can help near home: a list of relais and a map that say the same.
#pragma once

#include <content/library.h>
#include <core/clock.h>
#include <core/language.h>
#include <look/page.h>
#include <places/outline.h>
#include <relais/ui/wish.h>

namespace belvedere::look {
class MapView;
class Notice;
class ScrollArea;
struct MapGround;
}

class QStackedLayout;

namespace belvedere::relais::ui {

class RelaisList;
class WishBar;

class RelaisPage : public look::Page
{
    Q_OBJECT
public:
    // The library and the clock outlive the page.
    RelaisPage(look::Theme &theme, content::Library &library, const Clock &clock, Language language, const Wish &wish,
               QWidget *parent = nullptr);
    void focusFirst() override; // the commune

Q_SIGNALS:
    void openRelais(const QString &id);
    void wishChanged(const belvedere::relais::ui::Wish &wish); // to be kept with the visit
    void shown(); // the relais are in place

private:
    void arrange(bool large);
    void load(content::Library &library);
    void setContent(const QVector<Relais> &all, const look::MapGround &ground);
    void refill();
    void showHere();
    void select(const QString &id, bool fromMap);

    WishBar *m_bar;
    RelaisList *m_list;
    look::MapView *m_map;
    look::ScrollArea *m_scroll;
    QStackedLayout *m_stack = nullptr; // list or map, where there is no room for both
    QVector<Relais> m_all;
    Wish m_wish;
    places::Box m_area; // of all relais
    bool m_loaded = false;
};

} // namespace belvedere::relais::ui
