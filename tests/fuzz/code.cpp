// What a person types as a resume code.
#include "fuzz.h"

#include <vault/resumecode.h>

using namespace belvedere;
using vault::ResumeCode;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString texts[] = {QString::fromUtf8(fuzz::bytes(data, size)),
                             QString(reinterpret_cast<const QChar *>(fuzz::bytes(data, size / 2 * 2).constData()),
                                     static_cast<qsizetype>(size / 2))};
    for (const QString &typed : texts) {
        const auto code = ResumeCode::parse(typed);
        if (code)
            fuzz::require(ResumeCode::parse(code->text()).value() == *code, "a code is read as it is written");
        else
            fuzz::require(typed.size() < 20 || !code.error().text().contains(typed), "an error never repeats what was typed");
        fuzz::require(ResumeCode::completions(typed).size() <= 6, "completions are bounded");
    }
    return 0;
}
