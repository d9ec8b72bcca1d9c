#include <media/ui/fullscreen.h>

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::media::ui {

FullScreen::FullScreen(QWidget *window, QWidget *held) : QWidget(window)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(held);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
}

bool FullScreen::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    QWidget *to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (to != this && isAncestorOf(to) && to->isVisible() && to->isEnabled() && (to->focusPolicy() & Qt::TabFocus)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return false;
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void FullScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0x08, 0x09, 0x0c));
}

} // namespace belvedere::media::ui
