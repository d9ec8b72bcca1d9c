#include <shell/visitlog.h>

namespace belvedere::shell {
namespace {

using Place = Route::Place;

// The kind of page; empty for home, the invitation and what is the administrator's.
QString pageOf(Place place)
{
    switch (place) {
    case Place::Way:
    case Place::Quiz:
    case Place::Camp:
    case Place::SoFar:
    case Place::Answers:
    case Place::Change:
    case Place::Results: // not apart: nearly all who finish see them, and how many finish is told
    case Place::Explain:
    case Place::Summary:
    case Place::Pair: return QStringLiteral("play");
    case Place::Explore: return QStringLiteral("explore");
    case Place::Browse: return QStringLiteral("browse");
    case Place::Pole:
    case Place::Groupe: return QStringLiteral("pole");
    case Place::Fiche: return QStringLiteral("fiche");
    case Place::Compare: return QStringLiteral("compare");
    case Place::Videos:
    case Place::Video:
    case Place::KeptVideos: return QStringLiteral("video");
    case Place::Formations:
    case Place::Formation: return QStringLiteral("formation");
    case Place::Find:
    case Place::Relais:
    case Place::RelaisOne: return QStringLiteral("relais");
    case Place::Territoire: return QStringLiteral("territory");
    case Place::Classeur:
    case Place::Document: return QStringLiteral("classeur");
    case Place::Keep:
    case Place::Stick: return QStringLiteral("keep");
    case Place::Resume: return QStringLiteral("resume");
    case Place::SignIn:
    case Place::Cloud:
    case Place::Space:
    case Place::Import: return QStringLiteral("space");
    case Place::Share: return QStringLiteral("share");
    case Place::Print: return QStringLiteral("print");
    default: return {};
    }
}

QString wordOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Talk: return QStringLiteral("talk");
    case ContactKind::Desk: return QStringLiteral("desk");
    case ContactKind::Request: return QStringLiteral("request");
    case ContactKind::Moel: return QStringLiteral("moel");
    }
    return {};
}

QString saidOf(const char *dimension, const QString &value)
{
    return statistics::description().has(QString::fromLatin1(dimension), value) ? value : QStringLiteral("none");
}

} // namespace

void VisitLog::saw(Place place)
{
    settleSearch();
    if (const QString page = pageOf(place); !page.isEmpty())
        m_pages.insert(page);
}

void VisitLog::finishedGame(quiz::Way way)
{
    if (m_game != QStringLiteral("whole"))
        m_game = way == quiz::Way::Short ? QStringLiteral("short") : QStringLiteral("whole");
}

void VisitLog::searched(bool found)
{
    m_typed = found ? Search::Found : Search::Nothing;
}

void VisitLog::settleSearch()
{
    m_search = std::max(m_search, std::exchange(m_typed, Search::None)); // one without an answer is what is told
}

void VisitLog::contacted(ContactKind kind, const QString &situation, const QString &channel, const QString &sex)
{
    m_contacts.append({wordOf(kind), saidOf("situation", situation), saidOf("channel", channel), saidOf("sex", sex)});
}

void VisitLog::described(bool national, const QString &channel, const QString &sex)
{
    for (Contact &each : m_contacts) {
        if ((each.kind == wordOf(ContactKind::Moel)) != national)
            continue;
        each.sex = saidOf("sex", sex);
        if (national)
            each.channel = saidOf("channel", channel);
    }
}

statistics::VisitCounts VisitLog::counts(Language language) const
{
    statistics::VisitCounts counts;
    const QString visits = QStringLiteral("visits");
    const Search search = std::max(m_search, m_typed);
    counts.add(visits, {}, {{QStringLiteral("visits-language"), code(language)},
                            {QStringLiteral("visits-game"), m_game.isEmpty() ? QStringLiteral("none") : m_game},
                            {QStringLiteral("visits-search"), search == Search::None ? QStringLiteral("none") : search == Search::Found ? QStringLiteral("found") : QStringLiteral("nothing")}});
    for (const QString &page : m_pages)
        counts.addTo(visits, {}, QStringLiteral("visits-pages"), page);
    for (const Contact &each : m_contacts)
        counts.add(QStringLiteral("contacts"), each.kind, {{QStringLiteral("contacts-situation"), each.situation}, {QStringLiteral("contacts-channel"), each.channel}, {QStringLiteral("contacts-sex"), each.sex}});
    return counts;
}

} // namespace belvedere::shell
