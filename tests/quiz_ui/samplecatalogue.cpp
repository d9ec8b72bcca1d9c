#include "samplecatalogue.h"

namespace belvedere::quiz::ui::testing {
namespace {

struct PoleRow {
    const char *id, *fr, *en, *phraseFr, *phraseEn;
};
constexpr PoleRow poleRows[]{
    {"nature", "Nature et vivant", "Nature and living things", "Cultiver, élever, nourrir, prendre soin de la planète.",
     "Growing, raising, feeding, looking after the planet."},
    {"batir", "Construire et réparer", "Building and mending", "Des chantiers, des moteurs, des machines, des réseaux.",
     "Building sites, engines, machines, networks."},
    {"aider", "Aider et protéger", "Helping and protecting", "Soigner, éduquer, accompagner, défendre.",
     "Caring, teaching, supporting, defending."},
    {"creer", "Créer et raconter", "Creating and telling", "Des images, des sons, des objets, des histoires.",
     "Pictures, sounds, objects, stories."},
    {"inventer", "Comprendre et inventer", "Understanding and inventing", "Chercher, calculer, programmer, concevoir.",
     "Searching, reckoning, programming, designing."},
    {"entreprendre", "Échanger et organiser", "Exchanging and organising", "Vendre, accueillir, gérer, entraîner.",
     "Selling, welcoming, managing, coaching."},
};

struct GroupeRow {
    int pole;
    const char *id, *fr, *en;
};
constexpr GroupeRow groupeRows[]{
    {0, "cultures", "Cultiver et élever", "Growing and raising"},
    {0, "animaux", "Vivre avec les animaux", "Living with animals"},
    {0, "environnement", "Protéger la planète", "Protecting the planet"},
    {0, "cuisine", "Transformer et cuisiner les aliments", "Making and cooking food"},
    {0, "paysage", "Forêts, bois et paysages", "Forests, wood and landscapes"},
    {1, "chantier", "Bâtir et aménager", "Building and fitting out"},
    {1, "mecanique", "Véhicules et machines", "Vehicles and machines"},
    {1, "energie", "Électricité, énergie et maintenance", "Electricity, energy and maintenance"},
    {1, "fabrication", "Fabriquer en atelier et en usine", "Making in workshops and plants"},
    {1, "transport", "Conduire et livrer", "Driving and delivering"},
    {2, "soin", "Soigner", "Caring for health"},
    {2, "education", "Éduquer et enseigner", "Teaching"},
    {2, "social", "Accompagner et être solidaire", "Supporting people"},
    {2, "securite", "Secourir et protéger", "Rescuing and protecting"},
    {2, "droit", "Rendre la justice et servir le public", "Justice and public service"},
    {3, "design", "Dessiner et imaginer des formes", "Drawing and shaping"},
    {3, "scene", "La scène, le son et l'image", "Stage, sound and image"},
    {3, "atelier", "Mode, luxe et artisanat d'art", "Fashion, luxury and craft"},
    {3, "ecriture", "Écrire, informer, communiquer", "Writing, informing, communicating"},
    {3, "culture", "Livres, langues et patrimoine", "Books, languages and heritage"},
    {4, "recherche", "Chercher et découvrir", "Researching and discovering"},
    {4, "laboratoire", "Au laboratoire", "In the laboratory"},
    {4, "informatique", "Réseaux et logiciels", "Networks and software"},
    {4, "numerique", "Jeu vidéo, web et images numériques", "Video games, web and digital images"},
    {4, "ingenierie", "Concevoir des machines et des ouvrages", "Designing machines and works"},
    {4, "chiffres", "Compter, mesurer, prévoir", "Counting, measuring, forecasting"},
    {5, "vente", "Vendre et conseiller", "Selling and advising"},
    {5, "banque", "Banque, assurance, immobilier", "Banking, insurance, property"},
    {5, "gestion", "Gérer et organiser une entreprise", "Running a business"},
    {5, "marketing", "Faire connaître et exporter", "Marketing and trade"},
    {5, "tourisme", "Accueillir et faire voyager", "Welcoming and travel"},
};

struct ItemRow {
    int pole;
    const char *icon, *fr, *en, *becauseFr, *becauseEn;
};
constexpr ItemRow itemRows[]{
    {0, "leaf", "Faire pousser des légumes et les regarder grandir", "Grow vegetables and watch them come up",
     "aimez faire pousser et voir grandir", "like to make things grow"},
    {0, "dog", "T'occuper d'un animal blessé", "Look after a hurt animal", "aimez vous occuper des animaux",
     "like to look after animals"},
    {0, "pot", "Inventer un plat pour toute la tablée", "Make up a dish for the whole table",
     "aimez cuisiner pour les autres", "like to cook for others"},
    {0, "tree", "Passer la journée dehors, par tous les temps", "Spend the day outdoors in all weathers",
     "aimez être dehors", "like to be outdoors"},
    {1, "hammer", "Monter un mur et le voir tenir", "Put up a wall and see it stand", "aimez bâtir de vos mains",
     "like to build with your hands"},
    {1, "wrench", "Démonter un moteur pour comprendre la panne", "Take an engine apart to find what is wrong",
     "aimez trouver la panne", "like to find what is wrong in a machine"},
    {1, "plug", "Remettre le courant dans tout un quartier", "Bring the power back to a whole district",
     "aimez remettre les choses en marche", "like to get things going again"},
    {1, "truck", "Conduire un gros engin", "Drive a big machine", "aimez conduire", "like to drive"},
    {2, "heart", "Rassurer quelqu'un qui a mal", "Comfort somebody who is in pain", "aimez prendre soin des autres",
     "like to care for others"},
    {2, "blackboard", "Expliquer un exercice à un plus petit", "Explain an exercise to a younger child",
     "aimez expliquer et transmettre", "like to explain"},
    {2, "helmet", "Intervenir vite quand il y a un danger", "Step in fast when there is danger",
     "aimez protéger les autres", "like to protect others"},
    {2, "scales", "Régler une dispute de façon juste", "Settle a quarrel fairly", "aimez la justice", "like what is fair"},
    {3, "easel", "Dessiner l'affiche de la fête du lycée", "Draw the poster of the school fair", "aimez dessiner",
     "like to draw"},
    {3, "guitar", "Monter le son et la lumière d'un concert", "Run sound and light at a concert",
     "aimez la scène et le son", "like the stage and sound"},
    {3, "quill", "Écrire un article qui fera réagir", "Write a piece that makes people react", "aimez écrire", "like to write"},
    {3, "needle", "Coudre un costume du premier coup de ciseaux au dernier bouton",
     "Sew a costume from the first cut to the last button", "aimez le travail bien fait à la main", "like fine handwork"},
    {4, "flask", "Refaire une expérience jusqu'à ce qu'elle marche", "Try an experiment again until it works",
     "aimez faire des expériences", "like experiments"},
    {4, "laptop", "Écrire un programme qui fait gagner du temps", "Write a program that saves time",
     "aimez programmer", "like to program"},
    {4, "gears", "Imaginer une machine qui n'existe pas encore", "Think up a machine that does not exist yet",
     "aimez concevoir", "like to design"},
    {4, "chart", "Trouver l'erreur dans un tableau de chiffres", "Find the mistake in a table of figures",
     "aimez les chiffres", "like figures"},
    {5, "pricetag", "Convaincre quelqu'un d'essayer", "Talk somebody into having a go", "aimez convaincre", "like to persuade"},
    {5, "coins", "Tenir la caisse et le budget d'un voyage", "Keep the till and the budget of a trip",
     "aimez gérer un budget", "like to manage a budget"},
    {5, "plane", "Préparer un voyage pour un groupe", "Plan a trip for a group", "aimez faire voyager", "like travel"},
    {5, "people", "Répartir le travail pour que tout soit prêt à l'heure", "Share out the work so that all is ready in time",
     "aimez organiser", "like to organise"},
};

Text text(const char *fr, const char *en)
{
    return {QString::fromUtf8(fr), QString::fromUtf8(en)};
}

QString poleId(int pole)
{
    return QString::fromLatin1(poleRows[pole].id);
}

// The groupes of a pôle, as places in groupeRows.
QVector<int> groupesOf(int pole)
{
    QVector<int> own;
    for (int i = 0; i < int(std::size(groupeRows)); ++i) {
        if (groupeRows[i].pole == pole)
            own.append(i);
    }
    return own;
}

content::Item itemFor(int question, int pole)
{
    const ItemRow &row = itemRows[pole * 4 + question % 4];
    const QVector<int> own = groupesOf(pole);
    const QString groupe = QString::fromLatin1(groupeRows[own.at((question * (pole % 4 + 1) + question / 5) % own.size())].id);
    const QString id = QStringLiteral("i%1-%2").arg(question).arg(poleId(pole));
    return {id, poleId(pole), text(row.fr, row.en), text(row.becauseFr, row.becauseEn), QString::fromLatin1(row.icon),
            {{poleId(pole), 1.0}}, {{groupe, 1.0}}, {{QStringLiteral("c%1").arg(pole), 1.0}}};
}

void addThemes(content::Guide &guide)
{
    const content::Theme heads[]{
        {QStringLiteral("week"), text("Un mercredi libre", "A free afternoon"), text("Puy de Pariou", "Puy de Pariou"), {}, {}},
        {QStringLiteral("team"), text("Un projet de classe", "A class project"), text("Puy de Côme", "Puy de Côme"), {}, {}},
        {QStringLiteral("town"), text("Une journée en ville", "A day in town"), text("Puy de la Vache", "Puy de la Vache"), {}, {}},
        {QStringLiteral("later"), text("Dans dix ans", "In ten years"), text("Puy de Dôme", "Puy de Dôme"), {}, {}},
    };
    for (const content::Theme &head : heads) {
        content::Theme theme = head;
        for (int q = 0; q < 6; ++q) {
            const int number = static_cast<int>(guide.themes.size()) * 6 + q;
            content::Question question{QStringLiteral("q%1").arg(number),
                                       text("Un mercredi après-midi libre : qu'est-ce qui te tente le plus ?",
                                            "A free Wednesday afternoon: what tempts you most?"), {}};
            for (int pole = 0; pole < 6; ++pole)
                question.items.append(itemFor(number, pole));
            theme.questions.append(question);
        }
        guide.themes.append(theme);
    }
}

content::MetierSummary metierFor(int groupe, int number)
{
    static constexpr const char *names[][2]{
        {"horticultrice", "horticulteur"}, {"vétérinaire", "vétérinaire"}, {"boulangère", "boulanger"},
        {"conductrice de travaux", "conducteur de travaux"}, {"mécanicienne d'entretien d'avion", "mécanicien d'entretien d'avion"},
        {"infirmière", "infirmier"}, {"professeure des écoles", "professeur des écoles"}, {"graphiste", "graphiste"},
        {"technicienne de laboratoire d'analyses médicales", "technicien de laboratoire d'analyses médicales"},
        {"développeuse informatique", "développeur informatique"}, {"vendeuse-conseil", "vendeur-conseil"},
        {"guide-conférencière", "guide-conférencier"}};
    static constexpr const char *levels[]{"CAP ou équivalent", "Bac ou équivalent", "Bac + 2", "Bac + 3", "Bac + 5"};
    content::MetierSummary metier;
    metier.id = QStringLiteral("MET.%1").arg(groupe * 12 + number + 1);
    metier.feminine = QString::fromUtf8(names[number][0]);
    metier.masculine = QString::fromUtf8(names[number][1]);
    metier.niveauRank = 1 + (number + groupe) % 5;
    metier.niveau = QString::fromUtf8(levels[metier.niveauRank - 1]);
    metier.memberships = {{QString::fromLatin1(groupeRows[groupe].id), 1.0}};
    metier.centres = {QStringLiteral("c%1").arg(groupeRows[groupe].pole)};
    return metier;
}

} // namespace

std::shared_ptr<const content::Catalogue> sampleCatalogue()
{
    auto catalogue = std::make_shared<content::Catalogue>();
    content::Guide &guide = catalogue->guide;
    for (const PoleRow &row : poleRows) {
        guide.poles.append({QString::fromLatin1(row.id), text(row.fr, row.en), text(row.phraseFr, row.phraseEn)});
        guide.centres.insert(QStringLiteral("c%1").arg(guide.poles.size() - 1), text(row.phraseFr, row.phraseEn));
    }
    for (const GroupeRow &row : groupeRows)
        guide.groupes.append({QString::fromLatin1(row.id), poleId(row.pole), text(row.fr, row.en),
                              text("Une phrase qui dit ce qu'on y fait.", "A sentence that says what is done there.")});
    addThemes(guide);
    for (int groupe = 0; groupe < int(std::size(groupeRows)); ++groupe) {
        for (int number = 0; number < 12; ++number) {
            catalogue->metiers.append(metierFor(groupe, number));
            catalogue->index.insert(catalogue->metiers.last().id, static_cast<int>(catalogue->metiers.size()) - 1);
        }
    }
    return catalogue;
}

} // namespace belvedere::quiz::ui::testing
