#include <content/connection.h>

#include <content/sql.h>

#include <QFileInfo>
#include <QUrl>

#include <atomic>

namespace belvedere::content {

Connection::Connection()
{
    static std::atomic<quint64> count = 0;
    m_name = QStringLiteral("belvedere-content-%1").arg(++count);
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
}

Connection::~Connection()
{
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Status Connection::open(const QString &name, const QString &options)
{
    m_db.setConnectOptions(options);
    m_db.setDatabaseName(name);
    if (!m_db.open())
        return fail(sqlError(m_db.lastError()));
    return {};
}

Result<std::unique_ptr<Connection>> Connection::create(const QString &path)
{
    std::unique_ptr<Connection> connection(new Connection);
    if (const Status opened = connection->open(path, {}); !opened)
        return fail(opened.error());
    // What a large pack sorts on the way does not fit in memory: 32 MiB of it do.
    for (const QString &pragma :
         {QStringLiteral("page_size = 4096"), QStringLiteral("encoding = 'UTF-8'"),
          QStringLiteral("auto_vacuum = NONE"), QStringLiteral("journal_mode = OFF"),
          QStringLiteral("synchronous = OFF"), QStringLiteral("locking_mode = EXCLUSIVE"),
          QStringLiteral("temp_store = FILE"), QStringLiteral("cache_size = -32768")}) {
        if (const Status done = execute(connection->m_db, QStringLiteral("PRAGMA ") + pragma); !done)
            return fail(done.error());
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openImmutable(const QString &path)
{
    std::unique_ptr<Connection> connection(new Connection);
    const QByteArray address = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    const QString uri = QStringLiteral("file:") + QString::fromLatin1(address)
                        + QStringLiteral("?mode=ro&immutable=1");
    const Status opened =
        connection->open(uri, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    if (!opened)
        return fail(opened.error());
    return connection;
}

} // namespace belvedere::content
