#include "generate.h"

#include <statistics/dailyfile.h>
#include <vault/disk.h>

#include <QDir>
#include <QRandomGenerator>
#include <QSaveFile>

namespace belvedere::study {
namespace {

using statistics::VisitCounts;

const char *const departementCodes[]{"63", "69", "38", "42", "74", "01", "73", "26", "07", "03", "43", "15"}; // by how many terminals they have

// How busy a month is, school holidays among them, in percent.
constexpr int monthShare[]{110, 90, 120, 85, 80, 60, 15, 10, 105, 115, 130, 100};

QString word(const char *text) { return QString::fromLatin1(text); }

class Crowd
{
public:
    explicit Crowd(quint32 seed) : m_random(seed) {}
    QRandomGenerator &random() { return m_random; }
    int bounded(int most) { return m_random.bounded(most); }
    // One of the values of a dimension, by weights in their order; the last weight goes for those that follow.
    QString oneOf(const char *dimension, std::initializer_list<int> weights)
    {
        const auto &values = statistics::description().dimension(word(dimension))->values;
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int lot = m_random.bounded(sum);
        qsizetype at = 0;
        for (const int weight : weights) {
            if (lot < weight)
                break;
            lot -= weight;
            ++at;
        }
        return values[std::min(at, values.size() - 1)].id;
    }
    VisitCounts visit()
    {
        VisitCounts visit;
        const QString visits = word("visits");
        const bool play = m_random.bounded(100) < 62;
        visit.add(visits, {}, {{word("visits-language"), oneOf("language", {94, 3, 2, 1})},
                               {word("visits-game"), play ? oneOf("game", {55, 45}) : word("none")},
                               {word("visits-search"), oneOf("search", {34, 5, 61})}});
        for (const statistics::Value &page : statistics::description().dimension(word("page"))->values) {
            const int chance = page.id == word("play") ? (play ? 100 : 8) : page.id == word("fiche") ? 66 : 6 + int(page.id.size() * 7 % 30);
            if (m_random.bounded(100) < chance)
                visit.addTo(visits, {}, word("visits-pages"), page.id);
        }
        contact(visit, "moel", 38);
        contact(visit, "talk", 26);
        contact(visit, "request", 31);
        contact(visit, "desk", 9);
        return visit;
    }

private:
    void contact(VisitCounts &visit, const char *kind, int perThousand)
    {
        if (m_random.bounded(1000) >= perThousand)
            return;
        const bool moel = qstrcmp(kind, "moel") == 0;
        visit.add(word("contacts"), word(kind), {{word("contacts-channel"), oneOf("channel", {36, 5, 18, 27, 4, 10})},
                                                 {word("contacts-situation"), moel ? oneOf("situation", {24, 52, 4, 13, 0, 0, 0, 3, 1, 3}) : oneOf("situation", {4, 14, 8, 11, 15, 28, 12, 2, 1, 5})},
                                                 {word("contacts-sex"), oneOf("sex", {41, 34, 1, 24})}});
    }

    QRandomGenerator m_random;
};

QString fileName(const QDate &day, QRandomGenerator &random)
{
    QString name = day.toString(Qt::ISODate) + u'-';
    for (int i = 0; i < 4; ++i)
        name += QStringLiteral("%1").arg(random.generate(), 8, 16, QLatin1Char('0'));
    return name + QStringLiteral(".counts");
}

Status writeOne(const statistics::DailyFile &file, const QByteArray &openKey, const QString &path)
{
    const auto sealed = statistics::sealFor(openKey, statistics::writeDaily(file));
    if (!sealed)
        return fail(sealed.error());
    QSaveFile made(path);
    if (!made.open(QIODevice::WriteOnly) || made.write(*sealed) != sealed->size() || !made.commit())
        return fail(ErrorKind::Unwritable, made.errorString(), path, 0, QStringLiteral("choose a folder with room that can be written to"));
    return {};
}

} // namespace

Result<Made> generate(const Invented &invented, const QByteArray &openKey, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder cannot be made"), folder, 0, QStringLiteral("choose another"));
    Crowd crowd(invented.seed);
    const QDate first(invented.year, 1, 1);
    const int days = first.daysInYear();
    qint64 weightOfAll = 0;
    for (int day = 0; day < days; ++day)
        weightOfAll += first.addDays(day).dayOfWeek() > 5 ? 0 : monthShare[first.addDays(day).month() - 1];
    QVector<statistics::Tally> tallies(invented.terminals);
    Made made;
    qint64 weight = 0;
    for (int day = 0; day <= days; ++day) { // the first day of the next year closes the last month
        const QDate today = first.addDays(day);
        for (int i = 0; i < invented.terminals; ++i) {
            const auto rows = tallies[i].take(today, invented.threshold, crowd.random());
            if (rows.isEmpty())
                continue;
            const QString departement = word(departementCodes[(i * i / 7 + i) % int(std::size(departementCodes))]);
            const Status written = writeOne({today, departement, invented.threshold, rows}, openKey, folder + u'/' + fileName(today, crowd.random()));
            if (!written)
                return fail(written.error());
            ++made.files;
        }
        if (day == days)
            break;
        weight += today.dayOfWeek() > 5 ? 0 : monthShare[today.month() - 1];
        for (const qint64 due = invented.visits * weight / weightOfAll; made.visits < due; ++made.visits)
            tallies[crowd.bounded(invented.terminals)].add(crowd.visit(), today);
    }
    return made;
}

} // namespace belvedere::study
