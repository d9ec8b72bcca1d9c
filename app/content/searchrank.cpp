#include <content/searchrank.h>

#include <text/words.h>

#include <algorithm>

namespace belvedere::content {
namespace {

// The price of a fit, in a name.
double valueOf(Fit fit)
{
    switch (fit) {
    case Fit::Exact: return 1.0;
    case Fit::Beginning: return 0.9;
    case Fit::Synonym: return 0.8;
    case Fit::Stem: return 0.75;
    case Fit::Corrected: return 0.6;
    case Fit::None: break;
    }
    return 0;
}

constexpr double inSynonym = 0.85; // of the price in a name,
constexpr double bonusThere = 0.2; // and of what a whole synonym brings: less than any name
constexpr double inTopic = 0.5;    // the prices of any fit
constexpr double inTexts = 0.3;
constexpr double wholeName = 1.0;  // more for the name as typed,
constexpr double nameBegins = 0.5; // for a name that begins as typed,
constexpr double oneThing = 0.3;   // for one name with all the words
constexpr double otherWord = 0.04; // less for each other word of the name that fits best
constexpr double texts = 0.15;     // the most that closeness brings

double kindWeight(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Metier: return 1.0;
    case EntryKind::Relais: return 0.98;
    case EntryKind::Formation: return 0.95;
    case EntryKind::Video: return 0.9;
    case EntryKind::Event: return 0.9;
    case EntryKind::Action: return 0.85;
    }
    return 0.8;
}

class Ranking
{
public:
    Ranking(const SearchQuery &query, const Lexicon &lexicon)
        : m_query(query), m_lexicon(lexicon), m_values(query.words.size(), 0.0)
    {
    }
    // The best value of each word over all the names, and what a single name brings beyond.
    void readNames(QStringView names, double price, double bonusPrice)
    {
        for (const QStringView name : QStringTokenizer(names, u'\n'))
            readName(name, price, bonusPrice);
    }
    void readTopics(QStringView topics) { readWords(topics, 0); }
    void readTexts()
    {
        for (double &value : m_values)
            value = qMax(value, inTexts);
    }
    double score() const
    {
        double sum = 0, weights = 0;
        for (qsizetype at = 0; at < m_values.size(); ++at) {
            sum += m_query.words[at].weight * m_values[at];
            weights += m_query.words[at].weight;
        }
        return (weights > 0 ? sum / weights : 0) + m_bonus;
    }

private:
    // What a text has of the query. The price of topics, which is 0 here, is one for all fits.
    struct Words {
        quint32 fitting = 0;  // the words of the query that are answered, a bit each
        int others = 0;       // the words that answer none
        QByteArray folded;    // the whole text
    };
    Words readWords(QStringView text, double price)
    {
        Words words;
        text::WordReader reader(text);
        while (reader.next()) {
            const QByteArrayView word = reader.folded();
            bool fits = false;
            for (qsizetype at = 0; at < m_values.size(); ++at) {
                const double value = valueOf(m_query.words[at].fit(word, m_lexicon));
                if (value == 0)
                    continue;
                fits = true;
                words.fitting |= 1u << at;
                m_values[at] = qMax(m_values[at], price > 0 ? value * price : inTopic);
            }
            words.others += !fits && word.size() > 3; // not "de", "des", "et"
            if (!words.folded.isEmpty())
                words.folded += ' ';
            words.folded.append(word.data(), word.size());
        }
        return words;
    }
    void readName(QStringView name, double price, double bonusPrice)
    {
        const Words words = readWords(name, price);
        double bonus = 0;
        if (words.folded == m_query.name)
            bonus = wholeName;
        else if (words.folded.startsWith(m_query.name))
            bonus = nameBegins;
        else if (words.fitting == (1u << m_values.size()) - 1)
            bonus = oneThing;
        if (bonus > 0)
            m_bonus = qMax(m_bonus, bonus * bonusPrice - otherWord * qMin(words.others, 5));
    }

    const SearchQuery &m_query;
    const Lexicon &m_lexicon;
    QVector<double> m_values;
    double m_bonus = 0;
};

} // namespace

double scoreOf(const Candidate &candidate, const SearchQuery &query, const Lexicon &lexicon)
{
    Ranking ranking(query, lexicon);
    ranking.readNames(candidate.names.isEmpty() ? candidate.title : candidate.names, 1.0, 1.0);
    if (!candidate.synonyms.isEmpty())
        ranking.readNames(candidate.synonyms, inSynonym, bonusThere);
    ranking.readTopics(candidate.topics);
    if (candidate.hasAll)
        ranking.readTexts();
    return (ranking.score() + texts * candidate.closeness) * kindWeight(candidate.kind);
}

} // namespace belvedere::content
