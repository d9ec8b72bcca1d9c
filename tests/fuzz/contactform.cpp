// A form and rules of a terminal's own: whatever they say, what is read of them is within its bounds, and every way through
// the form ends.
#include "fuzz.h"

#include <contact/demande.h>
#include <contact/enquiry.h>
#include <contact/formreader.h>

using namespace belvedere;
using namespace belvedere::contact;

namespace {

Answer anAnswerTo(const Question &question, unsigned choice)
{
    switch (question.kind) {
    case Question::Kind::Choice: return {question.options[qsizetype(choice) % question.options.size()].id};
    case Question::Kind::Commune: return {QStringLiteral("63113"), QStringLiteral("Clermont-Ferrand")};
    case Question::Kind::Email: return {QStringLiteral("a@b.fr")};
    case Question::Kind::Telephone: return {QStringLiteral("0473000000")};
    case Question::Kind::Words: break;
    }
    return {QStringLiteral("x")};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Source shipped = *readSource({});
    const QByteArray bytes = fuzz::bytes(data, size);
    const auto form = readForm(bytes, QStringLiteral("form.json"));
    const auto rules = readRules(bytes, QStringLiteral("routing.json"), form ? *form : shipped.form);
    if (rules)
        fuzz::require(!rules->isEmpty() && rules->last().when.all.isEmpty(), "somebody answers everybody");
    if (!form)
        return 0;
    fuzz::require(form->questions.size() <= 40, "a form is bounded");
    for (unsigned way = 0; way < 4; ++way) {
        Enquiry enquiry(*form, rules ? *rules : shipped.rules, way % 2 == 0);
        for (unsigned step = 0; enquiry.current(); ++step) {
            fuzz::require(step < 200, "a way ends");
            fuzz::require(enquiry.answer(anAnswerTo(*enquiry.current(), step * way)) == Fault::None, "an answer fits");
        }
        (void)demandeOf(enquiry.form(), enquiry.answers(), QStringLiteral("x"), QDateTime(), QDate(), Language::French);
        enquiry.close(QStringLiteral("channel"), QStringLiteral("chat"));
    }
    return 0;
}
