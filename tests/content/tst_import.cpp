#include "exports.h"

#include <content/pack.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::testing;

namespace {

int kindOf(const Status &status)
{
    return status ? -1 : int(status.error().kind);
}

QString say(const Imported &imported)
{
    QString text = imported.status ? QStringLiteral("imported") : imported.status.error().text();
    for (const ImportNote &note : imported.report.notes)
        text += u'\n' + note.text();
    return text;
}

QByteArray latin1(QByteArray utf8)
{
    return QString::fromUtf8(utf8).toLatin1();
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A sound record is kept whole and nothing is reported.
    void aSoundRecordIsNotOdd()
    {
        const Imported imported = importBytes(exportOf({fullRecord()}));
        QVERIFY2(imported.status.has_value(), qPrintable(say(imported)));
        QVERIFY2(imported.report.notes.isEmpty(), qPrintable(say(imported)));
        QCOMPARE(imported.report.read, 1);
        QCOMPARE(imported.report.kept, 1);
        QCOMPARE(imported.report.repaired, 0);
    }

    // An export that is cut anywhere is refused, with its line and what to do.
    void aTruncatedExportIsRefused()
    {
        const QByteArray whole = exportOf({fullRecord("MET.1"), fullRecord("MET.2")});
        const qsizetype end = whole.indexOf("</metiers>");
        for (qsizetype size = 1; size < end; size += 97) {
            const QByteArray cut = whole.left(size);
            const Imported imported = importBytes(cut);
            QCOMPARE(kindOf(imported.status), int(ErrorKind::Malformed));
            const qint64 line = 1 + cut.count('\n');
            QVERIFY(saysWhere(imported.status.error(), QStringLiteral("export.xml"), line));
        }
        const Imported nothing = importBytes({});
        QCOMPARE(kindOf(nothing.status), int(ErrorKind::Malformed));
        QVERIFY(!nothing.status.error().remedy.isEmpty());
    }

    // However many oddities there are, a thousand of each kind are listed and the others counted.
    void aMillionOdditiesDoNotFillTheMemory()
    {
        ImportReport report;
        const qint64 many = 1'000'000;
        for (qint64 line = 1; line <= many; ++line)
            report.add({Oddity::UnknownElement, QStringLiteral("f.xml"), line, {}, {}, {}});
        report.add({Oddity::StrayText, QStringLiteral("f.xml"), 7, {}, {}, {}});
        QCOMPARE(report.notes.size(), ImportReport::mostListed + 1);
        QCOMPARE(report.notes.first().line, 1);
        QCOMPARE(report.count(Oddity::UnknownElement), many);
        QCOMPARE(report.count(Oddity::StrayText), 1);
        QCOMPARE(report.total(), many + 1);
    }

    // Something after the end of the export is refused: it may be half of another one.
    void whatFollowsTheExportIsRefused()
    {
        const QByteArray whole = exportOf({fullRecord()});
        for (const qsizetype spaces : {qsizetype(0), qsizetype(70'000)}) {
            const Imported imported = importBytes(whole + QByteArray(spaces, ' ') + "<metiers/>");
            QCOMPARE(kindOf(imported.status), int(ErrorKind::Malformed));
            QVERIFY(!imported.status.error().remedy.isEmpty());
            QVERIFY(imported.status.error().line > 1);
        }
        QVERIFY(importBytes(whole + QByteArray(70'000, '\n')).status.has_value());
    }

    // Latin-1 bytes in a file that says UTF-8 are refused with their line: no letter is guessed.
    void wrongEncodingIsRefused()
    {
        const QByteArray bytes = exportOf({fullRecord()});
        const Imported imported = importBytes(latin1(bytes));
        QCOMPARE(kindOf(imported.status), int(ErrorKind::Malformed));
        QVERIFY(saysWhere(imported.status.error(), QStringLiteral("export.xml"), 5)); // boulanger/ère
    }

    void aDeclaredEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("declaration");
        QTest::newRow("double quotes") << QByteArray("encoding=\"ISO-8859-1\"");
        QTest::newRow("single quotes") << QByteArray("encoding='iso-8859-1'");
        QTest::newRow("spaces") << QByteArray("encoding = \"ISO-8859-1\"");
    }
    // A file that tells its true encoding is read with all its accents.
    void aDeclaredEncodingIsRead()
    {
        QFETCH(QByteArray, declaration);
        const QByteArray bytes = exportOf({fullRecordWith("1 800 €", "1800 euros")})
                                     .replace("encoding=\"UTF-8\"", declaration);
        const Imported imported = importBytes(latin1(bytes));
        QVERIFY2(imported.status.has_value(), qPrintable(say(imported)));
        QCOMPARE(imported.fiches.first().summary.feminine, QStringLiteral("boulangère"));
    }

    void aDoctypeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("doctype");
        QTest::newRow("plain") << QByteArray("<!DOCTYPE metiers>");
        QTest::newRow("another file") << QByteArray("<!DOCTYPE metiers SYSTEM \"file:///etc/passwd\">");
        QByteArray bomb = "<!DOCTYPE metiers [<!ENTITY a \"aaaaaaaaaa\">";
        for (char name = 'b'; name <= 'j'; ++name) {
            const QByteArray before = QByteArray("&") + char(name - 1) + ';';
            bomb += QByteArray("<!ENTITY ") + name + " \"" + before.repeated(10) + "\">";
        }
        QTest::newRow("bomb") << QByteArray(bomb + "]>");
    }
    // A DOCTYPE, and so any entity of its own, is refused before anything of it is opened.
    void aDoctypeIsRefused()
    {
        QFETCH(QByteArray, doctype);
        QByteArray bytes = exportOf({fullRecordWith("Debout", "&j; Debout")});
        bytes.replace("<metiers>", QByteArray(doctype + "\n<metiers>"));
        const Imported imported = importBytes(bytes);
        QCOMPARE(kindOf(imported.status), int(ErrorKind::Refused));
        QVERIFY(saysWhere(imported.status.error(), QStringLiteral("export.xml"), 2));
        QVERIFY(imported.fiches.isEmpty());
    }

    void whatIsNotAnExportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("formations") << QByteArray("<formations>\n</formations>") << 1;
        QTest::newRow("another record") << exportOf({"<formation/>\n"}) << 3;
        QTest::newRow("deep") << exportOf({fullRecord(), QByteArray("<metier>").repeated(5000)}) << 32;
        QTest::newRow("no identifiant") << exportOf({fullRecord(), fullRecordWith("<identifiant>MET.2</identifiant>", "", "MET.2")}) << 32;
        QTest::newRow("empty identifiant") << exportOf({fullRecord(" ")}) << 3;
        QTest::newRow("identifiant that leads elsewhere") << exportOf({fullRecord("../MET.1")}) << 3;
        QTest::newRow("no name") << exportOf({"<metier><identifiant>MET.1</identifiant></metier>\n"}) << 3;
    }
    // What nothing sure can be kept of is refused with its line: no record is dropped in silence.
    void whatIsNotAnExportIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const Imported imported = importBytes(bytes);
        QCOMPARE(kindOf(imported.status), int(ErrorKind::Refused));
        QVERIFY(saysWhere(imported.status.error(), QStringLiteral("export.xml"), line));
    }

    // An associated métier that no record describes is told, and stays as a text.
    void anUnknownAssociateIsTold()
    {
        const QByteArray link = "<id>MET.1</id><libelle>boulanger/ère</libelle>";
        const QByteArray lost = fullRecordWith(link, "<id>MET.999</id><libelle>meunier/ère</libelle>");
        const Imported imported = importBytes(exportOf({lost, fullRecord("MET.2")}));
        QVERIFY2(imported.status.has_value(), qPrintable(say(imported)));
        QCOMPARE(imported.report.kept, 2);
        const auto notes = imported.notes(Oddity::UnresolvedLink);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().line, 3);
        QVERIFY2(notes.first().text().startsWith(QStringLiteral("export.xml:3: MET.1: ")), qPrintable(say(imported)));
        QVERIFY(notes.first().what.contains(QStringLiteral("MET.999")));

        QTemporaryDir folder;
        const QString output = folder.filePath(QStringLiteral("a.pack"));
        QVERIFY(buildFrom(exportOf({lost, fullRecord("MET.2")}), folder.path(), output).has_value());
        const auto pack = Pack::open(output);
        QVERIFY(pack.has_value());
        const auto fiche = (*pack)->fiche(QStringLiteral("MET.1"));
        QVERIFY(fiche.has_value());
        QCOMPARE(fiche->associes.first().label, QStringLiteral("meunier/ère"));
        QVERIFY(!fiche->associes.first().inPack);
        QVERIFY((*pack)->fiche(QStringLiteral("MET.2"))->associes.first().inPack);
    }

    // Another record under an identifiant already met is kept under a new one, and told.
    void aDuplicateIdLosesNothing()
    {
        const QByteArray other = fullRecordWith("Une main", "Deux mains");
        const QByteArray third = fullRecordWith("Une main", "Trois mains");
        const Imported imported = importBytes(exportOf({fullRecord(), other, fullRecord(), fullRecord("MET.3"), third}));
        QVERIFY2(imported.status.has_value(), qPrintable(say(imported)));
        QCOMPARE(imported.report.read, 5);
        QCOMPARE(imported.report.kept, 4);
        QCOMPARE(imported.fiches.at(3).summary.id, QStringLiteral("MET.1-3"));
        QCOMPARE(imported.report.merged, 1);
        QCOMPARE(imported.fiches.at(1).summary.id, QStringLiteral("MET.1-2"));
        QVERIFY(imported.fiches.at(1).competences.contains(QStringLiteral("Deux mains")));
        const auto duplicates = imported.notes(Oddity::DuplicateId);
        QCOMPARE(duplicates.size(), 2);
        QCOMPARE(duplicates.first().line, 32);
        QVERIFY(duplicates.first().repair);
        const auto same = imported.notes(Oddity::SameRecord);
        QCOMPARE(same.size(), 1);
        QCOMPARE(same.first().line, 61);
    }

    void anOddityIsToldAndTheRestKept_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<int>("oddity");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *piece, const char *replacement, Oddity oddity, int line) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(replacement) << int(oddity) << line;
        };
        row("no feminine", "<libelle_feminin>boulangère</libelle_feminin>", "<libelle_feminin/>", Oddity::MissingGender, 3);
        row("no masculine", "<libelle_masculin>boulanger</libelle_masculin>", "<libelle_masculin/>", Oddity::MissingGender, 3);
        row("no element", "<statuts>", "<!-- ", Oddity::MissingElement, 3);
        row("empty section", "<p>Un <strong>CAP</strong>.</p>", " ", Oddity::EmptySection, 16);
        row("no label", "<libelle>artisan</libelle>", "", Oddity::MissingLabel, 23);
        row("given twice", "<libelle_feminin>boulangère</libelle_feminin>",
            "<libelle_feminin>boulangère</libelle_feminin><libelle_feminin>autre</libelle_feminin>",
            Oddity::RepeatedElement, 6);
        row("unknown element", "<romesV3>", "<salaire>1</salaire><romesV3>", Oddity::UnknownElement, 12);
        row("attribute", "<romesV3>", "<romesV3 version=\"4\">", Oddity::UnknownElement, 12);
        row("stray text", "<romesV3>", "<romesV3>du texte", Oddity::StrayText, 12);
        row("unknown level", "REF.413", "REF.1", Oddity::UnexpectedValue, 25);
        row("transverse", ">oui<", ">peut-être<", Oddity::UnexpectedValue, 29);
        row("turned text", "<libelle>artisan<", "<libelle>arti\xe2\x80\xaesan<", Oddity::TurnedText, 23);
        row("html", "<p>Une main", "<p onclick=\"x()\">Une main", Oddity::RemovedHtml, 13);
    }
    // Each oddity of a record is told with its file and line; the record and all others are kept.
    void anOddityIsToldAndTheRestKept()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, replacement);
        QFETCH(int, oddity);
        QFETCH(int, line);
        QByteArray odd = fullRecordWith(piece, replacement);
        if (replacement == "<!-- ")
            odd.replace("</statuts>", " -->");
        const Imported imported = importBytes(exportOf({odd, fullRecord("MET.2")}));
        QVERIFY2(imported.status.has_value(), qPrintable(say(imported)));
        QCOMPARE(imported.report.kept, 2);
        QCOMPARE(imported.report.notes.size(), 1);
        const ImportNote note = imported.report.notes.first();
        QCOMPARE(toString(note.oddity), toString(Oddity(oddity)));
        QCOMPARE(note.file, QStringLiteral("export.xml"));
        QCOMPARE(note.line, line);
        QCOMPARE(note.record, QStringLiteral("MET.1"));
        QVERIFY(!note.what.isEmpty() && !note.done.isEmpty());
        QCOMPARE(imported.fiches.first().conditions, QStringLiteral("<p>Debout, <em>tôt</em> le matin.</p>"));
        QCOMPARE(imported.fiches.first().publications.size(), 1);
    }

    // One missing form of the name is replaced by the other: no métier is without a name on screen.
    void aMissingFormIsReplaced()
    {
        const QByteArray feminine = "<libelle_feminin>boulangère</libelle_feminin>";
        const Imported imported = importBytes(exportOf({fullRecordWith(feminine, "")}));
        QVERIFY(imported.status.has_value());
        QCOMPARE(imported.fiches.first().summary.name(), QStringLiteral("Boulanger"));
        QCOMPARE(imported.report.repaired, 1);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
