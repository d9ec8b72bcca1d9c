// The new pack's way onto the shelf, between two visits, and back from it. Blocking: off the GUI thread.
// Each step may be the last before a kill: the next start takes up from there.
#pragma once

#include <updates/updatestore.h>

#include <content/packshelf.h>

namespace belvedere::updates {

// Puts the pack that waits in the place of the shelf's current one. Its digest; empty when none waits, or
// the one that waits is damaged (it is then forgotten and fetched again). DiskFull, Unwritable: it goes
// on waiting.
Result<QString> putOnShelf(const UpdateStore &store, const content::PackShelf &shelf);

// After the attempt to open it. When it did not open, the former pack takes its place again and this one
// is never taken again.
Status settle(const UpdateStore &store, const content::PackShelf &shelf, const QString &digest, bool opened);

// What an administrator asks for: the former pack takes the place of the current one, which is not taken
// again, however often the server offers it; a newer one is. The digest of the pack now in use. NotFound:
// there is no former pack.
Result<QString> goBack(const UpdateStore &store, const content::PackShelf &shelf);

} // namespace belvedere::updates
