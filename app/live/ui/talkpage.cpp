#include <live/ui/talkpage.h>

#include <live/ui/voicepanel.h>
#include <live/ui/words.h>

#include <core/dates.h>
#include <look/access.h>
#include <look/button.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/scrollpage.h>
#include <look/textfield.h>

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QScrollBar>
#include <QVBoxLayout>

namespace belvedere::live::ui {

using look::Button;
using look::Label;
using TalkState = Talk::State;

namespace {

constexpr int longestLine = 2000;
constexpr int widestState = 1180; // pixels, as the body
constexpr int stoppedMs = 5'000; // without a key: one does not write any more

} // namespace

TalkPage::TalkPage(look::Theme &theme, Talk &talk, Language language, Ways ways, QWidget *parent)
    : Page(theme, tr("Talk with an adviser"), parent), m_talk(talk), m_locale(localeOf(language)), m_ways(std::move(ways)), m_listener(m_ways.mostVolume)
{
    auto *above = new QWidget;
    m_states = new QVBoxLayout(above);
    m_states->setContentsMargins(0, 0, 0, theme.space(1));
    m_said = new Label(theme, QString(), Label::Style::Small);
    m_said->hide();
    m_states->addWidget(m_said);
    above->setMaximumWidth(widestState);
    auto *centre = new QWidget; // as wide as what is said
    auto *middle = new QHBoxLayout(centre);
    middle->setContentsMargins(theme.space(4), 0, theme.space(4), 0);
    middle->addStretch(1);
    middle->addWidget(above, 1000);
    middle->addStretch(1);
    addAboveBody(centre);
    m_end = new Button(theme, tr("End the talk"), Button::Role::Secondary, QStringLiteral("close"));
    actions()->addWidget(m_end, 0, Qt::AlignTop);
    connect(m_end, &QAbstractButton::clicked, &m_talk, &Talk::end);
    m_writing = new Label(theme, QString(), Label::Style::Small);
    m_writing->setMuted(true);
    body()->addWidget(m_writing);
    body()->addStretch();
    footer()->setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(2));
    footer()->addWidget(makeFooter(), 1);
    connect(QGuiApplication::inputMethod(), &QInputMethod::visibleChanged, this, [this] {
        if (QGuiApplication::inputMethod()->isVisible()) // before the keys take their room; after they have left it: resizeEvent
            fitKeys();
    });
    followEnd();
    for (int i = 0; i < m_talk.lines().size(); ++i)
        addBubble(i);
    showState();
    connect(&m_talk, &Talk::stateChanged, this, &TalkPage::showState);
    connect(&m_talk, &Talk::lineAdded, this, [this](int index) {
        addBubble(index);
        look::announce(*this, m_bubbles.at(index)->accessibleName());
    });
    connect(&m_talk, &Talk::lineChanged, this, [this](int index) {
        if (index >= m_bubbles.size())
            return;
        m_bubbles.at(index)->setState(m_talk.lines().at(index).state);
        if (m_talk.lines().at(index).state == TalkLine::State::Refused)
            look::announce(*this, m_bubbles.at(index)->accessibleName());
    });
    connect(&m_talk, &Talk::writingChanged, this, [this] {
        m_writing->setText(m_talk.isAdviserWriting() ? tr("%1 is writing…").arg(m_talk.adviser()) : QString());
        look::announce(*this, m_writing->text());
    });
    connect(&m_listener, &voicenote::Listener::progressed, this, [this](int ms) {
        setVoice(m_heard, tr("Stop listening"), tr("Listening: %1 of %2").arg(lengthInWords(ms), lengthInWords(m_heardMs)));
    });
    connect(&m_listener, &voicenote::Listener::ended, this, [this](bool failed) {
        setVoice(std::exchange(m_heard, {}), tr("Listen again"), failed ? tr("Nothing can be heard on this terminal just now.") : tr("It lasts %1.").arg(lengthInWords(m_heardMs)));
    });
    m_stopped.setSingleShot(true);
    connect(&m_talk, &QObject::destroyed, &m_stopped, &QTimer::stop);
    connect(&m_stopped, &QTimer::timeout, this, [this] {
        m_toldWriting = false;
        m_talk.tellWriting(false);
    });
}

QWidget *TalkPage::makeFooter()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    m_sendables = new QWidget;
    m_sendables->hide();
    column->addWidget(m_sendables);
    auto *row = new QHBoxLayout;
    m_field = new look::TextField(theme(), tr("Write here"));
    m_field->setMaxLength(longestLine);
    m_add = new Button(theme(), tr("Send of my classeur"), Button::Role::Secondary, QStringLiteral("plus"));
    m_send = new Button(theme(), tr("Send"), Button::Role::Primary, QStringLiteral("arrow-right"));
    m_send->setFocusPolicy(Qt::TabFocus); // a finger on it leaves the field, and the keys on the screen, where they are
    row->setSpacing(theme().space(1));
    row->addWidget(m_field, 1);
    row->addWidget(m_send);
    if (!isLarge())
        row->addWidget(m_add);
    column->addLayout(row);
    if (isLarge()) // the field keeps room for words
        column->addWidget(m_add, 0, Qt::AlignLeft);
    m_voice = new VoicePanel(theme(), m_ways.mostVolume);
    column->addWidget(m_voice);
    connect(m_voice, &VoicePanel::sendRequested, this, &TalkPage::voiceSendRequested);
    connect(m_field, &QLineEdit::returnPressed, this, &TalkPage::send);
    connect(m_field, &QLineEdit::textEdited, this, &TalkPage::typed);
    connect(m_send, &QAbstractButton::clicked, this, &TalkPage::send);
    connect(m_add, &QAbstractButton::clicked, this, &TalkPage::showSendables);
    return whole;
}

bool TalkPage::mayWrite() const
{
    const TalkState state = m_talk.state();
    return state == TalkState::Talking || state == TalkState::Waiting;
}

bool TalkPage::isLarge() const
{
    return theme().textScale() >= 1.5;
}

// Large words and the keys on the screen leave room for the field and what was said last.
void TalkPage::fitKeys()
{
    const bool narrow = isLarge() && QGuiApplication::inputMethod()->isVisible();
    m_add->setVisible(mayWrite() && !narrow);
    m_voice->setVisible(mayWrite() && (!narrow || m_voice->isInUse()));
    // At once, all the way up: else the window makes room for the keys beside what is hidden, and grows out of the screen.
    for (QWidget *each = m_add->parentWidget(); each && each != parentWidget(); each = each->parentWidget()) {
        if (each->layout())
            each->layout()->activate();
    }
}

void TalkPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(this, &TalkPage::fitKeys, Qt::QueuedConnection); // the keys have gone
}

void TalkPage::showState()
{
    const StateWords words = stateInWords(m_talk);
    const QString key = QStringLiteral("%1/%2/%3").arg(int(m_talk.state())).arg(int(words.kind)).arg(words.text);
    if (key != m_stateKey) {
        m_stateKey = key;
        delete m_state; // its buttons act through queued connections
        m_state = new look::Notice(theme(), words.kind, words.text);
        addStateActions(m_state);
        m_states->insertWidget(0, m_state);
        m_state->setText(words.text); // so that it is told
    }
    const bool writes = mayWrite(), begins = writes && m_field->isHidden();
    const bool wrote = !writes && m_field->hasFocus();
    for (QWidget *each : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_voice)})
        each->setVisible(writes);
    if (!writes)
        m_voice->putAway();
    if (begins && isVisible()) // else who types types nowhere, and Return goes back
        m_field->setFocus();
    if (wrote) // what can be done now, and not the first thing of the window
        QMetaObject::invokeMethod(this, &TalkPage::focusAction, Qt::QueuedConnection);
    fitKeys();
    m_sendables->setVisible(writes && m_sendables->isVisible());
    m_end->setVisible(m_talk.state() != TalkState::Ended && m_talk.state() != TalkState::Refused);
    m_talk.tellRead();
}

void TalkPage::addStateActions(look::Notice *notice)
{
    const TalkState state = m_talk.state();
    const auto action = [this, notice](const QString &words, const auto &then) {
        connect(notice->addAction(words), &QAbstractButton::clicked, this, then, Qt::QueuedConnection);
    };
    const bool without = state == TalkState::NobodyHere || state == TalkState::Refused || (state == TalkState::Connecting && m_talk.isCut());
    if (without && m_ways.takesQuestions)
        action(tr("Leave my question"), [this] { Q_EMIT questionRequested(); });
    if (without)
        action(tr("Who can help near me"), [this] { Q_EMIT helpRequested(); });
    if (state == TalkState::Left)
        action(tr("Call again"), [this] { m_talk.again(); });
    if (state == TalkState::Ended || state == TalkState::Refused)
        action(tr("Call again"), [this] { Q_EMIT callRequested(); });
    if (state == TalkState::Left || state == TalkState::Ended)
        action(tr("My classeur"), [this] { Q_EMIT classeurRequested(); });
}

void TalkPage::addBubble(int index)
{
    const TalkLine &line = m_talk.lines().at(index);
    auto *bubble = new Bubble(theme(), line, m_ways.links ? m_ways.links(line.text) : QVector<FoundLink>(), m_locale);
    connect(bubble, &Bubble::fileWanted, this, &TalkPage::fileWanted);
    connect(bubble, &Bubble::voiceWanted, this, &TalkPage::wantVoice);
    connect(bubble, &Bubble::linkRequested, this, &TalkPage::linkRequested);
    auto *row = new QHBoxLayout;
    if (line.mine)
        row->addStretch(1);
    row->addWidget(bubble, 3);
    if (!line.mine)
        row->addStretch(1);
    body()->insertLayout(static_cast<int>(m_bubbles.size()), row); // before the line that somebody writes
    m_bubbles.append(bubble);
    m_writing->setText({});
    if (line.mine)
        goToEnd();
    if (!line.mine && isVisible())
        m_talk.tellRead();
}

// However late its height is known (large text is laid out in steps). Who has scrolled up to read is left there.
void TalkPage::followEnd()
{
    auto *said = findChild<look::ScrollArea *>();
    said->setMinimumHeight(60); // less than its bar asks for: beside large words and the keys on the screen
    QScrollBar *bar = said->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (m_atEnd)
            bar->setValue(most);
    });
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_atEnd = value >= bar->maximum(); });
}

void TalkPage::goToEnd()
{
    m_atEnd = true;
    QScrollBar *bar = findChild<look::ScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
}

void TalkPage::send()
{
    if (mayWrite() && m_talk.say(m_field->text()))
        m_field->clear();
    m_field->setFocus();
    m_toldWriting = false;
    m_stopped.stop();
}

void TalkPage::typed()
{
    if (!std::exchange(m_toldWriting, true))
        m_talk.tellWriting(true);
    m_stopped.start(stoppedMs);
}

void TalkPage::showSendables()
{
    const bool shown = m_sendables->isVisible();
    qDeleteAll(m_sendables->children()); // its buttons and its layout
    m_sendables->setVisible(!shown);
    if (shown)
        return;
    auto *row = new look::FlowRow(m_sendables, theme().space(1));
    const QVector<Sendable> all = m_ways.sendables ? m_ways.sendables() : QVector<Sendable>();
    for (const Sendable &each : all) {
        auto *button = new Button(theme(), each.label, Button::Role::Secondary, QStringLiteral("keep"));
        button->setAccessibleName(tr("Send: %1").arg(each.label));
        connect(button, &QAbstractButton::clicked, this, [this, id = each.id] {
            m_sendables->hide();
            m_field->setFocus();
            Q_EMIT sendRequested(id);
        });
        row->addWidget(button);
    }
    if (all.isEmpty()) {
        row->addWidget(new Label(theme(), tr("Your classeur is empty.")));
        look::announce(*this, tr("Your classeur is empty."));
    }
}

void TalkPage::setFileWords(const QUrl &file, const QString &words)
{
    for (int i = 0; i < m_bubbles.size(); ++i) {
        if (m_talk.lines().at(i).file == file)
            m_bubbles.at(i)->setFileWords(words);
    }
}

void TalkPage::wantVoice(const QUrl &file)
{
    const bool same = m_heard == file;
    const bool waited = !m_heard.isEmpty() && !m_listener.isPlaying();
    m_listener.stop(); // another one, or this one
    if (same)
        return;
    if (waited)
        setVoice(m_heard, tr("Listen"), {});
    m_heard = file;
    setVoice(file, tr("Listen"), tr("It is coming…"));
    Q_EMIT voiceWanted(file);
}

void TalkPage::playVoice(const QUrl &file, const Result<voicenote::Samples> &voice)
{
    if (m_heard != file || m_listener.isPlaying())
        return; // something else was asked for meanwhile
    if (voice) {
        m_heardMs = static_cast<int>(voice->size() / (voicenote::rate / 1000));
        setVoice(file, tr("Stop listening"), tr("Listening: %1 of %2").arg(lengthInWords(0), lengthInWords(m_heardMs)));
        m_listener.play(*voice);
        return;
    }
    m_heard.clear();
    const ErrorKind kind = voice.error().kind;
    setVoice(file, tr("Listen"), kind == ErrorKind::Malformed ? tr("It is no voice message that can be heard here (Ogg Opus).")
                                 : kind == ErrorKind::TooMany ? tr("It is longer than five minutes: ask for it in shorter pieces.")
                                                              : tr("It could not be fetched. Try again."));
}

void TalkPage::setVoice(const QUrl &file, const QString &button, const QString &words)
{
    for (int i = 0; i < m_bubbles.size(); ++i) {
        if (m_talk.lines().at(i).file == file && !m_talk.lines().at(i).mine)
            m_bubbles.at(i)->setVoice(button, words);
    }
}

void TalkPage::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    look::announce(*this, words);
}

void TalkPage::focusAction()
{
    if (auto *first = m_state ? m_state->findChild<Button *>() : nullptr)
        first->setFocus();
    else
        focusFirst();
}

void TalkPage::focusFirst()
{
    if (m_field->isVisibleTo(this))
        m_field->setFocus();
    else
        Page::focusFirst();
    goToEnd();
}

} // namespace belvedere::live::ui
