#include <content/querywords.h>

#include <core/resource.h>

#include <text/sound.h>
#include <text/stopwords.h>
#include <text/words.h>

#include <algorithm>
#include <climits>
#include <cmath>
#include <numeric>

namespace belvedere::content {
namespace {

constexpr qsizetype longestQuery = 200;
constexpr qsizetype mostWords = 8;
constexpr qsizetype mostBeginnings = 8;
constexpr int several = 3;
// A word that the texts know is taken for the misspelling of a name only when it is so near.
constexpr int nearName = 8;
// A correction that costs more is less likely than two words without their space.
constexpr int surelyMeant = 14;

// Words of every question that a guidance service is asked.
bool isAskingWord(const QByteArray &folded)
{
    static const QByteArrayList words = resource(QStringLiteral("content/askingwords.txt")).simplified().split(' ');
    return words.contains(folded);
}

bool saysNothing(const QByteArray &folded)
{
    return folded.size() == 1 || text::isStopWord(folded) || isAskingWord(folded);
}

} // namespace

QueryReader::QueryReader(const QString &typed, const Lexicon &lexicon, const text::Stemmer &stemmer,
                         Spelling spelling)
    : m_typed(typed.left(longestQuery)), m_lexicon(lexicon), m_stemmer(stemmer), m_spelling(spelling)
{
}

QVector<QueryReader::Piece> QueryReader::pieces() const
{
    QVector<Piece> pieces;
    text::WordReader reader(m_typed);
    while (pieces.size() < mostWords && reader.next())
        pieces.append({reader.start(), reader.length(), reader.folded().toByteArray()});
    return pieces;
}

SearchQuery QueryReader::read()
{
    QVector<Piece> all = pieces();
    QByteArrayList name;
    for (const Piece &piece : std::as_const(all))
        name.append(piece.folded);
    m_query.name = name.join(' ');
    const qsizetype last = all.isEmpty() ? 0 : all.last().start;
    const bool telling = std::any_of(all.begin(), all.end(), [](const Piece &p) { return !saysNothing(p.folded); });
    for (const Piece &piece : std::as_const(all)) {
        if (!telling || !saysNothing(piece.folded))
            add(piece, piece.start == last);
    }
    m_query.didYouMean = suggestion();
    return m_query;
}

void QueryReader::addMeanings(QVector<QueryWord::Meaning> &to, int at, Fit fit) const
{
    to.append({m_lexicon.stem(at).toByteArray(), fit});
    for (const QByteArray &meaning : m_lexicon.means(at)) {
        if (const int meant = m_lexicon.find(meaning); meant >= 0)
            to.append({m_lexicon.stem(meant).toByteArray(), Fit::Synonym});
    }
}

// Forms of the word that the texts have, when they have not this one.
void QueryReader::addForms(QueryWord &word, const Piece &piece) const
{
    const QByteArray stem = m_stemmer.stem(written(piece));
    const auto range = m_lexicon.beginningWith(stem.first(qMin<qsizetype>(stem.size(), 4)));
    for (int at = range.first; at < range.last; ++at) {
        if (m_lexicon.stem(at) == stem) {
            addMeanings(word.meanings, at, Fit::Stem);
            return;
        }
    }
}

void QueryReader::addBeginnings(QueryWord &word, QVector<QueryWord::Meaning> &to) const
{
    const auto range = m_lexicon.beginningWith(word.folded);
    QVector<int> best(range.last - range.first);
    std::iota(best.begin(), best.end(), range.first);
    const auto end = best.begin() + qMin(best.size(), mostBeginnings);
    std::partial_sort(best.begin(), end, best.end(), [this](int a, int b) {
        return std::tuple(-m_lexicon.names(a), -m_lexicon.texts(a), a)
            < std::tuple(-m_lexicon.names(b), -m_lexicon.texts(b), b);
    });
    for (auto at = best.begin(); at != end; ++at)
        addMeanings(to, *at, Fit::Beginning);
}

// Whether what was typed is a word of a name, or begins one that several have.
bool QueryReader::isNamed(const QueryWord &word, bool known) const
{
    const auto beginning = known ? word.folded.first(qMin<qsizetype>(word.folded.size(), 3)) : word.folded;
    const auto range = m_lexicon.beginningWith(beginning);
    const auto isMeant = [&](QByteArrayView stem) {
        return std::any_of(word.meanings.begin(), word.meanings.end(),
                           [stem](const QueryWord::Meaning &m) { return stem == m.stem; });
    };
    for (int at = range.first; at < range.last; ++at) {
        if (m_lexicon.names(at) >= (known ? 1 : several) && (!known || isMeant(m_lexicon.stem(at))))
            return true;
    }
    return false;
}

double QueryReader::weightOf(const QueryWord &word) const
{
    int common = 0;
    for (const QueryWord::Meaning &meaning : word.meanings) {
        if (const int at = m_lexicon.find(meaning.stem); at >= 0)
            common = qMax(common, m_lexicon.names(at) + m_lexicon.texts(at));
    }
    if (const int at = m_lexicon.find(word.folded); at >= 0)
        common = qMax(common, m_lexicon.names(at) + m_lexicon.texts(at));
    return 1.0 + 4.0 / (1.0 + std::log2(1.0 + common));
}

void QueryReader::add(const Piece &piece, bool last, bool sure)
{
    QueryWord word;
    word.folded = piece.folded;
    const int at = m_lexicon.find(piece.folded);
    if (at >= 0)
        addMeanings(word.meanings, at, Fit::Exact);
    else
        addForms(word, piece);
    const bool known = !word.meanings.isEmpty();
    word.unfinished = last || !known;
    if (word.unfinished)
        addBeginnings(word, known ? word.further : word.meanings);
    if (m_spelling == Spelling::Forgiving && !sure && !isNamed(word, known)) {
        const bool lost = word.meanings.isEmpty();
        const auto meant = m_lexicon.corrections({piece.folded, text::soundOf(written(piece)), last, !lost});
        const int cost = meant.isEmpty() ? INT_MAX : meant.first().cost;
        if (lost && cost > surelyMeant && splitInTwo(piece, last))
            return;
        if (lost || cost <= nearName)
            correct(word, piece, meant, lost);
    }
    word.weight = weightOf(word);
    word.know();
    m_query.words.append(word);
}

void QueryReader::correct(QueryWord &word, const Piece &piece, const QList<Lexicon::Correction> &meant, bool lost)
{
    QVector<QueryWord::Meaning> &to = word.meanings;
    const qsizetype before = to.size();
    for (const Lexicon::Correction &correction : meant)
        addMeanings(to, correction.at, Fit::Corrected);
    for (qsizetype at = before; at < to.size(); ++at)
        to[at].fit = Fit::Corrected;
    if (!meant.isEmpty())
        replace(piece, QString::fromUtf8(m_lexicon.shown(meant.first().at)), lost);
}

// "jeuxvideo": the space was forgotten.
bool QueryReader::splitInTwo(const Piece &piece, bool last)
{
    constexpr qsizetype shortest = 4;
    int best = 0;
    qsizetype place = 0;
    for (qsizetype at = shortest; at + shortest <= piece.folded.size(); ++at) {
        const int first = m_lexicon.find(QByteArrayView(piece.folded).first(at));
        const int second = m_lexicon.find(QByteArrayView(piece.folded).sliced(at));
        const int common = first < 0 || second < 0 ? 0 : qMin(m_lexicon.texts(first) + m_lexicon.names(first),
                                                              m_lexicon.texts(second) + m_lexicon.names(second));
        if (common > best) {
            best = common;
            place = at;
        }
    }
    if (best < 3)
        return false;
    const QByteArray first = piece.folded.first(place), second = piece.folded.sliced(place);
    const auto shown = [this](const QByteArray &word) { return QString::fromUtf8(m_lexicon.shown(m_lexicon.find(word))); };
    replace(piece, shown(first) + u' ' + shown(second), true);
    add({piece.start, 0, first}, false, true);
    add({piece.start, 0, second}, last, true);
    return true;
}

void QueryReader::replace(const Piece &piece, const QString &by, bool needed)
{
    m_replacements.append({piece.start, piece.length, by});
    m_query.corrected = m_query.corrected || needed;
}

QString QueryReader::suggestion() const
{
    if (m_replacements.isEmpty())
        return {};
    QString out = m_typed;
    for (auto it = m_replacements.rbegin(); it != m_replacements.rend(); ++it)
        out.replace(it->start, it->length, it->by);
    return out.simplified();
}

} // namespace belvedere::content
