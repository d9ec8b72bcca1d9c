#include "exposure.h"

#include <quiz/players.h>
#include <quiz/proposals.h>

#include <QtConcurrent>

#include <algorithm>

namespace belvedere::tools {

using content::Guide;
using content::MetierSummary;

namespace {

constexpr quint64 exposureSeed = 2026;
constexpr double anyhowShare = 0.2;
constexpr int firstTen = 10;
constexpr int firstTwenty = 20;
constexpr double widestGap = 2.0; // points

struct Seen {
    QString planted; // pôle; empty for who answered anyhow
    QString firstPole;
    QStringList groupes; // the first three
    QStringList metiers; // the first twenty
};

Seen look(const Guide &guide, const QVector<MetierSummary> &metiers, int number, bool planted)
{
    quiz::Random random(exposureSeed * 1'000'003 + static_cast<quint64>(number));
    Seen seen;
    quiz::Answers answers;
    if (planted) {
        const quiz::Player player = quiz::plantedPlayer(guide, random);
        seen.planted = player.pole;
        answers = quiz::play(guide, player, {anyhowShare, false, true}, random);
    } else {
        answers = quiz::playAnyhow(guide, random);
    }
    const quiz::Profile profile = quiz::computeProfile(guide, answers);
    seen.firstPole = profile.poles.isEmpty() ? QString() : profile.poles.first().pole;
    for (const auto &groupe : profile.groupes.mid(0, 3))
        seen.groupes.append(groupe.groupe);
    for (const auto &proposal : quiz::propose(guide, metiers, answers, profile, {}, firstTwenty))
        seen.metiers.append(proposal.metier);
    return seen;
}

double percent(int part, int whole)
{
    return whole > 0 ? 100.0 * part / whole : 0;
}

QString share(const QString &name, int part, int whole)
{
    return QStringLiteral("%1 %2 %").arg(name, -18).arg(percent(part, whole), 5, 'f', 1);
}

QStringList levelLines(const QVector<MetierSummary> &metiers, const Exposure &exposure)
{
    QMap<int, int> all;
    for (const MetierSummary &metier : metiers)
        ++all[metier.niveauRank];
    int places = 0;
    for (const int count : exposure.levels)
        places += count;
    QStringList lines{QStringLiteral("level: share of the first ten places, beside its share of the métiers")};
    for (auto it = all.begin(); it != all.end(); ++it)
        lines.append(share(QString::number(it.key()), exposure.levels.value(it.key()), places)
                     + QStringLiteral("  (%1 %)").arg(percent(it.value(), static_cast<int>(metiers.size())), 5, 'f', 1));
    return lines;
}

QStringList metierLines(const QVector<MetierSummary> &metiers, const Exposure &exposure)
{
    constexpr int mostNamed = 10;
    QVector<std::pair<int, QString>> counts;
    for (const MetierSummary &metier : metiers)
        counts.append({exposure.metiers.value(metier.id), metier.id + QStringLiteral(" ") + metier.name()});
    std::sort(counts.begin(), counts.end());
    const auto never = std::count_if(counts.begin(), counts.end(), [](const auto &entry) { return entry.first == 0; });
    const int players = exposure.anyhow + exposure.planted;
    QStringList lines{QStringLiteral("métiers in nobody's first twenty, of %1: %2").arg(counts.size()).arg(never)};
    for (qsizetype at = 0; at < qMin<qsizetype>(never, mostNamed); ++at)
        lines.append(QStringLiteral("  0.0 % ") + counts[at].second);
    lines.append(QStringLiteral("métiers most often in the first twenty"));
    for (qsizetype at = counts.size() - 1; at >= 0 && at >= counts.size() - mostNamed; --at)
        lines.append(QStringLiteral("%1 % %2").arg(percent(counts[at].first, players), 5, 'f', 1).arg(counts[at].second));
    return lines;
}

} // namespace

Exposure exposureOf(const Guide &guide, const QVector<MetierSummary> &metiers, int playersOfEachKind)
{
    QVector<int> numbers(2 * playersOfEachKind);
    std::iota(numbers.begin(), numbers.end(), 0);
    const auto one = [&](int number) { return look(guide, metiers, number, number >= playersOfEachKind); };
    const auto all = QtConcurrent::blockingMapped<QVector<Seen>>(numbers, one);
    QHash<QString, int> levelOf;
    for (const MetierSummary &metier : metiers)
        levelOf.insert(metier.id, metier.niveauRank);
    Exposure exposure{playersOfEachKind, playersOfEachKind, {}, {}, {}, {}, {}, {}};
    for (const Seen &seen : all) {
        if (seen.planted.isEmpty()) {
            ++exposure.poleFirst[seen.firstPole];
            for (const QString &groupe : seen.groupes)
                ++exposure.groupeInThree[groupe];
        } else {
            ++exposure.plantedPoles[seen.planted];
            exposure.poleFound[seen.planted] += seen.planted == seen.firstPole ? 1 : 0;
        }
        for (const QString &metier : seen.metiers)
            ++exposure.metiers[metier];
        for (const QString &metier : seen.metiers.mid(0, firstTen))
            ++exposure.levels[levelOf.value(metier)];
    }
    return exposure;
}

QStringList exposureLines(const Guide &guide, const QVector<MetierSummary> &metiers, const Exposure &exposure)
{
    QStringList lines{QStringLiteral("%1 players who answer anyhow, %2 who like one groupe and answer a fifth anyhow")
                          .arg(exposure.anyhow).arg(exposure.planted),
                      QStringLiteral("pôle first, of those who answer anyhow (16.7 % expected), and found, of those who like it")};
    for (const auto &pole : guide.poles)
        lines.append(share(pole.id, exposure.poleFirst.value(pole.id), exposure.anyhow)
                     + QStringLiteral("  %1 %").arg(percent(exposure.poleFound.value(pole.id), exposure.plantedPoles.value(pole.id)), 5, 'f', 1));
    lines.append(QStringLiteral("groupe in the first three, of those who answer anyhow (%1 % expected)")
                     .arg(300.0 / qMax<double>(1, double(guide.groupes.size())), 0, 'f', 1));
    for (const auto &groupe : guide.groupes)
        lines.append(share(groupe.id, exposure.groupeInThree.value(groupe.id), exposure.anyhow));
    if (!metiers.isEmpty())
        lines += levelLines(metiers, exposure) + metierLines(metiers, exposure);
    return lines;
}

QStringList exposureFaults(const Guide &guide, const Exposure &exposure)
{
    QStringList faults;
    const double expected = 100.0 / qMax<double>(1, double(guide.poles.size()));
    for (const auto &pole : guide.poles) {
        const double first = percent(exposure.poleFirst.value(pole.id), exposure.anyhow);
        if (std::abs(first - expected) > widestGap)
            faults.append(QStringLiteral("%1 comes first for %2 % of those who answer anyhow. Remedy: even out its weights")
                              .arg(pole.id).arg(first, 0, 'f', 1));
    }
    return faults;
}

} // namespace belvedere::tools
