// The voice that reads aloud, heard through a real speech service and a real sound server.
#include <servers/pulse.h>
#include <servers/speech.h>
#include <speech/voice.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace belvedere;
using speech::Voice;

class VoiceTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = 20'000;
    servers::Pulse m_pulse;
    servers::Speech m_speech;
    QTemporaryDir m_home;

    bool isHeard(int ms)
    {
        const QVector<qint16> sound = m_pulse.listen(ms);
        return std::any_of(sound.cbegin(), sound.cend(), [](qint16 sample) { return qAbs(int(sample)) > 500; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        QVERIFY2(m_pulse.start(), qPrintable(m_pulse.problem()));
        QVERIFY2(m_speech.start(m_pulse), qPrintable(m_speech.problem()));
        qputenv("SPEECHD_ADDRESS", m_speech.address());
    }

    // Passages are heard one after the other, each is told as it begins, and the end is told once.
    void passagesFollowEachOther()
    {
        Voice voice;
        QSignalSpy saying(&voice, &Voice::saying), ended(&voice, &Voice::ended), failed(&voice, &Voice::failed);
        voice.say({{QStringLiteral("Grimpez les quatre puys."), Language::French}, {QStringLiteral("Trouvez ce qui vous va."), Language::French}});
        QVERIFY(voice.isSpeaking());
        QVERIFY(saying.wait(patience));
        QVERIFY(QTest::qWaitFor([&] { return isHeard(300); }, patience));
        QVERIFY(!ended.isEmpty() || ended.wait(patience));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(saying.size(), 2);
        QCOMPARE(saying.at(0).at(0).toInt(), 0);
        QCOMPARE(saying.at(1).at(0).toInt(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(!voice.isSpeaking());
    }

    // Stopped, it is silent, says so at once, and says nothing of what was still to come.
    void stoppedIsSilent()
    {
        Voice voice;
        QSignalSpy saying(&voice, &Voice::saying), ended(&voice, &Voice::ended);
        const QString longText = QStringLiteral("Voir tous les chemins avant d'en choisir un. ").repeated(20);
        voice.say({{longText, Language::French}, {longText, Language::French}});
        QVERIFY(saying.wait(patience));
        QVERIFY(QTest::qWaitFor([&] { return isHeard(300); }, patience));
        voice.stop();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!voice.isSpeaking());
        QVERIFY(QTest::qWaitFor([&] { return !isHeard(1500); }, patience));
        QCOMPARE(saying.size(), 1);
        QCOMPARE(ended.size(), 1);
    }

    // What is asked later takes the place of what was being said.
    void theLastOneIsSaid()
    {
        Voice voice;
        QSignalSpy ended(&voice, &Voice::ended);
        voice.say({{QStringLiteral("Un texte qui dure. ").repeated(40), Language::French}});
        voice.say({{QStringLiteral("Oui."), Language::French}});
        QVERIFY(ended.wait(patience));
        QCOMPARE(ended.size(), 1);
        QVERIFY(!voice.isSpeaking());
    }

    void everyLanguageIsSpoken_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << int(Language::English) << QStringLiteral("Welcome.");
        QTest::newRow("Arabic") << int(Language::Arabic) << QStringLiteral("أهلا.");
        QTest::newRow("Ukrainian") << int(Language::Ukrainian) << QStringLiteral("Вітаємо.");
    }
    // Each language of the screen has a voice.
    void everyLanguageIsSpoken()
    {
        QFETCH(int, language);
        QFETCH(QString, words);
        Voice voice;
        QSignalSpy ended(&voice, &Voice::ended), saying(&voice, &Voice::saying);
        voice.say({{words, Language(language)}}, speech::Pace::Slow);
        QVERIFY(saying.wait(patience));
        QVERIFY(QTest::qWaitFor([&] { return isHeard(300); }, patience));
        QVERIFY(!ended.isEmpty() || ended.wait(patience));
    }

    // A terminal without speech says so, and can be asked again.
    void noServiceIsTold()
    {
        Voice voice(100, QStringLiteral("none"));
        QSignalSpy failed(&voice, &Voice::failed), saying(&voice, &Voice::saying);
        for (int i = 1; i <= 2; ++i) {
            voice.say({{QStringLiteral("Bonjour."), Language::French}});
            QVERIFY(failed.wait(patience));
            QCOMPARE(failed.size(), i);
            QVERIFY(!voice.isSpeaking());
        }
        QCOMPARE(saying.size(), 0);
    }
};

QTEST_GUILESS_MAIN(VoiceTest)
#include "tst_voice.moc"
