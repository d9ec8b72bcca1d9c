#include <shell/opennow.h>

#include <content/placesreader.h>
#include <core/whendone.h>
#include <formations/openformations.h>
#include <formations/ui/words.h>

#include <QPromise>

namespace belvedere::shell {

using entretien::ui::Openable;
using entretien::ui::OpenNow;

namespace {

constexpr int mostOpenFormations = 8;

Openable openableOf(const formations::OpenFormation &one, Language language)
{
    using formations::ui::Words;
    const bool says = one.place.contains(one.town, Qt::CaseInsensitive); // the place names its town
    QStringList where{one.place, says ? QString() : one.town, one.km ? Words::distance(*one.km) : QString()};
    where.removeAll(QString());
    formations::Action action;
    action.permanent = one.allYear;
    if (!one.allYear)
        action.sessions = {{one.starts, {}, {}, {}, formations::Recrutement::Open, {}}};
    return {one.summary.id, formations::displayTitle(one.summary.title), where.join(QStringLiteral(", ")) + u'\n' + Words::when(action, language), QStringLiteral("book")};
}

} // namespace

OpenNow openNow(QSqlDatabase &db, const Settings &settings, const QDate &today, Language language)
{
    OpenNow now{OpenNow::Reach::Anywhere, {}, settings.radiusKm, {}};
    std::optional<formations::Nearby> from;
    if (!settings.place.isEmpty()) {
        if (const auto here = content::communeByPlace(db, settings.place)) {
            from = formations::Nearby{here->position, double(settings.radiusKm)};
            now.reach = OpenNow::Reach::Near;
            now.town = here->name;
        }
    }
    auto found = formations::openFormations(db, today, from, mostOpenFormations);
    if (found && found->isEmpty() && from) {
        now.reach = OpenNow::Reach::Farther;
        from->km = 0;
        found = formations::openFormations(db, today, from, mostOpenFormations);
    }
    if (!found)
        now.reach = OpenNow::Reach::Unread;
    for (const auto &one : found.value_or(QVector<formations::OpenFormation>()))
        now.formations += openableOf(one, language);
    return now;
}

QFuture<OpenNow> askOpenNow(content::Library &library, QObject *context, const Settings &settings, const QDate &today, Language language)
{
    auto promise = std::make_shared<QPromise<OpenNow>>();
    promise->start();
    const auto found = library.read<OpenNow>([settings, today, language](QSqlDatabase &db) -> Result<OpenNow> { return openNow(db, settings, today, language); });
    whenDone(found, context, [promise](const Result<OpenNow> &result) {
        promise->addResult(result.value_or(OpenNow{OpenNow::Reach::Unread, {}, 0, {}}));
        promise->finish();
    });
    return promise->future();
}

} // namespace belvedere::shell
