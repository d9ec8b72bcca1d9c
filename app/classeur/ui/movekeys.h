// Alt with the arrows up and down, wherever the focus is in a row: the buttons in it keep those keys for themselves.
#pragma once

#include <QShortcut>

namespace belvedere::classeur::ui {

// Calls with -1 and 1.
template <typename Function>
void moveByKeys(QWidget *row, Function move)
{
    for (const int step : {-1, 1}) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | (step < 0 ? Qt::Key_Up : Qt::Key_Down)), row);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(keys, &QShortcut::activated, row, [move, step] { move(step); });
    }
}

} // namespace belvedere::classeur::ui
