#include <content/searchmarks.h>

#include <text/stopwords.h>
#include <text/words.h>

namespace belvedere::content {
namespace {

constexpr QChar markBegin(2);
constexpr QChar markEnd(3);
constexpr qsizetype longestText = 20'000;

struct Place {
    qsizetype start, end;
    int word; // of the query
};

// The word of the query that a word of a text answers; -1 for none. Beginnings of one letter would mark
// half of every text.
int answered(QByteArrayView word, const SearchQuery &query, const Lexicon &lexicon)
{
    for (qsizetype at = 0; at < query.words.size(); ++at) {
        const QueryWord &wanted = query.words.at(at);
        const Fit fit = wanted.fit(word, lexicon);
        if (fit != Fit::None && (fit != Fit::Beginning || wanted.folded.size() > 1))
            return int(at);
    }
    return -1;
}

QVector<Place> placesIn(QStringView text, const SearchQuery &query, const Lexicon &lexicon)
{
    QVector<Place> places;
    text::WordReader reader(text);
    while (reader.next()) {
        const int word = answered(reader.folded(), query, lexicon);
        if (word >= 0 && !text::isStopWord(reader.folded()))
            places.append({reader.start(), reader.start() + reader.length(), word});
    }
    return places;
}

QString markedBetween(const QString &text, const QVector<Place> &places, qsizetype from, qsizetype to)
{
    QString out;
    qsizetype at = from;
    for (const Place &place : places) {
        if (place.start < at || place.end > to)
            continue;
        out += text.mid(at, place.start - at) + markBegin + text.mid(place.start, place.end - place.start) + markEnd;
        at = place.end;
    }
    return out + text.mid(at, to - at);
}

QString withoutMarks(QString text)
{
    return text.remove(markBegin).remove(markEnd);
}

// The first place of the piece that holds the most different words, the earliest of equal ones.
qsizetype bestStart(const QVector<Place> &places, qsizetype length)
{
    qsizetype best = 0;
    int most = 0;
    for (qsizetype at = 0; at < places.size(); ++at) {
        quint32 words = 0;
        for (qsizetype next = at; next < places.size() && places[next].end < places[at].start + length; ++next)
            words |= 1u << places[next].word;
        if (const int count = qPopulationCount(words); count > most) {
            most = count;
            best = at;
        }
    }
    return places[best].start;
}

} // namespace

QString marked(const QString &text, const SearchQuery &query, const Lexicon &lexicon)
{
    const QString plain = withoutMarks(text);
    return markedBetween(plain, placesIn(plain, query, lexicon), 0, plain.size());
}

QString markedPiece(const QString &text, const SearchQuery &query, const Lexicon &lexicon, qsizetype length)
{
    const QString plain = withoutMarks(text.left(longestText));
    const QVector<Place> places = placesIn(plain, query, lexicon);
    if (places.isEmpty())
        return {};
    const qsizetype found = bestStart(places, length);
    // A few words before it, from the beginning of a word or of the block.
    qsizetype from = qMax<qsizetype>(0, found - length / 4);
    const qsizetype block = plain.lastIndexOf(u'\n', found) + 1;
    if (block >= from)
        from = block;
    else
        from = qMin(found, qMax<qsizetype>(from, plain.indexOf(u' ', from) + 1));
    qsizetype to = qMin(plain.size(), from + length);
    const qsizetype space = plain.lastIndexOf(u' ', to);
    if (to < plain.size() && space > found)
        to = space;
    const qsizetype blockEnd = plain.indexOf(u'\n', found);
    if (blockEnd >= 0)
        to = qMin(to, blockEnd);
    const QString before = from == block || from == 0 ? QString() : QStringLiteral("… ");
    const QString after = to == plain.size() || to == blockEnd ? QString() : QStringLiteral("…");
    return before + markedBetween(plain, places, from, to).simplified() + after;
}

} // namespace belvedere::content
