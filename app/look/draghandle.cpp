#include <look/draghandle.h>

#include <QAbstractScrollArea>
#include <QMouseEvent>
#include <QPainter>
#include <QScroller>
#include <QTouchEvent>

namespace belvedere::look {

DragHandle::DragHandle(const Theme &theme, const QString &accessibleName, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(accessibleName);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DragHandle::take(QPoint at)
{
    // The scroller saw the finger first: it lets go.
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QAbstractScrollArea *>(above); area && QScroller::hasScroller(area->viewport()))
            QScroller::scroller(area->viewport())->stop();
    m_held = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT taken(at);
}

void DragHandle::drop()
{
    if (!m_held)
        return;
    m_held = false;
    setCursor(Qt::OpenHandCursor);
    Q_EMIT dropped();
}

bool DragHandle::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin: take(static_cast<QTouchEvent *>(event)->points().first().globalPosition().toPoint()); break;
    case QEvent::TouchUpdate: Q_EMIT dragged(static_cast<QTouchEvent *>(event)->points().first().globalPosition().toPoint()); break;
    case QEvent::TouchEnd:
    case QEvent::TouchCancel: drop(); break;
    default: return QWidget::event(event);
    }
    event->accept();
    return true;
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        take(event->globalPosition().toPoint());
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held)
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void DragHandle::mouseReleaseEvent(QMouseEvent *)
{
    drop();
}

// Six points, as on the handles of other lists.
void DragHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().inkMuted);
    const double step = 9 * m_theme.textScale();
    for (int row = -1; row <= 1; ++row)
        for (const double side : {-0.5, 0.5})
            painter.drawEllipse(QPointF(width() / 2.0 + side * step, height() / 2.0 + row * step), step / 3.2, step / 3.2);
}

} // namespace belvedere::look
