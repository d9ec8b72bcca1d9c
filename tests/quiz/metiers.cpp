#include "players.h"

#include <content/guidereader.h>
#include <content/ideoimporter.h>
#include <content/placement.h>

#include <QFile>

namespace belvedere::quiz::testing {
namespace {

// The real exports are used beside the project, never inside it.
QString exportPath()
{
    const QString folder = qEnvironmentVariable("BELVEDERE_DATA", BELVEDERE_SOURCE_DIR + QStringLiteral("/../shared/data"));
    return folder + QStringLiteral("/onisep_ideo_fiches_metiers_2024-06-25.xml");
}

} // namespace

QVector<content::MetierSummary> syntheticMetiers(const content::Guide &guide, int perGroupe)
{
    QVector<content::MetierSummary> metiers;
    for (int g = 0; g < guide.groupes.size(); ++g) {
        for (int i = 0; i < perGroupe; ++i) {
            content::MetierSummary metier;
            metier.id = QStringLiteral("MET.%1").arg(metiers.size() + 1);
            metier.feminine = metier.masculine = metier.id;
            metier.niveauRank = i % 6;
            const QString own = guide.groupes.at(g).id;
            const QString other = guide.groupes.at((g + 7 * i + 1) % guide.groupes.size()).id;
            if (i % 3 == 2 && other != own)
                metier.memberships = {{own, 0.6}, {other, 0.4}};
            else
                metier.memberships = {{own, 1.0}};
            metier.centres = {QStringLiteral("c-") + own};
            metiers.append(metier);
        }
    }
    return metiers;
}

QVector<content::MetierSummary> realMetiers()
{
    QFile file(exportPath());
    const auto source = content::readGuide(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"));
    if (!source || !file.open(QIODevice::ReadOnly))
        return {};
    QVector<content::MetierSummary> metiers;
    content::IdeoImporter importer([&](const content::Fiche &fiche) -> Status {
        content::MetierSummary summary = fiche.summary;
        summary.memberships = content::placeMetier(summary, source->rules);
        if (!summary.memberships.isEmpty())
            metiers.append(summary);
        return {};
    });
    const StopFlag stop = false;
    if (!importer.read(file, file.fileName(), stop))
        return {};
    return metiers;
}

} // namespace belvedere::quiz::testing
