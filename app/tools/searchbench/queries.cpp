#include "queries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace belvedere::tools {

Result<QVector<ExpectedAnswer>> readQueries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, file.errorString(), path);
    QVector<ExpectedAnswer> queries;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject each = value.toObject();
        QStringList expect;
        for (const auto &name : each[QStringLiteral("expect")].toArray())
            expect.append(name.toString());
        const QString spelling = each[QStringLiteral("spelling")].toString();
        if (expect.isEmpty() || (spelling != u"clean" && spelling != u"misspelt"))
            return fail(ErrorKind::Malformed, QStringLiteral("a query without answers or spelling"), path);
        queries.append({each[QStringLiteral("query")].toString(), each[QStringLiteral("category")].toString(),
                        spelling == u"misspelt", expect});
    }
    if (queries.isEmpty())
        return fail(ErrorKind::Malformed, QStringLiteral("no queries"), path);
    return queries;
}

namespace {

// How pupils write by ear: each pair may be taken for one another.
struct Habit {
    const char16_t *from, *to;
};
constexpr Habit habits[] = {{u"ph", u"f"}, {u"th", u"t"}, {u"qu", u"k"}, {u"c", u"k"}, {u"ss", u"s"}, {u"ci", u"si"},
                            {u"ce", u"se"}, {u"ç", u"ss"}, {u"ff", u"f"}, {u"ll", u"l"}, {u"nn", u"n"}, {u"tt", u"t"},
                            {u"pp", u"p"}, {u"mm", u"m"}, {u"rr", u"r"}, {u"y", u"i"}, {u"eau", u"o"}, {u"au", u"o"},
                            {u"ai", u"é"}, {u"ier", u"ié"}, {u"er", u"é"}, {u"an", u"en"}, {u"en", u"an"}, {u"gé", u"jé"},
                            {u"ge", u"je"}, {u"h", u""}, {u"tion", u"sion"}, {u"ein", u"in"}, {u"ain", u"in"},
                            {u"oe", u"e"}, {u"x", u"cs"}, {u"f", u"ff"}, {u"l", u"ll"}, {u"n", u"nn"}, {u"t", u"tt"}};

QString byEar(const QString &word, QRandomGenerator &random)
{
    QVector<std::pair<int, int>> places; // habit, place
    for (int habit = 0; habit < int(std::size(habits)); ++habit) {
        const QString from = QString::fromUtf16(habits[habit].from);
        for (auto at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
            places.append({habit, int(at)});
    }
    if (places.isEmpty())
        return {};
    const auto [habit, at] = places[random.bounded(int(places.size()))];
    QString out = word;
    return out.replace(at, QString::fromUtf16(habits[habit].from).size(), QString::fromUtf16(habits[habit].to));
}

QString bySlip(QString word, QRandomGenerator &random)
{
    const int at = random.bounded(1, int(word.size()) - 1);
    switch (random.bounded(4)) {
    case 0: return word.remove(at, 1);
    case 1: return word.insert(at, word[at]);
    case 2: std::swap(word[at], word[at - 1]); return word;
    default: word[at] = QChar(u'a' + random.bounded(26)); return word;
    }
}

} // namespace

QVector<ExpectedAnswer> misspeltNames(const QStringList &names, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QVector<ExpectedAnswer> queries;
    while (queries.size() < count) {
        const QString name = names[random.bounded(int(names.size()))];
        QStringList words = name.split(u' ');
        const int at = random.bounded(int(words.size()));
        if (words[at].size() < 5 || words.size() > 4)
            continue;
        const bool ear = random.bounded(3) > 0; // two errors of three are by ear
        QString wrong = ear ? byEar(words[at], random) : bySlip(words[at], random);
        if (ear && !wrong.isEmpty() && random.bounded(3) == 0)
            wrong = byEar(wrong, random);
        if (wrong.size() < 4 || wrong == words[at])
            continue;
        words[at] = wrong;
        queries.append({words.join(u' '), ear ? QStringLiteral("by ear") : QStringLiteral("slip"), true, {name}});
    }
    return queries;
}

} // namespace belvedere::tools
