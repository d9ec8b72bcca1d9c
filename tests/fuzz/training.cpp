// A training path: a fault has its place, and what is taken can be shown.
#include "fuzz.h"

#include <training/path.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto path = training::readPath(fuzz::bytes(data, size), QStringLiteral("path.json"));
    if (!path) {
        fuzz::require(!path.error().remedy.isEmpty(), "a refusal says what to do");
        return 0;
    }
    for (const training::Lesson &lesson : path->lessons)
        fuzz::require(lesson.question.right >= 0 && lesson.question.right < lesson.question.choices.size(), "the right answer is one of the choices");
    return 0;
}
