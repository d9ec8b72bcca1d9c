// What a page says in words, in the order in which it is read: for the voice that reads aloud.
#pragma once

#include <QPointer>
#include <QString>
#include <QVector>
#include <QWidget>

namespace belvedere::look {

struct Spoken {
    QPointer<QWidget> widget; // whose words they are
    QString text;
};

// From the accessibility tree, so that who hears the page learns what who reads it with a screen reader does:
// words, and the name and description of each control. Not what is hidden, nor a widget with the property
// "unspoken", and nothing twice in a row.
QVector<Spoken> spokenOf(QWidget &page);

} // namespace belvedere::look
