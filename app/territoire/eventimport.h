// Puts the events of calendars into a pack.
#pragma once

#include <content/packsection.h>
#include <territoire/calendarreader.h>
#include <territoire/subjects.h>

#include <QSet>

namespace belvedere::territoire {

// One a build: an event that two calendars hold is kept once.
class EventImport
{
public:
    EventImport(const Subjects &subjects, content::SectionWork &work);

    // Reads a calendar (calendarreader.h). A category that names a groupe or a pôle links the event to
    // it; the others are kept as words. The department of an event that names none is that of the
    // nearest commune of the pack; where that is not known it is reported, and shown in every one.
    Status read(QIODevice &device, const QString &fileName, const content::Progress &progress);

private:
    Status write(CalendarEvent event, const QString &fileName);
    Status place(CalendarEvent &event);
    About aboutOf(const CalendarEvent &event, QStringList &words) const;
    Status addToSearch(const CalendarEvent &event, const QString &id, const QStringList &words);

    const Subjects &m_subjects;
    content::SectionWork &m_work;
    struct Statements;
    std::shared_ptr<Statements> m_statements;
    QSet<QString> m_ids;
    qint64 m_count = 0;
};

} // namespace belvedere::territoire
