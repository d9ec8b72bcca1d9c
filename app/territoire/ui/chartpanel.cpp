#include <territoire/ui/chartpanel.h>

#include <look/access.h>
#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>

#include <QButtonGroup>
#include <QChart>
#include <QChartView>
#include <QMouseEvent>
#include <QTimer>
#include <QBoxLayout>

namespace belvedere::territoire::ui {

ChartPanel::ChartPanel(const look::Theme &theme, ChartMaker maker, const QString &inWords, QWidget *text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_maker(std::move(maker)), m_frame(new QWidget), m_text(text),
      m_chartChip(new look::Chip(theme, tr("Chart"))), m_textChip(new look::Chip(theme, tr("In words")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    auto *chips = look::makeGroup(tr("Shown as"));
    auto *row = new look::FlowRow(chips, theme.space(1));
    auto *choice = new QButtonGroup(this);
    for (auto *chip : {m_chartChip, m_textChip}) {
        chip->setCheckable(true);
        choice->addButton(chip);
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this] { showText(m_textChip->isChecked()); });
    }
    column->addWidget(chips);
    if (!m_maker.hint.isEmpty()) {
        auto *hint = new look::Label(theme, m_maker.hint, look::Label::Style::Small);
        hint->setMuted(true);
        m_hint = hint;
        column->addWidget(hint);
    }
    m_frame->setAccessibleName(tr("Chart"));
    m_frame->setAccessibleDescription(inWords);
    m_frame->installEventFilter(this);
    column->addWidget(m_frame);
    column->addWidget(m_maker.legend);
    column->addWidget(m_text);
    showText(false);
}

void ChartPanel::showText(bool text)
{
    m_textChip->setChecked(text);
    m_chartChip->setChecked(!text);
    m_frame->setVisible(!text);
    m_maker.legend->setVisible(!text);
    if (m_hint)
        m_hint->setVisible(!text);
    m_text->setVisible(text);
}

bool ChartPanel::isTextShown() const
{
    return m_textChip->isChecked();
}

const QChart *ChartPanel::chart() const
{
    return m_view ? m_view->chart() : nullptr;
}

bool ChartPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && static_cast<QResizeEvent *>(event)->oldSize().width() != m_frame->width()) {
        m_frame->setFixedHeight(m_maker.height(m_frame->width()));
    } else if (event->type() == QEvent::Paint && !m_asked) {
        m_asked = true;
        QTimer::singleShot(0, this, &ChartPanel::make);
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = static_cast<QMouseEvent *>(event)->pos();
    } else if (event->type() == QEvent::MouseButtonRelease && m_view) {
        const QPoint at = static_cast<QMouseEvent *>(event)->pos();
        const QRectF plot = m_view->chart()->plotArea();
        if ((at - m_pressed).manhattanLength() < m_theme.touch() / 2 && plot.height() > 0)
            Q_EMIT touched((at.y() - plot.top()) / plot.height());
    }
    return QWidget::eventFilter(watched, event);
}

// The view takes neither focus nor touches: the page scrolls under the finger, and the words are what
// the keyboard reaches.
void ChartPanel::make()
{
    m_view = new QChartView(m_maker.make(m_frame->width()), m_frame);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    auto *fill = new QVBoxLayout(m_frame);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(m_view);
}

} // namespace belvedere::territoire::ui
