#include <relais/relaissection.h>

#include <content/placesreader.h>
#include <content/sql.h>
#include <core/resource.h>
#include <places/names.h>
#include <relais/directory.h>
#include <relais/kinds.h>

#include <QFileInfo>
#include <QSet>

namespace belvedere::relais {
namespace {

using content::notNull;
using content::Oddity;

// Farther than this from the middle of its commune a position is taken for a mistake.
constexpr double farthestKm = 40;

class RelaisWriter
{
public:
    explicit RelaisWriter(content::SectionWork &work)
        : m_work(work)
        , m_insert(work.db, QStringLiteral("INSERT INTO relais VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    {
    }
    Status take(Relais relais, const QString &file, qint64 line);

private:
    std::optional<places::Commune> communeOf(const Relais &relais) const;
    // False when it has no place, which is noted.
    bool settle(Relais &relais, const QString &file, qint64 line);
    Status write(const Relais &relais);
    Status addToSearch(const Relais &relais);
    void skip(Oddity oddity, const Relais &relais, const QString &file, qint64 line, const QString &what, const QString &remedy)
    {
        ++m_work.report.skipped;
        m_work.report.add({oddity, file, line, relais.id, what, QStringLiteral("left out; ") + remedy, false, true});
    }

    content::SectionWork &m_work;
    content::Statement m_insert;
    QSet<QString> m_ids;
};

// By its code, else by its name among those of its postcode.
std::optional<places::Commune> RelaisWriter::communeOf(const Relais &relais) const
{
    if (!relais.insee.isEmpty()) {
        if (auto found = content::communeByInsee(m_work.db, relais.insee))
            return std::move(*found);
    }
    QString name = relais.commune;
    name.remove(QStringLiteral(" cedex"), Qt::CaseInsensitive);
    for (const QString &typed : {QString(relais.postcode + u' ' + name), relais.postcode.isEmpty() ? name : relais.postcode}) {
        const auto found = content::findCommunes(m_work.db, typed, 1);
        if (found && !found->isEmpty() && !typed.trimmed().isEmpty())
            return found->first().commune;
    }
    return std::nullopt;
}

bool RelaisWriter::settle(Relais &relais, const QString &file, qint64 line)
{
    const auto commune = communeOf(relais);
    const bool own = places::isPlausible(relais.position);
    if (!commune) {
        if (!own)
            skip(Oddity::MissingElement, relais, file, line, QStringLiteral("no position, and no commune of the list"),
                 QStringLiteral("give latitude and longitude, or insee"));
        return own;
    }
    relais.insee = commune->insee;
    if (relais.commune.isEmpty())
        relais.commune = commune->name;
    if (relais.postcode.isEmpty())
        relais.postcode = commune->postcodes.value(0);
    const bool strayed = own && places::distanceKm(relais.position, commune->position) > farthestKm;
    if (strayed) {
        ++m_work.report.repaired;
        m_work.report.add({Oddity::UnexpectedValue, file, line, relais.id,
                           QStringLiteral("its position is %1 km from %2").arg(qRound(places::distanceKm(relais.position, commune->position))).arg(commune->name),
                           QStringLiteral("the commune's is taken; correct it"), true, false});
    }
    if (!own || strayed) {
        relais.position = commune->position;
        relais.approximate = true;
    }
    return true;
}

Status RelaisWriter::take(Relais relais, const QString &file, qint64 line)
{
    if (m_ids.contains(relais.id)) {
        skip(Oddity::DuplicateId, relais, file, line, QStringLiteral("a second relais of that id"), QStringLiteral("give each an id of its own"));
        return {};
    }
    if (!settle(relais, file, line))
        return {};
    m_ids.insert(relais.id);
    ++m_work.report.kept;
    return write(relais).and_then([&] { return addToSearch(relais); });
}

Status RelaisWriter::write(const Relais &r)
{
    return m_insert.run({m_ids.size(), r.id, r.name, r.kind, r.spro ? 1 : 0, r.cep ? 1 : 0, notNull(r.address), notNull(r.postcode),
                         notNull(r.commune), notNull(r.insee), r.position.latitude, r.position.longitude, r.approximate ? 1 : 0,
                         notNull(toText(r.hours)), notNull(r.hoursNote), notNull(r.telephone), notNull(r.site), notNull(r.email),
                         notNull(r.publics.join(u' ')), notNull(r.about), notNull(r.source), notNull(r.date.toString(Qt::ISODate))});
}

Status RelaisWriter::addToSearch(const Relais &relais)
{
    const Kind *kind = kindOf(relais.kind);
    QStringList names{kind->name.fr, kind->shortName.fr, kind->name.en};
    names += kind->words;
    names.removeDuplicates();
    QStringList body{relais.about, relais.address, relais.town()};
    for (const QString &id : relais.publics)
        body += publicOf(id)->name.fr;
    body.removeAll(QString());
    return m_work.search.add({content::EntryKind::Relais, relais.id, relais.name,
                              QString(kind->shortName.fr + QStringLiteral(" · ") + relais.town()), {relais.name}, names,
                              kind->phrase.fr, body.join(u'\n')});
}

} // namespace

QByteArray RelaisSection::schema() const
{
    return resource(QStringLiteral("relais/relais.sql"));
}

qint64 RelaisSection::sourceBytes() const
{
    qint64 bytes = 0;
    for (const QString &path : m_tables + m_directories)
        bytes += QFileInfo(path).size();
    return bytes;
}

Status RelaisSection::write(content::SectionWork &work)
{
    RelaisWriter writer(work);
    const RelaisSink sink = [&writer](Relais relais, const QString &file, qint64 line) {
        return writer.take(std::move(relais), file, line);
    };
    for (const QString &path : m_tables) {
        if (const Status read = readRelaisTable(path, sink, work.stop, work.report); !read)
            return read;
    }
    for (const QString &path : m_directories) {
        if (const Status read = readDirectory(path, sink, work.stop, work.progress, work.report); !read)
            return read;
    }
    return {};
}

} // namespace belvedere::relais
