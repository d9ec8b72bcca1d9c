#include "sources.h"

#include <territoire/departements.h>
#include <territoire/territoirereader.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::territoire;
using namespace belvedere::territoire::testing;

namespace {

const QString puyDeDome = QStringLiteral("63");
const QDateTime autumn2026(QDate(2026, 10, 1), QTime(12, 0), Qt::UTC);

QByteArray row(const QByteArray &start)
{
    return start + ";BMO (exemple);2026-04-30";
}

QStringList titles(const QVector<Article> &articles)
{
    QStringList all;
    for (const Article &each : articles)
        all.append(each.title);
    return all;
}

QByteArray poles(const QByteArray &more = {})
{
    return "{\"schema\": 1, \"poles\": [\n{\"id\": \"a\", \"name\": \"Exemple\", \"phrase\": \"Une phrase.\", \"region\": \"auvergne rhone alpes\",\n"
           "\"secteurs\": [\"T-IDEO2.4869\"], \"site\": \"https://example.org\", \"source\": \"Exemple\", \"date\": \"2026-01-02\"}"
           + more + "]}\n";
}

} // namespace

class TerritoireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The figures of a table are found again for the métiers whose ROME codes they have: the latest year.
    void figuresOfAMetier()
    {
        BuiltPack built({{QStringLiteral("t.csv"),
                          tensionTable({row("63;2024;J1501;Aides-soignants;300;70;4"), row("63;2025;j1501;Aides-soignants;320;75,5 %;"),
                                        row("15;2025;J1501;Aides-soignants;40;50;3"), row("063;2025;F1703;Maçons;*;;5")})}});
        QVERIFY2(built.status().has_value(), built.status() ? "" : qPrintable(built.status().error().text()));
        const auto found = tensionOf(built.db(), QStringLiteral("MET.1"), puyDeDome);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text()));
        QCOMPARE(found->projects->projects.value_or(0), 320);
        QCOMPARE(found->projects->hardPercent.value_or(0), 75.5);
        QCOMPARE(found->projects->year, 2025);
        QCOMPARE(found->projects->from, (Provenance{QStringLiteral("BMO (exemple)"), QDate(2026, 4, 30)}));
        QCOMPARE(found->level->level.value_or(0), 4); // the year before had the last one
        QCOMPARE(found->level->year, 2024);
        const auto mason = tensionOf(built.db(), QStringLiteral("MET.3"), puyDeDome);
        QVERIFY(!mason->projects);
        QCOMPARE(mason->level->level.value_or(0), 5);
    }

    // Of a métier, a department or a pack of which nothing is known, nothing is said: it is no error.
    void nothingKnownIsNoError()
    {
        BuiltPack built({});
        QVERIFY(built.status().has_value());
        const auto figures = tensionOf(built.db(), QStringLiteral("MET.1"), puyDeDome);
        QVERIFY(figures.has_value() && !figures->projects && !figures->level);
        const auto territory = readTerritory(built.db(), puyDeDome, autumn2026);
        QVERIFY(territory.has_value());
        QVERIFY(territory->known.isEmpty() && territory->recruiting.isEmpty() && territory->events.isEmpty()
                && territory->poles.isEmpty() && territory->notes.isEmpty());
    }

    // The lines of work that recruit most come first, each once, with their métiers, their years and
    // the tension that another publication gives; those that no fiche describes are left out.
    void whoRecruits()
    {
        BuiltPack built({{QStringLiteral("t.csv"),
                          tensionTable({row("63;2024;J1501;Aides-soignants;300;70;"), row("63;2025;J1501;Aides-soignants;320;75;"),
                                        row("63;2025;F1703;Maçons;500;80;"), row("63;2025;Z;x;900;;"),
                                        row("63;2025;M1805;Informaticiens;900;;"), "63;2023;F1703;Maçons;;;5;Dares (exemple);2024-01-01",
                                        row("63;2026;M1805;Informaticiens;900;;")})}});
        QVERIFY(built.status().has_value());
        const auto territory = readTerritory(built.db(), puyDeDome, autumn2026);
        QVERIFY2(territory.has_value(), territory ? "" : qPrintable(territory.error().text()));
        QCOMPARE(territory->known, QStringList(puyDeDome));
        QCOMPARE(territory->recruiting.size(), 2);
        const Recruiting &masons = territory->recruiting.at(0);
        QCOMPARE(masons.figures.label, QStringLiteral("Maçons"));
        QCOMPARE(masons.metiers, QStringList(QStringLiteral("MET.3")));
        QCOMPARE(masons.level->level.value_or(0), 5);
        QCOMPARE(masons.level->from.source, QStringLiteral("Dares (exemple)"));
        const Recruiting &carers = territory->recruiting.at(1);
        QCOMPARE(carers.metiers, QStringList({QStringLiteral("MET.1"), QStringLiteral("MET.2")}));
        QCOMPARE(carers.years.size(), 2);
        QCOMPARE(carers.years.first().projects.value_or(0), 300);
        QVERIFY(built.notes().contains(QStringLiteral("6 no fiche of the pack has this code")));
    }

    void brokenRows_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("no department 20") << QByteArray("20;2025;J1501;x;1;;;s;2026-01-01");
        QTest::newRow("no department 99") << QByteArray("99;2025;J1501;x;1;;;s;2026-01-01");
        QTest::newRow("no year") << QByteArray("63;25;J1501;x;1;;;s;2026-01-01");
        QTest::newRow("no code") << QByteArray("63;2025;;x;1;;;s;2026-01-01");
        QTest::newRow("a wrong code") << QByteArray("63;2025;J15;x;1;;;s;2026-01-01");
        QTest::newRow("no label") << QByteArray("63;2025;J1501;;1;;;s;2026-01-01");
        QTest::newRow("no source") << QByteArray("63;2025;J1501;x;1;;;;2026-01-01");
        QTest::newRow("no date") << QByteArray("63;2025;J1501;x;1;;;s;avril");
        QTest::newRow("fewer than none") << QByteArray("63;2025;J1501;x;-1;;;s;2026-01-01");
        QTest::newRow("not a number") << QByteArray("63;2025;J1501;x;nan;;;s;2026-01-01");
        QTest::newRow("more than all") << QByteArray("63;2025;J1501;x;1;101;;s;2026-01-01");
        QTest::newRow("tension 6") << QByteArray("63;2025;J1501;x;1;;6;s;2026-01-01");
        QTest::newRow("tension 2.5") << QByteArray("63;2025;J1501;x;1;;2,5;s;2026-01-01");
        QTest::newRow("a field too few") << QByteArray("63;2025;J1501;x;1;;;s");
    }
    // A row that cannot be understood is reported with its line and left out; the others are kept.
    void brokenRows()
    {
        QFETCH(QByteArray, broken);
        BuiltPack built({{QStringLiteral("t.csv"), tensionTable({row("63;2025;F1703;Maçons;500;80;"), broken, row("15;2025;F1703;Maçons;5;80;")})}});
        QVERIFY(built.status().has_value());
        QCOMPARE(built.report().kept, 2);
        QCOMPARE(built.report().skipped, 1);
        QCOMPARE(built.report().read, 3);
        QCOMPARE(built.report().notes.first().line, 3);
        QVERIFY(built.report().notes.first().skipped);
    }

    // A row under statistical secrecy is no fault: it is passed over.
    void secrecyIsNoFault()
    {
        BuiltPack built({{QStringLiteral("t.csv"), tensionTable({row("63;2025;F1703;Maçons;*;nd;"), row("63;2025;J1501;x;10;nd;")})}});
        QVERIFY(built.status().has_value());
        QCOMPARE(built.report().kept, 1);
        QCOMPARE(built.report().skipped, 1);
        QVERIFY(!built.report().notes.first().skipped);
        QVERIFY(!tensionOf(built.db(), QStringLiteral("MET.1"), puyDeDome)->projects->hardPercent);
    }

    // The same row again counts once; other figures from the same source are not taken in their place.
    void repeatedRows()
    {
        BuiltPack built({{QStringLiteral("t1.csv"), tensionTable({row("63;2025;J1501 J1506;x;10;;"), row("63;2025;J1506,J1501;x;10;;")})},
                         {QStringLiteral("t2.csv"), tensionTable({row("63;2025;J1501 J1506;x;11;;")})}});
        QVERIFY(built.status().has_value());
        QCOMPARE(built.report().kept, 1);
        QCOMPARE(built.report().merged, 1);
        QCOMPARE(built.report().skipped, 1);
        QCOMPARE(tensionOf(built.db(), QStringLiteral("MET.2"), puyDeDome)->projects->projects.value_or(0), 10);
    }

    // A pôle is shown in the departments of its region, with the groupes of its secteurs; one for another
    // region is not.
    void polesOfADepartment()
    {
        BuiltPack built({{QStringLiteral("p.json"),
                          poles(",{\"id\": \"b\", \"name\": \"Ailleurs\", \"phrase\": \"x\", \"departements\": [\"29\"], \"source\": \"s\", \"date\": \"2026-01-02\"}")},
                         {QStringLiteral("p.csv"), "id;name;phrase;departements;groupes;secteurs;source;date\n"
                                                   "c;Partout;x;*;soin|b\xc3\xa2tir|rien;;s;2026-02-02\nd;;x;63;;;s;2026-01-01\ne;E;;63;;;s;2026-01-01\n"}});
        QVERIFY2(built.status().has_value(), built.status() ? "" : qPrintable(built.status().error().text()));
        const auto found = articlesOf(built.db(), Article::Kind::Pole, puyDeDome);
        QVERIFY(found.has_value());
        QCOMPARE(titles(*found), QStringList({QStringLiteral("Partout"), QStringLiteral("Exemple")}));
        QCOMPARE(found->at(0).about.groupes, QStringList({QStringLiteral("chantier"), QStringLiteral("soin")}));
        QCOMPARE(found->at(1).about.groupes, QStringList(QStringLiteral("soin")));
        QCOMPARE(found->at(1).from.published, QDate(2026, 1, 2));
        QCOMPARE(built.report().skipped, 2);
        QVERIFY(built.notes().contains(QStringLiteral("2 the pack knows no \"rien\"")));
    }

    void brokenJson_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("json");
        const auto other = [](const QByteArray &from, const QByteArray &to) { return poles().replace(from, to); };
        const QString p = QStringLiteral("p.json");
        QTest::newRow("not JSON") << p << QByteArray("{");
        QTest::newRow("another schema") << p << other("\"schema\": 1", "\"schema\": 2");
        QTest::newRow("no source") << p << other("\"Exemple\", \"date\"", "\"\", \"date\"");
        QTest::newRow("no date") << p << other("2026-01-02", "2026");
        QTest::newRow("an unknown region") << p << other("auvergne rhone alpes", "Atlantide");
        QTest::newRow("no place") << p << other("\"region\": \"auvergne rhone alpes\",", "");
        QTest::newRow("an unknown key") << p << other("\"site\"", "\"sight\"");
        QTest::newRow("an id twice") << p << poles(",{\"id\": \"a\", \"name\": \"B\", \"phrase\": \"x\", \"departements\": [\"63\"], \"source\": \"s\", \"date\": \"2026-01-02\"}");
        QTest::newRow("a note without text") << QStringLiteral("n.json") << QByteArray("{\"schema\":1,\"notes\":[{\"id\":\"a\",\"title\":\"x\",\"text\":[],\"departements\":[\"63\"],\"source\":\"s\",\"date\":\"2026-01-02\"}]}");
        QTest::newRow("a number for a text") << QStringLiteral("n.json") << QByteArray("{\"schema\":1,\"notes\":[{\"id\":\"a\",\"title\":\"x\",\"text\":[3],\"departements\":[\"63\"],\"source\":\"s\",\"date\":\"2026-01-02\"}]}");
    }
    // A JSON file with a fault is refused, with the file and what to do.
    void brokenJson()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, json);
        BuiltPack built({{name, json}});
        QVERIFY(!built.status());
        QVERIFY(built.status().error().file.endsWith(name));
        QVERIFY(!built.status().error().remedy.isEmpty());
    }

    // A note is found again whole in its department, its paragraphs apart.
    void notesOfADepartment()
    {
        BuiltPack built({{QStringLiteral("n.json"),
                          "{\"schema\":1,\"notes\":[{\"id\":\"a\",\"title\":\"Demain\",\"text\":[\"Un.\",\"Deux.\"],\"departements\":[\"63\",\"15\"],"
                          "\"groupes\":[\"soin\"],\"source\":\"s\",\"date\":\"2026-01-02\"}]}"}});
        QVERIFY2(built.status().has_value(), built.status() ? "" : qPrintable(built.status().error().text()));
        const auto found = articlesOf(built.db(), Article::Kind::Note, QStringLiteral("15"));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().paragraphs, QStringList({QStringLiteral("Un."), QStringLiteral("Deux.")}));
        QVERIFY(articlesOf(built.db(), Article::Kind::Note, QStringLiteral("43"))->isEmpty());
    }

    // The events of a department are those to come there, the soonest first; those that are over, or
    // elsewhere, are not shown. A day lasts until midnight of the clocks there.
    void eventsToCome()
    {
        BuiltPack built({{QStringLiteral("e.ics"),
                          calendar({"UID:late\nSUMMARY:Tard\nDTSTART:20270601T080000Z\nLOCATION:63000 Clermont-Ferrand",
                                    "UID:day\nSUMMARY:Jour\nDTSTART;VALUE=DATE:20261001\nLOCATION:63300 Thiers\nCATEGORIES:Soigner,Salon,aider",
                                    "UID:over\nSUMMARY:Fini\nDTSTART:20260901T080000Z\nLOCATION:63000 Clermont-Ferrand",
                                    "UID:far\nSUMMARY:Loin\nDTSTART:20270101T080000Z\nLOCATION:15000 Aurillac",
                                    "UID:net\nSUMMARY:En ligne\nDTSTART:20261101T080000Z\nRRULE:FREQ=WEEKLY;COUNT=5"})}});
        QVERIFY2(built.status().has_value(), built.status() ? "" : qPrintable(built.status().error().text()));
        const auto shown = [&](const QDateTime &now) {
            QStringList all;
            const auto events = eventsFor(built.db(), puyDeDome, now);
            for (const Event &each : *events)
                all.append(each.title);
            return all;
        };
        const QStringList all{QStringLiteral("Jour"), QStringLiteral("En ligne"), QStringLiteral("Tard")};
        QCOMPARE(shown(autumn2026), all);
        QCOMPARE(shown(QDateTime(QDate(2026, 10, 1), QTime(21, 59), Qt::UTC)), all);
        QCOMPARE(shown(QDateTime(QDate(2026, 10, 1), QTime(22, 0), Qt::UTC)), all.mid(1)); // midnight in Paris
        QCOMPARE(shown(QDateTime(QDate(2026, 11, 29), QTime(8, 0), Qt::UTC)), all.mid(2));
        const auto events = eventsFor(built.db(), puyDeDome, autumn2026);
        QCOMPARE(events->at(0).about.groupes, QStringList(QStringLiteral("soin")));
        QCOMPARE(events->at(0).about.poles, QStringList(QStringLiteral("aider")));
        QCOMPARE(events->at(0).words, QStringList(QStringLiteral("Salon")));
        QCOMPARE(events->at(1).next.size(), 3);
        QCOMPARE(events->at(1).more, 2);
        QCOMPARE(eventsFor(built.db(), puyDeDome, autumn2026, 1)->size(), 1);
        QVERIFY(!built.notes().filter(QStringLiteral("no department")).isEmpty());
    }

    // An event is found by a word of its title, and opened in a department where it takes place.
    void eventsAreFound()
    {
        const QByteArray ics = calendar({"UID:a\nSUMMARY:Forum des métiers du bois\nDTSTART:20270601T080000Z\nLOCATION:15000 Aurillac"});
        BuiltPack built({{QStringLiteral("a.ics"), ics}, {QStringLiteral("b.ics"), ics}});
        QVERIFY2(built.status().has_value(), built.status() ? "" : qPrintable(built.status().error().text()));
        QCOMPARE(built.report().merged, 1);
        const auto answer = built.pack().search(QStringLiteral("forum aurillac"), 5);
        QCOMPARE(answer->hits.size(), 1);
        QCOMPARE(answer->hits.first().kind, content::EntryKind::Event);
        const QString id = answer->hits.first().id;
        QVERIFY(isEventId(id));
        QCOMPARE(departementOfEvent(built.db(), id, puyDeDome).value(), QStringLiteral("15"));
        QCOMPARE(departementOfEvent(built.db(), QStringLiteral("EV-none"), puyDeDome).error().kind, ErrorKind::NotFound);
        QCOMPARE(eventOf(built.db(), id, QStringLiteral("15"), autumn2026)->title, QStringLiteral("Forum des métiers du bois"));
        QVERIFY(eventOf(built.db(), id, QStringLiteral("15"), QDateTime(QDate(2028, 1, 1), QTime(), Qt::UTC))->next.isEmpty());
    }

    // An event that names no department is where its position is, as the communes of the pack tell.
    void positionsTellTheDepartment()
    {
        BuiltPack built({{QStringLiteral("communes.csv"), "insee,nom,codes_postaux,latitude,longitude,population\n"
                                                          "15014,Aurillac,15000,44.926,2.44,25000\n63113,Clermont-Ferrand,63000,45.78,3.08,147000\n"},
                         {QStringLiteral("e.ics"), calendar({"UID:a\nDTSTART:20270601T080000Z\nGEO:44.93;2.45",
                                                             "UID:b\nDTSTART:20270601T080000Z\nGEO:48.1;-4.5"})}});
        QVERIFY2(built.status().has_value(), built.status() ? "" : qPrintable(built.status().error().text()));
        const auto at = [&](const QString &departement) { return eventsFor(built.db(), departement, autumn2026)->size(); };
        QCOMPARE(at(QStringLiteral("15")), 2); // the other one is shown everywhere
        QCOMPARE(at(puyDeDome), 1);
        QCOMPARE(built.report().notes.size(), 1);
    }

    // A source that is not there is named, with what to do.
    void missingSourcesAreNamed()
    {
        for (const QString &name : {QStringLiteral("t.csv"), QStringLiteral("p.json"), QStringLiteral("e.ics"), QStringLiteral("n.json")}) {
            BuiltPack built({{name, QByteArray()}});
            QVERIFY(!built.status());
            QCOMPARE(built.status().error().kind, ErrorKind::NotFound);
            QVERIFY(built.status().error().file.endsWith(name));
            QVERIFY(!built.status().error().remedy.isEmpty());
        }
    }

    // The same sources give the same bytes.
    void buildsAreTheSame()
    {
        const QVector<std::pair<QString, QByteArray>> files{
            {QStringLiteral("t.csv"), tensionTable({row("63;2025;J1501;x;10;;"), row("63;2025;F1703;y;10;;")})},
            {QStringLiteral("p.json"), poles()},
            {QStringLiteral("e.ics"), calendar({"DTSTART:20270601T080000Z\nRRULE:FREQ=MONTHLY", "DTSTART;VALUE=DATE:20270601"})}};
        BuiltPack first(files), second(files);
        QVERIFY(first.bytes().size() > 10'000);
        QCOMPARE(first.bytes(), second.bytes());
    }

    // Codes are read as tables write them, and every department has a name, a region and a time.
    void departements()
    {
        QCOMPARE(departementCode(QStringLiteral(" 1 ")), QStringLiteral("01"));
        QCOMPARE(departementCode(QStringLiteral("063")), puyDeDome);
        QCOMPARE(departementCode(QStringLiteral("2a")), QStringLiteral("2A"));
        for (const QString &wrong : {QStringLiteral("20"), QStringLiteral("96"), QStringLiteral("0"), QString()})
            QVERIFY2(departementCode(wrong).isEmpty(), qPrintable(wrong));
        QCOMPARE(departementName(puyDeDome), QStringLiteral("Puy-de-Dôme"));
        QCOMPARE(departementsOfRegion(QStringLiteral("Auvergne-Rhone-Alpes")).size(), 12);
        QCOMPARE(departementOfPostcode(QStringLiteral("63000")), puyDeDome);
        QCOMPARE(departementOfPostcode(QStringLiteral("20137")), QStringLiteral("2A"));
        QCOMPARE(departementOfPostcode(QStringLiteral("20200")), QStringLiteral("2B"));
        QCOMPARE(departementOfPostcode(QStringLiteral("97400")), QStringLiteral("974"));
        QVERIFY(departementOfPostcode(QStringLiteral("98000")).isEmpty());
        QCOMPARE(timeZoneOf(QStringLiteral("974")).offsetFromUtc(autumn2026), 4 * 3600);
        QCOMPARE(timeZoneOf(puyDeDome).offsetFromUtc(autumn2026), 2 * 3600);
    }
};

QTEST_GUILESS_MAIN(TerritoireTest)
#include "tst_territoire.moc"
