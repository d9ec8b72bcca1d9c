#include <media/ui/transcript.h>

#include <core/videoref.h>

#include <look/icons.h>
#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>
#include <QStyledItemDelegate>

#include <algorithm>

namespace belvedere::media::ui {
namespace {
constexpr int cuePad = 12;
constexpr int barWidth = 6;
constexpr int readingMs = 6'000; // after which the text follows the speech again
}

void CueModel::setCues(const QVector<Cue> &cues)
{
    beginResetModel();
    m_cues = cues;
    m_spoken = -1;
    endResetModel();
}

QVariant CueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cues.size())
        return {};
    const Cue &cue = m_cues[index.row()];
    const QString text = QString(cue.text).replace(u'\n', u' ');
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole:
        return index.row() == m_spoken ? tr("Being said: %1").arg(text) : tr("At %1: %2").arg(momentText(cue.fromMs), text);
    case FromRole: return cue.fromMs;
    case SpokenRole: return index.row() == m_spoken;
    default: return {};
    }
}

bool CueModel::setMoment(qint64 ms)
{
    const auto after = std::upper_bound(m_cues.begin(), m_cues.end(), ms, [](qint64 at, const Cue &cue) { return at < cue.fromMs; });
    const int now = static_cast<int>(after - m_cues.begin()) - 1;
    if (now == m_spoken)
        return false;
    const int before = std::exchange(m_spoken, now);
    for (const int row : {before, now})
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    return true;
}

class CueDelegate : public QStyledItemDelegate
{
public:
    CueDelegate(const look::Theme &theme, QListView *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

    look::PoleColours colours;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int wide = m_view->viewport()->width();
        const QRect words = QFontMetrics(spokenFont()).boundingRect(QRect(0, 0, textWidth(wide), 10000), Qt::TextWordWrap,
                                                                    index.data().toString());
        return {wide, qMax(48, words.height() + 2 * cuePad)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &t = m_theme.tokens();
        const bool spoken = index.data(CueModel::SpokenRole).toBool();
        const QRect line = option.rect.adjusted(2, 1, -2, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (spoken) {
            look::drawGround(*painter, line, 12, colours.soft, colours.soft, 0);
            painter->setBrush(colours.strong);
            painter->setPen(Qt::NoPen);
            painter->drawRoundedRect(QRect(line.x(), line.y(), barWidth, line.height()), 3, 3);
        } else if (option.state & QStyle::State_MouseOver) {
            look::drawGround(*painter, line, 12, t.raised, t.line, 1);
        }
        painter->setFont(m_theme.small());
        painter->setPen(spoken ? colours.softInk : t.inkMuted);
        painter->drawText(QRect(line.x() + barWidth + 6, line.y() + cuePad + 2, timeWidth(), line.height()), Qt::AlignRight | Qt::AlignTop,
                          momentText(index.data(CueModel::FromRole).toLongLong()));
        painter->setFont(spoken ? spokenFont() : m_theme.body());
        painter->setPen(spoken ? colours.softInk : t.ink);
        painter->drawText(QRect(textLeft() + line.x(), line.y() + cuePad - 1, textWidth(option.rect.width()), line.height()),
                          Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        if (m_view->hasFocus() && m_view->currentIndex() == index)
            look::drawFocusRing(*painter, line, 12, m_theme);
        painter->restore();
    }

private:
    QFont spokenFont() const
    {
        QFont font = m_theme.body();
        font.setWeight(QFont::DemiBold);
        return font;
    }
    int timeWidth() const { return QFontMetrics(m_theme.small()).horizontalAdvance(QStringLiteral("00:00")); }
    int textLeft() const { return barWidth + 6 + timeWidth() + 12; }
    int textWidth(int wide) const { return qMax(60, wide - textLeft() - 14); }

    const look::Theme &m_theme;
    QListView *m_view;
};

Transcript::Transcript(const look::Theme &theme, QWidget *parent)
    : QListView(parent), m_model(new CueModel(this)), m_delegate(new CueDelegate(theme, this))
{
    setAccessibleName(tr("What is said. Choose a line to go there."));
    m_delegate->colours = theme.tokens().pole({});
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    verticalScrollBar()->setStyleSheet(theme.styleSheet());
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingMs);
    connect(this, &QAbstractItemView::clicked, this, &Transcript::choose);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_reading.start(); });
    connect(QScroller::scroller(viewport()), &QScroller::stateChanged, this, [this] { m_reading.start(); });
}

void Transcript::setCues(const QVector<Cue> &cues)
{
    m_model->setCues(cues);
}

void Transcript::setColours(const look::PoleColours &colours)
{
    m_delegate->colours = colours;
    viewport()->update();
}

void Transcript::setMoment(qint64 ms)
{
    if (!m_model->setMoment(ms) || m_model->spoken() < 0)
        return;
    if (m_reading.isActive())
        return;
    const QModelIndex line = m_model->index(m_model->spoken());
    scrollTo(line, PositionAtCenter);
}

void Transcript::choose(const QModelIndex &index)
{
    m_reading.stop();
    Q_EMIT chosen(index.data(CueModel::FromRole).toLongLong());
}

void Transcript::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    m_reading.start();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || !currentIndex().isValid())
        setCurrentIndex(m_model->index(qMax(0, m_model->spoken())));
}

void Transcript::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        choose(currentIndex());
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space || !event->text().trimmed().isEmpty()) {
        event->ignore(); // a key of the player or of the page
    } else {
        m_reading.start();
        QListView::keyPressEvent(event);
    }
}

void Transcript::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace belvedere::media::ui
