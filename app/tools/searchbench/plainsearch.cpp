#include "contender.h"

#include <content/connection.h>
#include <content/sql.h>
#include <text/words.h>

namespace belvedere::tools {
namespace {

using content::Statement;

class PlainSearch : public Contender
{
public:
    PlainSearch(const Entries &entries, const QString &path)
        : m_connection(*content::Connection::create(path))
    {
        auto &db = m_connection->db();
        must(content::execute(db, QStringLiteral("CREATE TABLE entry (n INTEGER PRIMARY KEY, kind INTEGER, id TEXT)")));
        must(content::execute(db, QStringLiteral(
            "CREATE VIRTUAL TABLE words USING fts5 (names, synonymes, accroche, body, "
            "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')")));
        must(content::execute(db, QStringLiteral("BEGIN")));
        Statement entry(db, QStringLiteral("INSERT INTO entry VALUES (?, ?, ?)"));
        Statement words(db, QStringLiteral("INSERT INTO words (rowid, names, synonymes, accroche, body) VALUES (?, ?, ?, ?, ?)"));
        qint64 n = 0;
        for (const auto &each : entries) {
            must(entry.run({++n, int(each.kind), each.id}));
            must(words.run({n, (each.names.isEmpty() ? QStringList(each.title) : each.names).join(u'\n'),
                            each.synonyms.join(u'\n'), each.phrase, QString(each.body + u'\n' + each.topics.join(u'\n'))}));
        }
        must(content::execute(db, QStringLiteral("COMMIT")));
        m_rows = std::make_unique<Statement>(db, QStringLiteral(
            "SELECT entry.id, snippet(words, -1, char(2), char(3), '…', 16) FROM words JOIN entry ON entry.n = words.rowid "
            "WHERE words MATCH ? AND entry.kind = 1 ORDER BY bm25(words, 20.0, 10.0, 3.0, 1.0), entry.n LIMIT ?"));
    }
    QString name() const override { return QStringLiteral("FTS5 as it was (prefixes, no stems)"); }
    QStringList metiers(const QString &typed, int most) override
    {
        QStringList terms, ids;
        for (const QByteArray &word : text::foldedWords(typed)) {
            if (word.size() > 1)
                terms.append(u'"' + QString::fromUtf8(word) + QStringLiteral("\"*"));
        }
        if (terms.isEmpty())
            return {};
        must(m_rows->run({terms.join(u' '), qMax(most, 24)}));
        while (m_rows->next())
            ids.append(m_rows->text(0));
        return ids;
    }

private:
    static void must(const Status &status)
    {
        if (!status)
            qFatal("%s", qPrintable(status.error().text()));
    }
    std::unique_ptr<content::Connection> m_connection;
    std::unique_ptr<Statement> m_rows;
};

} // namespace

std::unique_ptr<Contender> plainContender(const Entries &entries, const QString &folder)
{
    return std::make_unique<PlainSearch>(entries, folder + QStringLiteral("/plain.sqlite"));
}

} // namespace belvedere::tools
