#include <media/ui/stage.h>

#include <media/ui/picture.h>
#include <media/ui/restingcontrols.h>
#include <media/ui/stagecontrols.h>
#include <media/ui/stageoptions.h>
#include <media/ui/words.h>

#include <look/access.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::media::ui {
namespace {

constexpr double nearlyAll = 0.9; // of a video: it counts as watched
constexpr double leastPart = 0.42; // of the height, for the picture

// The one that is said at that moment; empty between two.
QString saidAt(const QVector<Cue> &cues, qint64 ms)
{
    const auto after = std::upper_bound(cues.begin(), cues.end(), ms, [](qint64 at, const Cue &cue) { return at < cue.fromMs; });
    if (after == cues.begin())
        return {};
    const Cue &cue = *std::prev(after);
    return ms < cue.toMs ? cue.text : QString();
}

} // namespace

Stage::Stage(const look::Theme &page, Player &player, const Watching &watching, QWidget *parent)
    : QWidget(parent), m_player(player), m_watching(watching)
{
    m_theme.setMode(look::Mode::Dark);
    m_theme.setTextScale(page.textScale());
    m_theme.setReducedMotion(page.reducedMotion());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    m_picture = new Picture(m_theme, player);
    column->addWidget(m_picture, 1);
    m_noticePlace = new QWidget;
    auto *notices = new QVBoxLayout(m_noticePlace);
    notices->setContentsMargins(m_theme.space(1), m_theme.space(1), m_theme.space(1), 0);
    m_noticePlace->hide();
    column->addWidget(m_noticePlace);
    m_controls = new StageControls(m_theme);
    column->addWidget(m_controls);
    m_said = new look::Label(m_theme, QString(), look::Label::Style::Small);
    m_said->setMuted(true);
    m_said->setContentsMargins(m_theme.space(2), 0, m_theme.space(2), m_theme.space(1));
    column->addWidget(m_said);
    m_options = new StageOptions(m_theme);
    m_options->hide();
    column->addWidget(m_options);
    m_resting = new RestingControls(this, m_picture, {m_controls, m_said});
    join();
}

Stage::~Stage() = default;

void Stage::join()
{
    connect(m_picture, &QAbstractButton::clicked, this, &Stage::toggle);
    connect(m_picture, &Picture::seekRequested, this, [this](qint64 by) { seek(momentMs() + by); });
    connect(m_controls, &StageControls::playRequested, this, &Stage::toggle);
    connect(m_controls, &StageControls::stepRequested, this, [this](qint64 by) { seek(momentMs() + by); });
    connect(m_controls, &StageControls::seekRequested, this, &Stage::seek);
    connect(m_controls, &StageControls::volumeChosen, this, [this](int percent) {
        Watching wanted = m_watching;
        wanted.volume = percent;
        wanted.muted = percent == 0;
        take(wanted);
    });
    connect(m_controls, &StageControls::muteToggled, this, [this] {
        Watching wanted = m_watching;
        wanted.muted = !wanted.muted;
        if (!wanted.muted && wanted.volume == 0)
            wanted.volume = Watching().volume;
        take(wanted);
    });
    connect(m_controls, &StageControls::subtitlesToggled, this, [this] {
        Watching wanted = m_watching;
        wanted.subtitles = !subtitlesOn();
        take(wanted);
    });
    connect(m_controls, &StageControls::optionsToggled, this, [this] {
        const bool open = m_options->isHidden();
        if (open)
            m_options->fill(m_video, m_watching, subtitlesOn());
        m_options->setVisible(open);
        m_controls->showOptions(open);
        refreshResting();
        if (open)
            Q_EMIT optionsShown(m_options);
    });
    connect(m_controls, &StageControls::fullToggled, this, [this] { Q_EMIT fullRequested(!m_full); });
    connect(m_options, &StageOptions::chosen, this, &Stage::take);
    connect(&m_player, &Player::stateChanged, this, &Stage::refresh);
    connect(&m_player, &Player::positionChanged, this, &Stage::refreshMoment);
    connect(&m_player, &Player::durationChanged, this, &Stage::refreshMoment);
    connect(&m_player, &Player::soundChanged, this, &Stage::refreshSound);
}

void Stage::setVideo(const Video &video, const StageStart &start)
{
    m_video = video;
    m_start = start;
    const auto colours = m_theme.tokens().pole(video.summary.pole);
    m_picture->setColours(colours, look::poleIcon(video.summary.pole));
    m_controls->setColours(colours);
    m_picture->setSubtitleLook(m_watching.textSize, m_watching.highContrast);
    if (!start.going)
        m_player.prepare();
    refresh();
}

void Stage::setPoster(const QImage &poster)
{
    m_picture->setPoster(poster);
}

void Stage::open(qint64 ms)
{
    m_start.going = true;
    m_start.fromMs = ms;
    PlayerSource source;
    source.stream = isSigned() ? m_video.signStream : m_video.stream;
    source.keptFolder = keptFolder();
    source.startMs = ms;
    source.quality = m_watching.saving ? Quality::Saving : Quality::Automatic;
    m_player.setVolume(m_watching.muted ? 0 : m_watching.volume);
    m_player.setRate(m_watching.rate);
    m_player.open(source);
}

void Stage::toggle()
{
    switch (m_player.state()) {
    case State::Idle: open(m_start.fromMs); return;
    case State::Playing:
    case State::Opening:
    case State::Waiting: m_player.pause(); return;
    case State::Paused:
    case State::Ended:
    case State::Failed: m_player.play(); return;
    }
}

void Stage::playFrom(qint64 ms)
{
    seek(ms);
    const State state = m_player.state();
    if (state == State::Idle)
        open(m_start.fromMs);
    else if (state == State::Paused || state == State::Ended || state == State::Failed)
        m_player.play();
}

void Stage::seek(qint64 ms)
{
    const qint64 to = qBound<qint64>(0, ms, qMax<qint64>(0, durationMs()));
    if (m_player.state() == State::Idle) {
        m_start.fromMs = to;
        refreshMoment();
    } else {
        m_player.seek(to);
    }
}

qint64 Stage::durationMs() const
{
    return m_player.state() != State::Idle && m_player.durationMs() > 0 ? m_player.durationMs() : m_video.summary.durationMs;
}

qint64 Stage::momentMs() const
{
    return m_player.state() == State::Idle ? m_start.fromMs : m_player.positionMs();
}

const SubtitleTrack *Stage::track() const
{
    return trackOf(m_video, m_watching);
}

bool Stage::soundIsKnown() const
{
    const State state = m_player.state();
    return state != State::Idle && state != State::Opening && state != State::Failed;
}

bool Stage::subtitlesOn() const
{
    return !m_video.tracks.isEmpty() && m_watching.subtitles.value_or(soundIsKnown() && !m_player.hasSound());
}

void Stage::take(const Watching &watching)
{
    const Watching before = std::exchange(m_watching, watching);
    const bool open = m_player.state() != State::Idle;
    if (open && before.sign != watching.sign)
        this->open(momentMs());
    else if (open && before.saving != watching.saving)
        m_player.setQuality(watching.saving ? Quality::Saving : Quality::Automatic);
    m_player.setRate(watching.rate);
    m_player.setVolume(watching.muted ? 0 : watching.volume);
    m_picture->setSubtitleLook(watching.textSize, watching.highContrast);
    refreshSound();
    refreshMoment();
    if (before.track != watching.track)
        Q_EMIT trackChanged();
    Q_EMIT watchingChanged(m_watching);
}

void Stage::refresh()
{
    const State state = m_player.state();
    using Play = StageControls::Play;
    const bool goes = state == State::Playing || state == State::Opening || state == State::Waiting;
    m_controls->showPlay(goes ? Play::Pause : state == State::Failed ? Play::Retry : state == State::Ended ? Play::Again : Play::Play);
    m_picture->setAccessibleName(goes ? tr("Pause: %1").arg(m_video.summary.title) : tr("Play: %1").arg(m_video.summary.title));
    m_picture->setMessage(state == State::Opening || state == State::Ended ? stateSentence(state).what : QString());
    refreshProblem();
    refreshResting();
    m_picture->refresh();
    if (state == State::Playing && m_player.hasSound() && !m_watching.headphonesSaid) {
        m_hint = m_watching.headphonesSaid = true; // beside this video, and no other
        Q_EMIT watchingChanged(m_watching);
    }
    refreshSound();
    refreshMoment();
}

// They may rest while the film plays over the whole screen and nothing is open.
void Stage::refreshResting()
{
    m_resting->setActive(m_full && m_player.state() == State::Playing && m_options->isHidden());
}

void Stage::refreshProblem()
{
    const State state = m_player.state();
    const auto problem = m_player.problem();
    Sentence sentence;
    if (state == State::Failed || state == State::Waiting) {
        sentence = problemSentence(state, problem ? problem->kind : ErrorKind::Internal);
        m_picture->setMessage(sentence.what);
    } else if (state == State::Idle && m_start.noNetwork && keptFolder().isEmpty()) {
        sentence = {tr("There is no network just now, and this video is not on the terminal."),
                    tr("You can read what is said in it, or try all the same.")};
    }
    const QString words = sentence.what.isEmpty() ? QString() : sentence.what + u' ' + sentence.then;
    if (words == m_problem)
        return;
    m_problem = words;
    delete std::exchange(m_notice, nullptr);
    m_noticePlace->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        m_notice = new look::Notice(m_theme, state == State::Failed ? look::Notice::Kind::Error : look::Notice::Kind::Info, words);
        m_noticePlace->layout()->addWidget(m_notice);
        m_notice->show(); // a layout shows it a turn later
        if (state == State::Failed)
            connect(m_notice->addAction(tr("Try again")), &QAbstractButton::clicked, this, [this] {
                focusPlay(); // the notice goes
                m_player.play();
            });
    }
    fitPicture();
}

void Stage::refreshSound()
{
    const bool has = !soundIsKnown() || m_player.hasSound();
    m_controls->showSound(has, m_watching.volume, m_watching.muted);
    m_controls->showSubtitles(!m_video.tracks.isEmpty(), subtitlesOn());
    const auto problem = m_player.problem();
    const State state = m_player.state();
    QStringList words{state == State::Failed && problem ? problemSentence(state, problem->kind).what : stateSentence(state).what};
    if (state != State::Idle && m_player.isKept())
        words += tr("from this terminal");
    if (!has) {
        words += subtitlesOn() ? tr("no sound on this terminal: subtitles are on") : tr("no sound on this terminal: the text is beside the picture");
    } else if (m_hint) {
        words += tr("use headphones, if there are some");
    }
    words.removeAll(QString());
    say(words.join(QStringLiteral(" · ")));
}

void Stage::say(const QString &words)
{
    if (m_said->text() == words)
        return;
    m_said->setText(words);
    m_said->setAccessibleName(words);
    look::announce(*this, words);
}

void Stage::refreshMoment()
{
    const qint64 at = momentMs(), whole = durationMs();
    m_controls->showMoment(at, whole);
    const SubtitleTrack *shown = track();
    m_picture->setSubtitle(shown && subtitlesOn() ? saidAt(shown->cues, at) : QString());
    const State state = m_player.state();
    if (!m_through && state != State::Idle && (state == State::Ended || (whole > 0 && double(at) > nearlyAll * double(whole)))) {
        m_through = true;
        Q_EMIT watchedThrough();
    }
    Q_EMIT moved(at);
}

void Stage::setMostHeight(int pixels)
{
    m_mostHeight = pixels;
    fitPicture();
}

// The picture gives way to the controls, so that both are seen at once; the options may go beyond.
void Stage::fitPicture()
{
    if (m_mostHeight <= 0)
        return;
    int others = m_controls->sizeHint().height() + m_said->sizeHint().height() + 4;
    if (m_controls->hasHeightForWidth())
        others = m_controls->heightForWidth(width()) + m_said->sizeHint().height() + 4;
    if (!m_noticePlace->isHidden())
        others += m_noticePlace->layout()->hasHeightForWidth() ? m_noticePlace->layout()->heightForWidth(width()) : m_noticePlace->sizeHint().height();
    m_picture->setMostHeight(qMax(qRound(m_mostHeight * leastPart), m_mostHeight - others));
}

void Stage::resizeEvent(QResizeEvent *)
{
    fitPicture();
}

void Stage::setFull(bool full)
{
    m_full = full;
    m_controls->showFull(full);
    m_picture->setRound(full ? 0 : 18);
    if (full && m_options->isVisible()) {
        m_options->hide();
        m_controls->showOptions(false);
    }
    refreshResting();
}

void Stage::focusPlay()
{
    m_picture->setFocus();
}

bool Stage::takesKey(int key)
{
    if (key == Qt::Key_F) {
        Q_EMIT fullRequested(!m_full);
    } else if (key == Qt::Key_C) {
        Watching wanted = m_watching;
        wanted.subtitles = !subtitlesOn();
        take(wanted);
    } else if (key == Qt::Key_Space) {
        toggle();
    } else if (key == Qt::Key_Escape && m_full) {
        Q_EMIT fullRequested(false);
    } else {
        return false;
    }
    return true;
}

void Stage::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(event->key()))
        QWidget::keyPressEvent(event);
}

void Stage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_full)
        painter.fillRect(rect(), QColor(0x08, 0x09, 0x0c));
    else
        look::drawGround(painter, rect(), 20, m_theme.tokens().page, m_theme.tokens().line, 1.5);
}

} // namespace belvedere::media::ui
