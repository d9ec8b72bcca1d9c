#include "exports.h"

#include "../support/importing.h"

#include <content/ideoimporter.h>

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace belvedere::content::testing {

namespace {

constexpr char record[] = R"(<metier>
<identifiant>@ID@</identifiant>
<nom_metier>boulanger/ère</nom_metier>
<libelle_feminin>boulangère</libelle_feminin>
<libelle_masculin>boulanger</libelle_masculin>
<synonymes>
<synonyme><nom_metier>ouvrier/ère fournier/ère</nom_metier><libelle_feminin>ouvrière fournière</libelle_feminin><libelle_masculin>ouvrier fournier</libelle_masculin></synonyme>
<synonyme><nom_metier>mitron/ne</nom_metier><libelle_feminin>mitronne</libelle_feminin><libelle_masculin>mitron</libelle_masculin></synonyme>
</synonymes>
<romesV3><romeV3>D1102</romeV3><romeV3>D1104</romeV3></romesV3>
<competences><![CDATA[<h5>Le geste</h5><p>Une main sûre.</p>]]></competences>
<condition_travail><![CDATA[<p>Debout, <em>tôt</em> le matin.</p>]]></condition_travail>
<nature_travail><![CDATA[<p>Elle pétrit &amp; façonne.</p><ul><li>peser</li><li>cuire</li></ul>]]></nature_travail>
<acces_metier><![CDATA[<p>Un <strong>CAP</strong>.</p>]]></acces_metier>
<vie_professionnelle><![CDATA[<h3>Salaire</h3><p>1 800 €.</p>]]></vie_professionnelle>
<accroche_metier><![CDATA[<p>Du pain, <b>chaque</b> jour.</p>]]></accroche_metier>
<formats_courts>
<format_court><type>Dico des métiers</type><libelle>boulanger</libelle><descriptif><![CDATA[<p>Fait le pain.</p>]]></descriptif></format_court>
<format_court><type>Zoom</type><libelle>la nuit</libelle><descriptif><![CDATA[<p>Le levain attend.</p>]]></descriptif></format_court>
</formats_courts>
<statuts><statut><id>T-ITM.9</id><libelle>salarié</libelle></statut><statut><id>T-ITM.1</id><libelle>artisan</libelle></statut></statuts>
<metiers_associes><metier_associe><id>@ID@</id><libelle>boulanger/ère</libelle></metier_associe></metiers_associes>
<niveau_acces_min><id>REF.413</id><libelle>CAP ou équivalent</libelle></niveau_acces_min>
<formations_min_requise><formation_min_requise><id>FOR.445</id><libelle>CAP boulanger</libelle></formation_min_requise></formations_min_requise>
<publications><publication><code_librairie>901234</code_librairie><titre_publication>Les métiers du goût</titre_publication><editeur>Onisep</editeur><annee>2023</annee><collection>Parcours</collection></publication></publications>
<sources_numeriques><source><valeur>https://example.org/pain</valeur><commentaire>La filière du pain</commentaire></source></sources_numeriques>
<secteurs_activite><metier_transverse>oui</metier_transverse><secteur_activite><id>T-IDEO2.4850</id><libelle>Artisanat</libelle></secteur_activite><secteur_activite><id>T-IDEO2.4852</id><libelle>Agriculture</libelle></secteur_activite></secteurs_activite>
<centres_interet><centre_interet><id>T-IDEO2.4824</id><libelle>être au contact de la nature</libelle></centre_interet><centre_interet><id>T-IDEO2.4812</id><libelle>rendre service</libelle></centre_interet></centres_interet>
</metier>
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
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metiers>\n" + records.join() + "</metiers>\n";
}

QByteArray largeExport(int records)
{
    QList<QByteArray> all;
    for (int n = 1; n <= records; ++n)
        all.append(fullRecord("MET." + QByteArray::number(n)));
    return exportOf(all);
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QVector<ImportNote> Imported::notes(Oddity oddity) const
{
    return belvedere::testing::notesOf(report, oddity);
}

Imported importBytes(const QByteArray &xml)
{
    Imported out;
    IdeoImporter importer([&out](const Fiche &fiche) -> Status {
        out.fiches.append(fiche);
        return {};
    });
    QByteArray bytes = xml;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const StopFlag stop = false;
    out.status = importer.read(buffer, QStringLiteral("export.xml"), stop);
    if (out.status)
        importer.finish();
    out.report = importer.report();
    return out;
}

QString quizFolder()
{
    return BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz");
}

Status buildFrom(const QByteArray &xml, const QString &folder, const QString &output, const StopFlag &stop,
                 const Progress &progress)
{
    const QString path = QDir(folder).filePath(QStringLiteral("export.xml"));
    if (!writeBytes(path, xml))
        return fail(ErrorKind::Unwritable, QStringLiteral("the export of the test"), path);
    BuildReport report;
    return buildPack({{path}, quizFolder(), QStringLiteral("Essai"), output}, stop, progress, report);
}

bool saysWhere(const Error &error, const QString &fileEnd, qint64 line)
{
    const bool says = error.file.endsWith(fileEnd) && error.line == line && !error.detail.isEmpty()
                      && !error.remedy.isEmpty();
    if (!says)
        qWarning("%s (line %lld expected)", qPrintable(error.text()), static_cast<long long>(line));
    return says;
}

} // namespace belvedere::content::testing
