#include <contact/form.h>

#include <places/commune.h>

#include <QRegularExpression>

#include <algorithm>

namespace belvedere::contact {
namespace {

// RFC 5321 allows more; what people have looks so. 254 letters at most (4.5.3.1.3, less the brackets).
bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[^\\s@<>\",;:\\\\()\\[\\]]{1,64}@([\\p{L}0-9]([\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.)+\\p{L}{2,24}\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 254 && form.match(text).hasMatch() && !text.contains(QStringLiteral(".."));
}

// Ten digits in France (0 and nine); elsewhere + and 8 to 15 (ITU-T E.164).
bool looksLikeTelephone(const QString &digits)
{
    static const QRegularExpression form(QStringLiteral("\\A(0[1-9][0-9]{8}|\\+[1-9][0-9]{7,14})\\z"));
    return form.match(digits).hasMatch();
}

QString digitsOf(QString text)
{
    static const QRegularExpression between(QStringLiteral("[\\s.\\-/()\u00a0\u202f]"));
    text.remove(between);
    if (text.startsWith(QStringLiteral("0033")))
        text.replace(0, 4, QStringLiteral("+33"));
    return text;
}

const Option *optionOf(const Question &question, const QString &id)
{
    const auto found = std::find_if(question.options.begin(), question.options.end(), [&id](const Option &each) { return each.id == id; });
    return found == question.options.end() ? nullptr : &*found;
}

} // namespace

const Question *Form::question(const QString &id) const
{
    const auto found = std::find_if(questions.begin(), questions.end(), [&id](const Question &each) { return each.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

QVector<const Question *> askedOf(const Form &form, const Answers &answers)
{
    QVector<const Question *> asked;
    Answers counted;
    for (const Question &question : form.questions) {
        if (!holds(question.when, [&counted](const QString &id) { return counted.value(id).value; }))
            continue;
        asked += &question;
        if (const auto it = answers.find(question.id); it != answers.end())
            counted.insert(question.id, *it);
    }
    return asked;
}

Answers pruned(const Form &form, const Answers &answers)
{
    Answers kept;
    for (const Question *question : askedOf(form, answers)) {
        if (const auto it = answers.find(question->id); it != answers.end())
            kept.insert(question->id, *it);
    }
    return kept;
}

const Question *firstUnanswered(const Form &form, const Answers &answers)
{
    const auto asked = askedOf(form, answers);
    const auto found = std::find_if(asked.begin(), asked.end(), [&answers](const Question *each) { return !answers.contains(each->id); });
    return found == asked.end() ? nullptr : *found;
}

Answer tidied(const Question &question, Answer answer)
{
    answer.value = question.kind == Question::Kind::Telephone ? digitsOf(answer.value) : answer.value.trimmed();
    return answer;
}

Fault faultOf(const Question &question, const Answer &answer)
{
    const QString &value = answer.value;
    if (value.isEmpty())
        return question.optional ? Fault::None : Fault::Missing;
    switch (question.kind) {
    case Question::Kind::Choice: return optionOf(question, value) ? Fault::None : Fault::NotAnOption;
    case Question::Kind::Words: return value.size() > question.mostLetters ? Fault::TooLong : Fault::None;
    case Question::Kind::Commune: return places::isInseeCode(value) ? Fault::None : Fault::NotCommune;
    case Question::Kind::Email: return looksLikeEmail(value) ? Fault::None : Fault::NotEmail;
    case Question::Kind::Telephone: return looksLikeTelephone(value) ? Fault::None : Fault::NotTelephone;
    }
    return Fault::None;
}

const Option *stopOf(const Form &form, const Answers &answers)
{
    for (const Question *question : askedOf(form, answers)) {
        const Option *option = optionOf(*question, answers.value(question->id).value);
        if (option && !option->stop.fr.isEmpty())
            return option;
    }
    return nullptr;
}

QString inWords(const Question &question, const Answer &answer, Language language)
{
    if (question.kind == Question::Kind::Choice) {
        const Option *option = optionOf(question, answer.value);
        return option ? option->text.in(language) : QString();
    }
    return question.kind == Question::Kind::Commune ? answer.label : answer.value;
}

Profile profileOf(const Form &form, const Answers &answers)
{
    const Answers counted = pruned(form, answers);
    const auto of = [&counted](const char *id) { return counted.value(QString::fromLatin1(id)).value; };
    return {of("situation"), of("level"), of("need"), of("channel"), of("place"), counted.value(QStringLiteral("place")).label};
}

Form without(Form form, const QString &question, const QString &option)
{
    for (Question &each : form.questions) {
        if (each.id == question)
            each.options.removeIf([&option](const Option &one) { return one.id == option; });
    }
    return form;
}

} // namespace belvedere::contact
