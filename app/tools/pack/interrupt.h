// Ctrl-C asks long work to stop, so that it can clean up.
#pragma once

#include <core/stopflag.h>

namespace belvedere::tools {

// Set once SIGINT or SIGTERM came; watched from the first call on.
const StopFlag &stopOnInterrupt();

} // namespace belvedere::tools
