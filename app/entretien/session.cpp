#include <entretien/session.h>

#include <core/whendone.h>

#include <algorithm>

namespace belvedere::entretien {
namespace {

constexpr int momentMs = 500;

Step tidyStep(Step step)
{
    step.what = step.what.simplified().left(mostLineLetters);
    return step;
}

} // namespace

QFuture<Status> KeepsNothing::keep(const Entretien &)
{
    return QtFuture::makeReadyFuture(Status());
}

Session::Session(Keeper &keeper, Entretien entretien, const Clock &clock, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_entretien(std::move(entretien))
{
    constexpr qint64 oneMeetingSeconds = 3 * 60 * 60;
    // Opened again on the same day after a pause, it is the same meeting.
    if (m_entretien.meetings.isEmpty() || m_entretien.meetings.last().secsTo(clock.now()) > oneMeetingSeconds)
        m_entretien.meetings += clock.now().toUTC();
    m_soon.setSingleShot(true);
    m_soon.setInterval(momentMs);
    connect(&m_soon, &QTimer::timeout, this, &Session::keepNow);
    keepNow();
}

Session::~Session()
{
    if (m_soon.isActive() || m_state == State::Failed)
        (void)m_keeper.keep(m_entretien);
}

void Session::setLabel(const QString &label)
{
    m_entretien.label = label.simplified().left(mostLineLetters);
    touched();
}

void Session::setNote(const QString &theme, const QString &note)
{
    if (m_entretien.notes.value(theme) == note)
        return;
    if (note.trimmed().isEmpty())
        m_entretien.notes.remove(theme);
    else
        m_entretien.notes.insert(theme, note.left(mostNoteLetters));
    touched();
}

void Session::removeNote(const QString &theme)
{
    const QString note = m_entretien.notes.take(theme);
    if (note.isEmpty())
        return;
    Removed removed;
    removed.theme = theme;
    removed.note = note;
    m_removed += removed;
    touched();
}

Status Session::addStep(Step step)
{
    if (m_entretien.plan.size() >= mostSteps)
        return fail(ErrorKind::TooMany, QStringLiteral("the plan is full"));
    step.id = newRandomId();
    m_entretien.plan += tidyStep(std::move(step));
    touched();
    return {};
}

void Session::setStep(const Step &step)
{
    const auto place = std::find_if(m_entretien.plan.begin(), m_entretien.plan.end(), [&step](const Step &each) { return each.id == step.id; });
    if (place == m_entretien.plan.end() || *place == step)
        return;
    *place = tidyStep(step);
    touched();
}

void Session::removeStep(const QString &id)
{
    const auto place = std::find_if(m_entretien.plan.begin(), m_entretien.plan.end(), [&id](const Step &each) { return each.id == id; });
    if (place == m_entretien.plan.end())
        return;
    m_removed += Removed{*place, {}, {}, {}, place - m_entretien.plan.begin()};
    m_entretien.plan.erase(place);
    touched();
}

Status Session::addGiven(const Given &given)
{
    const bool known = std::any_of(m_entretien.given.begin(), m_entretien.given.end(),
                                   [&given](const Given &each) { return each.title == given.title && each.on == given.on; });
    if (known)
        return {};
    if (m_entretien.given.size() >= mostGiven)
        return fail(ErrorKind::TooMany, QStringLiteral("too many documents"));
    m_entretien.given += Given{given.title.simplified().left(mostLineLetters), given.ref.left(mostLineLetters), given.on};
    touched();
    return {};
}

void Session::removeGiven(const QString &title)
{
    const auto place = std::find_if(m_entretien.given.begin(), m_entretien.given.end(), [&title](const Given &each) { return each.title == title; });
    if (place == m_entretien.given.end())
        return;
    m_removed += Removed{{}, *place, {}, {}, place - m_entretien.given.begin()};
    m_entretien.given.erase(place);
    touched();
}

void Session::setConsent(const std::optional<Consent> &consent)
{
    m_entretien.consent = consent;
    touched();
}

void Session::setNext(const NextContact &next)
{
    if (m_entretien.next == next)
        return;
    m_entretien.next = next;
    m_entretien.next.way = next.way.simplified().left(mostLineLetters);
    m_entretien.next.place = next.place.simplified().left(mostLineLetters);
    touched();
}

void Session::undo()
{
    if (m_removed.isEmpty())
        return;
    const Removed last = m_removed.takeLast();
    if (last.step)
        m_entretien.plan.insert(std::min(last.place, m_entretien.plan.size()), *last.step);
    if (last.given)
        m_entretien.given.insert(std::min(last.place, m_entretien.given.size()), *last.given);
    if (!last.note.isEmpty()) {
        QString &note = m_entretien.notes[last.theme];
        note = QString(note.isEmpty() ? last.note : last.note + u'\n' + note).left(mostNoteLetters);
    }
    touched();
}

void Session::touched()
{
    ++m_version;
    m_state = State::Keeping;
    m_soon.start();
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

void Session::keepNow()
{
    m_soon.stop();
    whenDone(m_keeper.keep(m_entretien), this, [this, version = m_version](const Status &status) { kept(status, version); });
}

void Session::kept(const Status &status, int version)
{
    if (version != m_version)
        return; // there is more on the screen by now, which is kept in its turn
    m_state = status ? State::Kept : State::Failed;
    if (!status)
        m_failure = status.error().kind;
    Q_EMIT stateChanged();
}

} // namespace belvedere::entretien
