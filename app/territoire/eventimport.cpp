#include <territoire/eventimport.h>

#include <territoire/aboutwriter.h>
#include <territoire/departements.h>
#include <territoire/importlog_p.h>

#include <QCryptographicHash>

namespace belvedere::territoire {

using content::Oddity;

struct EventImport::Statements {
    explicit Statements(QSqlDatabase &db)
        : event(db, QStringLiteral("INSERT INTO event (n, id, title, place, latitude, longitude, description, address, words, "
                                   "all_day, source, published) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
          occurrence(db, QStringLiteral("INSERT OR IGNORE INTO occurrence (event, start, end) VALUES (?, ?, ?)")),
          nearest(db, QStringLiteral("SELECT departement FROM commune WHERE abs(latitude - ?) < 0.2 AND abs(longitude - ?) < 0.3 "
                                     "ORDER BY pow(latitude - ?, 2) + pow(longitude - ?, 2) / 2 LIMIT 1")),
          about(db)
    {
    }
    content::Statement event, occurrence, nearest;
    AboutWriter about;
};

namespace {

// The same event has the same id in every pack; an id of a calendar may be of any length.
QString eventId(const CalendarEvent &event)
{
    const QString own = event.uid.isEmpty()
        ? event.title + QString::number(event.occurrences.first().start.toSecsSinceEpoch())
        : event.uid + (event.replaces ? QString::number(*event.replaces) : QString());
    return QStringLiteral("EV-")
           + QString::fromLatin1(QCryptographicHash::hash(own.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QVariant orNull(const std::optional<double> &degrees)
{
    return degrees ? QVariant(*degrees) : QVariant();
}

} // namespace

EventImport::EventImport(const Subjects &subjects, content::SectionWork &work)
    : m_subjects(subjects), m_work(work), m_statements(std::make_shared<Statements>(work.db))
{
}

About EventImport::aboutOf(const CalendarEvent &event, QStringList &words) const
{
    About about;
    about.departements = event.departements.isEmpty() ? QStringList(QStringLiteral("*")) : event.departements;
    for (const QString &category : event.categories) {
        if (const QString groupe = m_subjects.groupe(category); !groupe.isEmpty())
            about.groupes.append(groupe);
        else if (const QString pole = m_subjects.pole(category); !pole.isEmpty())
            about.poles.append(pole);
        else
            words.append(category);
    }
    return about;
}

Status EventImport::addToSearch(const CalendarEvent &event, const QString &id, const QStringList &words)
{
    QStringList places;
    for (const QString &code : event.departements)
        places.append(departementName(code));
    return m_work.search.add({content::EntryKind::Event, id, event.title, event.place, {event.title}, words,
                              event.description.left(300), (places + QStringList(event.place)).join(u'\n')});
}

// Where neither X-DEPARTEMENT nor a postcode says it, the commune next to its position does.
Status EventImport::place(CalendarEvent &event)
{
    if (!event.departements.isEmpty() || !event.latitude)
        return {};
    const Status asked = m_statements->nearest.run({*event.latitude, *event.longitude, *event.latitude, *event.longitude});
    if (asked && m_statements->nearest.next())
        event.departements.append(m_statements->nearest.text(0));
    return asked;
}

Status EventImport::write(CalendarEvent event, const QString &fileName)
{
    ImportLog log(m_work.report, fileName);
    const QString id = eventId(event);
    if (m_ids.contains(id)) {
        log.merged(event.line, event.uid);
        return {};
    }
    m_ids.insert(id);
    if (const Status placed = place(event); !placed)
        return placed;
    if (event.departements.isEmpty())
        log.note(Oddity::MissingElement, event.line, event.uid,
                 QStringLiteral("no department: no postcode in LOCATION, no X-DEPARTEMENT, no GEO near a commune"), QStringLiteral("shown in every one"));
    QStringList words;
    const About about = aboutOf(event, words);
    ++m_count;
    Status done = m_statements->event.run({m_count, id, event.title, content::notNull(event.place), orNull(event.latitude),
                                           orNull(event.longitude), content::notNull(event.description),
                                           content::notNull(event.address), content::notNull(words.join(u'\n')), event.allDay,
                                           event.from.source, event.from.published.toString(Qt::ISODate)});
    for (const Occurrence &each : event.occurrences) {
        if (done)
            done = m_statements->occurrence.run({m_count, each.start.toSecsSinceEpoch(), each.end.toSecsSinceEpoch()});
    }
    if (done)
        log.kept(false);
    return done.and_then([&] { return m_statements->about.write(QStringLiteral("event"), m_count, about); })
        .and_then([&] { return addToSearch(event, id, words); });
}

Status EventImport::read(QIODevice &device, const QString &fileName, const content::Progress &progress)
{
    const auto events = readCalendar(device, fileName, m_work.stop, progress, m_work.report);
    if (!events)
        return fail(events.error());
    for (const CalendarEvent &event : *events) {
        if (const Status written = write(event, fileName); !written)
            return written;
    }
    return {};
}

} // namespace belvedere::territoire
