#include <media/ui/restingcontrols.h>

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace belvedere::media::ui {
namespace {

constexpr int restsAfterMs = 4000;

bool isTouchOrPress(QEvent::Type type)
{
    return type == QEvent::TouchBegin || type == QEvent::MouseButtonPress;
}

bool isMove(QEvent::Type type)
{
    return isTouchOrPress(type) || type == QEvent::MouseMove || type == QEvent::TouchUpdate || type == QEvent::Wheel;
}

} // namespace

RestingControls::RestingControls(QWidget *stage, QWidget *picture, const QVector<QWidget *> &controls)
    : QObject(stage), m_stage(stage), m_picture(picture), m_controls(controls)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restsAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &RestingControls::rest);
}

void RestingControls::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active) {
        qApp->installEventFilter(this);
        m_stage->setMouseTracking(true);
        m_picture->setMouseTracking(true);
        m_timer.start();
    } else {
        qApp->removeEventFilter(this);
        m_timer.stop();
        comeBack();
    }
}

bool RestingControls::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!watched->isWidgetType() || (!key && !isMove(event->type())))
        return false;
    m_byKeyboard = key;
    m_timer.start();
    const bool wereAway = m_away;
    comeBack();
    // The touch that brings them back does nothing else: it was not meant for the picture.
    if (!wereAway || !isTouchOrPress(event->type()))
        return false;
    event->accept();
    return true;
}

bool RestingControls::areNeeded() const
{
    const QWidget *focus = QApplication::focusWidget();
    const bool focusInThem = focus && std::any_of(m_controls.begin(), m_controls.end(), [focus](const QWidget *each) {
        return each == focus || each->isAncestorOf(focus);
    });
    return QAccessible::isActive() || (m_byKeyboard && focusInThem);
}

void RestingControls::rest()
{
    if (areNeeded()) {
        m_timer.start();
        return;
    }
    m_away = true;
    const QWidget *focus = QApplication::focusWidget();
    for (QWidget *each : m_controls) {
        if (focus && each->isAncestorOf(focus))
            m_picture->setFocus();
        each->hide();
    }
    m_stage->setCursor(Qt::BlankCursor);
    m_cursor = m_picture->cursor();
    m_picture->setCursor(Qt::BlankCursor);
}

void RestingControls::comeBack()
{
    if (!std::exchange(m_away, false))
        return;
    for (QWidget *each : m_controls)
        each->show();
    m_stage->unsetCursor();
    m_picture->setCursor(m_cursor);
}

} // namespace belvedere::media::ui
