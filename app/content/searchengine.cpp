#include <content/searchengine.h>

#include <content/searchindex.h>
#include <content/searchmarks.h>

#include <algorithm>

namespace belvedere::content {
namespace {

constexpr int mostHits = 100;    // of a kind
constexpr int mostMetiers = 28;  // of which the best are kept: their names decide more than their texts
constexpr int mostPieces = 6;    // of a kind, that show the place in their text: the others show their phrase
constexpr int mostNames = 60;    // whole names that begin as typed
constexpr int enough = 8;        // answers of a kind, before less sure ones are looked for
// A word that so many entries have does not find entries by itself when there are rarer words.
constexpr double commonShare = 0.2;

// The columns of a candidate after n and closeness.
const QString entryColumns = QStringLiteral("e.kind, e.id, e.title, e.detail, e.names, e.synonyms, e.topics, "
                                            "e.phrase");

// The weights follow the columns: names, synonyms, topics, phrase, body.
QString rankedQuery(const QString &table)
{
    // Not "ORDER BY rank", for which FTS5 prepares a statement of its own at each search.
    return QStringLiteral("SELECT e.n, -f.far, %2 FROM (SELECT rowid, bm25(%1, 10.0, 6.0, 4.0, 3.0, 1.0) AS far "
                          "FROM %1 WHERE %1 MATCH ? ORDER BY far LIMIT ?) f "
                          "JOIN entry e ON e.n = f.rowid").arg(table, entryColumns);
}

QString firstQuery(const QString &table)
{
    return QStringLiteral("SELECT e.n, 0.0, %2 FROM (SELECT rowid FROM %1 WHERE %1 MATCH ? LIMIT ?) f "
                          "JOIN entry e ON e.n = f.rowid").arg(table, entryColumns);
}

QString byNameQuery()
{
    return QStringLiteral("SELECT e.n, 0.0, %1 FROM (SELECT DISTINCT n FROM entry_name WHERE name >= ? AND name < ? "
                          "LIMIT ?) f JOIN entry e ON e.n = f.n").arg(entryColumns);
}

// The candidate of a row: n, closeness and entryColumns.
Candidate candidateOf(const Statement &row, bool hasAll)
{
    return {row.bigInteger(0), static_cast<EntryKind>(row.integer(2)), row.text(3), row.text(4), row.text(5),
            row.text(6), row.text(7), row.text(8), row.text(9), 0, hasAll};
}

} // namespace

SearchEngine::SearchEngine(QSqlDatabase &db, Lexicon lexicon)
    : m_lexicon(std::move(lexicon))
    , m_byName(db, byNameQuery())
    , m_body(db, QStringLiteral("SELECT body FROM entry WHERE n = ?"))
{
}

Result<std::unique_ptr<SearchEngine>> SearchEngine::open(QSqlDatabase &db)
{
    QByteArray lines;
    Statement lexicon(db, QStringLiteral("SELECT lines FROM lexicon"));
    if (const Status done = lexicon.each({}, [&] { lines = lexicon.bytes(0); }); !done)
        return fail(done.error());
    std::unique_ptr<SearchEngine> engine(new SearchEngine(db, Lexicon::fromLines(lines)));
    if (const Status prepared = engine->prepare(db); !prepared)
        return fail(prepared.error());
    return engine;
}

Status SearchEngine::prepare(QSqlDatabase &db)
{
    Statement kinds(db, QStringLiteral("SELECT kind, count(*) FROM entry GROUP BY kind ORDER BY kind"));
    return kinds.each({}, [&] {
        const auto kind = static_cast<EntryKind>(kinds.integer(0));
        const QString table = wordsTable(kind);
        m_kinds.push_back(std::make_unique<Kind>(Kind{kind, kinds.bigInteger(1), Statement(db, rankedQuery(table)),
                                                      Statement(db, firstQuery(table))}));
        if (kinds.bigInteger(1) <= mostRanked)
            m_entries += kinds.bigInteger(1);
    });
}

Status SearchEngine::run(Statement &rows, const QString &expression, int most, bool hasAll, QVector<Candidate> &found)
{
    if (expression.isEmpty())
        return {};
    double best = 0; // that of the first row: they come in that order
    const Status done = rows.each({expression, most}, [&] {
        const qint64 n = rows.bigInteger(0);
        auto known = std::find_if(found.begin(), found.end(), [n](const Candidate &c) { return c.n == n; });
        if (known == found.end())
            known = found.insert(found.end(), candidateOf(rows, hasAll));
        best = qMax(best, rows.real(1));
        if (best > 0)
            known->closeness = qMax(known->closeness, rows.real(1) / best);
    });
    rows.finish();
    return done;
}

Status SearchEngine::collectByName(const SearchQuery &query, Found &found)
{
    const QString from = QString::fromUtf8(query.name);
    const Status done = m_byName.each({from, QString(from + QChar(0xffff)), mostNames}, [&] {
        const Candidate candidate = candidateOf(m_byName, true);
        found[candidate.kind].append(candidate);
    });
    m_byName.finish();
    return done;
}

// Without the words that every other entry has, unless all are such.
QVector<QueryWord> SearchEngine::telling(const QVector<QueryWord> &words) const
{
    QVector<QueryWord> rare;
    for (const QueryWord &word : words) {
        qint64 entries = 0;
        for (const QueryWord::Meaning &meaning : word.meanings) {
            if (const int at = m_lexicon.find(meaning.stem); at >= 0)
                entries += m_lexicon.names(at) + m_lexicon.texts(at);
        }
        if (double(entries) <= commonShare * double(m_entries))
            rare.append(word);
    }
    return rare.isEmpty() ? words : rare;
}

// What has all the words. Of a very large kind the first ones are taken, unranked.
Status SearchEngine::collectWhole(Kind &kind, const Expressions &wanted, int limit, QVector<Candidate> &found)
{
    const bool metiers = kind.kind == EntryKind::Metier;
    if (kind.entries > mostRanked)
        return run(kind.first, wanted.further, limit, true, found);
    const int most = metiers ? qMax(limit, mostMetiers) : limit;
    const Status done = run(kind.ranked, wanted.all, most, true, found);
    const bool little = metiers ? found.size() < enough : found.isEmpty();
    if (done && little && wanted.further != wanted.all)
        return run(kind.ranked, wanted.further, most, true, found);
    return done;
}

// What has some of the words; of a very large kind, the word that tells most.
Status SearchEngine::collectPartial(Kind &kind, const Expressions &wanted, int limit, QVector<Candidate> &found)
{
    return kind.entries > mostRanked ? run(kind.first, wanted.rarest, limit, false, found)
                                     : run(kind.ranked, wanted.any, limit, false, found);
}

Status SearchEngine::collect(const SearchQuery &query, int limit, Found &found)
{
    const Expressions wanted = expressionsOf(query.words);
    bool whole = false;
    for (const auto &kind : m_kinds) {
        if (const Status done = collectWhole(*kind, wanted, limit, found[kind->kind]); !done)
            return done;
        whole = whole || !found[kind->kind].isEmpty();
    }
    if (query.words.size() == 1)
        return {};
    for (const auto &kind : m_kinds) {
        // Métiers by a part of the words fill up a short list; the other kinds, an empty page.
        const bool metiers = kind->kind == EntryKind::Metier && found[kind->kind].size() < enough;
        if (whole && !metiers)
            continue;
        if (const Status done = collectPartial(*kind, wanted, limit, found[kind->kind]); !done)
            return done;
    }
    return {};
}

SearchEngine::Expressions SearchEngine::expressionsOf(const QVector<QueryWord> &words) const
{
    const auto rarest = std::max_element(words.begin(), words.end(), [](const QueryWord &a, const QueryWord &b) {
        return a.weight < b.weight;
    });
    return {matchAll(words, false), matchAll(words, true), matchAny(telling(words)), matchAny({*rarest})};
}

void SearchEngine::keepBest(QVector<Candidate> &found, const SearchQuery &query, int limit) const
{
    for (Candidate &candidate : found)
        candidate.score = scoreOf(candidate, query, m_lexicon);
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(-a.score, a.n) < std::pair(-b.score, b.n);
    });
    found.resize(qMin<qsizetype>(found.size(), limit));
}

Result<SearchHit> SearchEngine::hit(const Candidate &found, const SearchQuery &query, bool withPiece)
{
    constexpr QChar mark(2);
    SearchHit hit{found.kind, found.id, found.title, found.detail, marked(found.title, query, m_lexicon), {}};
    const QString phrase = marked(found.phrase, query, m_lexicon).simplified();
    hit.excerpt = phrase;
    if (hit.markedTitle.contains(mark) || phrase.contains(mark))
        return hit;
    // By another name, by what it is about, or by its text.
    for (const QString &lines : {found.synonyms, found.topics}) {
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const QString shown = marked(line, query, m_lexicon);
            if (shown.contains(mark)) {
                hit.excerpt = phrase.isEmpty() ? shown : QString(shown + QStringLiteral(" · ") + phrase);
                return hit;
            }
        }
    }
    if (!withPiece)
        return hit;
    QString body;
    if (const Status done = m_body.each({found.n}, [&] { body = m_body.text(0); }); !done)
        return fail(done.error());
    m_body.finish();
    const QString piece = markedPiece(body, query, m_lexicon);
    if (!piece.isEmpty())
        hit.excerpt = piece;
    return hit;
}

Result<SearchAnswer> SearchEngine::search(const QString &typed, int limit, Spelling spelling)
{
    const SearchQuery query = readQuery(typed, m_lexicon, m_stemmer, spelling);
    if (query.words.isEmpty() || limit <= 0)
        return SearchAnswer{};
    limit = qMin(limit, mostHits);
    Found found;
    if (const Status done = collectByName(query, found).and_then([&] { return collect(query, limit, found); }); !done)
        return fail(done.error());
    QVector<Candidate> best;
    for (QVector<Candidate> &ofKind : found) {
        keepBest(ofKind, query, limit);
        best += ofKind;
    }
    keepBest(best, query, int(best.size()));
    SearchAnswer answer{{}, query.didYouMean, query.corrected && !best.isEmpty()};
    QHash<EntryKind, int> shownOfKind;
    for (const Candidate &candidate : std::as_const(best)) {
        const Result<SearchHit> shown = hit(candidate, query, ++shownOfKind[candidate.kind] <= mostPieces);
        if (!shown)
            return fail(shown.error());
        answer.hits.append(*shown);
    }
    return answer;
}

} // namespace belvedere::content
