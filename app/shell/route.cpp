#include <shell/route.h>

namespace belvedere::shell {
namespace {

bool isPassing(Route::Place place)
{
    return place == Route::Place::Camp || place == Route::Place::Way || place == Route::Place::Change || place == Route::Place::SoFar
        || place == Route::Place::Keep || place == Route::Place::Attract;
}

} // namespace

void Trail::open(const Route &route)
{
    if (route.place == Route::Place::Home || route.place == Route::Place::Attract)
        m_routes.clear();
    if (!m_routes.isEmpty() && (isPassing(m_routes.last().place) || m_routes.last() == route))
        m_routes.removeLast();
    // Another comparison takes the place of the one before.
    if (!m_routes.isEmpty() && route.place == Route::Place::Compare && m_routes.last().place == route.place)
        m_routes.removeLast();
    if (m_routes.isEmpty() || m_routes.last() != route)
        m_routes.append(route);
}

Route Trail::back()
{
    if (!m_routes.isEmpty())
        m_routes.removeLast();
    if (m_routes.isEmpty())
        m_routes.append(Route{Route::Place::Home});
    return m_routes.last();
}

} // namespace belvedere::shell
