// How long a search takes in the whole pack.
#include "measures.h"

#include <content/pack.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSqlQuery>

namespace belvedere::bench {
namespace {

constexpr int usualSearches = 30;
constexpr int limit = 16; // of each kind, as the page asks

Result<QStringList> readQueries(const QString &path)
{
    QFile file(path.isEmpty() ? QStringLiteral(":/belvedere/bench/queries.txt") : path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("give a file of queries, one a line"));
    QStringList queries;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            queries += line.trimmed();
    }
    return queries;
}

// What one writes without an index: every fiche is read, for the words as they were typed.
bool scan(QSqlDatabase &database, const QString &typed)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT id FROM metier WHERE name || accroche || nature || conditions || competences "
                                 "|| acces || vie_professionnelle LIKE ? LIMIT %1").arg(limit));
    query.bindValue(0, QString(u'%' + typed + u'%'));
    if (!query.exec())
        return false;
    while (query.next()) { }
    return true;
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

Status measureSearch(const Options &options, Report &report)
{
    const auto queries = readQueries(options.queries);
    if (!queries)
        return fail(queries.error());
    const auto pack = content::Pack::open(options.pack);
    if (!pack)
        return fail(pack.error());
    Figure figure{QStringLiteral("search"), QStringLiteral("search: %1 queries, all the pack").arg(queries->size()),
                  QStringLiteral("ms"), {}, QStringLiteral("a scan with LIKE"), {}};
    for (int run = 0; run < options.runs(usualSearches); ++run) {
        for (const QString &typed : *queries) {
            QElapsedTimer clock;
            clock.start();
            if (const auto answer = (*pack)->search(typed, limit); !answer)
                return fail(answer.error());
            figure.samples += milliseconds(clock);
            clock.restart();
            if (!scan((*pack)->database(), typed))
                return fail(ErrorKind::Internal, QStringLiteral("the scan does not fit this pack"));
            figure.referenceSamples += milliseconds(clock);
        }
    }
    report.add(figure);
    return {};
}

} // namespace belvedere::bench
