#include <shell/window.h>

#include <shell/countdown.h>

#include <kiosk/ui/onscreenkeyboard.h>
#include <look/theme.h>

#include <QCloseEvent>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace belvedere::shell {

Window::Window(look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setWindowTitle(QStringLiteral("Belvédère"));
    setAutoFillBackground(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Window::fillScreen()
{
    setGeometry(screen()->geometry());
    showFullScreen();
}

void Window::show(QWidget *bar, QWidget *page)
{
    hideCountdown();
    // From a page that dies the focus does not jump to a neighbour, and a screen reader finds what it comes from alive:
    // it tells the title of the new page with the control that takes the focus.
    if (QWidget *now = focusWidget(); now && now != this && now != m_keys)
        setFocus();
    for (QWidget *old : {m_bar, m_page}) {
        if (old) {
            m_column->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
    }
    m_bar = bar;
    m_page = page;
    if (m_bar)
        m_column->addWidget(m_bar);
    m_column->addWidget(m_page, 1);
    if (m_keys) {
        m_column->removeWidget(m_keys);
        m_column->addWidget(m_keys); // under the new page
    }
}

void Window::setKeys(kiosk::ui::OnScreenKeyboard *keys)
{
    m_keys = keys;
    m_column->addWidget(keys);
    // The field that is written in stays in sight.
    connect(keys, &kiosk::ui::OnScreenKeyboard::shownOrHidden, this, [this] {
        QTimer::singleShot(0, this, [this] {
            QWidget *field = focusWidget();
            for (QWidget *outer = field ? field->parentWidget() : nullptr; outer; outer = outer->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(outer))
                    area->ensureWidgetVisible(field, 0, 40);
            }
        });
    });
}

void Window::showCountdown(int secondsLeft)
{
    if (!m_countdown) {
        auto *countdown = new Countdown(m_theme, this);
        connect(countdown, &Countdown::stayRequested, this, &Window::stayRequested);
        connect(countdown, &Countdown::endRequested, this, &Window::endRequested);
        m_countdown = countdown;
    }
    static_cast<Countdown *>(m_countdown)->setSeconds(secondsLeft);
    placeCountdown();
    m_countdown->raise();
}

void Window::hideCountdown()
{
    if (m_countdown)
        m_countdown->deleteLater();
    m_countdown = nullptr;
}

void Window::placeCountdown()
{
    const int wide = qMin(width() - 32, int(640 * m_theme.textScale()));
    const int high = qMin(height() - 32, m_countdown->layout()->heightForWidth(wide));
    m_countdown->setGeometry((width() - wide) / 2, (height() - high) / 2, wide, high);
}

void Window::resizeEvent(QResizeEvent *)
{
    if (m_countdown)
        placeCountdown();
}

void Window::closeEvent(QCloseEvent *event)
{
    if (isFullScreen())
        event->ignore();
}

bool Window::event(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu)
        return true;
    return QWidget::event(event);
}

} // namespace belvedere::shell
