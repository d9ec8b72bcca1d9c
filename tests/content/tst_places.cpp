#include "exports.h"

#include <content/gazetteer.h>
#include <content/pack.h>
#include <content/placesreader.h>
#include <content/placessection.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::testing;
using places::Outline;
using places::Position;

namespace {

constexpr char table[] =
    "insee,nom,codes_postaux,latitude,longitude,population\n"
    "63113,Clermont-Ferrand,63000 63100,45.777,3.087,147000\n"
    "63300,Riom,63200,45.893,3.113,19000\n"
    "63430,Thiers,63300,45.857,3.548,12000\n"
    "15187,Saint-Flour,15100,45.034,3.093,6400\n"
    "63350,Saint-Flour-l'Étang,63520,,,280\n"
    "60157,Clermont,60600,49.379,2.413,10500\n"
    "43041,Champclause,43260,45.03,4.15,200\n"
    "42218,Saint-Étienne,42000 42100,45.434,4.390,174000\n"
    "15012,Arpajon-sur-Cère,15130,44.904,2.457,6300\n"
    "91021,Arpajon,91290,48.587,2.247,11000\n";

constexpr char communesJson[] =
    "["
    "{\"code\":\"63226\",\"nom\":\"Mur-sur-Allier\",\"type\":\"commune-actuelle\",\"departement\":\"63\",\"arrondissement\":\"632\",\"codesPostaux\":[\"63111\",\"63115\"],\"population\":3500},"
    "{\"code\":\"63226\",\"nom\":\"Mezel\",\"type\":\"commune-deleguee\",\"chefLieu\":\"63226\"},"
    "{\"code\":\"63133\",\"nom\":\"Dallet\",\"type\":\"commune-deleguee\",\"chefLieu\":\"63226\"},"
    "{\"code\":\"63999\",\"nom\":\"Ailleurs\",\"type\":\"commune-associee\",\"chefLieu\":\"63998\"},"
    "{\"code\":\"75056\",\"nom\":\"Paris\",\"type\":\"commune-actuelle\",\"codesPostaux\":[\"75001\"],\"population\":2000000},"
    "{\"code\":\"75101\",\"nom\":\"Paris 1er Arrondissement\",\"type\":\"arrondissement-municipal\",\"commune\":\"75056\",\"codesPostaux\":[\"75001\"]},"
    "{\"code\":\"63035\",\"nom\":\"Beauregard-l'Évêque\",\"type\":\"commune-actuelle\",\"arrondissement\":\"632\",\"codesPostaux\":[\"63116\"]},"
    "{\"nom\":\"Sans code\"}]";
constexpr char epciJson[] =
    "[{\"code\":\"200070753\",\"membres\":[{\"code\":\"63226\"},{\"code\":\"63035\"}]}]";
constexpr char citiesJson[] =
    "["
    "{\"muniSub\":\"63133\",\"name\":\"Dallet\",\"population\":9000,\"loc\":{\"coordinates\":[3.24,45.77]}},"
    "{\"muniSub\":\"63226\",\"name\":\"Mur-sur-Allier\",\"population\":10,\"loc\":{\"coordinates\":[3.25,45.75]}},"
    "{\"muniSub\":\"75056\",\"name\":\"Paris\",\"population\":2000000,\"loc\":{\"coordinates\":[2.35,48.85]}},"
    "{\"muniSub\":\"99999\",\"name\":\"Nowhere\",\"population\":1,\"loc\":{\"coordinates\":[0,0]}}]";

// A square about a position, as GeoJSON coordinates.
QByteArray square(double longitude, double latitude, double half)
{
    const auto corner = [](double x, double y) -> QByteArray { return '[' + QByteArray::number(x) + ',' + QByteArray::number(y) + ']'; };
    return "[[" + corner(longitude - half, latitude - half) + ',' + corner(longitude + half, latitude - half) + ','
        + corner(longitude + half, latitude + half) + ',' + corner(longitude - half, latitude + half) + "]]";
}

QStringList names(const QVector<CommuneMatch> &matches)
{
    QStringList out;
    for (const CommuneMatch &match : matches)
        out += match.formerName.isEmpty() ? match.commune.name : match.formerName + u'>' + match.commune.name;
    return out;
}

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    ImportReport m_report; // of the last build
    std::unique_ptr<Pack> m_auvergne;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        if (!writeBytes(path, bytes))
            qFatal("cannot write the test's own file");
        return path;
    }
    // A pack with these places; null, and the error in `error`, when it is refused.
    std::unique_ptr<Pack> pack(const PlacesSources &sources, Error *error = nullptr)
    {
        const QString fiches = write(QStringLiteral("export.xml"), exportOf({fullRecord()}));
        const QString output = m_folder.filePath(QStringLiteral("places.pack"));
        BuildReport report;
        const StopFlag stop{false};
        const Status built = buildPack({{fiches}, quizFolder(), QStringLiteral("Essai"), output,
                                        {std::make_shared<PlacesSection>(sources)}}, stop, {}, report);
        m_report = report.sections.value(0).second;
        if (!built) {
            if (error)
                *error = built.error();
            else
                qWarning("%s", qPrintable(built.error().text()));
            return nullptr;
        }
        auto opened = Pack::open(output);
        return opened ? std::move(*opened) : nullptr;
    }
    std::unique_ptr<Pack> packOf(const QByteArray &csv) { return pack({write(QStringLiteral("communes.csv"), csv), {}, {}}); }

private Q_SLOTS:
    void whatIsTypedFindsCommunes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *typed, const QStringList &found) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << found;
        };
        row("clermont", {QStringLiteral("Clermont"), QStringLiteral("Clermont-Ferrand")}); // that name itself first
        row("clermont f", {QStringLiteral("Clermont-Ferrand")});
        row("CLERMONT-FERRAND", {QStringLiteral("Clermont-Ferrand")});
        row("ferrand", {QStringLiteral("Clermont-Ferrand")}); // a word inside
        row("errand", {});
        row("st flour", {QStringLiteral("Saint-Flour"), QStringLiteral("Saint-Flour-l'Étang")});
        row("saint-etienne", {QStringLiteral("Saint-Étienne")});
        row("63000", {QStringLiteral("Clermont-Ferrand")});
        row("63000 cler", {QStringLiteral("Clermont-Ferrand")});
        row("63000 riom", {});
        row("632", {QStringLiteral("Riom")});
        row("63", {QStringLiteral("Clermont-Ferrand"), QStringLiteral("Riom"), QStringLiteral("Thiers"), QStringLiteral("Saint-Flour-l'Étang")});
        row("arpajon", {QStringLiteral("Arpajon"), QStringLiteral("Arpajon-sur-Cère")});
        row("", {});
        row("'%\"; DROP", {});
    }
    // A name in any spelling, a word of it, a postcode or its beginning find the commune; the exact name
    // comes first, then the larger.
    void whatIsTypedFindsCommunes()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        const auto pack = packOf(table);
        QVERIFY(pack);
        const auto matches = findCommunes(pack->database(), typed, 10);
        QVERIFY(matches.has_value());
        QCOMPARE(names(*matches), found);
    }

    // Communes of one name are told apart by their department, and what is near comes before what is large.
    void whatIsNearComesFirst()
    {
        const auto pack = packOf(QByteArray(table) + "15012,double,1,1,1,1\n");
        QVERIFY(pack);
        const auto far = findCommunes(pack->database(), QStringLiteral("arp"), 10);
        const auto near = findCommunes(pack->database(), QStringLiteral("arp"), 10, Position{44.925, 2.44});
        QCOMPARE(names(*far), (QStringList{QStringLiteral("Arpajon"), QStringLiteral("Arpajon-sur-Cère")}));
        QCOMPARE(names(*near), (QStringList{QStringLiteral("Arpajon-sur-Cère"), QStringLiteral("Arpajon")}));
        QCOMPARE(near->first().commune.departementName, QStringLiteral("Cantal"));
        QCOMPARE(far->first().commune.departementName, QStringLiteral("Essonne"));
        QCOMPARE(findCommunes(pack->database(), QStringLiteral("arp"), 1)->size(), 1);
    }

    void misspeltNamesBringTheirLike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first"); // empty: none
        const auto row = [](const char *typed, const char *first) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(first);
        };
        row("orillac", "Aurillac");
        row("oriyac", "Aurillac");
        row("orilla", "Aurillac"); // not yet typed to its end
        row("clermon feran", "Clermont-Ferrand");
        row("clairmont feran", "Clermont-Ferrand");
        row("moullin", "Moulins");
        row("briyoude", "Brioude");
        row("le pui en velai", "Le Puy-en-Velay");
        row("issoir", "Issoire");
        row("tiers", "Thiers");
        row("vychi", "Vichy");
        row("sain flourr", "Saint-Flour");
        row("xyzzyx", "");
        row("ax", "");
    }
    // A name that no commune bears brings those that are spelt or sound alike, the likeliest first.
    void misspeltNamesBringTheirLike()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        if (!m_auvergne)
            m_auvergne = pack({BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/places/auvergne.csv"), {}, {}});
        QVERIFY(m_auvergne);
        const QStringList found = names(*similarCommunes(m_auvergne->database(), typed, 5));
        QCOMPARE(found.value(0), first);
    }

    // The commune of a terminal is found by its postcode, the largest first, or by its INSEE code.
    void theTerminalsCommuneIsFound()
    {
        const auto pack = packOf(QByteArray(table) + "63301,Ménétrol,63200,45.87,3.12,1700\n");
        QVERIFY(pack);
        QCOMPARE(communeByPlace(pack->database(), QStringLiteral("63200"))->name, QStringLiteral("Riom"));
        QCOMPARE(communeByPlace(pack->database(), QStringLiteral("INSEE 63301"))->name, QStringLiteral("Ménétrol"));
        QCOMPARE(communeByPlace(pack->database(), QStringLiteral("99999")).error().kind, ErrorKind::NotFound);
        const auto commune = communeByInsee(pack->database(), QStringLiteral("63113"));
        QCOMPARE(commune->postcodes, (QStringList{QStringLiteral("63000"), QStringLiteral("63100")}));
        QCOMPARE(commune->departement, QStringLiteral("63"));
        QCOMPARE(*departementName(pack->database(), QStringLiteral("63")), QStringLiteral("Puy-de-Dôme"));
    }

    // What lies within a radius comes by distance; the names of a map are its largest communes.
    void radiusAndMapAreRead()
    {
        const auto pack = packOf(table);
        QVERIFY(pack);
        const Position clermont{45.777, 3.087};
        const auto within = communesWithin(pack->database(), clermont, 40);
        QStringList found;
        for (const auto &commune : *within)
            found += commune.name;
        QCOMPARE(found.mid(0, 2), (QStringList{QStringLiteral("Clermont-Ferrand"), QStringLiteral("Riom")}));
        QVERIFY(found.contains(QStringLiteral("Thiers")) && !found.contains(QStringLiteral("Saint-Étienne")));
        places::Box box;
        box.add({45.5, 3});
        box.add({46, 4});
        const auto largest = largestCommunes(pack->database(), box, 2);
        QCOMPARE(largest->first().name, QStringLiteral("Clermont-Ferrand"));
        QCOMPARE(largest->size(), 2);
    }

    // A commune without a position takes that of those with its postcode, else of its department, and is
    // marked; one that has nothing near it is left out and told.
    void missingPositionsAreApproximate()
    {
        const auto pack = packOf(QByteArray(table) + "63999,Sans-Lieu,63200,,,10\n97101,Les Abymes,97139,,,50000\n");
        QVERIFY(pack);
        const auto shared = communeByInsee(pack->database(), QStringLiteral("63999"));
        QVERIFY(shared->approximate);
        QCOMPARE(shared->position.latitude, 45.893); // Riom's
        const auto departement = communeByInsee(pack->database(), QStringLiteral("63350"));
        QVERIFY(departement->approximate);
        QCOMPARE(departement->position.latitude, (45.777 + 45.893 + 45.857) / 3);
        QVERIFY(!communeByInsee(pack->database(), QStringLiteral("63300"))->approximate);
        QCOMPARE(communeByInsee(pack->database(), QStringLiteral("97101")).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_report.skipped, 1);
        QCOMPARE(m_report.read, m_report.kept + m_report.merged + m_report.skipped);
        QVERIFY(m_report.findings.join(u' ').contains(QStringLiteral("1 with that of their postcode")));
    }

    // A faulty line is told with its number and what to do, and the others are kept.
    void faultyLinesAreTold()
    {
        const auto pack = packOf("insee;nom;codes_postaux;latitude;longitude\n"
                                 "63300;Riom;63200;45.893;3.113\n"
                                 "6330;;63200;45;3\n"
                                 "ABCDE;Nulle part;63200;45;3\n"
                                 "63430;Thiers;63300;45.857\n"
                                 "1001;L'Abergement-Clémenciat;1400 01400;46.15;4.92\n"
                                 "15187;Saint-Flour;15100;450;3\n");
        QVERIFY(pack);
        QStringList told;
        for (const ImportNote &note : m_report.notes)
            told += QString::number(note.line) + (note.skipped ? u'-' : u'~');
        QCOMPARE(told, (QStringList{QStringLiteral("3-"), QStringLiteral("4-"), QStringLiteral("5-"), QStringLiteral("6~"), QStringLiteral("7~"), QStringLiteral("0-")}));
        QCOMPARE(communeByInsee(pack->database(), QStringLiteral("01001"))->postcodes, QStringList{QStringLiteral("01400")});
        QCOMPARE(m_report.read, m_report.kept + m_report.merged + m_report.skipped);
    }

    // A table with La Poste's names of columns and a line a postcode gives one commune with both.
    void linesOfOneCommuneAreMerged()
    {
        const auto built = packOf("code_commune_INSEE,nom_commune_complet,code_postal,libelle_acheminement,latitude,longitude\n"
                                 "63113,Clermont-Ferrand,63000,CLERMONT FERRAND,45.77,3.08\n"
                                 "63113,Clermont-Ferrand,63100,CLERMONT FERRAND,45.77,3.08\n");
        QVERIFY(built);
        QCOMPARE(communeByInsee(built->database(), QStringLiteral("63113"))->postcodes.size(), 2);
        QCOMPARE(m_report.merged, 1);
        Error error;
        QVERIFY(!pack({write(QStringLiteral("communes.csv"), "a,b\n1,2\n"), {}, {}}, &error));
        QVERIFY(saysWhere(error, QStringLiteral("communes.csv"), 1));
    }

    // The two npm packages: communes of today and of the past, and of several places that of the name.
    void theCompleteListIsRead()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("list")));
        write(QStringLiteral("list/communes.json"), communesJson);
        write(QStringLiteral("list/epci.json"), epciJson);
        const QString cities = write(QStringLiteral("cities.json"), citiesJson);
        const auto built = pack({m_folder.filePath(QStringLiteral("list")), cities, {}});
        QVERIFY(built);
        QSqlDatabase &db = built->database();
        QCOMPARE(communeByInsee(db, QStringLiteral("63226"))->position, (Position{45.75, 3.25}));
        QCOMPARE(communeByInsee(db, QStringLiteral("63133"))->name, QStringLiteral("Mur-sur-Allier")); // an old code
        QCOMPARE(names(*findCommunes(db, QStringLiteral("dallet"), 5)), QStringList{QStringLiteral("Dallet>Mur-sur-Allier")});
        QCOMPARE(communeByInsee(db, QStringLiteral("75101"))->name, QStringLiteral("Paris"));
        const auto approximate = communeByInsee(db, QStringLiteral("63035")); // by its intercommunality
        QVERIFY(approximate->approximate);
        QCOMPARE(approximate->position, (Position{45.75, 3.25}));
        QCOMPARE(m_report.skipped, 2); // one without a code, one part of nothing
        QCOMPARE(m_report.read, m_report.kept + m_report.merged + m_report.skipped);
    }

    // Outlines in GeoJSON are found by department, by part of the map, and of a second one the first stays.
    void outlinesAreRead()
    {
        const auto feature = [](const char *code, const QByteArray &coordinates) -> QByteArray {
            return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + QByteArray(code) + "\",\"nom\":\"N\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}";
        };
        const QByteArray json = "{\"type\":\"FeatureCollection\",\"features\":[" + feature("63", square(3, 45.7, 0.5)) + ','
            + feature("15", square(2.6, 45, 0.4)) + ',' + feature("63113", square(3.08, 45.77, 0.05)) + ',' + feature("63", square(9, 9, 1)) + "]}";
        const auto built = pack({write(QStringLiteral("communes.csv"), table), {}, {write(QStringLiteral("o.geojson"), json)}, QStringLiteral("IGN")});
        QVERIFY(built);
        QSqlDatabase &db = built->database();
        const auto one = outlinesOf(db, Outline::Level::Departement, {QStringLiteral("63")});
        QCOMPARE(one->size(), 1);
        QVERIFY(one->first().contains({45.7, 3.3}) && !one->first().contains({9, 9}));
        QCOMPARE(outlinesOf(db, Outline::Level::Commune, {QStringLiteral("63")})->first().code, QStringLiteral("63113"));
        places::Box box;
        box.add({44.5, 2});
        box.add({45.1, 2.5});
        QCOMPARE(outlinesIn(db, Outline::Level::Departement, box)->size(), 1);
        QCOMPARE(m_report.count(Oddity::DuplicateId), 1);
        QCOMPARE(*placesCredit(db), QStringLiteral("IGN"));
    }

    // A drawing in Mercator is put on the globe and its worth is said; one of another projection is refused.
    void drawingsArePutOnTheGlobe()
    {
        QByteArray csv = "insee,nom,codes_postaux,latitude,longitude\n", mercator, other;
        int commune = 0;
        for (int n = 1; n <= 12; ++n) {
            const double longitude = -1 + 2 * (n % 4), latitude = 43 + 3 * (n / 4);
            QByteArray drawn = "M", bent = "M";
            const QByteArray code = QByteArray::number(n).rightJustified(2, '0');
            for (int corner = 0; corner < 4; ++corner) {
                const double x = longitude + (corner == 1 || corner == 2 ? 0.8 : -0.8), y = latitude + (corner >= 2 ? 1 : -1);
                const double my = std::asinh(std::tan(y * M_PI / 180)) * 180 / M_PI;
                drawn += ' ' + QByteArray::number(40 * x + 200, 'f', 4) + ',' + QByteArray::number(3000 - 40 * my, 'f', 4);
                bent += ' ' + QByteArray::number(40 * x * (1 + (latitude - 46) / 9), 'f', 4) + ',' + QByteArray::number(-40 * my, 'f', 4);
                csv += code + QByteArray::number(++commune + 100) + ",C,," + QByteArray::number(latitude + (y - latitude) * 0.9) + ',' + QByteArray::number(longitude + (x - longitude) * 0.9) + '\n';
            }
            csv += code + "001,M,," + QByteArray::number(latitude) + ',' + QByteArray::number(longitude) + '\n';
            mercator += "<path id=\"" + code + "\" d=\"" + drawn + "Z\"/>";
            other += "<path id=\"" + code + "\" d=\"" + bent + "Z\"/>";
        }
        const QString communes = write(QStringLiteral("communes.csv"), csv);
        const auto built = pack({communes, {}, {write(QStringLiteral("m.svg"), "<svg>" + mercator + "</svg>")}});
        QVERIFY(built);
        const auto outline = outlinesOf(built->database(), Outline::Level::Departement, {QStringLiteral("06")});
        QCOMPARE(outline->size(), 1);
        QVERIFY(outline->first().contains({46.9, 3.7}) && !outline->first().contains({46.9, 4}));
        QVERIFY2(m_report.findings.last().contains(QStringLiteral("60 of 60 communes")), qPrintable(m_report.findings.last()));
        Error error;
        QVERIFY(!pack({communes, {}, {write(QStringLiteral("o.svg"), "<svg>" + other + "</svg>")}}, &error));
        QCOMPARE(error.kind, ErrorKind::Refused);
        QVERIFY(!error.remedy.isEmpty());
        QVERIFY(!pack({write(QStringLiteral("communes.csv"), table), {}, {write(QStringLiteral("m.svg"), "<svg>" + mercator + "</svg>")}}, &error));
        QCOMPARE(error.kind, ErrorKind::Refused); // too few communes to place it
    }

    // A pack built without places answers with nothing, and no error; the departments are there.
    void aPackWithoutPlacesIsEmpty()
    {
        const auto built = pack({});
        QVERIFY(built);
        QVERIFY(findCommunes(built->database(), QStringLiteral("riom"), 5)->isEmpty());
        QVERIFY(similarCommunes(built->database(), QStringLiteral("riom"), 5)->isEmpty());
        QVERIFY(outlinesOf(built->database(), Outline::Level::Departement, {QStringLiteral("63")})->isEmpty());
        QCOMPARE(*departementName(built->database(), QStringLiteral("2A")), QStringLiteral("Corse-du-Sud"));
    }

    // The small list that stands in for the complete one is read whole: 68 communes, in the outlines of
    // their four departments.
    void theListOfAuvergneIsWhole()
    {
        const QString folder = BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/places/");
        const auto built = pack({folder + QStringLiteral("auvergne.csv"), {}, {folder + QStringLiteral("auvergne.geojson")}});
        QVERIFY(built);
        QVERIFY(m_report.notes.isEmpty());
        QCOMPARE(m_report.kept, 72);
        QSqlDatabase &db = built->database();
        const auto communes = communesWithin(db, {45.5, 3.1}, 300);
        QCOMPARE(communes->size(), 68);
        int inside = 0;
        for (const auto &commune : *communes) {
            const auto outline = outlinesOf(db, Outline::Level::Departement, {commune.departement});
            inside += outline->first().contains(commune.position) ? 1 : 0;
        }
        QVERIFY2(inside >= 66, qPrintable(QString::number(inside))); // a drawing: those on the border may lie outside
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
