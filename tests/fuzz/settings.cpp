// The settings of a terminal.
#include "fuzz.h"

#include <core/settings.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::InputFile file;
    const auto read = loadSettings(file.write(fuzz::bytes(data, size)));
    if (read)
        fuzz::require(read->retentionDays >= 1 && read->idleSeconds >= 30 && read->warningSeconds >= 20, "bounds hold");
    else
        fuzz::require(!read.error().remedy.isEmpty(), "a refusal says what to do");
    return 0;
}
