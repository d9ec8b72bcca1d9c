// Notes of an import, written the same way by every importer of the module.
#pragma once

#include <content/importreport.h>
#include <core/result.h>

namespace belvedere::territoire {

class ImportLog
{
public:
    ImportLog(content::ImportReport &report, QString file) : m_report(report), m_file(std::move(file)) {}

    void kept(bool repaired)
    {
        ++m_report.kept;
        m_report.repaired += repaired ? 1 : 0;
    }
    void merged(qint64 line, const QString &record)
    {
        ++m_report.merged;
        note(content::Oddity::SameRecord, line, record, QStringLiteral("the same again"), QStringLiteral("kept once"));
    }
    void skipped(content::Oddity oddity, qint64 line, const QString &record, const QString &what)
    {
        ++m_report.skipped;
        note(oddity, line, record, what, QStringLiteral("left out"));
        m_report.notes.last().skipped = true;
    }
    // Left out as it should be: nothing to act on.
    void passedOver(qint64 line, const QString &record, const QString &what)
    {
        ++m_report.skipped;
        note(content::Oddity::MissingElement, line, record, what, QStringLiteral("passed over"));
    }
    void repaired(content::Oddity oddity, qint64 line, const QString &record, const QString &what, const QString &done)
    {
        note(oddity, line, record, what, done);
        m_report.notes.last().repair = true;
    }
    void note(content::Oddity oddity, qint64 line, const QString &record, const QString &what, const QString &done)
    {
        m_report.notes.append({oddity, m_file, line, record, what, done});
    }
    void read() { ++m_report.read; }
    // More notes than this are another kind of file, not one with faults.
    Status tooMany(qint64 line) const
    {
        if (m_report.notes.size() <= 100'000)
            return {};
        return fail(ErrorKind::TooMany, QStringLiteral("too many oddities"), m_file, line,
                    QStringLiteral("check that this is the right kind of file"));
    }
    const QString &file() const { return m_file; }

private:
    content::ImportReport &m_report;
    QString m_file;
};


} // namespace belvedere::territoire
