#pragma once

#include <look/textfield.h>
