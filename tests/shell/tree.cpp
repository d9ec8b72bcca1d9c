#include "tree.h"

#include <QAbstractButton>

namespace tree {
namespace {

void collect(QAccessibleInterface *node, QVector<QAccessibleInterface *> &all)
{
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface *child = node->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        all.append(child);
        collect(child, all);
    }
}

} // namespace

QVector<QAccessibleInterface *> below(QWidget *root)
{
    QVector<QAccessibleInterface *> all;
    if (auto *top = QAccessible::queryAccessibleInterface(root))
        collect(top, all);
    return all;
}

QString nameOf(QAccessibleInterface *node)
{
    return node->text(QAccessible::Name).trimmed();
}

QString groupOf(QAccessibleInterface *node)
{
    for (auto *above = node->parent(); above; above = above->parent()) {
        if (above->role() == QAccessible::Grouping && !nameOf(above).isEmpty())
            return nameOf(above);
    }
    return {};
}

bool isControl(QAccessibleInterface *node)
{
    switch (node->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::Link: return true;
    default: return node->state().focusable && node->role() != QAccessible::ScrollBar && node->childCount() == 0;
    }
}

QAccessibleInterface *control(QWidget *root, const QString &name, bool startsWith)
{
    for (auto *node : below(root)) {
        const QString own = nameOf(node);
        if (isControl(node) && (startsWith ? own.startsWith(name) : own == name))
            return node;
    }
    return nullptr;
}

QVector<QAccessibleInterface *> ofRole(QWidget *root, QAccessible::Role role)
{
    QVector<QAccessibleInterface *> found;
    for (auto *node : below(root)) {
        if (node->role() == role)
            found.append(node);
    }
    return found;
}

bool press(QAccessibleInterface *node)
{
    if (!node || node->state().disabled || !node->actionInterface())
        return false;
    const QStringList offered = node->actionInterface()->actionNames();
    for (const QString &action : {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
        if (offered.contains(action)) {
            node->actionInterface()->doAction(action);
            return true;
        }
    }
    return false;
}

QString problems(QWidget *root)
{
    QStringList wrong;
    for (auto *node : below(root)) {
        if (!isControl(node))
            continue;
        const QString what = QString::fromLatin1(node->object() ? node->object()->metaObject()->className() : "?");
        if (nameOf(node).isEmpty())
            wrong.append(what + QStringLiteral(" has no name"));
        if (node->role() == QAccessible::NoRole || node->role() == QAccessible::Client)
            wrong.append(what + QStringLiteral(" has no role"));
        if (const QString more = node->text(QAccessible::Description); !nameOf(node).isEmpty() && more != nameOf(node) && more.startsWith(nameOf(node)))
            wrong.append(nameOf(node) + QStringLiteral(" is said twice"));
        if (node->role() == QAccessible::RadioButton && (!node->parent() || groupOf(node) != nameOf(node->parent())))
            wrong.append(nameOf(node) + QStringLiteral(" is a choice of nothing"));
        if (!node->actionInterface() && !node->textInterface())
            wrong.append(what + QStringLiteral(" cannot be acted on"));
    }
    return wrong.join(QStringLiteral(", "));
}

QString misnamed(QWidget *root)
{
    QStringList wrong;
    for (auto *node : below(root)) {
        const auto *button = qobject_cast<QAbstractButton *>(node->object());
        if (button && !nameOf(node).contains(button->text().simplified(), Qt::CaseInsensitive))
            wrong.append(nameOf(node) + QStringLiteral(" is shown as ") + button->text());
    }
    return wrong.join(QStringLiteral(", "));
}

} // namespace tree
