// What became of a sync, in words for the person.
#pragma once

#include <spaces/sync.h>

#include <QString>

namespace belvedere::spaces::ui {

// What happened, and what to do when something is left to do.
QString resultInWords(const SyncResult &result, bool goesOn = false);
// Of one document; empty for what went as it should.
QString outcomeInWords(DocumentOutcome::Kind kind);

} // namespace belvedere::spaces::ui
