#include <core/settings.h>

#include <QFile>
#include <QRegularExpression>
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
            "[contact]\ndesk = \"https://desk.example/d\"\ndesk-user = \"cu\"\ndesk-password = \"cw\"\nname = \"Le CIO\"\nwait-hours = 5\nkept-days = 9\nfolder = \"/f\"\n"
            "moel = \"https://moel.example/ara\"\nmoel-hosts = [\"*.moel.example\"]\n"
            "[live]\nwebsocket = \"wss://talk.example/ws\"\ndomain = \"visiteurs.example\"\nroom = \"accueil@salons.example\"\nrequests = \"accueil@example\"\nhours = \"mo-fr 9:00-17:00\"\n"
            "[seance]\nwebsocket = \"wss://class.example/ws\"\ndomain = \"classes.example\"\nrooms = \"salles.example\"\nlocal = true\nkeep-days = 3\n"
            "[entretien]\nkept-days = 40\nidle-minutes = 20\nfolder = \"/g\"\n[territory]\npriority = [\"decrochage\", \"lycee-pro\"]\n"
            "[terminal]\nname = \"CIO\"\nplace = \"INSEE 63113\"\nradius-km = 60\n"
            "[statistics]\ncount = false\nserver = \"https://counts.example/a\"\npublic-key = \"/pub\"\nthreshold = 10\nretention-days = 60\n"));
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
        QCOMPARE(settings->contactDesk, QStringLiteral("https://desk.example/d"));
        QCOMPARE(settings->contactUser, QStringLiteral("cu"));
        QCOMPARE(settings->contactPassword, QStringLiteral("cw"));
        QCOMPARE(settings->contactName, QStringLiteral("Le CIO"));
        QCOMPARE(settings->contactWaitHours, 5);
        QCOMPARE(settings->contactKeptDays, 9);
        QCOMPARE(settings->contactFolder, QStringLiteral("/f"));
        QCOMPARE(settings->moel, QStringLiteral("https://moel.example/ara"));
        QCOMPARE(settings->moelHosts, QStringList(QStringLiteral("*.moel.example")));
        QCOMPARE(settings->liveAddress, QStringLiteral("wss://talk.example/ws"));
        QCOMPARE(settings->liveDomain, QStringLiteral("visiteurs.example"));
        QCOMPARE(settings->liveRoom, QStringLiteral("accueil@salons.example"));
        QCOMPARE(settings->liveRequests, QStringLiteral("accueil@example"));
        QCOMPARE(settings->liveHours, QStringLiteral("mo-fr 9:00-17:00"));
        QCOMPARE(settings->seanceAddress, QStringLiteral("wss://class.example/ws"));
        QCOMPARE(settings->seanceDomain, QStringLiteral("classes.example"));
        QCOMPARE(settings->seanceRooms, QStringLiteral("salles.example"));
        QVERIFY(settings->seanceLocal);
        QCOMPARE(settings->seanceKeptDays, 3);
        QCOMPARE(settings->entretienKeptDays, 40);
        QCOMPARE(settings->entretienIdleMinutes, 20);
        QCOMPARE(settings->entretienFolder, QStringLiteral("/g"));
        QCOMPARE(settings->priorities, QStringList({QStringLiteral("decrochage"), QStringLiteral("lycee-pro")}));
        QCOMPARE(settings->mostVolume, 60);
        QVERIFY(settings->dataSaving);
        QCOMPARE(settings->keepVideos, QStringList({QStringLiteral("pole:nature"), QStringLiteral("V12")}));
        QCOMPARE(settings->keepMegabytes, 500);
        QCOMPARE(settings->keepHour, 2);
        QVERIFY(!settings->statisticsCount);
        QCOMPARE(settings->statisticsServer, QStringLiteral("https://counts.example/a"));
        QCOMPARE(settings->statisticsKeyFile, QStringLiteral("/pub"));
        QCOMPARE(settings->statisticsThreshold, 10);
        QCOMPARE(settings->statisticsDays, 60);
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
        QTest::newRow("a priority that is none") << QByteArray("[territory]\npriority = [\"lycee\"]\n")
                                                 << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("a class without TLS") << QByteArray("[seance]\nwebsocket = \"ws://class.example/ws\"\n")
                                             << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("a class kept for a year") << QByteArray("[seance]\nkeep-days = 365\n")
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

    // Everything that is wrong is told at once, in the order of the lines, and the rest is read.
    void tellsAllThatIsWrong()
    {
        const auto reading = readSettings(write("[visit]\nidle-seconds = 3\nlanguage = \"en\"\nlangage = \"fr\"\n[terminals]\nname = \"C\"\n[terminal]\nname = \"CIO\"\n[[partner]]\nname = \"R\"\n"));
        QVector<qint64> lines;
        for (const Error &each : reading.problems)
            lines += each.line;
        QCOMPARE(lines, QVector<qint64>({2, 4, 6, 9}));
        QVERIFY2(reading.problems[1].remedy.contains(QStringLiteral("language")), qPrintable(reading.problems[1].remedy));
        QVERIFY(!reading.problems[1].remedy.contains(QStringLiteral("radius-km"))); // of another section
        QVERIFY2(reading.problems[2].remedy.contains(QStringLiteral("[terminal]")), qPrintable(reading.problems[2].remedy));
        QCOMPARE(reading.settings.language, Language::English);
        QCOMPARE(reading.settings.centreName, QStringLiteral("CIO"));
    }

    // Who stands behind a terminal, and where each key stands in the file.
    void readsThePartners()
    {
        const auto reading = readSettings(write("[admin]\nmetrics-folder = \"/m\"\n[[partner]]\nname = \"Région\"\nlogo = \"/l/r.svg\"\n[[partner]]\nname = \"ONISEP\"\nlogo = \"/l/o.png\"\n"));
        QVERIFY2(reading.problems.isEmpty(), reading.problems.isEmpty() ? "" : qPrintable(reading.problems.first().text()));
        QCOMPARE(reading.settings.metricsFolder, QStringLiteral("/m"));
        QCOMPARE(reading.settings.partners.size(), 2);
        QCOMPARE(reading.settings.partners[0].name, QStringLiteral("Région"));
        QCOMPARE(reading.settings.partners[1].logo, QStringLiteral("/l/o.png"));
        QCOMPARE(reading.lines.value(QStringLiteral("partner[1].logo")), 8);
        QCOMPARE(reading.lines.value(QStringLiteral("admin.metrics-folder")), 2);
    }

    // The file that is shipped names every key with its default, and is right when all of them are taken.
    void theShippedFileIsWhole()
    {
        QFile shipped(BELVEDERE_SOURCE_DIR + QStringLiteral("/resources/settings/belvedere.toml"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray all;
        for (const QByteArray &line : shipped.readAll().split('\n'))
            all += (line.startsWith("# ") || line == "#" ? QByteArray() : line.startsWith('#') ? line.mid(1) : line) + '\n';
        // An empty text is no value where a form is asked for: it stands for the key that is not there.
        for (const char *key : {"region-server", "address", "desk", "moel", "server"})
            all.replace(QByteArray(QByteArray("\n") + key + " = \"\""), QByteArray(QByteArray("\n") + key + " = \"https://host.example\""));
        const auto reading = readSettings(write(all));
        QVERIFY2(reading.problems.isEmpty(), reading.problems.isEmpty() ? "" : qPrintable(reading.problems.first().text()));
        QFile header(BELVEDERE_SOURCE_DIR + QStringLiteral("/app/core/settingsschema.cpp"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression key(QStringLiteral("\\{\"([a-z]+)\\.([a-z-]+)\""));
        const QString schema = QString::fromUtf8(header.readAll());
        QStringList missing;
        int keys = 0;
        for (auto each = key.globalMatch(schema); each.hasNext(); ++keys) {
            const auto match = each.next();
            const QString list = match.captured(1) == QLatin1String("identity") || match.captured(1) == QLatin1String("cloud") || match.captured(1) == QLatin1String("partner") ? QStringLiteral("[0]") : QString();
            if (const QString name = match.captured(1) + list + u'.' + match.captured(2); !reading.lines.contains(name))
                missing += name;
        }
        QVERIFY(keys > 25);
        QCOMPARE(missing, QStringList());
        const Settings defaults;
        QCOMPARE(reading.settings.idleSeconds, defaults.idleSeconds);
        QCOMPARE(reading.settings.warningSeconds, defaults.warningSeconds);
        QCOMPARE(reading.settings.retentionDays, defaults.retentionDays);
        QCOMPARE(reading.settings.outboxMinutes, defaults.outboxMinutes);
        QCOMPARE(reading.settings.proxy, defaults.proxy);
        QCOMPARE(reading.settings.updateHour, defaults.updateHour);
        QCOMPARE(reading.settings.updateChannel, defaults.updateChannel);
        QCOMPARE(reading.settings.mostVolume, defaults.mostVolume);
        QCOMPARE(reading.settings.keepMegabytes, defaults.keepMegabytes);
        QCOMPARE(reading.settings.keepHour, defaults.keepHour);
        QCOMPARE(reading.settings.radiusKm, defaults.radiusKm);
        QCOMPARE(reading.settings.mostPrinted, defaults.mostPrinted);
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
