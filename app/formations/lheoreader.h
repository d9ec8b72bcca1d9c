// Reads offers in LHÉO XML, versions 2.x, one action in memory at a time.
#pragma once

#include <content/importreport.h>
#include <content/xmlfeed.h>
#include <formations/action.h>

class QIODevice;

namespace belvedere::formations {

// Takes what is read, in the order of the file.
class OfferSink
{
public:
    virtual ~OfferSink() = default;
    // Of the offer under way, which is not known as a whole yet.
    virtual Status action(const Action &action) = 0;
    // That offer, after its last action; not called when none was kept.
    virtual Status offer(const Offer &offer) = 0;
};

struct LheoLimits {
    int depth = 64;
    qint64 actionBytes = 4 << 20;                // of an action, or of an offer without its actions
    qint64 fileBytes = qint64(64) << 30;
};

// Every action is kept (report.kept), or left out with its line because nothing sure can be kept of it
// (report.skipped): it has no place and is not at a distance, no date of it can be read, its formation
// has no title. Bad dates, codes and positions, unknown elements and the like are told with their line;
// the action is kept without them. The own elements of a producer (<extras>) are told once for the file.
//
// Refuses, with the line, the remedy and how far it went: an unfinished or malformed file, a DOCTYPE,
// another root, LHÉO 1.x, elements too deep or too large. Stops with what the sink answers, or with
// Cancelled. Memory does not grow with the file. The device is read on another thread until this returns;
// the sink and the progress are called on that of the caller.
Status readLheo(QIODevice &device, const QString &fileName, OfferSink &sink, content::ImportReport &report,
                const StopFlag &stop, const content::Progress &progress = {}, const LheoLimits &limits = {});

} // namespace belvedere::formations
