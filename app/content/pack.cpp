#include <content/pack.h>

#include <content/connection.h>
#include <content/packfile.h>
#include <content/packreader_p.h>
#include <content/searchengine.h>

namespace belvedere::content {

struct Pack::Private {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SearchEngine> search; // after the connection, before which it goes
    PackInfo info;

    QSqlDatabase &db() const { return connection->db(); }
    Status readMeta();
    Status openSearch();
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

Status Pack::Private::openSearch()
{
    return SearchEngine::open(db()).map([this](auto engine) { search = std::move(engine); });
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
    if (Status ready = own->readMeta().and_then([&own] { return own->openSearch(); }); !ready) {
        ready.error().file = path;
        return fail(std::move(ready.error()));
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

Result<SearchAnswer> Pack::search(const QString &query, int limit, Spelling spelling) const
{
    return d->search->search(query, limit, spelling);
}

QSqlDatabase &Pack::database() const
{
    return d->db();
}

} // namespace belvedere::content
