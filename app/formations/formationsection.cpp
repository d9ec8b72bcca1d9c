#include <formations/formationsection.h>

#include <content/placesreader.h>
#include <core/resource.h>
#include <formations/formationentries_p.h>
#include <formations/ideoformations.h>
#include <formations/offerwriter_p.h>

#include <QFile>
#include <QFileInfo>

namespace belvedere::formations {

using content::execute;
using content::executeScript;
using content::Oddity;
using content::SectionWork;
using content::Statement;

namespace {

// Merged actions were counted as kept when they were read.
Status reportRepeated(SectionWork &work)
{
    Statement rows(work.db, QStringLiteral("SELECT line, file, numero FROM temp.repeated WHERE place = 0 ORDER BY action"));
    return rows
        .each({}, [&] {
            --work.report.kept;
            ++work.report.merged;
            work.report.add({Oddity::SameRecord, rows.text(1), rows.bigInteger(0), rows.text(2),
                             QStringLiteral("the same action again"), QStringLiteral("kept once"), false});
        })
        .and_then([&] { return execute(work.db, QStringLiteral("DROP TABLE temp.repeated")); })
        .and_then([&] { return execute(work.db, QStringLiteral("DROP TABLE temp.known_organisme")); });
}

// Actions without a position take that of their commune.
Status placeActions(SectionWork &work)
{
    const Result<qint64> known = content::number(work.db, QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name = 'commune'"));
    if (!known || *known == 0)
        return known ? Status() : fail(known.error());
    QVector<std::pair<QString, QString>> places;
    Statement missing(work.db, QStringLiteral("SELECT DISTINCT insee, postcode FROM action WHERE latitude IS NULL AND insee || postcode <> ''"));
    const Status read = missing.each({}, [&] { places.append({missing.text(0), missing.text(1)}); });
    Statement put(work.db, QStringLiteral("UPDATE action SET latitude = ?, longitude = ? WHERE latitude IS NULL AND insee = ? AND postcode = ?"));
    if (!read)
        return read;
    for (const auto &[insee, postcode] : std::as_const(places)) {
        Result<places::Commune> commune = insee.isEmpty() ? content::communeByPlace(work.db, postcode)
                                                          : content::communeByInsee(work.db, insee);
        if (!commune && commune.error().kind == ErrorKind::NotFound && !postcode.isEmpty())
            commune = content::communeByPlace(work.db, postcode);
        if (!commune && commune.error().kind == ErrorKind::NotFound)
            continue;
        if (!commune)
            return fail(commune.error());
        const Status done = put.run({commune->position.latitude, commune->position.longitude, insee, postcode});
        if (!done)
            return done;
    }
    return {};
}

// Métiers that a record names and no fiche describes.
Status noteUnresolved(SectionWork &work)
{
    Statement rows(work.db, QStringLiteral(
        "SELECT f.id, d.id, d.name FROM formation_debouche d JOIN formation f ON f.n = d.formation "
        "LEFT JOIN metier m ON m.id = d.id WHERE m.n IS NULL ORDER BY d.formation, d.rank"));
    return rows.each({}, [&] {
        work.report.add({Oddity::UnresolvedLink, {}, 0, rows.text(0),
                         QStringLiteral("métier %1 (%2) has no fiche").arg(rows.text(1), rows.text(2)),
                         QStringLiteral("shown as text, not as a link"), false});
    });
}

Result<std::unique_ptr<QFile>> openSource(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(file->exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, file->errorString(), path, 0,
                    QStringLiteral("check the path and the rights"));
    return file;
}

} // namespace

QByteArray FormationSection::schema() const
{
    return resource(QStringLiteral("formations/formations.sql"));
}

qint64 FormationSection::sourceBytes() const
{
    qint64 total = 0;
    for (const QString &path : m_sources.records + m_sources.offers)
        total += QFileInfo(path).size();
    return total;
}

Status FormationSection::import(SectionWork &work)
{
    FormationWriter formations(work.db);
    IdeoFormations records([&formations](const Formation &formation) { return formations.add(formation); }, work.report);
    OfferWriter offers(work.db, formations);
    qint64 before = 0;
    const content::Progress progress = [&](qint64 done, qint64) {
        if (work.progress)
            work.progress(before + done, sourceBytes());
    };
    for (const QString &path : m_sources.records + m_sources.offers) {
        const Result<std::unique_ptr<QFile>> file = openSource(path);
        if (!file)
            return fail(file.error());
        offers.beginFile(path);
        const bool isRecord = m_sources.records.contains(path);
        const Status read = isRecord ? records.read(**file, path, work.stop, progress)
                                     : readLheo(**file, path, offers, work.report, work.stop, progress);
        if (!read)
            return read;
        before += (*file)->size();
    }
    return {};
}

Status FormationSection::write(SectionWork &work)
{
    return makeImportTables(work.db)
        .and_then([&] { return import(work); })
        .and_then([&] { return executeScript(work.db, resource(QStringLiteral("formations/merge.sql"))); })
        .and_then([&] { return reportRepeated(work); })
        .and_then([&] { return placeActions(work); })
        .and_then([&] { return executeScript(work.db, resource(QStringLiteral("formations/indexes.sql"))); })
        .and_then([&] { return executeScript(work.db, resource(QStringLiteral("formations/links.sql"))); })
        .and_then([&] { return noteUnresolved(work); })
        .and_then([&] { return addEntries(work.db, work.search); });
}

} // namespace belvedere::formations
