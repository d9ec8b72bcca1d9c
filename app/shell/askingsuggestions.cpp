#include <shell/askingsuggestions.h>

#include <content/placesreader.h>
#include <formations/formationreader.h>
#include <relais/nearby.h>
#include <relais/relaisreader.h>
#include <relais/ui/words.h>

namespace belvedere::shell {

using contact::Suggestion;

namespace {

constexpr int mostOfAKind = 2;
constexpr double suggestedKm = 40;

std::optional<places::Commune> whereOf(QSqlDatabase &db, const contact::Profile &profile, const QString &place)
{
    if (profile.insee.isEmpty() && place.isEmpty())
        return {};
    const auto commune = profile.insee.isEmpty() ? content::communeByPlace(db, place) : content::communeByInsee(db, profile.insee);
    return commune ? std::optional(*commune) : std::nullopt;
}

void addRelais(QSqlDatabase &db, const QString &receives, const std::optional<places::Commune> &here, QVector<Suggestion> &all)
{
    const auto every = relais::allRelais(db);
    if (!every || !here) // without a place any of them may be far
        return;
    for (const relais::Near &each : relais::nearby(*every, {here->position, suggestedKm, receives.isEmpty() ? QStringList() : QStringList(receives)}).mid(0, mostOfAKind))
        all.append({Suggestion::Kind::Relais, each.relais->id, each.relais->name, relais::ui::distanceWords(each.km, each.relais->approximate)});
}

// Near first; where nothing is known near, of that level.
QVector<formations::FormationHit> formationsFor(QSqlDatabase &db, const contact::Profile &profile, const std::optional<places::Commune> &here)
{
    formations::FormationsQuery query;
    query.niveauRank = nextLevel(profile);
    query.alternance = profile.need == QStringLiteral("apprenticeship");
    query.limit = mostOfAKind;
    if (here) {
        query.near = formations::Nearby{here->position, suggestedKm};
        const auto near = formations::findFormations(db, query);
        if (near && !near->items.isEmpty())
            return near->items;
        query.near.reset();
    }
    const auto any = formations::findFormations(db, query);
    return any ? any->items : QVector<formations::FormationHit>();
}

} // namespace

QString publicOfSituation(const QString &situation)
{
    static const QHash<QString, QString> publics{{QStringLiteral("college"), QStringLiteral("pupils")}, {QStringLiteral("lycee"), QStringLiteral("pupils")},
                                                 {QStringLiteral("apprentice"), QStringLiteral("pupils")}, {QStringLiteral("parent"), QStringLiteral("pupils")},
                                                 {QStringLiteral("student"), QStringLiteral("students")}, {QStringLiteral("left-school"), QStringLiteral("left-school")},
                                                 {QStringLiteral("job-seeker"), QStringLiteral("job-seekers")}, {QStringLiteral("employed"), QStringLiteral("employees")}};
    return publics.value(situation);
}

int nextLevel(const contact::Profile &profile)
{
    static const QStringList levels{QStringLiteral("none"), QStringLiteral("cap"), QStringLiteral("bac"), QStringLiteral("bac2"), QStringLiteral("bac3")};
    const auto at = levels.indexOf(profile.level);
    return at >= 0 ? int(at) + 1 : profile.situation == QStringLiteral("college") ? 2 : -1;
}

Result<QVector<Suggestion>> suggestionsFor(QSqlDatabase &db, const contact::Profile &profile, const QString &place)
{
    QVector<Suggestion> all;
    const auto here = whereOf(db, profile, place);
    if (relais::hasRelais(db).value_or(false))
        addRelais(db, publicOfSituation(profile.situation), here, all);
    if (!formations::hasFormations(db).value_or(false))
        return all;
    QStringList metiers;
    for (const formations::FormationHit &hit : formationsFor(db, profile, here)) {
        all.append({Suggestion::Kind::Formation, hit.summary.id, formations::displayTitle(hit.summary.title), hit.summary.duree});
        for (const formations::LinkedMetier &each : formations::metiersOf(db, hit.summary.id).value_or(QVector<formations::LinkedMetier>())) {
            if (metiers.size() < mostOfAKind && !metiers.contains(each.id))
                metiers += each.id;
        }
    }
    for (const QString &id : std::as_const(metiers))
        all.append({Suggestion::Kind::Fiche, id, {}, {}}); // its name is in the catalogue
    return all;
}

} // namespace belvedere::shell
