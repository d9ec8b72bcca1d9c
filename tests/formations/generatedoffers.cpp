#include "generatedoffers.h"

#include <cstring>
#include <iterator>

namespace belvedere::formations::testing {

namespace {

struct Town {
    const char *name, *postcode, *insee, *latitude, *longitude;
};
constexpr Town towns[]{
    {"Clermont-Ferrand", "63000", "63113", "45.7794", "3.0868"}, {"Riom", "63200", "63300", "45.8936", "3.1131"},
    {"Thiers", "63300", "63430", "45.8561", "3.5478"},           {"Issoire", "63500", "63178", "45.5442", "3.2489"},
    {"Ambert", "63600", "63003", "45.5494", "3.7417"},           {"Cournon-d'Auvergne", "63800", "63124", "45.7422", "3.1969"},
    {"Moulins", "03000", "03190", "46.5647", "3.3325"},          {"Vichy", "03200", "03310", "46.1278", "3.4267"},
    {"Montluçon", "03100", "03185", "46.3400", "2.6033"},        {"Gannat", "03800", "03118", "46.1000", "3.1972"},
    {"Aurillac", "15000", "15014", "44.9306", "2.4450"},         {"Saint-Flour", "15100", "15187", "45.0336", "3.0939"},
    {"Mauriac", "15200", "15120", "45.2183", "2.3333"},          {"Le Puy-en-Velay", "43000", "43157", "45.0433", "3.8850"},
    {"Brioude", "43100", "43040", "45.2944", "3.3842"},          {"Yssingeaux", "43200", "43268", "45.1428", "4.1244"},
};
struct Learnt {
    const char *title, *rome, *rncp, *niveau;
};
constexpr Learnt learnts[]{
    {"CAP boulanger", "D1102", "37537", "13"},       {"CAP maçon", "F1703", "38750", "13"},
    {"Bac pro maintenance", "I1304", "35698", "14"}, {"BTS comptabilité", "M1203", "35521", "15"},
    {"Titre professionnel cuisinier", "G1602", "37860", "13"}, {"Licence professionnelle bois", "H2202", "", "16"},
    {"Diplôme d'aide-soignant", "J1501", "35830", "14"}, {"BTS numérique", "M1801", "40792", "15"},
};

QByteArray number(qint64 value) { return QByteArray::number(value); }

} // namespace

GeneratedOffers::GeneratedOffers(const GeneratedRequest &request)
    : m_request(request), m_random(request.seed)
{
    m_buffer = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lheo xmlns=\"http://lheo.gouv.fr/2.3\" "
               "horodatage-export=\"2026-09-01T06:00:00+02:00\"><offres>\n";
}

qint64 GeneratedOffers::readData(char *data, qint64 size)
{
    while (!m_ended && m_buffer.size() - m_at < size)
        more();
    const qint64 given = qMin<qint64>(size, m_buffer.size() - m_at);
    std::memcpy(data, m_buffer.constData() + m_at, size_t(given));
    m_at += given;
    if (m_at > (1 << 18)) {
        m_buffer = m_buffer.mid(m_at);
        m_at = 0;
    }
    return given > 0 || !m_ended ? given : -1;
}

void GeneratedOffers::more()
{
    if (m_left > 0) {
        action();
        if (--m_left == 0)
            endFormation();
    } else if (m_done < m_request.actions) {
        beginFormation();
    } else {
        m_buffer += "</offres></lheo>\n";
        m_ended = true;
    }
}

void GeneratedOffers::beginFormation()
{
    ++m_formation;
    const Learnt &learnt = learnts[pick(int(std::size(learnts)))];
    m_left = qMin<qint64>(m_request.actions - m_done, pick(300) == 0 ? 2000 + pick(4000) : 1 + pick(60));
    m_buffer += "<formation numero=\"F" + number(m_formation) + "\" datemaj=\"20260" + number(1 + pick(9)) + "15\">\n"
        "<domaine-formation><code-FORMACODE ref=\"V13\">" + number(10000 + pick(80000)) + "</code-FORMACODE><code-ROME>"
        + learnt.rome + "</code-ROME></domaine-formation>\n<intitule-formation>" + learnt.title
        + " option " + number(m_formation % 4000) + "</intitule-formation>\n"
        "<objectif-formation>Apprendre le métier pas à pas, avec des formateurs qui l'ont exercé, sur des situations "
        "réelles. Savoir préparer, faire, vérifier et rendre compte.</objectif-formation>\n"
        "<resultats-attendus>" + learnt.title + "</resultats-attendus>\n"
        "<contenu-formation>Enseignements généraux. Enseignements professionnels. Périodes en entreprise.</contenu-formation>\n"
        "<certifiante>1</certifiante><contact-formation><coordonnees><telfixe><numtel>04 00 00 00 00</numtel></telfixe>"
        "</coordonnees></contact-formation><parcours-de-formation>1</parcours-de-formation>"
        "<code-niveau-entree>1</code-niveau-entree><certification><code-RNCP>" + learnt.rncp
        + "</code-RNCP></certification><code-niveau-sortie>" + learnt.niveau + "</code-niveau-sortie>\n";
}

void GeneratedOffers::action()
{
    const Town &town = towns[pick(int(std::size(towns)))];
    const int fault = pick(1000) < m_request.oddPerMille ? 1 + pick(4) : 0;
    const QByteArray year = number(2026 + pick(3));
    const bool apprentices = pick(3) == 0;
    ++m_done;
    m_buffer += "<action numero=\"A" + number(m_done) + "\"><rythme-formation>Temps plein</rythme-formation>"
        "<code-public-vise ref=\"V13\">" + QByteArray(apprentices ? "82027" : "81061") + "</code-public-vise>"
        "<niveau-entree-obligatoire>0</niveau-entree-obligatoire><modalites-alternance>"
        + (apprentices ? "Une semaine au centre, trois en entreprise" : "-") + "</modalites-alternance>"
        "<modalites-enseignement>0</modalites-enseignement><conditions-specifiques>Avoir terminé la classe de troisième, "
        "entretien</conditions-specifiques><prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>\n"
        "<lieu-de-formation><coordonnees><ligne>Exemple : centre " + number(pick(900)) + "</ligne>";
    if (fault != 1)
        m_buffer += QByteArray("<adresse><ligne>") + number(1 + pick(120)) + " rue des Écoles</ligne><codepostal>" + town.postcode
            + "</codepostal><ville>" + town.name + "</ville><code-INSEE-commune>" + (fault == 2 ? "inconnu" : town.insee)
            + "</code-INSEE-commune><geolocalisation><latitude>" + town.latitude + "</latitude><longitude>" + town.longitude
            + "</longitude></geolocalisation></adresse>";
    m_buffer += "<telfixe><numtel>04 00 00 " + number(10 + pick(89)) + " " + number(10 + pick(89)) + "</numtel></telfixe>"
        "<courriel>contact@example.org</courriel></coordonnees></lieu-de-formation>\n"
        "<modalites-entrees-sorties>0</modalites-entrees-sorties>" + (fault == 3 ? "<surprise>?</surprise>" : "")
        + "<session numero=\"S" + number(m_done) + "\"><periode><debut>" + year + (fault == 4 ? "1399" : "0901") + "</debut><fin>"
        + year.left(3) + "9" + "0630</fin></periode><adresse-inscription><adresse><ligne>1 rue des Écoles</ligne><codepostal>"
        + town.postcode + "</codepostal><ville>" + town.name + "</ville></adresse></adresse-inscription>"
        "<etat-recrutement>" + number(1 + pick(3)) + "</etat-recrutement></session>\n"
        "<restauration>Self</restauration><duree-indicative>" + number(1 + pick(3)) + " ans</duree-indicative>"
        "<nombre-heures-total>" + number(400 + pick(1200)) + "</nombre-heures-total><organisme-financeur><code-financeur>2"
        "</code-financeur></organisme-financeur></action>\n";
}

void GeneratedOffers::endFormation()
{
    const int organisme = pick(900);
    m_buffer += "<organisme-formation-responsable><SIRET-organisme-formation><SIRET>" + number(10000000000000 + organisme)
        + "</SIRET></SIRET-organisme-formation><nom-organisme>Exemple : organisme " + number(organisme)
        + "</nom-organisme><raison-sociale>Organisme " + number(organisme) + "</raison-sociale><coordonnees-organisme><coordonnees>"
        "<adresse><ligne>2 place du Centre</ligne><codepostal>63000</codepostal><ville>Clermont-Ferrand</ville></adresse>"
        "<courriel>accueil@example.org</courriel></coordonnees></coordonnees-organisme></organisme-formation-responsable></formation>\n";
}

} // namespace belvedere::formations::testing
