// Formations that take people now, and how far one had to look for them: the page says it.
#pragma once

#include <entretien/ui/personpane.h>

namespace belvedere::entretien::ui {

struct OpenNow {
    enum class Reach {
        Near,     // within `km` of `town`
        Farther,  // none is so near: the nearest of those beyond it
        Anywhere, // this terminal does not know where it is
        Unread,   // they could not be read: nothing is known of them
    };
    Reach reach = Reach::Anywhere;
    QString town;
    int km = 0;
    QVector<Openable> formations;
};

// What is said above them. An empty list is told as what it is: none near, none at all, or not known.
QString openNowInWords(const OpenNow &now);

} // namespace belvedere::entretien::ui
