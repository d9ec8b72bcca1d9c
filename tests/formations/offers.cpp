#include "offers.h"

#include "../support/importing.h"

#include <QBuffer>

namespace belvedere::formations::testing {

namespace {

constexpr char formation[] = R"(<formation numero="F1" datemaj="20260315">
<domaine-formation><code-FORMACODE ref="V13">21538</code-FORMACODE><code-NSF>221</code-NSF><code-ROME>D1102</code-ROME></domaine-formation>
<intitule-formation>CAP boulanger</intitule-formation>
<objectif-formation>Faire le pain.
Le vendre.</objectif-formation>
<resultats-attendus>&lt;p&gt;CAP &lt;b&gt;boulanger&lt;/b&gt;&lt;/p&gt;</resultats-attendus>
<contenu-formation>Pétrissage, cuisson.</contenu-formation>
<certifiante>1</certifiante>
<contact-formation><coordonnees><nom>Exemple</nom><prenom>Accueil</prenom><telfixe><numtel>04 00 00 00 01</numtel></telfixe></coordonnees></contact-formation>
<parcours-de-formation>1</parcours-de-formation>
<code-niveau-entree>1</code-niveau-entree>
<certification><code-RNCP>37537</code-RNCP></certification>
<code-niveau-sortie>13</code-niveau-sortie>
<url-formation><urlweb>https://example.org/cap</urlweb></url-formation>
<action numero="A1">
<rythme-formation>Temps plein</rythme-formation>
<code-public-vise ref="V13">81061</code-public-vise><code-public-vise ref="V13">82027</code-public-vise>
<info-public-vise>Jeunes après la 3e</info-public-vise>
<niveau-entree-obligatoire>1</niveau-entree-obligatoire>
<modalites-alternance>Une semaine sur deux</modalites-alternance>
<modalites-enseignement>0</modalites-enseignement>
<conditions-specifiques>Aimer se lever tôt</conditions-specifiques>
<prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>
<lieu-de-formation><coordonnees><ligne>Exemple : CFA du pain</ligne>
<adresse><ligne>12 rue du Four</ligne>
<codepostal>63000</codepostal>
<ville>Clermont-Ferrand</ville><departement>63</departement>
<code-INSEE-commune>63113</code-INSEE-commune>
<geolocalisation><latitude>45.7794</latitude><longitude>3.0868</longitude></geolocalisation></adresse>
<telfixe><numtel>04 00 00 00 00</numtel></telfixe><courriel>cfa@example.org</courriel><web><urlweb>https://example.org</urlweb></web></coordonnees></lieu-de-formation>
<modalites-entrees-sorties>0</modalites-entrees-sorties>
<url-action><urlweb>https://example.org/action</urlweb></url-action>
<session numero="S1">
<periode><debut>20260901</debut>
<fin>20280630</fin></periode>
<adresse-inscription><adresse><ligne>12 rue du Four</ligne><codepostal>63000</codepostal><ville>Clermont-Ferrand</ville></adresse></adresse-inscription>
<modalites-inscription>Sur dossier</modalites-inscription>
<periode-inscription><periode><debut>20260101</debut><fin>20260600</fin></periode></periode-inscription>
<etat-recrutement>1</etat-recrutement>
</session>
<restauration>Cantine</restauration>
<frais-restants>Tablier</frais-restants>
<prix-total-TTC>0</prix-total-TTC>
<duree-indicative>2 ans</duree-indicative>
<nombre-heures-total>800</nombre-heures-total>
<organisme-formateur><SIRET-formateur><SIRET>12345678901234</SIRET></SIRET-formateur><raison-sociale-formateur>Exemple : CFA du pain</raison-sociale-formateur></organisme-formateur>
<organisme-financeur><code-financeur>2</code-financeur></organisme-financeur>
</action>
<organisme-formation-responsable>
<numero-activite>99999999999</numero-activite>
<SIRET-organisme-formation><SIRET>12345678901234</SIRET></SIRET-organisme-formation>
<nom-organisme>Exemple : Maison du pain</nom-organisme>
<raison-sociale>Maison du pain</raison-sociale>
<coordonnees-organisme><coordonnees><adresse><ligne>1 place du Blé</ligne><codepostal>03000</codepostal><ville>Moulins</ville></adresse></coordonnees></coordonnees-organisme>
<contact-organisme><coordonnees><courriel>maison@example.org</courriel></coordonnees></contact-organisme>
</organisme-formation-responsable>
<extras info="FORMATION ONISEP"><extra info="FOR_ID ONISEP">445</extra><extra info="DATE EXPORT ONISEP">20151203</extra></extras>
</formation>
)";

} // namespace

QByteArray fullOffer()
{
    return formation;
}

QByteArray fullOfferWith(const QByteArray &piece, const QByteArray &replacement)
{
    QByteArray text = formation;
    const qsizetype at = text.indexOf(piece);
    if (at < 0)
        qFatal("the offer of the tests has no such piece");
    return text.replace(at, piece.size(), replacement);
}

QByteArray offersOf(const QList<QByteArray> &formations)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>\n"
        + formations.join() + "</offres></lheo>\n";
}

Status Read::action(const Action &each)
{
    actions.append(each);
    return {};
}

Status Read::offer(const Offer &each)
{
    offers.append(each);
    return {};
}

QVector<content::ImportNote> Read::notes(content::Oddity oddity) const
{
    return belvedere::testing::notesOf(report, oddity);
}

QString Read::say() const
{
    return belvedere::testing::account(status, report);
}

Read readOffers(const QByteArray &xml, const LheoLimits &limits)
{
    Read out;
    QByteArray bytes = xml;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const StopFlag stop = false;
    out.status = readLheo(buffer, QStringLiteral("offres.xml"), out, out.report, stop, {}, limits);
    return out;
}

} // namespace belvedere::formations::testing
