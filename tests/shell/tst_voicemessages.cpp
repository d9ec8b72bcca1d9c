// Voice messages in the whole kiosk: a real sound server with a microphone into which a tone is played, a real desk.
#include "../voicenote/tones.h"
#include "deskoftest.h"

#include <content/ui/fichescheme.h>
#include <live/files.h>
#include <live/ui/levelbar.h>

#include <servers/pulse.h>

#include <QApplication>
#include <QLabel>

using namespace belvedere;
using namespace belvedere::shell;

class VoiceMessagesTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;
    QTemporaryDir m_home;
    DeskOfTest m_desk;
    servers::Pulse m_pulse;
    SystemClock m_clock;

    static bool says(const DemoKiosk &kiosk, const char *words)
    {
        const auto labels = kiosk.window()->page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *each) { return each->isVisible() && each->text().contains(QString::fromUtf8(words)); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        QVERIFY2(m_pulse.start(true), qPrintable(m_pulse.problem()));
        qputenv("PULSE_SERVER", m_pulse.address());
        QCOMPARE(m_desk.start(), QString());
    }

    // A pupil records, listens, sends; the adviser hears it and answers with one, which is heard here under the ceiling of
    // the volume; no trace of either is left of the visit.
    void goBothWays()
    {
        const auto claire = m_desk.adviser();
        QTRY_VERIFY_WITH_TIMEOUT(claire->desk().isJoined(), patience);
        Settings settings = m_desk.settings();
        settings.mostVolume = 50;
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(settings));
        QVERIFY(DeskOfTest::beginTalk(kiosk));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->visit()->talk->talk().state() == live::Talk::State::Talking, patience);
        QVERIFY(m_pulse.speak(tones::tone(440, 60'000)));
        QVERIFY(kiosk.press(QStringLiteral("Record a voice message")));
        QTRY_VERIFY_WITH_TIMEOUT(says(kiosk, "Recording: 0:02 of 2:00"), patience);
        QVERIFY(kiosk.window()->page()->findChild<live::ui::LevelBar *>()->level() > 4);
        QVERIFY(kiosk.press(QStringLiteral("Stop recording")));
        QTRY_VERIFY_WITH_TIMEOUT(says(kiosk, "Your message lasts 0:02."), patience);
        QCOMPARE(tree::problems(kiosk.window()), QString());
        (void)m_pulse.listen(50); // the ears are open
        QVERIFY(kiosk.press(QStringLiteral("Listen to my message")));
        QTRY_VERIFY_WITH_TIMEOUT(tones::shareOf(440, m_pulse.listen(300)) > 0.8, patience);
        QVERIFY(kiosk.press(QStringLiteral("Send my voice message")));
        QTRY_VERIFY_WITH_TIMEOUT(says(kiosk, "Your voice message was sent."), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!claire->heard.isEmpty() && claire->heard.last().file.path().endsWith(QStringLiteral("/message.ogg")), patience);

        auto http = net::Http::create(m_desk.policy(), m_clock);
        QVERIFY(http.has_value());
        live::Files files(*claire->stream, **http, {m_desk.address(), QStringLiteral("conseil.localhost"), QString(), QString()});
        const auto fetched = files.fetch(claire->heard.last().file);
        QTRY_VERIFY_WITH_TIMEOUT(fetched.isFinished(), patience);
        const auto voice = voicenote::decode(fetched.result().value_or(QByteArray()));
        QVERIFY(voice && tones::shareOf(440, voice->mid(voicenote::rate / 4, voicenote::rate / 2)) > 0.8);

        const auto answer = voicenote::encode(tones::tone(880, 3000));
        const auto put = files.put(QStringLiteral("reponse.ogg"), "audio/ogg", answer.value_or(QByteArray()));
        QTRY_VERIFY_WITH_TIMEOUT(put.isFinished(), patience);
        QVERIFY(put.result().has_value());
        claire->rooms.front()->say({}, *put.result());
        QVERIFY(kiosk.press(QStringLiteral("Listen")));
        QVector<qint16> heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard = m_pulse.listen(300), tones::shareOf(880, heard) > 0.8), patience);
        int peak = 0;
        for (const qint16 sample : std::as_const(heard))
            peak = std::max(peak, std::abs(int(sample)));
        QVERIFY2(peak > 3000 && peak < 8000, qPrintable(QString::number(peak))); // half of 12 000
        kiosk->endVisit();
        QVERIFY(!kiosk->visit());
    }

    // The microphone is pulled out in the middle: a sentence says so, and what was said before can be sent.
    void theMicrophoneIsPulledOut()
    {
        const auto claire = m_desk.adviser();
        QTRY_VERIFY_WITH_TIMEOUT(claire->desk().isJoined(), patience);
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(m_desk.settings()));
        QVERIFY(DeskOfTest::beginTalk(kiosk));
        QVERIFY(m_pulse.speak(tones::tone(440, 60'000)));
        QVERIFY(kiosk.press(QStringLiteral("Record a voice message")));
        QTRY_VERIFY_WITH_TIMEOUT(says(kiosk, "Recording: 0:01"), patience);
        QVERIFY(m_pulse.unplug());
        QTRY_VERIFY_WITH_TIMEOUT(says(kiosk, "The microphone has gone away."), patience);
        QVERIFY(kiosk.press(QStringLiteral("Send my voice message")));
        QTRY_VERIFY_WITH_TIMEOUT(says(kiosk, "Your voice message was sent."), patience);
        kiosk->endVisit();
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    VoiceMessagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_voicemessages.moc"
