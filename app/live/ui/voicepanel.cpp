#include <live/ui/voicepanel.h>

#include <live/ui/levelbar.h>

#include <core/whendone.h>
#include <look/access.h>
#include <look/button.h>
#include <look/flowrow.h>
#include <look/labels.h>

#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace belvedere::live::ui {

using look::Button;
using voicenote::Samples;

namespace {

int lengthOf(const Samples &samples)
{
    return int(samples.size() / (voicenote::rate / 1000));
}

} // namespace

QString lengthInWords(int ms)
{
    return QStringLiteral("%1:%2").arg(ms / 60'000).arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
}

VoicePanel::VoicePanel(const look::Theme &theme, int mostVolume, QWidget *parent) : QWidget(parent), m_listener(mostVolume)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_words = new look::Label(theme, QString());
    column->addWidget(m_words);
    auto *controls = new QWidget;
    column->addWidget(controls);
    auto *row = new look::FlowRow(controls, theme.space(1));
    m_level = new LevelBar(theme);
    m_record = new Button(theme, tr("Record a voice message"), Button::Role::Secondary, QStringLiteral("sound"));
    m_stop = new Button(theme, tr("Stop recording"), Button::Role::Primary, QStringLiteral("pause"));
    m_listen = new Button(theme, tr("Listen to my message"), Button::Role::Secondary, QStringLiteral("play"));
    m_send = new Button(theme, tr("Send my voice message"), Button::Role::Primary, QStringLiteral("arrow-right"));
    m_throw = new Button(theme, tr("Throw it away"), Button::Role::Secondary, QStringLiteral("close"));
    for (QWidget *each : {static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_listen),
                          static_cast<QWidget *>(m_throw), static_cast<QWidget *>(m_level)})
        row->addWidget(each);
    connect(m_record, &QAbstractButton::clicked, this, &VoicePanel::record);
    connect(m_stop, &QAbstractButton::clicked, &m_recorder, &voicenote::Recorder::stop);
    connect(m_listen, &QAbstractButton::clicked, this, &VoicePanel::listen);
    connect(m_send, &QAbstractButton::clicked, this, &VoicePanel::send);
    connect(m_throw, &QAbstractButton::clicked, this, [this] { throwAway(tr("It is thrown away.")); });
    connect(&m_recorder, &voicenote::Recorder::progressed, this, [this](int ms, int level) {
        m_level->setLevel(level);
        m_words->setText(tr("Recording: %1 of %2").arg(lengthInWords(ms), lengthInWords(voicenote::mostRecorded * 1000)));
    });
    connect(&m_recorder, &voicenote::Recorder::ended, this, &VoicePanel::recorded);
    connect(&m_listener, &voicenote::Listener::progressed, this, [this](int ms) {
        m_words->setText(tr("Listening: %1 of %2").arg(lengthInWords(ms), lengthInWords(lengthOf(m_samples))));
    });
    connect(&m_listener, &voicenote::Listener::ended, this, [this](bool failed) {
        m_listen->setText(tr("Listen to my message"));
        if (failed)
            tell(tr("Nothing can be heard on this terminal just now. The message can be sent all the same."));
    });
    setState(State::NoMicrophone);
    whenDone(voicenote::findMicrophone(), this, [this](bool found) {
        setState(found ? State::Idle : State::NoMicrophone, found ? QString() : tr("No microphone is plugged in: write instead."));
    });
}

VoicePanel::~VoicePanel()
{
    m_listener.blockSignals(true); // its end is for no one any more
    m_listener.stop();
    voicenote::wipe(m_samples);
}

void VoicePanel::setState(State state, const QString &words)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_state = state;
    m_record->setVisible(state == State::Idle);
    m_stop->setVisible(state == State::Recording);
    m_level->setVisible(state == State::Recording);
    for (Button *each : {m_listen, m_send, m_throw})
        each->setVisible(state == State::Ready);
    tell(words);
    if (hadFocus)
        (state == State::Recording ? m_stop : state == State::Ready ? m_send : m_record)->setFocus();
}

void VoicePanel::tell(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    look::announce(*this, words);
}

void VoicePanel::record()
{
    m_level->setLevel(0);
    setState(State::Recording, tr("Recording: %1 of %2").arg(lengthInWords(0), lengthInWords(voicenote::mostRecorded * 1000)));
    m_recorder.start();
}

void VoicePanel::recorded(const Samples &samples, bool gone)
{
    m_samples = samples;
    if (m_samples.isEmpty())
        setState(State::Idle, gone ? tr("The microphone does not answer. You can write instead.") : tr("Nothing was recorded."));
    else if (voicenote::isSilence(m_samples))
        setState(State::Ready, tr("Nothing is heard in it. Is the microphone switched on? Record it again, or write."));
    else
        setState(State::Ready, (gone ? tr("The microphone has gone away. What was recorded before lasts %1.") : tr("Your message lasts %1. It is only in this terminal's memory: once thrown away it cannot be had back."))
                                   .arg(lengthInWords(lengthOf(m_samples))));
}

void VoicePanel::listen()
{
    if (m_listener.isPlaying()) {
        m_listener.stop();
        return;
    }
    m_listen->setText(tr("Stop listening"));
    m_listener.play(m_samples);
}

void VoicePanel::send()
{
    m_listener.stop();
    setState(State::Encoding, tr("The voice message is being made…"));
    const auto made = QtConcurrent::run([samples = std::exchange(m_samples, {})]() mutable {
        auto bytes = voicenote::encode(samples);
        voicenote::wipe(samples);
        return bytes;
    });
    whenDone(made, this, [this](const Result<QByteArray> &bytes) {
        setState(State::Idle, bytes ? QString() : tr("The voice message could not be made. Record it again."));
        if (bytes)
            Q_EMIT sendRequested(*bytes);
    });
}

void VoicePanel::throwAway(const QString &words)
{
    m_listener.stop();
    voicenote::wipe(m_samples);
    setState(State::Idle, words);
}

void VoicePanel::putAway()
{
    if (m_state == State::NoMicrophone || m_state == State::Encoding)
        return;
    m_recorder.stop();
    throwAway({});
}

} // namespace belvedere::live::ui
