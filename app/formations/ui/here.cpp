#include <formations/ui/here.h>

#include <content/placesreader.h>

namespace belvedere::formations::ui {

Result<std::optional<KnownHere>> findHere(QSqlDatabase &db, const Here &here)
{
    if (here.place.isEmpty())
        return std::optional<KnownHere>();
    const Result<places::Commune> commune = content::communeByPlace(db, here.place);
    if (!commune && commune.error().kind == ErrorKind::NotFound)
        return std::optional<KnownHere>();
    if (!commune)
        return fail(commune.error());
    return std::optional<KnownHere>({{commune->position, double(here.radiusKm)}, commune->name});
}

} // namespace belvedere::formations::ui
