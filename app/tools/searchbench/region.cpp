#include "region.h"

#include <QFile>
#include <QRandomGenerator>
#include <QXmlStreamReader>

namespace belvedere::tools {
namespace {

using content::EntryKind;

struct Town {
    const char *name;
    const char *postcode;
};
constexpr Town towns[] = {
    {"Clermont-Ferrand", "63000"}, {"Riom", "63200"}, {"Thiers", "63300"}, {"Issoire", "63500"}, {"Ambert", "63600"},
    {"Cournon-d'Auvergne", "63800"}, {"Vichy", "03200"}, {"Montluçon", "03100"}, {"Moulins", "03000"}, {"Cusset", "03300"},
    {"Yzeure", "03400"}, {"Commentry", "03600"}, {"Saint-Pourçain-sur-Sioule", "03500"}, {"Aurillac", "15000"},
    {"Saint-Flour", "15100"}, {"Mauriac", "15200"}, {"Le Puy-en-Velay", "43000"}, {"Brioude", "43100"},
    {"Yssingeaux", "43200"}, {"Monistrol-sur-Loire", "43120"}, {"Lyon", "69001"}, {"Villeurbanne", "69100"},
    {"Saint-Étienne", "42000"}, {"Roanne", "42300"}, {"Grenoble", "38000"}, {"Vienne", "38200"}, {"Valence", "26000"},
    {"Montélimar", "26200"}, {"Annecy", "74000"}, {"Chambéry", "73000"}, {"Bourg-en-Bresse", "01000"}, {"Privas", "07000"}};

constexpr const char *organismes[] = {"GRETA", "AFPA", "lycée professionnel", "CFA", "maison familiale rurale",
                                      "chambre de métiers", "IUT", "institut de formation", "école de la deuxième chance",
                                      "campus des métiers", "lycée agricole", "centre de formation du bâtiment"};
constexpr const char *saints[] = {"Jean Monnet", "Marie Curie", "Blaise Pascal", "Jeanne d'Arc", "Roger Claustres",
                                  "Camille Claudel", "Louis Pasteur", "Simone Weil", "Victor Hugo", "Ada Lovelace"};
constexpr const char *places[] = {"CIO", "Mission locale", "Cap emploi", "Agence France Travail", "Point information jeunesse",
                                  "CIBC", "Fongecif", "Maison de l'emploi"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

template <typename T, size_t N>
const T &one(const T (&of)[N], QRandomGenerator &random)
{
    return of[random.bounded(int(N))];
}

// Titles of the real export; without it, made of words.
QStringList formationTitles(const QString &path)
{
    QStringList titles;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"libelle_complet")
                titles.append(xml.readElementText());
        }
    }
    constexpr const char *levels[] = {"CAP", "bac pro", "BTS", "BUT", "licence pro", "titre professionnel", "BP"};
    constexpr const char *subjects[] = {"cuisine", "coiffure", "maintenance des véhicules", "commerce", "électricité",
                                        "soins infirmiers", "agriculture", "métiers du bois", "informatique", "maçonnerie"};
    for (int at = 0; titles.isEmpty() || (titles.size() < 2164 && file.size() == 0); ++at)
        titles.append(text(levels[at % 7]) + u' ' + text(subjects[at / 7 % 10]) + QStringLiteral(" option %1").arg(at));
    return titles;
}

void addActions(Entries &entries, const QStringList &titles, QRandomGenerator &random)
{
    for (int at = 0; at < 50'000; ++at) {
        const Town &town = one(towns, random);
        const QString title = titles[random.bounded(int(titles.size()))];
        const QString organisme = text(one(organismes, random)) + u' ' + text(one(saints, random));
        entries.append({EntryKind::Action, QStringLiteral("A%1").arg(at), title,
                        organisme + QStringLiteral(", ") + text(town.name), {}, {}, {}, {},
                        {organisme, text(town.name), text(town.postcode)}});
    }
}

} // namespace

Entries regionEntries(const QString &formationsExport)
{
    QRandomGenerator random(20240625);
    Entries entries;
    const QStringList titles = formationTitles(formationsExport);
    for (int at = 0; at < titles.size(); ++at)
        entries.append({EntryKind::Formation, QStringLiteral("F%1").arg(at), titles[at], {}, {}, {}, {}});
    for (int at = 0; at < 500; ++at) {
        const Town &town = one(towns, random);
        entries.append({EntryKind::Relais, QStringLiteral("R%1").arg(at),
                        text(one(places, random)) + u' ' + text(town.name), text(town.postcode) + u' ' + text(town.name),
                        {}, {}, QStringLiteral("Reçoit les jeunes de 16 à 25 ans, sur rendez-vous, pour l'orientation, "
                                               "la formation et l'emploi."), {}, {text(town.name), text(town.postcode)}});
    }
    for (int at = 0; at < 200; ++at)
        entries.append({EntryKind::Video, QStringLiteral("V%1").arg(at),
                        QStringLiteral("Une journée en ") + titles[random.bounded(int(titles.size()))], {}, {}, {}, {}});
    for (int at = 0; at < 100; ++at) {
        const Town &town = one(towns, random);
        entries.append({EntryKind::Event, QStringLiteral("E%1").arg(at),
                        QStringLiteral("Portes ouvertes, ") + text(one(organismes, random)) + u' ' + text(town.name),
                        {}, {}, {}, {}, {}, {text(town.name)}});
    }
    addActions(entries, titles, random);
    return entries;
}

Status RegionSection::write(content::SectionWork &work)
{
    for (const auto &entry : m_entries) {
        if (const Status added = work.search.add(entry); !added)
            return added;
    }
    return {};
}

} // namespace belvedere::tools
