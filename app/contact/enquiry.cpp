#include <contact/enquiry.h>

#include <algorithm>

namespace belvedere::contact {
namespace {

qsizetype placeOf(const QVector<const Question *> &asked, const QString &id)
{
    return std::find_if(asked.begin(), asked.end(), [&id](const Question *each) { return each->id == id; }) - asked.begin();
}

} // namespace

Enquiry::Enquiry(Form form, Rules rules, bool national, QObject *parent)
    : QObject(parent), m_form(std::move(form)), m_rules(std::move(rules)), m_national(national), m_current(m_form.questions.first().id)
{
}

const Rule &Enquiry::rule() const
{
    return ruleFor(m_rules, profile());
}

Desk Enquiry::desk() const
{
    return m_national ? rule().desk : Desk::Region;
}

const Question *Enquiry::current() const
{
    return m_state == State::Asking ? m_form.question(m_current) : nullptr;
}

int Enquiry::position() const
{
    return int(placeOf(askedOf(m_form, m_answers), m_current)) + 1;
}

int Enquiry::count() const
{
    return int(askedOf(m_form, m_answers).size());
}

Fault Enquiry::answer(const Answer &given)
{
    const Question *question = current();
    if (!question)
        return Fault::Missing;
    const Answer answer = tidied(*question, given);
    if (const Fault fault = faultOf(*question, answer); fault != Fault::None)
        return fault;
    m_history.append({m_answers, m_current});
    m_answers.insert(m_current, answer);
    m_answers = pruned(m_form, m_answers);
    settle(m_current);
    Q_EMIT changed();
    return Fault::None;
}

// Where to go after that question.
void Enquiry::settle(const QString &after)
{
    const auto asked = askedOf(m_form, m_answers);
    const qsizetype next = placeOf(asked, after) + 1;
    const bool changing = std::exchange(m_changing, false);
    const Question *to = changing ? firstUnanswered(m_form, m_answers) : asked.value(next);
    const bool profiled = std::all_of(asked.begin(), asked.end(), [this](const Question *each) { return !each->profiles || m_answers.contains(each->id); });
    const bool leavesProfile = !to || !to->profiles;
    if (profiled && leavesProfile) {
        tellDesk();
        if (desk() == Desk::National) {
            m_state = State::Routed;
            return;
        }
    }
    if (stop()) {
        m_state = State::Stopped;
        return;
    }
    if (!to)
        to = firstUnanswered(m_form, m_answers);
    if (to && to->kind == Question::Kind::Choice && to->options.isEmpty()) {
        m_state = State::Stopped;
        return;
    }
    m_state = to ? State::Asking : State::Ready;
    if (to)
        m_current = to->id;
}

void Enquiry::tellDesk()
{
    if (m_told.contains(desk()))
        return;
    m_told += desk();
    Q_EMIT routed(desk());
}

void Enquiry::back()
{
    if (m_state == State::Asking) {
        const auto asked = askedOf(m_form, m_answers);
        const qsizetype at = placeOf(asked, m_current);
        if (at < 1 || at >= asked.size())
            return;
        m_current = asked[at - 1]->id;
    } else if (m_state == State::Ready) {
        m_current = askedOf(m_form, m_answers).last()->id;
    } // Routed, Stopped: to the question that led there
    m_state = State::Asking;
    m_changing = false;
    Q_EMIT changed();
}

void Enquiry::undo()
{
    if (m_history.isEmpty())
        return;
    const Moment before = m_history.takeLast();
    m_answers = before.answers;
    m_current = before.current;
    m_state = State::Asking;
    m_changing = false;
    Q_EMIT changed();
}

void Enquiry::goTo(const QString &question)
{
    const auto asked = askedOf(m_form, m_answers);
    if (placeOf(asked, question) == asked.size())
        return;
    m_current = question;
    m_state = State::Asking;
    m_changing = true;
    Q_EMIT changed();
}

void Enquiry::close(const QString &question, const QString &option)
{
    m_form = without(m_form, question, option);
    const auto chose = [&](const Answers &answers) { return answers.value(question).value == option; };
    m_history.removeIf([&](const Moment &each) { return chose(each.answers); });
    if (!chose(m_answers))
        return;
    m_answers.remove(question);
    m_answers = pruned(m_form, m_answers);
    m_current = question;
    m_state = State::Asking;
    m_changing = true;
    Q_EMIT changed();
}

} // namespace belvedere::contact
