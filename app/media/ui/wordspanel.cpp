#include <media/ui/wordspanel.h>

#include <media/ui/transcript.h>

#include <look/labels.h>
#include <look/paint.h>
#include <look/scrollpage.h>

#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::media::ui {

WordsPanel::WordsPanel(const look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(theme.space(1), theme.space(2), theme.space(1), theme.space(1));
    m_column->setSpacing(theme.space(1));
    auto *title = new look::Label(theme, tr("What is said"), look::Label::Style::Heading);
    title->setContentsMargins(theme.space(1), 0, theme.space(1), 0);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->addWidget(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

QSize WordsPanel::sizeHint() const
{
    return {qRound(400 * m_theme.textScale()), qRound(300 * m_theme.textScale())};
}

void WordsPanel::fill(const Video &video, const SubtitleTrack *track)
{
    if (m_content)
        m_content->deleteLater();
    m_content = nullptr;
    m_lines = nullptr;
    if (!track || track->cues.isEmpty()) {
        addText(video.transcript.isEmpty() ? tr("This video has no text.") : video.transcript);
        return;
    }
    m_lines = new Transcript(m_theme);
    m_lines->setColours(m_theme.tokens().pole(video.summary.pole));
    m_lines->setCues(track->cues);
    connect(m_lines, &Transcript::chosen, this, &WordsPanel::chosen);
    m_content = m_lines;
    m_column->addWidget(m_content, 1);
}

void WordsPanel::addText(const QString &text)
{
    auto *scroll = new look::ScrollArea(m_theme);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    scroll->setAccessibleName(tr("What is said"));
    auto *words = new look::Label(m_theme, text);
    words->setContentsMargins(m_theme.space(1), 0, m_theme.space(1), m_theme.space(1));
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scroll->setWidget(words);
    m_content = scroll;
    m_column->addWidget(m_content, 1);
}

void WordsPanel::setMoment(qint64 ms)
{
    if (m_lines)
        m_lines->setMoment(ms);
}

void WordsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::drawGround(painter, rect(), 20, m_theme.tokens().surface, m_theme.tokens().line, 1.5);
}

} // namespace belvedere::media::ui
