// The IDEO export of formations: every field kept, every oddity told with its line.
#include "../support/realdata.h"
#include "exports.h"

#include <formations/ideoformations.h>

#include <QFile>
#include <QTest>

using namespace belvedere;
using namespace belvedere::formations;
using namespace belvedere::formations::testing;
using content::Oddity;

class IdeoFormationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A sound record is kept whole and nothing is reported.
    void aSoundRecordIsNotOdd()
    {
        const Imported imported = importBytes(exportOf({fullRecord()}));
        QVERIFY2(imported.status.has_value(), qPrintable(imported.say()));
        QVERIFY2(imported.report.notes.isEmpty(), qPrintable(imported.say()));
        QCOMPARE(imported.report.read, 1);
        QCOMPARE(imported.report.kept, 1);
        QCOMPARE(imported.report.repaired, 0);
    }

    // No field of a record is lost.
    void everyFieldIsKept()
    {
        const Imported imported = importBytes(exportOf({fullRecord()}));
        QCOMPARE(imported.formations.size(), 1);
        const Formation &f = imported.formations.first();
        QCOMPARE(f.summary.id, QStringLiteral("FOR.445"));
        QCOMPARE(f.codeScolarite, QStringLiteral("50022138"));
        QCOMPARE(f.summary.title, QStringLiteral("CAP boulanger"));
        QCOMPARE(f.sigle, QStringLiteral("BOUL"));
        QCOMPARE(f.generique, QStringLiteral("CAP de l'alimentation"));
        QCOMPARE(f.specifique, QStringLiteral("boulanger"));
        QCOMPARE(f.optionType, QStringLiteral("spécialité"));
        QCOMPARE(QStringList({f.typeSigle, f.typeCourt, f.summary.type}),
                 QStringList(3, QStringLiteral("CAP")));
        QCOMPARE(f.summary.duree, QStringLiteral("2 ans"));
        QCOMPARE(f.descriptif, QStringLiteral("<p>On y apprend à pétrir &amp; à cuire.</p><p>La nuit <b>aussi</b>.</p>"));
        QCOMPARE(f.summary.accroche, QStringLiteral("On y apprend à pétrir & à cuire."));
        QCOMPARE(f.acces, QStringLiteral("<h5>Accès</h5><p>Après la 3e.</p>"));
        QCOMPARE(f.url, QStringLiteral("https://www.francecompetences.fr/recherche/rncp/37537/"));
        QCOMPARE(f.rncp, QStringLiteral("37537"));
        QCOMPARE(f.nsfDiscipline.id + f.nsfDiscipline.label, QStringLiteral("221Agro-alimentaire"));
        QCOMPARE(f.nsfFonction.id + f.nsfFonction.label, QStringLiteral("SProduction"));
        QCOMPARE(f.niveauCertification, QStringLiteral("niveau 3 (niveau CAP)"));
        QCOMPARE(f.niveauEtudes.id, QStringLiteral("REF.413"));
        QCOMPARE(f.summary.niveau, QStringLiteral("CAP ou équivalent"));
        QCOMPARE(f.summary.niveauRank, 1);
        QCOMPARE(f.nivCode, QStringLiteral("500"));
        QCOMPARE(f.premiereSession + f.derniereSession, QStringLiteral("20232030"));
        QCOMPARE(f.certificats.size(), 2);
        QCOMPARE(f.attendus, QStringLiteral("<ul><li>aimer se lever</li></ul>"));
        QCOMPARE(f.enseignements, QStringList{QStringLiteral("pains spéciaux")});
        QVERIFY(f.tutelle.startsWith(QStringLiteral("Ministère")));
        QCOMPARE(f.poursuiteHtml, QStringLiteral("<p>Vers un <em>BP</em>.</p>"));
        QCOMPARE(f.poursuites.size(), 1);
        QCOMPARE(f.poursuites.first().type, QStringLiteral("poursuite d'études conditionnelle"));
        QCOMPARE(f.poursuites.first().formations.at(1).label, QStringLiteral("CAP pâtissier"));
        QCOMPARE(f.debouches.size(), 1);
        QCOMPARE(f.debouches.first().id, QStringLiteral("MET.1"));
        QCOMPARE(f.debouches.first().name, QStringLiteral("boulanger/ère"));
        QCOMPARE(f.debouches.first().feminine, QStringLiteral("boulangère"));
        QCOMPARE(f.debouches.first().masculine, QStringLiteral("boulanger"));
        QCOMPARE(f.debouches.first().synonymes.first().masculine, QStringLiteral("mitron"));
        QCOMPARE(f.publications.first().title, QStringLiteral("Les métiers du goût"));
        QCOMPARE(f.sources, QStringList{QStringLiteral("https://example.org/pain")});
        QCOMPARE(f.domaines.first().id + f.domaines.first().label, QStringLiteral("T-IDEO2.4449boulangerie"));
        QCOMPARE(f.created, QStringLiteral("2020-06-06"));
        QCOMPARE(f.modified, QStringLiteral("2024-05-17"));
    }

    void odditiesAreTold_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<int>("oddity");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char *name, const char *piece, const char *replacement, Oddity oddity, qint64 line) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(replacement) << int(oddity) << line;
        };
        row("unknown element", "<sigle>BOUL</sigle>", "<sigle>BOUL</sigle><surprise/>", Oddity::UnknownElement, 7);
        row("missing element", "<niv_code>500</niv_code>", "", Oddity::MissingElement, 3);
        row("bad date", "17/05/2024", "2024-05-17", Oddity::UnexpectedValue, 34);
        row("impossible date", "17/05/2024", "31/02/2024", Oddity::UnexpectedValue, 34);
        row("unknown level", "REF.413", "REF.9", Oddity::UnexpectedValue, 19);
        row("script", "<p>Après la 3e.</p>", "<p onclick='x'>Après la 3e.</p><script>x</script>", Oddity::RemovedHtml, 14);
        row("stray text", "<metiers_formation>", "<metiers_formation>mot", Oddity::StrayText, 29);
        row("attribute", "<sigle>", "<sigle lang='fr'>", Oddity::UnknownElement, 7);
        row("twice", "<duree_formation>2 ans</duree_formation>",
            "<duree_formation>2 ans</duree_formation><duree_formation>3 ans</duree_formation>", Oddity::RepeatedElement, 12);
        row("label missing", "<NSF_fonction_code>S</NSF_fonction_code>", "", Oddity::MissingLabel, 17);
        row("teaching twice", "<element_enseignement_libelle>pains spéciaux</element_enseignement_libelle>",
            "<element_enseignement_libelle>a</element_enseignement_libelle><element_enseignement_libelle>a</element_enseignement_libelle>",
            Oddity::RepeatedElement, 25);
        row("no full name", "<libelle_complet>CAP boulanger</libelle_complet>", "<libelle_complet/>", Oddity::MissingLabel, 3);
        row("turned text", "CAP boulanger", "CAP \xe2\x80\xaetueur", Oddity::TurnedText, 6);
    }
    // Each oddity is told with its line and the formation is kept all the same.
    void odditiesAreTold()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, replacement);
        QFETCH(int, oddity);
        QFETCH(qint64, line);
        const Imported imported = importBytes(exportOf({fullRecordWith(piece, replacement)}));
        QVERIFY2(imported.status.has_value(), qPrintable(imported.say()));
        QCOMPARE(imported.formations.size(), 1);
        const auto notes = imported.notes(Oddity(oddity));
        QVERIFY2(!notes.isEmpty(), qPrintable(imported.say()));
        QVERIFY2(notes.first().line == line, qPrintable(imported.say()));
        QCOMPARE(notes.first().record, QStringLiteral("FOR.445"));
        QVERIFY(notes.first().file.endsWith(QStringLiteral("export.xml")));
        QVERIFY(!notes.first().done.isEmpty());
    }

    // What cannot be kept under a sure name and address is refused, with its line and what to do.
    void aNamelessRecordIsRefused()
    {
        const QByteArray names[]{"<libelle_complet>CAP boulanger</libelle_complet>", "<sigle>BOUL</sigle>",
                                 "<libelle_generique>CAP de l'alimentation</libelle_generique>",
                                 "<libelle_specifique>boulanger</libelle_specifique>"};
        QByteArray nameless = fullRecord();
        for (const QByteArray &name : names)
            nameless.replace(name, "");
        for (const QByteArray &xml : {exportOf({nameless}), exportOf({fullRecord("FOR 1/../2")}),
                                      exportOf({QByteArray("<metier/>\n")})}) {
            const Imported imported = importBytes(xml);
            QVERIFY(!imported.status.has_value());
            QCOMPARE(int(imported.status.error().kind), int(ErrorKind::Refused));
            QCOMPARE(imported.status.error().line, 3);
            QVERIFY(!imported.status.error().remedy.isEmpty());
        }
    }

    // The same record twice is one formation; another record with the same id is kept under a new one.
    void repetitionsAreKeptOnce()
    {
        const QByteArray other = fullRecordWith("2 ans", "3 ans");
        const Imported imported = importBytes(exportOf({fullRecord(), fullRecord(), other, fullRecord("FOR.2")}));
        QVERIFY2(imported.status.has_value(), qPrintable(imported.say()));
        QCOMPARE(imported.report.read, 4);
        QCOMPARE(imported.report.kept, 3);
        QCOMPARE(imported.report.merged, 1);
        QCOMPARE(imported.formations.at(1).summary.id, QStringLiteral("FOR.445-2"));
        QCOMPARE(imported.notes(Oddity::SameRecord).size(), 1);
        QCOMPARE(imported.notes(Oddity::DuplicateId).size(), 1);
    }

    // An export of another kind is refused and says what to give.
    void anotherExportIsRefused()
    {
        const Imported imported = importBytes("<?xml version=\"1.0\"?>\n<metiers><metier/></metiers>");
        QVERIFY(!imported.status.has_value());
        QCOMPARE(imported.status.error().line, 2);
        QVERIFY(imported.status.error().remedy.contains(QStringLiteral("formations")));
    }

    // The export of Onisep: all 2164 formations are kept, none is merged or repaired away.
    void theRealExportIsKeptWhole()
    {
        const QString path = belvedere::testing::realData(QStringLiteral("onisep_ideo_fiches_formations_2024-06-25.xml"));
        if (path.isEmpty())
            QSKIP("The real export is not beside the project.");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Imported imported = importDevice(file, path);
        QVERIFY2(imported.status.has_value(), qPrintable(imported.say().left(2000)));
        QCOMPARE(imported.report.kept, 2164);
        QCOMPARE(imported.report.merged, 0);
        qint64 debouches = 0;
        qint64 further = 0;
        qint64 withRncp = 0;
        for (const Formation &formation : imported.formations) {
            debouches += formation.debouches.size();
            withRncp += formation.rncp.isEmpty() ? 0 : 1;
            for (const Poursuite &poursuite : formation.poursuites)
                further += poursuite.formations.size();
        }
        QCOMPARE(debouches, 5934);
        QCOMPARE(further, 2487);
        QCOMPARE(withRncp, 1233);
        qInfo("%lld oddities, %lld repaired", imported.report.total(), imported.report.repaired);
    }
};

QTEST_GUILESS_MAIN(IdeoFormationsTest)
#include "tst_ideoformations.moc"
