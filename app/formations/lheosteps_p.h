// What a LHÉO file says, step by step and in its order. Reading XML takes longer than all that is done
// with it, so it has a thread of its own (lheoreader.cpp).
#pragma once

#include <content/xmlfeed.h>
#include <core/handover.h>
#include <formations/lheoreader.h>
#include <formations/lheotree_p.h>

#include <optional>
#include <vector>

namespace belvedere::formations {

struct LheoStep {
    enum Kind {
        Open,           // an element begins that is no text
        Close,          // an element ends; a text is told by this alone
        UnknownElement, // in `node`
        OwnElements,    // of the producer, in `node`; told once for the file
        StrayText,      // in `node`
        Extra,          // an own element of the producer, directly below a formation
    };
    Kind kind;
    const LheoNode *node;
    qint64 line;     // where it begins; of a close that is no text, not known
    QString text;    // of a text or an extra; the name of an unknown element
    QString name;    // numero of a formation or an action, info of an extra
    LooseDate date;  // of a formation
};

struct LheoBatch {
    std::vector<LheoStep> steps;
    qint64 done = 0, total = 0; // bytes of the file
    bool last = false;
    Status status; // of the last one: how the reading ended
};
using LheoHandover = Handover<LheoBatch>;

// Reads to the end, or to the first fault, or until nobody takes any more.
void readSteps(QIODevice &device, const QString &fileName, const StopFlag &stop, const LheoLimits &limits,
               LheoHandover &handover);

} // namespace belvedere::formations
