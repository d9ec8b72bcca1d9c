// Voice messages of a talk: a real sound server with a microphone into which a tone is played, a real Prosody.
#include "../live/adviser.h"
#include "../voicenote/tones.h"

#include <live/files.h>
#include <live/ui/levelbar.h>
#include <live/ui/talkpage.h>
#include <live/ui/voicepanel.h>

#include <core/whendone.h>

#include <servers/prosody.h>
#include <servers/pulse.h>

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::live;
using live::ui::TalkPage;
using live::ui::VoicePanel;

class VoiceTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_home;
    look::Theme m_theme;
    std::unique_ptr<servers::Pulse> m_pulse;

    static QAbstractButton *button(QWidget &page, const QString &words)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == words && each->isVisible())
                return each;
        }
        return nullptr;
    }
    static bool says(QWidget &page, const QString &words)
    {
        for (auto *each : page.findChildren<QLabel *>()) {
            if (each->isVisible() && each->text().contains(words))
                return true;
        }
        return false;
    }
    bool plug()
    {
        m_pulse = std::make_unique<servers::Pulse>();
        const bool started = m_pulse->start(true);
        qputenv("PULSE_SERVER", m_pulse->address());
        return started;
    }
    // Clicks through a recording of two seconds of 440 Hz.
    void record(QWidget &page)
    {
        QVERIFY(m_pulse->speak(tones::tone(440, 60'000)));
        QTRY_VERIFY(button(page, QStringLiteral("Record a voice message")));
        button(page, QStringLiteral("Record a voice message"))->click();
        QVERIFY(button(page, QStringLiteral("Stop recording")));
        QTRY_VERIFY(says(page, QStringLiteral("Recording: 0:02 of 2:00")));
        QVERIFY(page.findChild<live::ui::LevelBar *>()->level() > 4);
        button(page, QStringLiteral("Stop recording"))->click();
        QVERIFY(says(page, QStringLiteral("Your message lasts 0:02.")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    }
    void init() { QVERIFY2(plug(), qPrintable(m_pulse->problem())); }

    // What is said into the microphone is listened to again under the ceiling of the volume, and is in what is sent.
    void isRecordedHeardAndSent()
    {
        VoicePanel panel(m_theme, 50);
        panel.show();
        QSignalSpy sent(&panel, &VoicePanel::sendRequested);
        record(panel);
        for (auto *each : panel.findChildren<QAbstractButton *>()) {
            if (each->isVisible())
                QVERIFY2(each->height() >= 48 && !each->text().isEmpty(), qPrintable(each->text()));
        }
        button(panel, QStringLiteral("Listen to my message"))->click();
        QVector<qint16> heard;
        QTRY_VERIFY((heard = m_pulse->listen(400), tones::shareOf(440, heard) > 0.8));
        int peak = 0;
        for (const qint16 sample : heard)
            peak = std::max(peak, std::abs(int(sample)));
        QVERIFY2(peak > 3000 && peak < 8000, qPrintable(QString::number(peak))); // half of 12 000
        QTRY_VERIFY(button(panel, QStringLiteral("Listen to my message"))); // it ended
        button(panel, QStringLiteral("Send my voice message"))->click();
        QVERIFY(sent.wait());
        const auto voice = voicenote::decode(sent.first().first().toByteArray());
        QVERIFY(voice && voice->size() >= 2 * voicenote::rate);
        QVERIFY(tones::shareOf(440, voice->mid(voicenote::rate / 2, voicenote::rate)) > 0.8);
        QTRY_VERIFY(button(panel, QStringLiteral("Record a voice message")));
    }

    void isThrownAway()
    {
        VoicePanel panel(m_theme, 50);
        panel.show();
        QSignalSpy sent(&panel, &VoicePanel::sendRequested);
        record(panel);
        button(panel, QStringLiteral("Throw it away"))->click();
        QVERIFY(says(panel, QStringLiteral("It is thrown away.")));
        QVERIFY(!button(panel, QStringLiteral("Send my voice message")) && sent.isEmpty());
    }

    // Nothing to speak into: no button. The echo of a loudspeaker is none.
    void withoutMicrophoneThereIsNoButton()
    {
        QVERIFY(m_pulse->unplug());
        VoicePanel panel(m_theme, 50);
        panel.show();
        auto found = voicenote::findMicrophone();
        QTRY_VERIFY(found.isFinished());
        QVERIFY(!found.result());
        m_pulse->stop();
        found = voicenote::findMicrophone();
        QTRY_VERIFY(found.isFinished());
        QVERIFY(!found.result());
        QVERIFY(!button(panel, QStringLiteral("Record a voice message")));
        QTRY_VERIFY(says(panel, QStringLiteral("No microphone is plugged in: write instead.")));
    }

    // A device that somebody else holds gives nothing: it is said, and one may try again.
    void aBusyMicrophoneIsSaid()
    {
        VoicePanel panel(m_theme, 50);
        panel.show();
        QTRY_VERIFY(button(panel, QStringLiteral("Record a voice message")));
        QVERIFY(m_pulse->occupy());
        button(panel, QStringLiteral("Record a voice message"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(panel, QStringLiteral("The microphone does not answer. You can write instead.")), 10'000);
        QVERIFY(button(panel, QStringLiteral("Record a voice message")));
    }

    // One that is switched off records silence: it is said before it is sent.
    void silenceIsSaid()
    {
        VoicePanel panel(m_theme, 50);
        panel.show();
        QTRY_VERIFY(button(panel, QStringLiteral("Record a voice message")));
        button(panel, QStringLiteral("Record a voice message"))->click(); // nobody speaks
        QTRY_VERIFY(says(panel, QStringLiteral("Recording: 0:01")));
        button(panel, QStringLiteral("Stop recording"))->click();
        QVERIFY(says(panel, QStringLiteral("Nothing is heard in it.")));
        QVERIFY(button(panel, QStringLiteral("Throw it away")));
        QVERIFY(voicenote::isSilence(QVector<qint16>(480, 50)) && !voicenote::isSilence(tones::tone(440, 10)));
    }

    // Pulled out alone, while the sound server stays: what was said before it is there.
    void saysThatTheMicrophoneIsPulledOut()
    {
        VoicePanel panel(m_theme, 50);
        panel.show();
        QVERIFY(m_pulse->speak(tones::tone(440, 60'000)));
        QTRY_VERIFY(button(panel, QStringLiteral("Record a voice message")));
        button(panel, QStringLiteral("Record a voice message"))->click();
        QTRY_VERIFY(says(panel, QStringLiteral("Recording: 0:01")));
        QVERIFY(m_pulse->unplug());
        QTRY_VERIFY_WITH_TIMEOUT(says(panel, QStringLiteral("The microphone has gone away.")), 10'000);
        QVERIFY(button(panel, QStringLiteral("Send my voice message")));
    }

    // What was recorded before is not lost, and it is said.
    void saysThatTheMicrophoneWentAway()
    {
        VoicePanel panel(m_theme, 50);
        panel.show();
        QVERIFY(m_pulse->speak(tones::tone(440, 60'000)));
        QTRY_VERIFY(button(panel, QStringLiteral("Record a voice message")));
        button(panel, QStringLiteral("Record a voice message"))->click();
        QTRY_VERIFY(says(panel, QStringLiteral("Recording: 0:01")));
        m_pulse->stop();
        QTRY_VERIFY_WITH_TIMEOUT(says(panel, QStringLiteral("The microphone has gone away.")), 10'000);
        button(panel, QStringLiteral("Listen to my message"))->click(); // nor is there a loudspeaker
        QTRY_VERIFY_WITH_TIMEOUT(says(panel, QStringLiteral("Nothing can be heard on this terminal")), 10'000);
        QVERIFY(button(panel, QStringLiteral("Send my voice message")));
    }

    // Through a real server: the adviser gets bytes that decode, and theirs are heard in the page.
    void goesBothWays()
    {
        servers::Prosody prosody;
        prosody.addAdviser(QStringLiteral("claire"), QStringLiteral("s3cret"));
        QVERIFY2(prosody.start(), qPrintable(prosody.problem()));
        net::HttpPolicy policy;
        policy.proxy.kind = net::ProxyChoice::Kind::None;
        policy.loopbackHttp = true;
        SystemClock clock;
        const Desk desk{prosody.address(), QStringLiteral("visiteurs.localhost"), QStringLiteral("accueil@salons.localhost"), {}};
        simulated::Adviser claire(policy, {prosody.address(), QStringLiteral("conseil.localhost"), QStringLiteral("claire"), QStringLiteral("s3cret")}, desk.room, QStringLiteral("Claire"), true);
        QTRY_VERIFY(claire.desk().isJoined());
        auto talk = std::move(*Talk::create(policy, clock, desk, newVisitorSecret(), QStringLiteral("Lycée"), QStringLiteral("%1")));
        auto http = std::move(*net::Http::create(policy, clock));
        Files files(talk->stream(), *http, desk);
        TalkPage page(m_theme, *talk, Language::English, {{}, {}, false, 50});
        page.resize(1280, 900);
        page.show();
        talk->begin();
        QTRY_VERIFY(talk->state() == Talk::State::Talking);
        record(page);
        connect(&page, &TalkPage::voiceSendRequested, this, [&](const QByteArray &bytes) {
            whenDone(files.put(QStringLiteral("message.ogg"), "audio/ogg", bytes), &page, [&](const Result<QUrl> &there) {
                if (there)
                    talk->sayFile(*there);
            });
        });
        connect(&page, &TalkPage::voiceWanted, this, [&](const QUrl &file) {
            whenDone(files.fetch(file), &page, [&page, file](const Result<QByteArray> &bytes) { page.playVoice(file, bytes ? voicenote::decode(*bytes) : fail(bytes.error())); });
        });
        button(page, QStringLiteral("Send my voice message"))->click();
        QTRY_COMPARE(claire.heard.size(), 1);
        const QUrl file = claire.heard.first().file;
        QVERIFY(file.path().endsWith(QStringLiteral("/message.ogg")));
        auto fetched = files.fetch(file);
        QTRY_VERIFY(fetched.isFinished() && fetched.result());
        const auto voice = voicenote::decode(*fetched.result());
        QVERIFY(voice && tones::shareOf(440, voice->mid(voicenote::rate / 2, voicenote::rate)) > 0.8);

        claire.rooms.front()->say({}, file);
        QTRY_VERIFY(button(page, QStringLiteral("Listen")));
        QVERIFY(!button(page, QStringLiteral("Put it into my classeur")));
        button(page, QStringLiteral("Listen"))->click();
        QTRY_VERIFY(button(page, QStringLiteral("Stop listening")));
        QTRY_VERIFY(tones::shareOf(440, m_pulse->listen(300)) > 0.8);
        QTRY_VERIFY(button(page, QStringLiteral("Listen again")));
        page.playVoice(file, fail(ErrorKind::Malformed, QStringLiteral("x"))); // not asked for: nothing
        QVERIFY(says(page, QStringLiteral("It lasts 0:02.")));
    }
};

QTEST_MAIN(VoiceTest)
#include "tst_voice.moc"
