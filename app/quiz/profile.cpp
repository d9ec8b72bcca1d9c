#include <quiz/profile.h>

#include <quiz/posterior_p.h>
#include <quiz/random.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace belvedere::quiz {
namespace {

constexpr double secondChoiceShare = 0.6; // how much a second choice counts as a reason
constexpr double centreWeight = 4;        // choices to make before a centre's frequency is believed

// The items chosen, with how much each counts: 1 for a first choice.
using ChosenItems = QVector<std::pair<const content::Item *, double>>;

ChosenItems chosenItems(const QVector<FoundAnswer> &answers)
{
    ChosenItems chosen;
    for (const FoundAnswer &answer : answers) {
        if (answer.first)
            chosen.append({answer.first, 1.0});
        if (answer.second)
            chosen.append({answer.second, secondChoiceShare});
    }
    return chosen;
}

// Those that speak for one pôle or groupe, strongest first; `weights` picks the hash to look in.
QVector<QString> itemsFor(const ChosenItems &chosen, const QString &id,
                          QHash<QString, double> content::Item::*weights)
{
    QVector<std::pair<double, QString>> found;
    for (const auto &[item, share] : chosen) {
        const double strength = (item->*weights).value(id) * share;
        if (strength > 0)
            found.append({strength, item->id});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QVector<QString> ids;
    for (const auto &entry : std::as_const(found))
        ids.append(entry.second);
    return ids;
}

// Best mean first. Means that are equal but for rounding are ordered by a hash of the answers, so
// that no place in the guide is favoured.
template <typename Score>
void sortByMean(QVector<Score> &scores, QString Score::*id, quint64 seed)
{
    std::sort(scores.begin(), scores.end(), [&](const Score &a, const Score &b) {
        const auto rounded = [](double mean) { return std::llround(mean * 1e7); };
        if (rounded(a.mean) != rounded(b.mean))
            return rounded(a.mean) > rounded(b.mean);
        return stableHash(a.*id, seed) < stableHash(b.*id, seed);
    });
}

void addPoles(Profile &profile, const content::Guide &guide, const Posterior &posterior, const ChosenItems &chosen,
              quint64 seed)
{
    const int count = static_cast<int>(guide.poles.size());
    std::vector<int> firsts(static_cast<size_t>(count), 0);
    for (Eigen::Index draw = 0; draw < posterior.draws.cols(); ++draw) {
        Eigen::Index best = 0;
        posterior.draws.col(draw).head(count).maxCoeff(&best);
        ++firsts[static_cast<size_t>(best)];
    }
    const double top = posterior.mode.head(count).maxCoeff();
    const double sum = (posterior.mode.head(count).array() - top).exp().sum();
    for (int i = 0; i < count; ++i) {
        PoleScore score;
        score.pole = guide.poles.at(i).id;
        score.mean = posterior.mode(i);
        score.deviation = std::sqrt(posterior.covariance(i, i));
        score.share = std::exp(score.mean - top) / sum;
        score.first = firsts[static_cast<size_t>(i)] / static_cast<double>(posterior.draws.cols());
        score.chosenItems = itemsFor(chosen, score.pole, &content::Item::poles);
        profile.poles.append(score);
    }
    sortByMean(profile.poles, &PoleScore::pole, seed);
}

// A pôle is tied with the first when the leader is not above it in enough of the draws.
void markTies(Profile &profile, const Layout &layout, const Posterior &posterior, double level)
{
    const int leader = layout.column.value(profile.poles.first().pole);
    const bool claims = profile.certainty == Certainty::Some || profile.certainty == Certainty::Strong;
    for (qsizetype i = 1; i < profile.poles.size(); ++i) {
        PoleScore &score = profile.poles[i];
        const int column = layout.column.value(score.pole);
        const auto above = (posterior.draws.row(leader).array() > posterior.draws.row(column).array()).count();
        const double probability = static_cast<double>(above) / static_cast<double>(posterior.draws.cols());
        score.tiedWithFirst = !claims || probability < level;
    }
}

// For each groupe, in how many draws it is among the three best.
std::vector<int> countFirstThree(const Layout &layout, const Posterior &posterior)
{
    std::vector<int> counts(layout.poleOfGroupe.size(), 0);
    std::vector<std::pair<double, size_t>> values(counts.size());
    const size_t kept = std::min<size_t>(3, values.size());
    for (Eigen::Index draw = 0; draw < posterior.draws.cols(); ++draw) {
        for (size_t i = 0; i < values.size(); ++i) {
            const auto delta = posterior.draws(layout.poles + static_cast<Eigen::Index>(i), draw);
            values[i] = {posterior.draws(layout.poleOfGroupe[i], draw) + delta, i};
        }
        std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(kept) - 1, values.end(),
                         std::greater<>());
        for (size_t i = 0; i < kept; ++i)
            ++counts[values[i].second];
    }
    return counts;
}

void addGroupes(Profile &profile, const content::Guide &guide, const Layout &layout, const Posterior &posterior,
                const ChosenItems &chosen, quint64 seed)
{
    if (guide.groupes.isEmpty())
        return;
    const std::vector<int> counts = countFirstThree(layout, posterior);
    const auto &covariance = posterior.covariance;
    for (int i = 0; i < guide.groupes.size(); ++i) {
        const int pole = layout.poleOfGroupe[static_cast<size_t>(i)];
        const int own = layout.poles + i;
        GroupeScore score;
        score.groupe = guide.groupes.at(i).id;
        score.mean = posterior.mode(pole) + posterior.mode(own);
        score.deviation = std::sqrt(covariance(pole, pole) + covariance(own, own) + 2 * covariance(pole, own));
        score.firstThree = counts[static_cast<size_t>(i)] / static_cast<double>(posterior.draws.cols());
        score.chosenItems = itemsFor(chosen, score.groupe, &content::Item::groupes);
        profile.groupes.append(score);
    }
    sortByMean(profile.groupes, &GroupeScore::groupe, seed);
}

// How much more often a centre was chosen than by chance, among the chances there were to choose it:
// positive when liked, and near 0 while there were few chances.
void addCentres(Profile &profile, const QVector<FoundAnswer> &answers, const ChosenItems &chosen)
{
    QHash<QString, double> seen;
    double chance = 0; // of an item, on average over the answers, in units of a first choice
    for (const FoundAnswer &answer : answers) {
        chance += ((answer.first ? 1.0 : 0.0) + (answer.second ? secondChoiceShare : 0.0))
                  / static_cast<double>(answer.question->items.size());
        for (const content::Item &item : answer.question->items) {
            for (auto weight = item.centres.cbegin(); weight != item.centres.cend(); ++weight)
                seen[weight.key()] += weight.value();
        }
    }
    chance /= static_cast<double>(std::max<qsizetype>(1, answers.size()));
    QHash<QString, double> taken;
    for (const auto &[item, share] : chosen) {
        for (auto weight = item->centres.cbegin(); weight != item->centres.cend(); ++weight)
            taken[weight.key()] += weight.value() * share;
    }
    for (auto centre = seen.cbegin(); centre != seen.cend(); ++centre) {
        const double excess = taken.value(centre.key()) - centre.value() * chance;
        profile.centres.insert(centre.key(), excess / (centre.value() + centreWeight));
    }
}

quint64 seedOf(const QVector<FoundAnswer> &answers)
{
    quint64 seed = 0;
    for (const FoundAnswer &answer : answers) {
        seed = stableHash(answer.first ? answer.first->id : answer.question->id, seed);
        if (answer.second)
            seed = stableHash(answer.second->id, seed);
    }
    return seed;
}

Certainty certaintyOf(int answered, int choices, double first, const Model &model)
{
    if (answered == 0)
        return Certainty::None;
    if (choices < model.hintAnswers)
        return Certainty::Hint;
    return first >= model.orderLevel ? Certainty::Strong : Certainty::Some;
}

} // namespace

Profile computeProfile(const content::Guide &guide, const Answers &answers, const Model &model)
{
    Profile profile;
    const QVector<FoundAnswer> found = findAnswers(guide, answers);
    profile.answered = static_cast<int>(found.size());
    if (found.isEmpty() || guide.poles.isEmpty())
        return profile;
    const Layout layout(guide);
    const ChosenItems chosen = chosenItems(found);
    const quint64 seed = seedOf(found);
    const Posterior posterior =
        fitPosterior(choicesOf(layout, found, model), priorPrecision(layout, model), model.draws);
    addPoles(profile, guide, posterior, chosen, seed);
    const auto choices = std::count_if(found.cbegin(), found.cend(), [](const FoundAnswer &a) { return a.first; });
    profile.certainty = certaintyOf(profile.answered, static_cast<int>(choices), profile.poles.first().first, model);
    markTies(profile, layout, posterior, model.orderLevel);
    addGroupes(profile, guide, layout, posterior, chosen, seed);
    addCentres(profile, found, chosen);
    return profile;
}

QVector<QString> firstPoles(const Profile &profile)
{
    QVector<QString> first;
    for (const PoleScore &score : profile.poles) {
        if (first.isEmpty() || score.tiedWithFirst)
            first.append(score.pole);
    }
    return first;
}

} // namespace belvedere::quiz
