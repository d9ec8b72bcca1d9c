// The administrator in the whole kiosk: the door, the page, and what is written down for a fleet.
#include "demokiosk.h"
#include "tree.h"

#include <classeur/classeur.h>
#include <content/ui/fichescheme.h>
#include <shell/terminalstatus.h>
#include <terminal/admincode.h>
#include <terminal/ui/adminpage.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;

class AdministrationTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    bool setCode() const { return terminal::AdminCode::set(terminal::AdminCode::fileIn(m_folder.path()), QStringLiteral("a good code")).has_value(); }
    static bool type(const DemoKiosk &kiosk, const QStringList &words)
    {
        const auto fields = kiosk.window()->page()->findChildren<QLineEdit *>();
        for (int i = 0; i < words.size(); ++i) {
            if (i >= fields.size())
                return false;
            QTest::keyClicks(fields[i], words[i]);
        }
        QTest::keyClick(fields[words.size() - 1], Qt::Key_Return);
        return true;
    }
    static bool shows(const DemoKiosk &kiosk, const QString &words)
    {
        return QTest::qWaitFor([&] {
            for (auto *each : tree::below(kiosk.window()))
                if (tree::nameOf(each).contains(words))
                    return true;
            return false;
        }, patience);
    }
    bool openPage(DemoKiosk &kiosk) const
    {
        return kiosk.go("Administration", Place::Code) && type(kiosk, {QStringLiteral("a good code")})
            && QTest::qWaitFor([&] { return kiosk.isAt(Place::Administration); }, patience);
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    // From the invitation, by the code alone; a wrong one says no more than that; leaving ends in the invitation.
    void theDoorOpensWithTheCode()
    {
        QVERIFY(setCode());
        DemoKiosk kiosk;
        kiosk.useFolder(m_folder.path());
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.go("Administration", Place::Code));
        QVERIFY(type(kiosk, {QStringLiteral("a bad code")}));
        QVERIFY(shows(kiosk, QStringLiteral("This is not the code.")));
        QVERIFY(kiosk.isAt(Place::Code));
        QVERIFY(type(kiosk, {QStringLiteral("a good code")}));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.isAt(Place::Administration), patience);
        QVERIFY(shows(kiosk, QStringLiteral("All is well.")));
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QVERIFY(kiosk.go("Back", Place::Attract));
        QVERIFY(!kiosk->visit());
    }

    // Where no code was set the door says what to do, and stays shut.
    void withoutACodeTheDoorStaysShut()
    {
        DemoKiosk kiosk;
        kiosk.useFolder(m_folder.path());
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.go("Administration", Place::Code));
        QVERIFY(type(kiosk, {QStringLiteral("anything")}));
        QVERIFY(shows(kiosk, QStringLiteral("belvedere --set-admin-code")));
        QVERIFY(kiosk.isAt(Place::Code));
    }

    // A code is changed by typing it twice; the former one opens no more.
    void theCodeIsChanged()
    {
        QVERIFY(setCode());
        DemoKiosk kiosk;
        kiosk.useFolder(m_folder.path());
        QVERIFY(kiosk.start());
        QVERIFY(openPage(kiosk));
        QVERIFY(kiosk.go("Change the code", Place::NewCode));
        QVERIFY(type(kiosk, {QStringLiteral("another code"), QStringLiteral("another cod")}));
        QVERIFY(shows(kiosk, QStringLiteral("The two are not the same.")));
        QVERIFY(type(kiosk, {QString(), QStringLiteral("another code")}));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.isAt(Place::Administration), patience);
        QVERIFY(shows(kiosk, QStringLiteral("The code was changed.")));
        QVERIFY(kiosk.go("Back", Place::Attract));
        QVERIFY(kiosk.go("Administration", Place::Code));
        QVERIFY(type(kiosk, {QStringLiteral("a good code")}));
        QVERIFY(shows(kiosk, QStringLiteral("This is not the code.")));
        QVERIFY(type(kiosk, {QStringLiteral("another code")}));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.isAt(Place::Administration), patience);
    }

    // Who goes away from the page leaves it shut: after the countdown the invitation is there.
    void whoGoesAwayLeavesItShut()
    {
        QVERIFY(setCode());
        DemoKiosk kiosk;
        kiosk.useFolder(m_folder.path());
        QVERIFY(kiosk.start());
        QVERIFY(openPage(kiosk));
        kiosk.letPass(200'000);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.isAt(Place::Attract), patience);
    }

    // The content before the present one is taken again, and the visits go on with it.
    void theFormerContentComesBack()
    {
        QVERIFY(setCode());
        DemoKiosk kiosk;
        kiosk.useFolder(m_folder.path());
        QVERIFY(kiosk.start());
        const content::PackShelf shelf(m_folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(shelf.current()), patience); // a copy of the pack of the settings
        QVERIFY(QFile::copy(at(QStringLiteral("demo.pack")), shelf.previous()));
        QVERIFY(openPage(kiosk));
        QVERIFY(shows(kiosk, QStringLiteral("kept: you can go back")));
        QVERIFY(kiosk.press(QStringLiteral("Go back to the former content")));
        QVERIFY(shows(kiosk, QStringLiteral("The former content is in use again.")));
        QVERIFY(!QFile::exists(shelf.previous()));
        QVERIFY(kiosk.go("Back", Place::Attract));
        QVERIFY(kiosk.go("Touch to begin", Place::Home));
    }

    // Each visit that ends is counted, and what is written down has no word of it.
    void whatIsWrittenDownIsOfNobody()
    {
        Settings settings;
        settings.metricsFolder = at(QStringLiteral("metrics"));
        DemoKiosk kiosk;
        kiosk.useFolder(m_folder.path());
        QVERIFY(kiosk.start(settings));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(kiosk.go("Touch to begin", Place::Home));
            QVERIFY(const_cast<Visit *>(kiosk->visit())->classeur.add(classeur::ClasseurItem::Kind::Note, QString(), QStringLiteral("Planted-Word-7"), QDateTime::currentDateTimeUtc()).has_value());
            kiosk->endVisit();
        }
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at(QStringLiteral("metrics/belvedere.prom"))), patience);
        QVERIFY(setCode());
        QVERIFY(openPage(kiosk)); // it writes too
        const auto status = [&] { return statusOf([&] { Settings s; s.dataFolder = m_folder.path(); return s; }(), QDateTime::currentDateTimeUtc()); };
        QTRY_COMPARE_WITH_TIMEOUT(status().running.visits, 2, patience);
        QVERIFY(status().isRunning);
        QCOMPARE(status().running.metiers, kiosk->catalogue()->info.metiers);
        QVERIFY(status().running.residentBytes > 10'000'000);
        for (const QString &name : {QStringLiteral("kiosk.json"), QStringLiteral("metrics/belvedere.prom")}) {
            QFile file(at(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Planted"));
        }
    }

    // Those who stand behind the terminal are on home, by their names for who does not see them.
    void partnersAreOnHome()
    {
        QImage logo(300, 100, QImage::Format_ARGB32);
        logo.fill(Qt::blue);
        QVERIFY(logo.save(at(QStringLiteral("logo.png"))));
        Settings settings;
        settings.partners = {{QStringLiteral("Région Auvergne"), at(QStringLiteral("logo.png"))}, {QStringLiteral("ONISEP"), at(QStringLiteral("none.svg"))}};
        DemoKiosk kiosk;
        kiosk.useFolder(m_folder.path());
        QVERIFY(kiosk.start(settings));
        QVERIFY(kiosk.go("Touch to begin", Place::Home));
        QVERIFY(shows(kiosk, QStringLiteral("With: Région Auvergne, ONISEP")));
    }

    // From a console: the settings are checked, the status is told, the code is set; each with its exit code.
    void aConsoleAsks()
    {
        const QString program = BELVEDERE_BINARY_DIR + QStringLiteral("/bin/belvedere");
        const QString file = at(QStringLiteral("s.toml"));
        const auto run = [&](const QStringList &arguments, const QByteArray &input = {}) {
            QProcess process;
            QProcessEnvironment noScreen = QProcessEnvironment::systemEnvironment();
            for (const char *each : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
                noScreen.remove(QLatin1String(each));
            process.setProcessEnvironment(noScreen);
            process.start(program, arguments);
            process.write(input);
            process.closeWriteChannel();
            (void)process.waitForFinished(patience);
            const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
            return std::pair(process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, said);
        };
        const auto write = [&](const QByteArray &bytes) { QFile out(file); return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size(); };
        const QStringList check{QStringLiteral("--check-settings"), QStringLiteral("--settings"), file};
        QCOMPARE(run({QStringLiteral("--version")}).first, 0);
        QCOMPARE(run({QStringLiteral("--help")}).first, 0);
        QVERIFY(write("[network]\nproxy = \"none\"\n"));
        QCOMPARE(run(check).first, 0);
        QVERIFY(write("[network]\nproxy = \"none\"\n[updates]\naddress = \"https://localhost:9/\"\npublic-key = \"/none\"\n"));
        const auto missing = run(check);
        QCOMPARE(missing.first, 1);
        QVERIFY2(missing.second.contains(":4: ") && missing.second.contains(":5: "), missing.second.constData());
        QVERIFY(write("[visit]\nidle-seconds = 1\n[nothing]\na = 1\n"));
        const auto wrong = run(check);
        QCOMPARE(wrong.first, 2);
        QVERIFY2(wrong.second.contains(":2: ") && wrong.second.contains(":4: "), wrong.second.constData());

        // The guide of the interview that they name: where it is wrong, and what to do.
        const QString guide = at(QStringLiteral("guide.json"));
        QVERIFY(write("[network]\nproxy = \"none\"\n[entretien]\nfolder = \"" + m_folder.path().toUtf8() + "\"\n"));
        const auto noGuide = run(check);
        QCOMPARE(noGuide.first, 1);
        QVERIFY2(noGuide.second.contains("s.toml:4: ") && noGuide.second.contains("there is no guide.json") && noGuide.second.contains("put it there"), noGuide.second.constData());
        QVERIFY(QFile::copy(BELVEDERE_SOURCE_DIR + QStringLiteral("/resources/entretien/guide.json"), guide));
        QCOMPARE(run(check).first, 0);
        QFile shipped(BELVEDERE_SOURCE_DIR + QStringLiteral("/resources/entretien/guide.json")), broken(guide);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray bytes = shipped.readAll();
        const auto fault = bytes.indexOf("\"shows\": \"plan\"");
        const QByteArray line = QByteArray::number(bytes.left(fault).count('\n') + 1);
        bytes.replace(fault, 15, "\"shows\": \"clan\"");
        QVERIFY(QFile::setPermissions(guide, QFile::ReadOwner | QFile::WriteOwner) && broken.open(QIODevice::WriteOnly | QIODevice::Truncate) && broken.write(bytes) == bytes.size());
        broken.close();
        const auto faulty = run(check);
        QVERIFY2(faulty.first != 0 && faulty.second.contains(QByteArray("guide.json:").append(line).append(": ")) && faulty.second.contains("cannot be shown") && faulty.second.contains("put one of"), faulty.second.constData());
        QVERIFY(QFile::remove(guide));

        QVERIFY(write("[network]\nproxy = \"none\"\n[storage]\nfolder = \"" + m_folder.path().toUtf8() + "\"\n"));
        const QStringList here{QStringLiteral("--settings"), file};
        QCOMPARE(run(QStringList{QStringLiteral("--set-admin-code")} + here, "short\n").first, 2);
        QCOMPARE(run(QStringList{QStringLiteral("--set-admin-code")} + here, "long enough\n").first, 0);
        const auto status = run(QStringList{QStringLiteral("--status"), QStringLiteral("--json")} + here);
        QCOMPARE(status.first, 1); // it does not run
        const QJsonObject told = QJsonDocument::fromJson(status.second).object();
        QVERIFY2(!told.isEmpty(), status.second.constData());
        QCOMPARE(told.value(QStringLiteral("kiosk")).toObject().value(QStringLiteral("running")).toBool(true), false);
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    AdministrationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_administration.moc"
