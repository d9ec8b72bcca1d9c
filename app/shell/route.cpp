#include <shell/route.h>

namespace belvedere::shell {
namespace {

using Place = Route::Place;

// Its step is over as soon as one is at the next place.
bool isPassing(Place place, Place next)
{
    if (place == Place::Keep) // but for what it offers
        return next != Place::Print && next != Place::Stick && next != Place::SignIn && next != Place::Cloud;
    return place == Place::Camp || place == Place::Way || place == Place::Change || place == Place::SoFar || place == Place::Attract;
}

} // namespace

void Trail::open(const Route &route)
{
    if (route.place == Place::Home || route.place == Place::Attract)
        m_routes.clear();
    if (!m_routes.isEmpty() && (isPassing(m_routes.last().place, route.place) || m_routes.last() == route))
        m_routes.removeLast();
    // Another comparison takes the place of the one before.
    if (!m_routes.isEmpty() && route.place == Place::Compare && m_routes.last().place == route.place)
        m_routes.removeLast();
    if (m_routes.isEmpty() || m_routes.last() != route)
        m_routes.append(route);
}

Route Trail::back()
{
    if (!m_routes.isEmpty())
        m_routes.removeLast();
    if (m_routes.isEmpty())
        m_routes.append(Route{Place::Home});
    return m_routes.last();
}

void Trail::returnTo(const Route &route)
{
    if (const qsizetype there = m_routes.lastIndexOf(route); there >= 0)
        m_routes.resize(there + 1);
    else
        open(route);
}

} // namespace belvedere::shell
