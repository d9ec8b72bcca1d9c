// The form of a request for information: its questions, in data, and which of them one person is asked.
#pragma once

#include <contact/condition.h>
#include <contact/profile.h>
#include <contact/wording.h>

#include <QMap>

namespace belvedere::contact {

struct Option {
    QString id;
    Wording text;
    Wording stop = {}; // who chooses it sends nothing, and reads this: what to do instead
};

struct Question {
    enum class Kind {
        Choice,    // one of the options
        Words,     // free words
        Commune,   // where one lives
        Email,
        Telephone,
    };
    QString id;
    Kind kind = Kind::Choice;
    bool profiles = false; // of the first step: what decides who answers
    Wording text;
    Wording why = {};         // why it is asked, or what to mind; may be empty
    QVector<Option> options = {};
    When when = {};        // else it is not asked
    bool optional = false;
    int mostLetters = 0;   // of words
};

struct Form {
    QVector<Question> questions; // those that profile come first; a condition is about an earlier one

    const Question *question(const QString &id) const; // null: there is none
};

// The value of a choice is the id of its option, that of a commune its INSEE code. Empty: it was passed over.
struct Answer {
    QString value;
    QString label = {}; // of a commune: its name

    bool operator==(const Answer &) const = default;
};
using Answers = QMap<QString, Answer>; // by question

// The questions that somebody is asked who has answered so, in order. An answer to a question that is not asked
// counts for nothing.
QVector<const Question *> askedOf(const Form &form, const Answers &answers);
// Without the answers to what is not asked any more: they are neither kept nor sent.
Answers pruned(const Form &form, const Answers &answers);
// Of what is asked, in order, the first that has no answer; null: none.
const Question *firstUnanswered(const Form &form, const Answers &answers);

enum class Fault {
    None,
    Missing,
    TooLong,
    NotAnOption,
    NotEmail,
    NotTelephone,
    NotCommune, // no INSEE code
};
Fault faultOf(const Question &question, const Answer &answer);
// As it is sent: without spaces around it, a number in digits alone.
Answer tidied(const Question &question, Answer answer);
// The option that was chosen and stops the request; null: none does.
const Option *stopOf(const Form &form, const Answers &answers);

// An answer in words, for the summary and for who reads the request.
QString inWords(const Question &question, const Answer &answer, Language language);

Profile profileOf(const Form &form, const Answers &answers);

// The same without one way to answer: of a channel that nobody serves.
Form without(Form form, const QString &question, const QString &option);

} // namespace belvedere::contact
