#include <content/placessection.h>

#include <content/gazetteer.h>
#include <content/outlinesource.h>
#include <content/sql.h>
#include <core/resource.h>

#include <places/names.h>

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace belvedere::content {
namespace {

using places::Outline;

class PlacesWriter
{
public:
    explicit PlacesWriter(SectionWork &work) : m_work(work), m_db(work.db) {}

    Status departements();
    Status communes(const Gazetteer &gazetteer);
    Status outlines(const QStringList &paths, const Gazetteer &gazetteer);
    Status stopped() const
    {
        if (m_work.stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("the build was stopped"));
        return {};
    }

private:
    // False when it was there already, which is noted.
    bool isNew(const Outline &outline, const QString &path);

    SectionWork &m_work;
    QSqlDatabase &m_db;
    QSet<QString> m_outlines;
};

QString levelName(Outline::Level level)
{
    return level == Outline::Level::Commune ? QStringLiteral("commune") : QStringLiteral("departement");
}

Status PlacesWriter::departements()
{
    const Result<QHash<QString, QString>> names = departementNames();
    if (!names)
        return fail(names.error());
    QStringList codes = names->keys();
    codes.sort();
    QVector<QVariantList> rows;
    for (const QString &code : std::as_const(codes))
        rows.append({code, names->value(code)});
    return insertAll(m_db, QStringLiteral("INSERT INTO departement VALUES (?, ?)"), rows);
}

Status PlacesWriter::communes(const Gazetteer &gazetteer)
{
    QVector<const GazetteerEntry *> sorted;
    for (const GazetteerEntry &entry : gazetteer.entries)
        sorted.append(&entry);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto *a, const auto *b) { return a->commune.insee < b->commune.insee; });
    QVector<QVariantList> communes, names, postcodes;
    QHash<QString, qint64> numbers;
    for (const GazetteerEntry *entry : std::as_const(sorted)) {
        const places::Commune &commune = entry->commune;
        const qint64 n = communes.size() + 1;
        numbers.insert(commune.insee, n);
        communes.append({n, commune.insee, commune.name, commune.departement, commune.position.latitude,
                         commune.position.longitude, commune.approximate ? 1 : 0, commune.population});
        names.append({places::foldName(commune.name), commune.insee, commune.name, n});
        for (const QString &code : commune.postcodes)
            postcodes.append({code, n});
    }
    for (const FormerCommune &former : gazetteer.former) {
        if (const qint64 n = numbers.value(former.today))
            names.append({places::foldName(former.name), former.insee, former.name, n});
    }
    return insertAll(m_db, QStringLiteral("INSERT INTO commune VALUES (?, ?, ?, ?, ?, ?, ?, ?)"), communes)
        .and_then([&] { return insertAll(m_db, QStringLiteral("INSERT OR IGNORE INTO commune_name VALUES (?, ?, ?, ?)"), names); })
        .and_then([&] { return insertAll(m_db, QStringLiteral("INSERT INTO postcode VALUES (?, ?)"), postcodes); });
}

bool PlacesWriter::isNew(const Outline &outline, const QString &path)
{
    const QString key = levelName(outline.level) + u' ' + outline.code;
    if (!m_outlines.contains(key)) {
        m_outlines.insert(key);
        return true;
    }
    m_work.report.add({Oddity::DuplicateId, path, 0, outline.code, QStringLiteral("a second outline of it"),
                                QStringLiteral("left out"), false, true});
    ++m_work.report.skipped;
    return false;
}

Status PlacesWriter::outlines(const QStringList &paths, const Gazetteer &gazetteer)
{
    QVector<QVariantList> rows;
    for (const QString &path : paths) {
        const Result<QVector<Outline>> read = readOutlines(path, gazetteer, m_work.report);
        if (!read)
            return fail(read.error());
        m_work.report.read += read->size();
        for (const Outline &outline : *read) {
            if (!isNew(outline, path))
                continue;
            ++m_work.report.kept;
            const places::Box box = outline.box();
            rows.append({levelName(outline.level), outline.code, notNull(outline.name), box.south, box.west, box.north,
                         box.east, places::toBytes(outline.rings)});
        }
    }
    return insertAll(m_db, QStringLiteral("INSERT INTO outline VALUES (?, ?, ?, ?, ?, ?, ?, ?)"), rows);
}

} // namespace

QByteArray PlacesSection::schema() const
{
    return resource(QStringLiteral("content/schema/places.sql"));
}

qint64 PlacesSection::sourceBytes() const
{
    qint64 bytes = QFileInfo(m_sources.communes).size() + QFileInfo(m_sources.positions).size();
    for (const QString &path : m_sources.outlines)
        bytes += QFileInfo(path).size();
    return bytes;
}

Status PlacesSection::write(SectionWork &work)
{
    PlacesWriter writer(work);
    if (const Status written = writer.departements(); !written)
        return written;
    Gazetteer gazetteer;
    if (!m_sources.communes.isEmpty()) {
        Result<Gazetteer> read = readGazetteer(m_sources.communes, work.report);
        if (!read)
            return fail(read.error());
        gazetteer = std::move(*read);
        if (!m_sources.positions.isEmpty()) {
            if (const Status added = addPositions(gazetteer, m_sources.positions, work.report); !added)
                return added;
        }
        completePositions(gazetteer, work.report);
    }
    QVector<QVariantList> credit;
    if (!m_sources.credit.isEmpty())
        credit.append({m_sources.credit});
    return writer.stopped()
        .and_then([&] { return insertAll(work.db, QStringLiteral("INSERT INTO places_credit VALUES (?)"), credit); })
        .and_then([&] { return writer.communes(gazetteer); })
        .and_then([&] { return writer.outlines(m_sources.outlines, gazetteer); });
}

} // namespace belvedere::content
