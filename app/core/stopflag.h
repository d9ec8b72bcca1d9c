// A request to stop long work, shared between who asks and who works.
#pragma once

#include <atomic>

namespace belvedere {

using StopFlag = std::atomic_bool;

} // namespace belvedere
