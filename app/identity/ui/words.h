// The sentences of a sign-in.
#pragma once

#include <core/result.h>

namespace belvedere::identity::ui {

// Why it did not work, and what to do. `site` is the host of the CAS server.
QString failureInWords(ErrorKind kind, const QString &site);

} // namespace belvedere::identity::ui
