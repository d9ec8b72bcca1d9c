#include <content/pack.h>

#include <content/connection.h>
#include <content/packfile.h>
#include <content/packreader_p.h>
#include <content/searchquery.h>

namespace belvedere::content {

struct Pack::Private {
    std::unique_ptr<Connection> connection;
    PackInfo info;

    QSqlDatabase &db() const { return connection->db(); }
    Status readMeta();
};

Status Pack::Private::readMeta()
{
    Statement rows(db(), QStringLiteral("SELECT key, value FROM meta"));
    QHash<QString, QString> meta;
    if (const Status done = rows.each({}, [&] { meta.insert(rows.text(0), rows.text(1)); }); !done)
        return done;
    info.title = meta.value(QStringLiteral("title"));
    info.source = meta.value(QStringLiteral("source"));
    info.metiers = meta.value(QStringLiteral("metiers")).toLongLong();
    info.questions = meta.value(QStringLiteral("questions")).toLongLong();
    info.items = meta.value(QStringLiteral("items")).toLongLong();
    return {};
}

Pack::Pack(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

Pack::~Pack() = default;

Result<std::unique_ptr<Pack>> Pack::open(const QString &path)
{
    const Result<PackFileInfo> file = verifyPackFile(path);
    if (!file)
        return fail(file.error());
    Result<std::unique_ptr<Connection>> connection = Connection::openImmutable(path);
    if (!connection)
        return fail(connection.error());
    auto own = std::make_unique<Private>();
    own->connection = std::move(*connection);
    own->info.schemaVersion = file->schemaVersion;
    own->info.digest = file->digest;
    if (Status meta = own->readMeta(); !meta) {
        meta.error().file = path;
        return fail(std::move(meta.error()));
    }
    return std::unique_ptr<Pack>(new Pack(std::move(own)));
}

const PackInfo &Pack::info() const
{
    return d->info;
}

Result<Guide> Pack::guide() const
{
    return readGuideTables(d->db());
}

Result<QVector<MetierSummary>> Pack::metiers() const
{
    return readSummaries(d->db());
}

Result<QHash<QString, QString>> Pack::labels() const
{
    return readLabelNames(d->db());
}

Result<Fiche> Pack::fiche(const QString &id) const
{
    return readFiche(d->db(), id);
}

Result<QVector<SearchHit>> Pack::search(const QString &query, int limit) const
{
    constexpr int mostHits = 200;
    const QString terms = ftsQuery(query);
    QVector<SearchHit> hits;
    if (terms.isEmpty() || limit <= 0)
        return hits;
    // The weights follow the columns: names, synonymes, accroche, body.
    Statement rows(d->db(), QStringLiteral(
        "SELECT entry.kind, entry.id, entry.title, entry.detail, "
        "snippet(words, -1, char(2), char(3), '…', 16) FROM words "
        "JOIN entry ON entry.n = words.rowid WHERE words MATCH ? "
        "ORDER BY bm25(words, 20.0, 10.0, 3.0, 1.0), entry.n LIMIT ?"));
    if (const Status done = rows.run({terms, qMin(limit, mostHits)}); !done)
        return fail(done.error());
    while (rows.next())
        hits.append({static_cast<EntryKind>(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3),
                     rows.text(4).simplified()});
    return hits;
}

QSqlDatabase &Pack::database() const
{
    return d->db();
}

} // namespace belvedere::content
