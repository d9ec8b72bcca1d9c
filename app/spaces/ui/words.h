// What became of a sync, in words for the person.
#pragma once

#include <spaces/sync.h>

#include <QString>

namespace belvedere::spaces::ui {

// What happened, and what to do when something is left to do.
QString resultInWords(const SyncResult &result, bool goesOn = false);
// Of one document; empty for what went as it should.
QString outcomeInWords(DocumentOutcome::Kind kind);

// Why a folder of a person's space cannot be shown, and what to do.
QString listingFailureInWords(ErrorKind kind);
// Why a document of it does not come.
QString importFailureInWords(ErrorKind kind);

} // namespace belvedere::spaces::ui
