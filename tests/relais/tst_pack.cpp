#include <content/pack.h>
#include <content/packbuilder.h>
#include <content/placessection.h>
#include <places/commune.h>
#include <relais/nearby.h>
#include <relais/relaisreader.h>
#include <relais/relaissection.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::relais;
using content::Pack;

namespace {
const QString source = BELVEDERE_SOURCE_DIR;
}

class RelaisPackTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    content::ImportReport m_report;

    // A pack with the small list of communes, and these relais.
    std::unique_ptr<Pack> pack(const QStringList &tables)
    {
        const QString output = m_folder.filePath(QStringLiteral("relais.pack"));
        const QString places = source + QStringLiteral("/offline-data/places/auvergne.csv");
        content::BuildReport report;
        const StopFlag stop{false};
        const Status built = content::buildPack(
            {{source + QStringLiteral("/offline-data/demo/metiers-aider.xml")}, source + QStringLiteral("/offline-data/quiz"),
             QStringLiteral("Essai"), output,
             {std::make_shared<content::PlacesSection>(content::PlacesSources{places, {}, {}}),
              std::make_shared<RelaisSection>(tables, QStringList())}}, stop, {}, report);
        if (!built)
            qWarning("%s", qPrintable(built.error().text()));
        m_report = report.sections.value(1).second;
        auto opened = Pack::open(output);
        return opened ? std::move(*opened) : nullptr;
    }
    QString table(const QByteArray &lines)
    {
        const QString path = m_folder.filePath(QStringLiteral("relais.csv"));
        QFile file(path);
        const QByteArray bytes = "id,nom,type,code_postal,commune,insee,latitude,longitude,horaires,site\n" + lines;
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return path;
    }

private Q_SLOTS:
    // What is imported is read again from the pack, to the letter.
    void relaisRoundTrip()
    {
        const auto built = pack({table("A,CIO Un,cio,63300,Thiers,63430,45.86,3.54,lu-ve 9:00-12:00,example.org\n")});
        QVERIFY(built);
        const auto relais = relaisById(built->database(), QStringLiteral("A"));
        QVERIFY(relais.has_value());
        QCOMPARE(relais->name, QStringLiteral("CIO Un"));
        QCOMPARE(relais->position, (places::Position{45.86, 3.54}));
        QVERIFY(!relais->approximate);
        QCOMPARE(relais->hours.size(), 5);
        QCOMPARE(relais->site, QStringLiteral("example.org"));
        QCOMPARE(relaisById(built->database(), QStringLiteral("B")).error().kind, ErrorKind::NotFound);
        QVERIFY(*hasRelais(built->database()));
    }

    // A relais without a position, or with one far from its commune, takes that of the commune and is
    // marked; one whose commune nobody knows is left out and told; a second one of an id too.
    void positionsComeFromTheCommune()
    {
        const auto built = pack({table("A,Sans,cio,63300,THIERS CEDEX,,,,,\n"
                                       "B,Loin,cio,63300,Thiers,,48.85,2.35,,\n"
                                       "C,Nulle part,cio,99999,Xyzzy,,,,,\n"
                                       "D,Ailleurs,cio,75001,Paris,,48.85,2.35,,\n"
                                       "A,Encore,cio,63300,Thiers,,,,,\n")});
        QVERIFY(built);
        for (const char *id : {"A", "B"}) {
            const auto relais = relaisById(built->database(), QString::fromLatin1(id));
            QVERIFY(relais->approximate);
            QCOMPARE(relais->insee, QStringLiteral("63430"));
            QVERIFY(places::distanceKm(relais->position, {45.857, 3.548}) < 0.01);
        }
        QVERIFY(!relaisById(built->database(), QStringLiteral("D"))->approximate); // its commune is not in the small list
        QVERIFY(!relaisById(built->database(), QStringLiteral("C")).has_value());
        QCOMPARE(m_report.read, 5);
        QCOMPARE(m_report.kept, 3);
        QCOMPARE(m_report.skipped, 2);
        QCOMPARE(m_report.count(content::Oddity::DuplicateId), 1);
    }

    // The search finds a relais by its name, by what it is, by another word for it, and by its town.
    void relaisAreFoundBySearch()
    {
        const auto built = pack({table("A,CIO Un,cio,63300,Thiers,63430,,,,\n")});
        QVERIFY(built);
        for (const char *typed : {"CIO Un", "centre information orientation", "psychologue", "thiers"}) {
            const auto answer = built->search(QString::fromLatin1(typed), 5);
            QVERIFY2(answer.has_value() && !answer->hits.isEmpty(), typed);
            QCOMPARE(answer->hits.first().kind, content::EntryKind::Relais);
            QCOMPARE(answer->hits.first().id, QStringLiteral("A"));
        }
    }

    // The demo's relais are all read, without a note, and every one is marked as an example.
    void theDemoIsSound()
    {
        const auto built = pack({source + QStringLiteral("/offline-data/demo/relais.csv")});
        QVERIFY(built);
        QVERIFY(m_report.notes.isEmpty());
        const auto all = allRelais(built->database());
        QVERIFY(all->size() >= 60);
        QSet<QString> departements;
        for (const Relais &relais : *all) {
            QVERIFY2(relais.name.contains(QStringLiteral("Exemple")), qPrintable(relais.name));
            departements.insert(places::departementOf(relais.insee));
        }
        QCOMPARE(departements.size(), 4);
    }

    // Near me: within the radius, for whom was asked, the nearest first.
    void theNearestComeFirst()
    {
        const auto built = pack({source + QStringLiteral("/offline-data/demo/relais.csv")});
        QVERIFY(built);
        const auto all = allRelais(built->database());
        const places::Position thiers{45.857, 3.548};
        const auto found = nearby(*all, {thiers, 60, {QStringLiteral("left-school")}});
        QVERIFY(found.size() >= 5 && found.size() < all->size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QVERIFY(found.at(i).km <= 60);
            QVERIFY(found.at(i).relais->receives(QStringLiteral("left-school")));
            QVERIFY(i == 0 || found.at(i - 1).km <= found.at(i).km);
        }
        QCOMPARE(found.first().relais->commune, QStringLiteral("Thiers"));
        QCOMPARE(nearby(*all, {thiers, 0, {}}).size(), all->size()); // however far
        const auto put = nearby(*all, {thiers, 0, {}, {QStringLiteral("mission-locale")}}); // the others come after those, each by distance
        QCOMPARE(put.size(), all->size());
        QCOMPARE(put.first().relais->kind, QStringLiteral("mission-locale"));
        QVERIFY(std::is_sorted(put.begin(), put.end(), [](const Near &a, const Near &b) {
            const bool first = a.relais->kind == QStringLiteral("mission-locale"), second = b.relais->kind == QStringLiteral("mission-locale");
            return first != second ? first : a.km < b.km;
        }));
        QVERIFY(nearby(*all, {places::Position{48.85, 2.35}, 60, {}}).isEmpty());
        QCOMPARE(nearby(*all, {{}, 10, {}}).size(), all->size()); // no place: no distances
    }

    // Distances are said as roughly as they are known.
    void distancesAreSaidRoughly()
    {
        QCOMPARE(saidKm(0.2), 1);
        QCOMPARE(saidKm(11.6), 12);
        QCOMPARE(saidKm(33.1), 35);
        QCOMPARE(saidKm(128), 130);
    }
};

QTEST_GUILESS_MAIN(RelaisPackTest)
#include "tst_pack.moc"
