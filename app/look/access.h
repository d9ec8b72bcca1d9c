// What a screen reader is told of our own widgets: their role, that a press of its own is a click, and news.
#pragma once

#include <QAccessible>

#include <functional>

class QAbstractButton;
class QString;
class QWidget;

namespace belvedere::look {

// A widget of that role in the accessibility tree; call it in its constructor, before anybody asks for it. A group
// (QAccessible::Grouping) with a name is told to who comes into it, before the control that takes the focus.
void giveRole(QWidget &widget, QAccessible::Role role);

// A group of that name, to put controls into.
QWidget *makeGroup(const QString &name, QWidget *parent = nullptr);

// What a screen reader does to the button is a click, also where Qt would change the check mark alone. Its role is
// button, check box, or radio button with its place among the others ("2 of 4") where one of several holds: in an
// exclusive QButtonGroup, or after oneOf().
void actAsButton(QAbstractButton &button);
// The button is one of the checkable ones of its parent, of which one holds: the page sees to that.
void oneOf(QAbstractButton &button);

// Has a screen reader say the words now, without moving the focus: as a notification that is in the tree for a few
// seconds, or until `from` dies. What is told from the same place at the same moment is one piece of news, or the last
// words `instead` of those before. Qt 6.4 tells the bus nothing of QAccessible::Alert alone.
void announce(QWidget &from, const QString &words, bool instead = false);

// Makes the change without telling anybody of it. A screen reader that hears of a field before the field has the focus
// (of its cursor, say) takes it for known, and does not say it then.
void quietly(const std::function<void()> &change);

} // namespace belvedere::look
