#include <look/spokenframe.h>

#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace belvedere::look {
namespace {
constexpr int around = 6; // pixels between the words and the frame
}

SpokenFrame::SpokenFrame(const Theme &theme, QWidget *page) : QWidget(page), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setProperty("unspoken", true);
    page->installEventFilter(this);
    setGeometry(page->rect());
    show();
}

void SpokenFrame::surround(QWidget *widget)
{
    m_widget = widget;
    for (QWidget *outer = widget ? widget->parentWidget() : nullptr; outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer)) {
            area->ensureWidgetVisible(widget, 0, area->height() / 4);
            break;
        }
    }
    raise();
    update();
}

void SpokenFrame::paintEvent(QPaintEvent *)
{
    if (!m_widget)
        return;
    const QRect place(m_widget->mapTo(parentWidget(), QPoint()), m_widget->size());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().focus, 4));
    painter.drawRoundedRect(place.adjusted(-around, -around, around, around), 14, 14);
}

bool SpokenFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace belvedere::look
