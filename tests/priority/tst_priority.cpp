// What a terminal puts forward, as a table, and that its data leads somewhere.
#include <priority/priority.h>

#include <relais/kinds.h>

#include <QFile>
#include <QTest>

using namespace belvedere;
using namespace belvedere::priority;

class PriorityTest : public QObject
{
    Q_OBJECT

    static QByteArray shippedFile()
    {
        QFile file(BELVEDERE_SOURCE_DIR + QStringLiteral("/resources/priority/priorities.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void whatIsPutForward_data()
    {
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QStringList>("doors");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QStringList>("kinds");
        const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow("nothing") << QStringList() << QStringList() << QString() << QStringList();
        QTest::newRow("décrochage") << list("decrochage") << list("all-year left-school") << "all-year" << list("mission-locale ecole-2e-chance mlds epide");
        QTest::newRow("lycée professionnel") << list("lycee-pro") << list("bac-pro cap") << "bac-pro" << list("cio");
        QTest::newRow("both, in their order") << list("lycee-pro decrochage") << list("bac-pro cap all-year left-school") << "bac-pro"
                                              << list("cio mission-locale ecole-2e-chance mlds epide");
        QTest::newRow("twice the same") << list("lycee-pro lycee-pro") << list("bac-pro cap") << "bac-pro" << list("cio");
        QTest::newRow("one that is not known") << list("college") << QStringList() << QString() << QStringList();
    }
    // The priorities of the settings, in their order, each thing once; one door alone on home.
    void whatIsPutForward()
    {
        QFETCH(QStringList, chosen);
        const Ahead ahead = aheadOf(priorities(), chosen);
        QStringList doors;
        for (const Door &door : ahead.doors)
            doors += door.id;
        QTEST(doors, "doors");
        QTEST(ahead.home ? ahead.home->id : QString(), "home");
        QTEST(ahead.kinds, "kinds");
    }

    // Each kind and public of the data is one of the places, each icon is there, each phrase is in both languages.
    void theDataLeadsSomewhere()
    {
        QCOMPARE(priorities().size(), 2);
        for (const Priority &each : priorities()) {
            for (const QString &kind : each.kinds)
                QVERIFY2(relais::kindOf(kind), qPrintable(kind));
            for (const Door &door : each.doors) {
                QVERIFY2(door.to != Door::To::Relais || relais::publicOf(door.value), qPrintable(door.value));
                QVERIFY(QFile::exists(BELVEDERE_SOURCE_DIR + QStringLiteral("/resources/icons/%1.svg").arg(door.icon)));
                for (const Text &text : {door.title, door.phrase})
                    QVERIFY(!text.fr.isEmpty() && !text.en.isEmpty());
            }
        }
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("kind");
        QTest::newRow("broken") << QByteArray("\"priorities\": [") << QByteArray("\"priorities\": (") << "malformed";
        QTest::newRow("newer") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2") << "newer-version";
        QTest::newRow("leads nowhere") << QByteArray("\"to\": \"relais\"") << QByteArray("\"to\": \"moon\"") << "refused";
        QTest::newRow("no value") << QByteArray("\"value\": \"CAP\", ") << QByteArray() << "refused";
        QTest::newRow("twice") << QByteArray("\"id\": \"cap\"") << QByteArray("\"id\": \"bac-pro\"") << "refused";
        QTest::newRow("unknown") << QByteArray("\"home\"") << QByteArray("\"house\"") << "refused";
    }
    void whatIsWrongIsTold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, kind);
        QByteArray json = shippedFile();
        QVERIFY(json.contains(from));
        const auto read = readPriorities(json.replace(from, to), QStringLiteral("p.json"));
        QVERIFY(!read);
        QCOMPARE(kindName(read.error().kind), kind);
        QVERIFY(read.error().line > 0 && !read.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PriorityTest)
#include "tst_priority.moc"
