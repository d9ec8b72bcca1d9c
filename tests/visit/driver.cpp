#include "driver.h"

#include <shell/window.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScreen>
#include <QTest>
#include <QTestEventLoop>

namespace visit {

using belvedere::shell::Shell;

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

Driver::Driver(Shell &shell, StallMeter &meter, Hand hand, QString pictures)
    : m_shell(shell), m_meter(meter), m_hand(hand), m_pictures(std::move(pictures))
{
}

void Driver::step(const QString &name)
{
    lookAtTheWindow();
    m_meter.begin(name);
    m_step = name;
}

// A page that asks for more than the screen makes the window grow past it, with large words above all.
void Driver::lookAtTheWindow()
{
    if (m_overgrown.isEmpty() && m_shell.window().size() != m_shell.window().screen()->size())
        m_overgrown = m_step;
}

// Pictures take long: they are no part of a step.
void Driver::picture(const QString &name)
{
    if (m_pictures.isEmpty())
        return;
    settle(300);
    lookAtTheWindow();
    m_meter.begin(QStringLiteral("(picture)"));
    QDir().mkpath(m_pictures);
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_pictures).arg(++m_count, 2, 10, QLatin1Char('0')).arg(name);
    m_shell.window().screen()->grabWindow(m_shell.window().winId()).save(file);
    settle(20);
    m_meter.begin(QStringLiteral("after ") + name);
}

void Driver::settle(int milliseconds)
{
    QTestEventLoop().enterLoopMSecs(milliseconds); // qWait sleeps 10 ms at a time, which is a stall too
}

bool Driver::until(const std::function<bool()> &condition)
{
    QElapsedTimer clock;
    clock.start();
    bool holds = condition();
    while (!holds && clock.elapsed() < 20'000) {
        settle(5);
        holds = condition();
    }
    return holds; // once true, not asked again: it may have done something
}

QWidget *Driver::find(const Matches &matches) const
{
    for (auto *widget : m_shell.window().findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && matches(widget))
            return widget;
    return nullptr;
}

void Driver::key(int key)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &m_shell.window(), Qt::Key(key));
}

bool Driver::focusByTab(const Matches &matches)
{
    for (int i = 0; i < 400; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (focused && matches(focused))
            return true;
        key(Qt::Key_Tab);
        // One key after the other, as fingers do; the web view takes keys in its own process.
        settle(QApplication::focusWidget() == focused ? 40 : 1);
    }
    return false;
}

// Pages unfold, and what is on them moves: a finger waits until it stands still.
bool Driver::untilAtRest(const QPointer<QWidget> &widget)
{
    QPoint before;
    return until([&] {
        if (!widget)
            return true;
        settle(20);
        const QPoint now = widget ? widget->mapTo(widget->window(), QPoint()) : before;
        return std::exchange(before, now) == now;
    }) && widget;
}

bool Driver::touch(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(widget, 0, 24); // what a finger does by a swipe
    if (!untilAtRest(widget))
        return false;
    static QPointingDevice *screen = QTest::createTouchDevice();
    const QPoint middle = widget->rect().center();
    QTest::touchEvent(widget, screen).press(0, middle, widget);
    QTest::touchEvent(widget, screen).release(0, middle, widget);
    return true;
}

bool Driver::activate(const Matches &matches)
{
    const auto done = [&] { // a page that is made anew takes its controls away
        QWidget *widget = find(matches);
        return widget && (m_hand == Hand::Touch ? touch(widget) : focusByTab(matches));
    };
    if (!until(done))
        return false;
    if (m_hand == Hand::Keyboard)
        key(Qt::Key_Return);
    return true;
}

bool Driver::activate(const QString &accessibleName)
{
    return activate([&](QWidget *widget) {
        return qobject_cast<QAbstractButton *>(widget) && nameOf(widget) == accessibleName;
    });
}

bool Driver::activateStartingWith(const QString &start)
{
    return activate([&](QWidget *widget) {
        return qobject_cast<QAbstractButton *>(widget) && nameOf(widget).startsWith(start);
    });
}

bool Driver::type(const Matches &matches, const QString &text)
{
    if (!until([&] { return find(matches) != nullptr; }))
        return false;
    if (m_hand == Hand::Touch)
        find(matches)->setFocus(); // the words come from the on-screen keyboard
    else if (!focusByTab(matches))
        return false;
    for (const QChar c : text) // the focus may go on by itself, from word to word
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    return true;
}

QString said(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace visit
