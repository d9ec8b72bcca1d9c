// A finger on the keys of the screen.
#pragma once

#include <kiosk/ui/onscreenkeyboard.h>

#include <QQuickItem>
#include <QQuickWidget>
#include <QTest>

namespace touchedkeys {

inline constexpr int patience = 20'000;

// The key that shows these letters; null when there is none.
inline QQuickItem *key(const belvedere::kiosk::ui::OnScreenKeyboard &keys, const QString &text)
{
    for (QQuickItem *each : keys.findChild<QQuickWidget *>()->rootObject()->findChildren<QQuickItem *>()) {
        if (each->isVisible() && each->width() > 30 && each->property("displayText").toString().compare(text, Qt::CaseInsensitive) == 0)
            return each;
    }
    return nullptr;
}

// False when no such key comes, or not where it can be seen.
inline bool touch(const belvedere::kiosk::ui::OnScreenKeyboard &keys, const QString &text)
{
    auto *widget = keys.findChild<QQuickWidget *>();
    QPoint at;
    const bool there = QTest::qWaitFor([&] {
        const QQuickItem *found = key(keys, text);
        at = found ? found->mapToScene(QPointF(found->width() / 2, found->height() / 2)).toPoint() : QPoint(-1, -1);
        return widget->rect().contains(at) && keys.rect().contains(at);
    }, patience);
    if (there)
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    return there;
}

// Letters, and what is on the page of digits and signs.
inline bool write(const belvedere::kiosk::ui::OnScreenKeyboard &keys, const QString &word)
{
    for (const QChar each : word) {
        const auto there = [&] { return key(keys, QString(each)) != nullptr; };
        for (int again = 0; again < 8 && !there(); ++again) { // a page that has just been turned may not hear the next finger
            if (!touch(keys, each.isLetter() ? QStringLiteral("ABC") : QStringLiteral("&123")))
                return false;
            (void)QTest::qWaitFor(there, 2000);
        }
        if (!touch(keys, QString(each)))
            return false;
    }
    return true;
}

// A picture, where BELVEDERE_PICTURES names a folder.
inline void shoot(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("BELVEDERE_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(600); // what is drawn by another process
    window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace touchedkeys
