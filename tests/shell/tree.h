// The accessibility tree of a window, as a screen reader walks it.
#pragma once

#include <QAccessible>
#include <QString>
#include <QVector>

class QWidget;

namespace tree {

// Everything below a widget that is not hidden, in the order of the tree.
QVector<QAccessibleInterface *> below(QWidget *root);
QString nameOf(QAccessibleInterface *node);
// The name of the nearest group that it is in; empty when none has one.
QString groupOf(QAccessibleInterface *node);
// Can it be acted on?
bool isControl(QAccessibleInterface *node);
// The first control of that name; null when there is none.
QAccessibleInterface *control(QWidget *root, const QString &name, bool startsWith = false);
// All of one role that can be acted on.
QVector<QAccessibleInterface *> ofRole(QWidget *root, QAccessible::Role role);
// Presses, by its action interface alone. False when it cannot be pressed.
bool press(QAccessibleInterface *node);
// What is wrong with the controls below a widget: one without a name, a role or an action, one
// that says its name twice, an exclusive choice without a group of its own to say what is chosen. Empty: nothing.
QString problems(QWidget *root);
// The buttons whose name does not hold the words that they show: who speaks to the machine says what is seen.
QString misnamed(QWidget *root);

} // namespace tree
