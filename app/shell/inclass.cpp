#include <shell/inclass.h>

#include <shell/classroom.h>
#include <shell/talkofvisit.h>

#include <core/log.h>
#include <core/whendone.h>
#include <seance/ui/joinpage.h>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace belvedere::shell {

using seance::Member;
using seance::Step;
using seance::ui::JoinPage;
using ClassPlace = Route::Place;
using Problem = JoinPage::Problem;

namespace {

// The words that the teacher's desk knows (seance/ui/teacherwords.h).
QString wordOf(ClassPlace place)
{
    switch (place) {
    case ClassPlace::Home: return QStringLiteral("home");
    case ClassPlace::Way:
    case ClassPlace::Quiz:
    case ClassPlace::Answers:
    case ClassPlace::Change:
    case ClassPlace::Camp:
    case ClassPlace::SoFar: return QStringLiteral("quiz");
    case ClassPlace::Results:
    case ClassPlace::Explain:
    case ClassPlace::Summary: return QStringLiteral("results");
    case ClassPlace::Fiche: return QStringLiteral("fiche");
    case ClassPlace::Explore:
    case ClassPlace::Browse:
    case ClassPlace::Pole:
    case ClassPlace::Groupe: return QStringLiteral("explore");
    case ClassPlace::Video:
    case ClassPlace::Videos: return QStringLiteral("video");
    case ClassPlace::Classeur: return QStringLiteral("classeur");
    case ClassPlace::SeanceWords: return QStringLiteral("words");
    default: return QStringLiteral("elsewhere");
    }
}

Problem problemOf(const Member &member)
{
    switch (member.state()) {
    case Member::State::NotFound: return Problem::NotFound;
    case Member::State::Full: return Problem::Full;
    case Member::State::PutOut: return Problem::PutOut;
    case Member::State::Cut: return Problem::Offline;
    default: return Problem::Refused;
    }
}

} // namespace

InClass::InClass(const Settings &settings, QString folder, const Clock &clock, Asks asks, QObject *parent)
    : QObject(parent), m_settings(settings), m_folder(std::move(folder)), m_clock(clock), m_asks(std::move(asks)), m_pseudonym(seance::newPseudonym())
{
}

InClass::~InClass()
{
    leave();
}

// It says good-bye on its own, after this.
void InClass::leave()
{
    if (!m_member)
        return;
    m_member->disconnect(this);
    m_member->leave();
    m_shownState = {};
    m_member.release()->deleteLater();
}

bool InClass::isIn() const
{
    return m_member && (m_member->state() == Member::State::In || (m_wasIn && m_member->state() == Member::State::Cut));
}

kiosk::IdleTimes InClass::idleTimes(const kiosk::IdleTimes &usual) const
{
    if (!isIn())
        return usual;
    const seance::Stage &stage = m_member->stage();
    const bool listens = stage.step < 0 || stage.paused || stage.shown.kind != seance::Stage::Shown::Kind::Nothing || m_told.done >= m_told.of;
    return kiosk::idleTimesInClass(usual, {!listens, m_lostAt ? m_clock.elapsed() - *m_lostAt : 0});
}

bool InClass::isPaused() const
{
    return isIn() && m_member->stage().paused;
}

JoinPage *InClass::buildJoin(look::Theme &theme)
{
    auto *page = new JoinPage(theme, m_typed, m_pseudonym);
    m_join = page;
    connect(page, &JoinPage::changed, this, [this, page] {
        m_typed = page->typed();
        m_pseudonym = page->pseudonym();
    });
    connect(page, &JoinPage::joinRequested, this, &InClass::join);
    connect(page, &JoinPage::isSamePupil, this, [this](bool same) {
        if (m_member)
            m_member->goOnAs(same);
    });
    if (m_member && m_member->state() == Member::State::Known)
        page->askWhether(m_member->pseudonym());
    connect(page, &JoinPage::cancelRequested, this, [this] {
        leave();
        m_search.reset();
        refuse(Problem::None);
    });
    return page;
}

void InClass::join(const QString &code, const QString &pseudonym)
{
    leave();
    m_wasIn = m_here = false;
    m_code = code;
    m_asked = pseudonym;
    if (m_join)
        m_join->setJoining();
    if (meetingOf(m_settings).isThere())
        connectTo(meetingOf(m_settings), talkPolicy(m_settings), code, pseudonym);
    else
        searchHere(code, pseudonym, Problem::NotFound);
}

void InClass::refuse(Problem problem)
{
    if (m_join)
        m_join->setProblem(problem);
}

void InClass::searchHere(const QString &code, const QString &pseudonym, Problem otherwise)
{
    if (!m_settings.seanceLocal || m_here)
        return refuse(otherwise);
    m_here = true;
    m_search = std::make_unique<seance::BeaconSearch>(code);
    connect(m_search.get(), &seance::BeaconSearch::nobody, this, [this, otherwise] { refuse(otherwise); });
    connect(m_search.get(), &seance::BeaconSearch::found, this, [this, code, pseudonym](const seance::FoundClass &found) {
        // What is trusted is read from a file; a certificate tells nothing of anybody.
        const QString path = m_folder + QStringLiteral("/class.pem");
        const auto written = QtConcurrent::run([path, bytes = found.certificate] {
            QSaveFile file(path);
            const bool done = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
            return done ? path : QString();
        });
        whenDone(written, m_search.get(), [this, code, pseudonym, meeting = found.meeting](const QString &file) {
            net::HttpPolicy policy = talkPolicy(m_settings);
            policy.proxy.kind = net::ProxyChoice::Kind::None;
            policy.caFile = file;
            file.isEmpty() ? refuse(Problem::Refused) : connectTo(meeting, policy, code, pseudonym);
        });
    });
}

void InClass::connectTo(const seance::Meeting &meeting, const net::HttpPolicy &policy, const QString &code, const QString &pseudonym)
{
    auto member = Member::create(policy, m_clock, meeting, code, pseudonym, m_folder);
    if (!member) {
        qCWarning(logShell).noquote() << "no class session:" << member.error().text();
        refuse(Problem::Refused);
        return;
    }
    m_member = std::move(*member);
    connect(m_member.get(), &Member::stateChanged, this, &InClass::stateChanged);
    connect(m_member.get(), &Member::stageChanged, this, &InClass::stageChanged);
    connect(m_member.get(), &Member::waitingChanged, this, &InClass::showBar);
    m_member->join();
}

void InClass::stateChanged()
{
    const bool lost = m_member->state() == Member::State::Cut;
    m_lostAt = lost ? std::optional(m_lostAt.value_or(m_clock.elapsed())) : std::nullopt;
    switch (m_member->state()) {
    case Member::State::Joining: return;
    case Member::State::Known:
        if (m_join)
            m_join->askWhether(m_member->pseudonym());
        return;
    case Member::State::In:
        if (!std::exchange(m_wasIn, true)) {
            m_typed.clear();
            Q_EMIT changed();
            stageChanged();
            if (!placeOfStep())
                Q_EMIT openRequested({ClassPlace::Home});
        }
        showBar();
        return;
    case Member::State::Cut:
        if (!m_wasIn && m_settings.seanceLocal && !m_here) {
            leave();
            searchHere(m_code, m_asked, Problem::Offline);
        } else if (!m_wasIn) {
            refuse(Problem::Offline);
        }
        showBar();
        return;
    default: break;
    }
    const Problem problem = problemOf(*m_member);
    const bool over = m_member->state() == Member::State::Ended;
    m_member->disconnect(this);
    m_member.release()->deleteLater();
    m_showing.reset();
    if (std::exchange(m_wasIn, false)) {
        Q_EMIT changed();
        Q_EMIT ended();
    } else if (over || problem == Problem::NotFound) {
        searchHere(m_code, m_asked, Problem::NotFound);
    } else {
        refuse(problem);
    }
}

void InClass::stageChanged()
{
    if (!isIn())
        return;
    const seance::Stage &stage = m_member->stage();
    const seance::Stage before = std::exchange(m_seen, stage);
    if (before.step != stage.step || before.now != stage.now) {
        m_opened.clear();
        m_words.clear();
        m_done = m_helps = false;
    }
    if (before.paused != stage.paused)
        Q_EMIT changed();
    using Kind = seance::Stage::Shown::Kind;
    if (before.shown != stage.shown && stage.shown.kind != Kind::Nothing) {
        Q_EMIT openRequested({stage.shown.kind == Kind::Video ? ClassPlace::Video : ClassPlace::Fiche, stage.shown.ref});
    } else if (before.step != stage.step || before.now != stage.now || before.shown != stage.shown) {
        if (const auto place = placeOfStep())
            Q_EMIT openRequested(*place);
    }
    lookAgain();
}

std::optional<Route> InClass::placeOfStep() const
{
    const seance::Stage &stage = m_member->stage();
    if (stage.step < 0)
        return {};
    switch (stage.now.kind) {
    case Step::Kind::Climb: {
        const Visited now = m_asks.visited();
        return Route{now.answered == 0 ? ClassPlace::Way : now.answered < now.questions ? ClassPlace::Quiz : ClassPlace::Results};
    }
    case Step::Kind::Valleys: return Route{m_asks.poles().isEmpty() ? ClassPlace::Quiz : ClassPlace::Results};
    case Step::Kind::Fiches: return Route{m_asks.poles().isEmpty() ? ClassPlace::Explore : ClassPlace::Results};
    case Step::Kind::Fiche: return Route{ClassPlace::Fiche, stage.now.ref};
    case Step::Kind::Video: return Route{ClassPlace::Video, stage.now.ref};
    case Step::Kind::Words: return Route{ClassPlace::SeanceWords};
    case Step::Kind::Wish: return Route{ClassPlace::Classeur};
    case Step::Kind::Talk: break;
    }
    return {};
}

void InClass::wentTo(const Route &route)
{
    if (!isIn())
        return;
    if (route.place == ClassPlace::Fiche || route.place == ClassPlace::Video)
        m_opened.insert(route.id);
    m_told.place = wordOf(route.place);
    if (route.place == ClassPlace::Results && m_member->stage().now.kind == Step::Kind::Valleys && !m_asks.poles().isEmpty())
        m_done = true;
    lookAgain();
}

void InClass::lookAgain()
{
    if (!isIn())
        return;
    const seance::Stage &stage = m_member->stage();
    const Visited now = m_asks.visited();
    seance::Progress progress = m_told;
    progress.step = stage.step;
    progress.of = progress.done = 0;
    progress.asksHelp = m_helps;
    const auto answer = [&](const QStringList &values) {
        if (!values.isEmpty())
            m_member->answer({stage.step, values.mid(0, seance::mostValues)});
    };
    if (stage.step >= 0) {
        switch (stage.now.kind) {
        case Step::Kind::Climb:
            progress.of = now.questions;
            progress.done = now.answered;
            if (now.answered >= now.questions)
                answer(m_asks.poles());
            break;
        case Step::Kind::Valleys:
            progress.of = 1;
            progress.done = m_done;
            if (m_done)
                answer(m_asks.poles());
            break;
        case Step::Kind::Fiches:
            progress.of = stage.now.count;
            progress.done = std::min<int>(stage.now.count, int(m_opened.size()));
            break;
        case Step::Kind::Fiche:
        case Step::Kind::Video:
            progress.of = 1;
            progress.done = m_opened.contains(stage.now.ref);
            break;
        case Step::Kind::Words:
            progress.of = stage.now.count;
            progress.done = std::min<int>(stage.now.count, int(m_words.size()));
            answer(m_words);
            break;
        case Step::Kind::Wish:
            progress.of = stage.now.count;
            progress.done = std::min<int>(stage.now.count, int(now.wishes.size()));
            answer(now.wishes);
            break;
        case Step::Kind::Talk: break;
        }
        if (m_done)
            progress.done = progress.of;
    }
    if (progress != m_told) {
        m_told = progress;
        m_member->tell(progress);
    }
    showBar();
    Q_EMIT showingChanged();
}

} // namespace belvedere::shell
