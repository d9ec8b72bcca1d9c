// A pack made for the tests: three fiches, and the sources of a territory beside them.
#pragma once

#include <content/importreport.h>
#include <content/pack.h>
#include <territoire/calendarreader.h>
#include <territoire/territoiresection.h>

#include <QTemporaryDir>

namespace belvedere::territoire::testing {

// What a source becomes when a pack is built with it.
class BuiltPack
{
public:
    // Files by name ("t.csv", "e.ics"); the kind follows from the name: t*.csv tension, p* pôles,
    // *.ics events, n*.json notes.
    explicit BuiltPack(const QVector<std::pair<QString, QByteArray>> &files);

    const Status &status() const { return m_status; }
    const content::ImportReport &report() const { return m_report; }
    QSqlDatabase &db() { return m_pack->database(); }
    content::Pack &pack() { return *m_pack; }
    QString path() const { return m_folder.filePath(QStringLiteral("a.pack")); }
    QByteArray bytes() const;
    // "line what" of each note.
    QStringList notes() const;

private:
    QTemporaryDir m_folder;
    Status m_status;
    content::ImportReport m_report;
    std::unique_ptr<content::Pack> m_pack;
};

// "departement;annee;code_rome;libelle;projets_recrutement;part_difficiles;tension;source;date" and the rows.
QByteArray tensionTable(const QByteArrayList &rows);
// A calendar named "Agenda" of these events; each is the lines between BEGIN and END. UID, DTSTAMP
// and SUMMARY are put in where they are missing. The first event begins at line 4.
QByteArray calendar(const QByteArrayList &events);

struct ReadCalendar {
    Status status;
    QVector<CalendarEvent> events;
    content::ImportReport report;
    bool adds() const { return report.read == report.kept + report.merged + report.skipped; }
};
// The events as read; `kept` of the report counts them.
ReadCalendar readBytes(QByteArray ics, const CalendarLimits &limits = {}, const CalendarBounds &bounds = {});
// "2027-01-14T09:00Z" of each start.
QStringList starts(const CalendarEvent &event);

} // namespace belvedere::territoire::testing
