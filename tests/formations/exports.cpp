#include "exports.h"

#include "../support/importing.h"

#include <formations/ideoformations.h>

#include <QBuffer>

namespace belvedere::formations::testing {

namespace {

constexpr char record[] = R"(<formation>
<identifiant>@ID@</identifiant>
<code_scolarite>50022138</code_scolarite>
<libelle_complet>CAP boulanger</libelle_complet>
<sigle>BOUL</sigle>
<libelle_generique>CAP de l'alimentation</libelle_generique>
<libelle_specifique>boulanger</libelle_specifique>
<type_option>spécialité</type_option>
<type_Formation><type_formation_sigle>CAP</type_formation_sigle><type_formation_libelle_court>CAP</type_formation_libelle_court><type_formation_libelle>CAP</type_formation_libelle></type_Formation>
<duree_formation>2 ans</duree_formation>
<descriptif_format_court><![CDATA[<p>On y apprend à pétrir &amp; à cuire.</p><p>La nuit <b>aussi</b>.</p>]]></descriptif_format_court>
<descriptif_acces><![CDATA[<h5>Accès</h5><p>Après la 3e.</p>]]></descriptif_acces>
<url>https://www.francecompetences.fr/recherche/rncp/37537/</url>
<nsf_discipline><NSF_discipline_code>221</NSF_discipline_code><NSF_discipline_libelle>Agro-alimentaire</NSF_discipline_libelle></nsf_discipline>
<nsf_fonction><NSF_fonction_code>S</NSF_fonction_code><NSF_fonction_libelle>Production</NSF_fonction_libelle></nsf_fonction>
<niveau_certification>niveau 3 (niveau CAP)</niveau_certification>
<niveau_etudes><id>REF.413</id><libelle>CAP ou équivalent</libelle></niveau_etudes>
<niv_code>500</niv_code>
<annee_premiere_session>2023</annee_premiere_session>
<annee_derniere_session>2030</annee_derniere_session>
<nature_certificat><libelle_nature_certificat>Diplôme national ou diplôme d'État</libelle_nature_certificat><libelle_nature_certificat>Formation inscrite au RNCP</libelle_nature_certificat></nature_certificat>
<attendus><![CDATA[<ul><li>aimer se lever</li></ul>]]></attendus>
<element_enseignement><element_enseignement_libelle>pains spéciaux</element_enseignement_libelle></element_enseignement>
<sous_tutelle>Ministère chargé de l'Éducation nationale et de la Jeunesse</sous_tutelle>
<descriptif_poursuite_etudes><![CDATA[<p>Vers un <em>BP</em>.</p>]]></descriptif_poursuite_etudes>
<poursuites_etudes><poursuite_etudes><type_Poursuite>poursuite d'études conditionnelle</type_Poursuite><formation_poursuite_Etudes>BP boulanger</formation_poursuite_Etudes><formation_poursuite_Etudes>CAP pâtissier</formation_poursuite_Etudes></poursuite_etudes></poursuites_etudes>
<metiers_formation><metier><id>MET.1</id><nom_metier>boulanger/ère</nom_metier><libelle_feminin>boulangère</libelle_feminin><libelle_masculin>boulanger</libelle_masculin><synonymes><synonyme><nom_metier>mitron/ne</nom_metier><libelle_feminin>mitronne</libelle_feminin><libelle_masculin>mitron</libelle_masculin></synonyme></synonymes></metier></metiers_formation>
<publications><publication><code_librairie>901234</code_librairie><titre_publication>Les métiers du goût</titre_publication><editeur>ONISEP</editeur><annee>2023</annee><collection>Parcours</collection></publication></publications>
<sources_numeriques><source>https://example.org/pain</source></sources_numeriques>
<sous_domaines_web><sous_domaine_web><id>T-IDEO2.4449</id><libelle>boulangerie</libelle></sous_domaine_web></sous_domaines_web>
<creation_date>06/06/2020</creation_date>
<modification_date>17/05/2024</modification_date>
</formation>
)";

} // namespace

QByteArray fullRecord(const QByteArray &id)
{
    return QByteArray(record).replace("@ID@", id);
}

QByteArray fullRecordWith(const QByteArray &piece, const QByteArray &replacement, const QByteArray &id)
{
    return belvedere::testing::withPiece(fullRecord(id), piece, replacement);
}

QByteArray exportOf(const QList<QByteArray> &records)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<formations xmlns:exsl=\"http://exslt.org/common\">\n"
        + records.join() + "</formations>\n";
}

QVector<content::ImportNote> Imported::notes(content::Oddity oddity) const
{
    return belvedere::testing::notesOf(report, oddity);
}

QString Imported::say() const
{
    return belvedere::testing::account(status, report);
}

Imported importDevice(QIODevice &device, const QString &name)
{
    Imported out;
    IdeoFormations importer([&out](const Formation &formation) -> Status {
        out.formations.append(formation);
        return {};
    }, out.report);
    const StopFlag stop = false;
    out.status = importer.read(device, name, stop);
    return out;
}

Imported importBytes(const QByteArray &xml)
{
    QByteArray bytes = xml;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return importDevice(buffer, QStringLiteral("export.xml"));
}

} // namespace belvedere::formations::testing
