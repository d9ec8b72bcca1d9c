// One person's way through the form: which question now, back, undo, and who answers. Dies with the visit.
#pragma once

#include <contact/form.h>
#include <contact/routing.h>

#include <QObject>

namespace belvedere::contact {

class Enquiry : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Asking,
        Routed,  // somebody else answers: monorientationenligne
        Stopped, // nothing is to be sent: stop() says why; null: nobody can be asked from here
        Ready,   // all is answered: look at it and send it
    };
    // `national`: monorientationenligne can be reached from here; otherwise the region answers everybody.
    Enquiry(Form form, Rules rules, bool national, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Form &form() const { return m_form; }
    const Answers &answers() const { return m_answers; }
    Profile profile() const { return profileOf(m_form, m_answers); }
    const Rule &rule() const; // that decides
    const Option *stop() const { return stopOf(m_form, m_answers); }

    const Question *current() const; // null unless Asking
    int position() const;            // of the current one, from 1
    int count() const;               // of what is asked, as far as it is known

    // Of the current question. A fault changes nothing.
    Fault answer(const Answer &answer);
    bool canGoBack() const { return m_state != State::Asking || position() > 1; }
    void back(); // to the question before, with its answer
    bool canUndo() const { return !m_history.isEmpty(); }
    void undo(); // takes the last answer back
    void goTo(const QString &question); // to change it; then to what is not answered yet
    // Nobody serves that answer any more: it is not offered, and who had chosen it is asked again.
    void close(const QString &question, const QString &option);

Q_SIGNALS:
    void changed();
    // Once for each desk that this person was sent to: for counting.
    void routed(belvedere::contact::Desk desk);

private:
    void settle(const QString &after);
    Desk desk() const;
    void tellDesk();

    struct Moment {
        Answers answers;
        QString current;
    };
    Form m_form;
    const Rules m_rules;
    const bool m_national;
    Answers m_answers;
    QString m_current;
    State m_state = State::Asking;
    bool m_changing = false; // came to the question by goTo()
    QVector<Moment> m_history;
    QVector<Desk> m_told;
};

} // namespace belvedere::contact
