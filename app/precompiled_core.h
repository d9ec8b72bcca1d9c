// Read once in a unity build (module.cmake); no file includes it.
#pragma once

#include <QtCore>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <tl/expected.hpp>
