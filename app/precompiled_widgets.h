// Read once in a unity build (module.cmake); no file includes it.
#pragma once

#include "precompiled_core.h"

#include <QtWidgets>
