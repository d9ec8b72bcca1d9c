#include <media/ui/stagecontrols.h>

#include <media/ui/controlbutton.h>
#include <media/ui/slider.h>

#include <core/videoref.h>

#include <look/flowrow.h>
#include <look/labels.h>

#include <QBoxLayout>

namespace belvedere::media::ui {
namespace {
constexpr qint64 step = 10'000;
}

StageControls::StageControls(const look::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(1), 0, theme.space(1), theme.space(1));
    column->setSpacing(0);
    m_moment = new Slider(theme, tr("Moment of the video"), [](int seconds) { return momentText(seconds * 1000LL); });
    m_moment->setSingleStep(5);
    m_moment->setPageStep(10);
    connect(m_moment, &Slider::chosen, this, [this](int second) { Q_EMIT seekRequested(second * 1000LL); });
    column->addWidget(m_moment);

    m_left = new QWidget;
    m_right = new QWidget;
    auto *left = new look::FlowRow(m_left, theme.space(1) / 2);
    auto *right = new look::FlowRow(m_right, theme.space(1) / 2);
    const auto button = [&](QLayout *row, const QString &icon, const QString &word, const QString &name, auto pressed) {
        auto *each = new ControlButton(theme, icon, word, name);
        connect(each, &QAbstractButton::clicked, this, pressed);
        row->addWidget(each);
        return each;
    };
    m_play = button(left, QStringLiteral("play-full"), tr("Play"), tr("Play"), [this] { Q_EMIT playRequested(); });
    m_play->reserve({tr("Play"), tr("Pause"), tr("Again")});
    button(left, QStringLiteral("back-ten"), tr("− 10 s"), tr("10 seconds back"), [this] { Q_EMIT stepRequested(-step); });
    button(left, QStringLiteral("forward-ten"), tr("+ 10 s"), tr("10 seconds forward"), [this] { Q_EMIT stepRequested(step); });
    m_time = new look::Label(theme, QString());
    m_time->setWordWrap(false);
    m_time->setAlignment(Qt::AlignCenter);
    m_time->setFixedHeight(m_play->sizeHint().height());
    m_time->setContentsMargins(theme.space(1), 0, theme.space(1), 0);
    left->addWidget(m_time);

    m_mute = button(right, QStringLiteral("sound"), tr("Sound"), tr("Turn the sound off"), [this] { Q_EMIT muteToggled(); });
    m_volume = new Slider(theme, tr("Volume"), [](int percent) { return tr("%1 %").arg(percent); });
    m_volume->setRange(0, 100);
    m_volume->setSingleStep(10);
    m_volume->setPageStep(20);
    m_volume->setLive(true);
    m_volume->setFixedWidth(qRound(104 * (0.5 + theme.textScale() / 2)));
    connect(m_volume, &Slider::chosen, this, &StageControls::volumeChosen);
    right->addWidget(m_volume);
    m_subtitles = button(right, QStringLiteral("subtitles"), tr("Subtitles"), tr("Subtitles"), [this] { Q_EMIT subtitlesToggled(); });
    m_subtitles->setCheckable(true);
    m_options = button(right, QStringLiteral("gear"), tr("Options"), tr("Options: speed, subtitles, quality"), [this] { Q_EMIT optionsToggled(); });
    m_options->setCheckable(true);
    m_full = button(right, QStringLiteral("full-screen"), tr("Full screen"), tr("Full screen"), [this] { Q_EMIT fullToggled(); });

    m_rows = new QBoxLayout(QBoxLayout::LeftToRight);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_left, 1);
    m_rows->addWidget(m_right);
    column->addLayout(m_rows);
}

void StageControls::arrange()
{
    const int wanted = m_right->layout()->count() * m_theme.space(1);
    int wide = wanted;
    for (const QWidget *group : {m_left, m_right})
        for (int i = 0; i < group->layout()->count(); ++i)
            if (!group->layout()->itemAt(i)->isEmpty())
                wide += group->layout()->itemAt(i)->sizeHint().width();
    const bool fits = wide <= width() - 2 * m_theme.space(1);
    m_rows->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    int right = wanted;
    for (int i = 0; i < m_right->layout()->count(); ++i)
        if (!m_right->layout()->itemAt(i)->isEmpty())
            right += m_right->layout()->itemAt(i)->sizeHint().width();
    m_right->setMinimumWidth(fits ? right : 0);
}

void StageControls::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StageControls::showPlay(Play what)
{
    if (what == Play::Pause)
        m_play->show(QStringLiteral("pause"), tr("Pause"), tr("Pause"));
    else if (what == Play::Retry)
        m_play->show(QStringLiteral("again"), tr("Try again"), tr("Try again"));
    else if (what == Play::Again)
        m_play->show(QStringLiteral("again"), tr("Again"), tr("Play again"));
    else
        m_play->show(QStringLiteral("play-full"), tr("Play"), tr("Play"));
}

void StageControls::setColours(const look::PoleColours &colours)
{
    m_play->setGround(colours.strong, colours.ink);
    m_moment->setColour(colours.strong);
    m_volume->setColour(colours.strong);
    for (ControlButton *button : {m_subtitles, m_options})
        button->setAccent(colours);
}

void StageControls::showMoment(qint64 ms, qint64 durationMs)
{
    m_moment->setRange(0, static_cast<int>(durationMs / 1000));
    m_moment->follow(static_cast<int>(ms / 1000));
    const QString words = momentText(ms) + QStringLiteral(" / ") + momentText(durationMs);
    if (words == m_time->text())
        return;
    m_time->setText(words);
    m_time->setAccessibleName(tr("%1 of %2").arg(momentText(ms), momentText(durationMs)));
    m_time->setFixedWidth(qMax(m_time->minimumWidth(), QFontMetrics(m_time->font()).horizontalAdvance(words) + 2 * m_theme.space(1)));
}

void StageControls::showSound(bool has, int volume, bool muted)
{
    m_mute->setVisible(has);
    m_volume->setVisible(has);
    m_volume->follow(muted ? 0 : volume);
    if (muted)
        m_mute->show(QStringLiteral("sound-off"), tr("Sound"), tr("Turn the sound on"));
    else
        m_mute->show(QStringLiteral("sound"), tr("Sound"), tr("Turn the sound off"));
    arrange();
}

void StageControls::showSubtitles(bool has, bool on)
{
    m_subtitles->setVisible(has);
    m_subtitles->setChecked(on);
    m_subtitles->setAccessibleName(on ? tr("Subtitles are on. Turn them off.") : tr("Subtitles are off. Turn them on."));
    arrange();
}

void StageControls::showOptions(bool open)
{
    m_options->setChecked(open);
}

void StageControls::showFull(bool full)
{
    if (full)
        m_full->show(QStringLiteral("full-screen-end"), tr("Smaller"), tr("Leave the full screen"));
    else
        m_full->show(QStringLiteral("full-screen"), tr("Full screen"), tr("Full screen"));
    arrange();
}

} // namespace belvedere::media::ui
