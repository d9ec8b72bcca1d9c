// The speech service that the voice starts for itself, and that goes with it.
#include <servers/pulse.h>
#include <speech/voice.h>

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace belvedere;
using speech::Voice;

class ServiceTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = 20'000;
    servers::Pulse m_pulse;
    QTemporaryDir m_home;

    // Processes that were given our folder: the service and its modules have it in their words or as their group's head.
    int services() const
    {
        int count = 0;
        for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile words(QStringLiteral("/proc/%1/cmdline").arg(pid)), surroundings(QStringLiteral("/proc/%1/environ").arg(pid));
            if (pid.toInt() == 0 || pid.toLongLong() == QCoreApplication::applicationPid() || !words.open(QIODevice::ReadOnly) || !surroundings.open(QIODevice::ReadOnly))
                continue;
            const bool speaks = words.readAll().contains("speech-dispatcher");
            count += speaks && surroundings.readAll().contains(m_home.path().toUtf8()) ? 1 : 0;
        }
        return count;
    }
    QStringList folders() const { return QDir(m_home.path()).entryList({QStringLiteral("belvedere-speech*")}, QDir::Dirs); }

    void speak(Voice &voice)
    {
        QSignalSpy saying(&voice, &Voice::saying), failed(&voice, &Voice::failed);
        voice.say({{QStringLiteral("Ce qui est dit reste entre nous. ").repeated(20), Language::French}});
        QVERIFY(saying.wait(patience));
        QVERIFY(QTest::qWaitFor([&] { return services() > 0; }, patience));
        QCOMPARE(failed.size(), 0);
        QCOMPARE(folders().size(), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        qunsetenv("SPEECHD_ADDRESS");
        QVERIFY2(m_pulse.start(), qPrintable(m_pulse.problem()));
        qputenv("PULSE_SERVER", m_pulse.address());
    }

    // At the end of a visit the service goes, with its modules and its folder, in the middle of a word; the next visit is
    // read to as well, and with the program it goes again.
    void goesWithTheVisit()
    {
        {
            Voice voice;
            QVERIFY(qEnvironmentVariableIsSet("SPEECHD_ADDRESS"));
            speak(voice);
            voice.forget();
            QVERIFY(!voice.isSpeaking());
            QVERIFY(QTest::qWaitFor([&] { return services() == 0 && folders().isEmpty(); }, patience));
            speak(voice);
        }
        QCOMPARE(services(), 0);
        QVERIFY(folders().isEmpty());
        QVERIFY(!qEnvironmentVariableIsSet("SPEECHD_ADDRESS"));
    }

    // A program that is killed in the middle of a word leaves nothing behind either: no service, no module, no folder.
    void goesWithAKilledProgram()
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--speak")});
        QVERIFY(QTest::qWaitFor([&] { return program.readAllStandardOutput().contains("saying"); }, patience));
        QVERIFY(services() > 1);
        QCOMPARE(folders().size(), 1);
        program.kill();
        QVERIFY(program.waitForFinished(patience));
        QVERIFY(QTest::qWaitFor([&] { return services() == 0 && folders().isEmpty(); }, patience));
    }

    // A service that the system names is not ours to start or to end.
    void anotherIsLeftAlone()
    {
        qputenv("SPEECHD_ADDRESS", "unix_socket:/somewhere/else");
        { const Voice voice; }
        QCOMPARE(qgetenv("SPEECHD_ADDRESS"), QByteArray("unix_socket:/somewhere/else"));
        qunsetenv("SPEECHD_ADDRESS");
    }
};

namespace {

// What is killed: says something, and that it says it.
int speakOn()
{
    Voice voice;
    QObject::connect(&voice, &Voice::saying, [] {
        std::puts("saying");
        std::fflush(stdout);
    });
    voice.say({{QStringLiteral("Ce qui est dit reste entre nous. ").repeated(200), Language::French}});
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--speak")))
        return speakOn();
    ServiceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_service.moc"
