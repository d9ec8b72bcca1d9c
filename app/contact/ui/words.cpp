#include <contact/ui/words.h>

#include <QCoreApplication>

namespace belvedere::contact::ui {
namespace {

struct ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

} // namespace

QString faultInWords(Fault fault, const Question &question)
{
    switch (fault) {
    case Fault::None: return {};
    case Fault::Missing:
        return question.kind == Question::Kind::Words ? ContactWords::tr("Write a few words first.") : ContactWords::tr("An answer is needed here.");
    case Fault::TooLong: return ContactWords::tr("This is too long: %n letter(s) at most.", nullptr, question.mostLetters);
    case Fault::NotAnOption: return ContactWords::tr("Choose one of the answers.");
    case Fault::NotEmail: return ContactWords::tr("This is no e-mail address. Example: prenom@exemple.fr");
    case Fault::NotTelephone: return ContactWords::tr("This is no telephone number. Example: 06 12 34 56 78");
    case Fault::NotCommune: return ContactWords::tr("Choose your commune in the list.");
    }
    return {};
}

QString hoursInWords(int hours)
{
    return hours % 24 == 0 ? ContactWords::tr("%n day(s)", nullptr, hours / 24) : ContactWords::tr("%n hour(s)", nullptr, hours);
}

QString standingInWords(Standing standing, const QString &channel, int waitHours)
{
    switch (standing) {
    case Standing::Sending: return ContactWords::tr("It is being sent…");
    case Standing::Sent:
        if (channel == QStringLiteral("code"))
            return ContactWords::tr("The advisers have your question. Keep your classeur now: without its code the answer cannot be found.");
        return channel == QStringLiteral("telephone") ? ContactWords::tr("It is sent. You will be called.")
                                                      : ContactWords::tr("It is sent. You will have the answer by e-mail.");
    case Standing::Waiting:
        return ContactWords::tr("The network does not answer. Your question is kept here, locked. It leaves by itself, also after your visit. After %1 it is erased.").arg(hoursInWords(waitHours));
    case Standing::Lost: return ContactWords::tr("It is not sent, and could not be kept. Stay a moment: it is tried again. Or go to see somebody.");
    case Standing::Over: return ContactWords::tr("It is not sent. Nothing of it is kept.");
    }
    return {};
}

} // namespace belvedere::contact::ui
