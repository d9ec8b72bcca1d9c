// A training path, tips of a class, an example of an interview: a fault has its place, and what is taken can be shown.
#include "fuzz.h"

#include <training/example.h>
#include <training/path.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = fuzz::bytes(data, size);
    const auto tips = training::readTips(json, QStringLiteral("tips.json"));
    fuzz::require(tips ? !tips->isEmpty() : !tips.error().remedy.isEmpty(), "tips are some, or it is said what to do");
    const auto example = training::readExample(json, QStringLiteral("example.json"));
    fuzz::require(example || !example.error().remedy.isEmpty(), "a refusal says what to do");
    fuzz::require(!example || (!example->name.isEmpty() && !example->tips.isEmpty() && !example->classeur.isEmpty()), "somebody is there to speak with");
    const auto path = training::readPath(json, QStringLiteral("path.json"));
    if (!path) {
        fuzz::require(!path.error().remedy.isEmpty(), "a refusal says what to do");
        return 0;
    }
    for (const training::Lesson &lesson : path->lessons)
        fuzz::require(lesson.question.right >= 0 && lesson.question.right < lesson.question.choices.size(), "the right answer is one of the choices");
    return 0;
}
