#include <core/settings.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;

class SettingsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("belvedere.toml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's own file");
        return path;
    }

private Q_SLOTS:
    // Every key of the schema is read.
    void readsEveryKey()
    {
        const auto settings = loadSettings(write(
            "[content]\npack = \"/p\"\n[storage]\nfolder = \"/d\"\nretention-days = 30\noutbox-minutes = 45\nregion-server = \"https://classeurs.example/a\"\n"
            "[visit]\nidle-seconds = 60\nwarning-seconds = 25\nlanguage = \"en\"\nreduced-motion = true\n"
            "[network]\nproxy = \"http://proxy.lan:3128\"\nproxy-user = \"u\"\nproxy-password = \"w\"\nca-file = \"/ca\"\n"
            "[updates]\naddress = \"https://content.example/region\"\npublic-key = \"/key\"\n"
            "channel = \"test\"\nhour = 4\n"
            "[videos]\nmost-volume = 60\ndata-saving = true\nkeep = [\"pole:nature\", \"V12\"]\nkeep-megabytes = 500\nkeep-hour = 2\n"
            "[terminal]\nname = \"CIO\"\nplace = \"INSEE 63113\"\nradius-km = 60\n"));
        QVERIFY2(settings.has_value(), settings ? "" : qPrintable(settings.error().text()));
        QCOMPARE(settings->packPath, QStringLiteral("/p"));
        QCOMPARE(settings->dataFolder, QStringLiteral("/d"));
        QCOMPARE(settings->retentionDays, 30);
        QCOMPARE(settings->outboxMinutes, 45);
        QCOMPARE(settings->classeurServer, QStringLiteral("https://classeurs.example/a"));
        QCOMPARE(settings->idleSeconds, 60);
        QCOMPARE(settings->warningSeconds, 25);
        QCOMPARE(settings->language, Language::English);
        QVERIFY(settings->reducedMotion);
        QCOMPARE(settings->proxy, QStringLiteral("http://proxy.lan:3128"));
        QCOMPARE(settings->proxyUser, QStringLiteral("u"));
        QCOMPARE(settings->proxyPassword, QStringLiteral("w"));
        QCOMPARE(settings->caFile, QStringLiteral("/ca"));
        QCOMPARE(settings->updateAddress, QStringLiteral("https://content.example/region"));
        QCOMPARE(settings->updateKeyFile, QStringLiteral("/key"));
        QCOMPARE(settings->updateChannel, QStringLiteral("test"));
        QCOMPARE(settings->updateHour, 4);
        QCOMPARE(settings->centreName, QStringLiteral("CIO"));
        QCOMPARE(settings->place, QStringLiteral("INSEE 63113"));
        QCOMPARE(settings->radiusKm, 60);
        QCOMPARE(settings->mostVolume, 60);
        QVERIFY(settings->dataSaving);
        QCOMPARE(settings->keepVideos, QStringList({QStringLiteral("pole:nature"), QStringLiteral("V12")}));
        QCOMPARE(settings->keepMegabytes, 500);
        QCOMPARE(settings->keepHour, 2);
    }

    // Several providers of accounts, in their order, each with its own addresses.
    void readsEachIdentity()
    {
        const auto settings = loadSettings(write(
            "[[identity]]\nname = \"Folios\"\ncas = \"https://cas.example/cas\"\nservice = \"https://kiosk.invalid/c\"\n"
            "hosts = [\"login.example\", \"*.ac.example:8443\"]\nspace = \"https://space.example/documents/\"\n"
            "[[identity]]\nname = \"L'ENT\"\ncas = \"https://ent.example\"\n[terminal]\nname = \"CIO\"\n"));
        QVERIFY2(settings.has_value(), settings ? "" : qPrintable(settings.error().text()));
        QCOMPARE(settings->identities.size(), 2);
        const auto &folios = settings->identities[0];
        QCOMPARE(folios.name, QStringLiteral("Folios"));
        QCOMPARE(folios.casServer, QStringLiteral("https://cas.example/cas"));
        QCOMPARE(folios.service, QStringLiteral("https://kiosk.invalid/c"));
        QCOMPARE(folios.hosts, QStringList({QStringLiteral("login.example"), QStringLiteral("*.ac.example:8443")}));
        QCOMPARE(folios.space, QStringLiteral("https://space.example/documents/"));
        QCOMPARE(settings->identities[1].name, QStringLiteral("L'ENT"));
        QCOMPARE(settings->identities[1].service, QStringLiteral("https://belvedere.invalid/cas"));
        QCOMPARE(settings->centreName, QStringLiteral("CIO"));
    }

    void wrongFilesNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("line");
        QTest::newRow("not TOML") << QByteArray("[visit]\nidle-seconds 12\n")
                                  << int(ErrorKind::Malformed) << qint64(2);
        QTest::newRow("unknown key") << QByteArray("[visit]\nidle = 12\n")
                                     << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("wrong type") << QByteArray("[visit]\n\nidle-seconds = \"60\"\n")
                                    << int(ErrorKind::Refused) << qint64(3);
        QTest::newRow("warning too short") << QByteArray("[visit]\nwarning-seconds = 5\n")
                                           << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("proxy that is no address") << QByteArray("[network]\nproxy = \"proxy.lan\"\n")
                                                  << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("password in the proxy") << QByteArray("[network]\nproxy = \"http://me:word@proxy.lan:3128\"\n")
                                               << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("identity without TLS") << QByteArray("[[identity]]\nname = \"E\"\ncas = \"http://cas.example\"\n")
                                              << int(ErrorKind::Refused) << qint64(3);
        QTest::newRow("identity without a name") << QByteArray("\n[[identity]]\ncas = \"https://cas.example\"\n")
                                                 << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("every host of the web") << QByteArray("[[identity]]\nname = \"E\"\nhosts = [\"*\"]\n")
                                               << int(ErrorKind::Refused) << qint64(3);
        QTest::newRow("every host of a country") << QByteArray("[[identity]]\nname = \"E\"\nhosts = [\"a.fr\", \"*.fr\"]\n")
                                                 << int(ErrorKind::Refused) << qint64(3);
        QTest::newRow("identity in one bracket") << QByteArray("[identity]\nname = \"E\"\n")
                                                 << int(ErrorKind::Refused) << qint64(1);
        QTest::newRow("unknown key of an identity") << QByteArray("[[identity]]\npassword = \"E\"\n")
                                                    << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("updates without TLS") << QByteArray("[updates]\naddress = \"http://content.example/\"\n")
                                             << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("hour of no day") << QByteArray("[updates]\nhour = 24\n")
                                        << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("a place that is none") << QByteArray("[terminal]\nplace = \"Clermont\"\n")
                                              << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("a place of four digits") << QByteArray("[terminal]\nplace = \"1000\"\n")
                                                << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("videos that are no list") << QByteArray("[videos]\nkeep = \"all\"\n")
                                                 << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("videos that are no texts") << QByteArray("[videos]\nkeep = [1]\n")
                                                  << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("saving that is neither") << QByteArray("[videos]\ndata-saving = 1\n")
                                                << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("outside a section") << QByteArray("pack = \"x\"\n")
                                           << int(ErrorKind::Refused) << qint64(1);
    }
    // A wrong settings file is refused with its line and a remedy, and nothing is guessed.
    void wrongFilesNameTheLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QFETCH(qint64, line);
        const auto settings = loadSettings(write(content));
        QVERIFY(!settings.has_value());
        QCOMPARE(int(settings.error().kind), kind);
        QCOMPARE(settings.error().line, line);
        QVERIFY(!settings.error().remedy.isEmpty());
        QVERIFY(!settings.error().file.isEmpty());
    }

    // A settings file that is not there says so.
    void missingFileIsNotFound()
    {
        const auto settings = loadSettings(m_folder.filePath(QStringLiteral("none")));
        QVERIFY(!settings.has_value());
        QCOMPARE(settings.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
