// What a screen reader is told without the focus: the words of the notifications (look::announce()).
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace support {

inline QList<QWidget *> notificationsIn(const QWidget &from)
{
    QList<QWidget *> found;
    for (auto *each : from.findChildren<QWidget *>()) {
        const QAccessibleInterface *told = each->isHidden() ? nullptr : QAccessible::queryAccessibleInterface(each);
        if (told && told->role() == QAccessible::Notification)
            found += each;
    }
    return found;
}

inline QStringList newsOf(const QWidget &from)
{
    QStringList news;
    for (auto *each : notificationsIn(from))
        news += QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name);
    return news;
}

// As after the few seconds for which a notification is there.
inline void forgetNews(const QWidget &from)
{
    qDeleteAll(notificationsIn(from));
}

// The names of the groups around the control that a screen reader says before it, the nearest first.
inline QStringList groupsAround(QWidget &control)
{
    QStringList names;
    const QAccessibleInterface *above = QAccessible::queryAccessibleInterface(&control);
    while ((above = above ? above->parent() : nullptr)) {
        if (above->role() == QAccessible::Grouping && !above->text(QAccessible::Name).isEmpty())
            names += above->text(QAccessible::Name);
    }
    return names;
}

} // namespace support
