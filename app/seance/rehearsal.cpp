#include <seance/rehearsal.h>

#include <seance/wire.h>

#include <algorithm>

namespace belvedere::seance {

namespace {

constexpr int playMs = 250;
constexpr qint64 classMinute = 60'000;
constexpr int questionsOfClimb = 24;
constexpr qint64 comesEvery = 15'000;                                 // one after the other through the door
constexpr qint64 lateAfter = 2 * classMinute;                            // of the beginning
constexpr qint64 dropsAfter = 3 * classMinute, isBackAfter = 7 * classMinute; // of the beginning
constexpr double stuckAt = 0.3, asksFrom = 0.2, asksUntil = 0.8;      // shares of a step

// Words of the list of pseudonyms.
const char *const playedNames[]{"Lynx bleu", "Loutre calme", "Renard vert", "Hermine vive", "Castor malin", "Mésange agile", "Chamois doré", "Tortue sereine", "Hibou curieux", "Biche joyeuse", "Panda rêveur", "Libellule turquoise"};
const char *const wordsOfPupils[]{"aider", "équipe", "dehors", "créer", "bouger", "machines", "nature", "patience", "soin", "voyager", "apprendre", "calme"};
const char *const unsuitableWord = "bande de nuls";

using Way = Rehearsal::Way;
constexpr Way playedWays[]{Way::Steady, Way::Stuck, Way::Early, Way::Steady, Way::AsksHelp, Way::Shows, Way::Drops, Way::Steady, Way::Unsuitable, Way::Steady, Way::Steady, Way::Late};

QString placeIn(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Climb: return QStringLiteral("quiz");
    case Step::Kind::Valleys: return QStringLiteral("results");
    case Step::Kind::Fiches:
    case Step::Kind::Fiche: return QStringLiteral("fiche");
    case Step::Kind::Video: return QStringLiteral("video");
    case Step::Kind::Words: return QStringLiteral("words");
    case Step::Kind::Wish: return QStringLiteral("classeur");
    case Step::Kind::Talk: break;
    }
    return {};
}

int unitsOf(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Climb: return questionsOfClimb;
    case Step::Kind::Valleys:
    case Step::Kind::Fiche:
    case Step::Kind::Video: return 1;
    case Step::Kind::Fiches:
    case Step::Kind::Words:
    case Step::Kind::Wish: return step.count;
    case Step::Kind::Talk: break;
    }
    return 0;
}

// Of `all`, in an order of one's own; those that stand first are drawn more often, so that a class agrees on some.
QStringList drawnFrom(QStringList all, int most, QRandomGenerator &dice)
{
    QStringList mine;
    while (!all.isEmpty() && mine.size() < most)
        mine += all.takeAt(std::min(dice.bounded(int(all.size())), dice.bounded(int(all.size()))));
    return mine;
}

} // namespace

QuickClock::QuickClock(const Clock &real, int times) : m_real(real), m_times(times), m_from(real.now()), m_start(real.elapsed()) {}

Rehearsal::Rehearsal(const Clock &clock, Scenario scenario, Material material, quint32 seed, QObject *parent)
    : Desk(parent), m_clock(clock), m_scenario(std::move(scenario)), m_material(std::move(material)), m_dice(seed), m_last(clock.now())
{
    m_stage.title = m_scenario.title;
    m_stage.steps = int(m_scenario.steps.size());
    cast();
    connect(&m_timer, &QTimer::timeout, this, &Rehearsal::play);
    m_timer.start(playMs);
    play();
}

void Rehearsal::cast()
{
    QStringList words;
    for (const char *each : wordsOfPupils)
        words += QString::fromUtf8(each);
    for (int at = 0; at < pupilsPlayed; ++at) {
        Pupil pupil;
        pupil.key = QString::number(at + 1);
        pupil.pseudonym = QString::fromUtf8(playedNames[at]);
        pupil.way = playedWays[at];
        pupil.pace = pupil.way == Way::Early ? 0.25 : pupil.way == Way::AsksHelp ? 0.95 : 0.5 + 0.4 * m_dice.generateDouble();
        pupil.comes = pupil.way == Way::Late ? lateAfter : at * comesEvery;
        pupil.poles = drawnFrom(m_material.poles, 3, m_dice);
        pupil.metiers = drawnFrom(m_material.metiers, mostValues, m_dice);
        pupil.words = drawnFrom(words, mostValues, m_dice);
        if (pupil.way == Way::Unsuitable)
            pupil.words.prepend(QString::fromUtf8(unsuitableWord));
        m_pupils += pupil;
    }
}

QString Rehearsal::code() const
{
    return QStringLiteral("ESSAI");
}

QString Rehearsal::keyOf(Way way) const
{
    for (const Pupil &each : m_pupils) {
        if (each.way == way)
            return each.key;
    }
    return {};
}

void Rehearsal::change(const Stage &next)
{
    if (m_state == State::Ended || m_stage == next)
        return;
    play();
    if (next.step != m_stage.step)
        m_inStep = 0;
    if (!next.paused)
        m_pausedAt = {};
    m_stage = next;
    Q_EMIT stageChanged();
    play();
}

void Rehearsal::setPaused(bool paused)
{
    if (m_stage.paused != paused)
        change(pausedStage(m_stage, paused, m_pausedAt, now()));
}

void Rehearsal::putOut(const QString &key)
{
    for (Pupil &each : m_pupils) {
        if (each.key == key)
            each.isOut = true;
    }
    m_register.putOut(key);
    Q_EMIT pupilsChanged();
}

void Rehearsal::end()
{
    if (m_state == State::Ended)
        return;
    m_timer.stop();
    m_state = State::Ended;
    Q_EMIT stateChanged();
    Q_EMIT ended();
}

void Rehearsal::play()
{
    if (m_state == State::Ended)
        return;
    const qint64 passed = m_last.msecsTo(now());
    m_last = now();
    m_open += passed;
    if (m_stage.step >= 0) {
        m_led += passed;
        m_inStep += m_stage.paused ? 0 : passed;
    }
    bool moved = false;
    for (Pupil &each : m_pupils)
        moved = playOne(each) || moved;
    if (moved)
        Q_EMIT pupilsChanged();
}

bool Rehearsal::isHere(const Pupil &pupil) const
{
    if (pupil.way == Way::Late)
        return m_led >= pupil.comes;
    if (pupil.way == Way::Drops && m_led >= dropsAfter && m_led < isBackAfter)
        return false;
    return m_open >= pupil.comes || m_stage.step >= 0; // who was at the door comes in when it begins
}

Progress Rehearsal::progressOf(const Pupil &pupil) const
{
    Progress progress{m_stage.step, QStringLiteral("home"), 0, 0, false};
    if (m_stage.step < 0)
        return progress;
    progress.of = unitsOf(m_stage.now);
    progress.place = progress.of > 0 ? placeIn(m_stage.now.kind) : pupil.told.place.isEmpty() ? progress.place : pupil.told.place;
    const double share = double(m_inStep) / double(classMinute * m_stage.now.minutes);
    const double mine = pupil.way == Way::Stuck ? qMin(share / pupil.pace, stuckAt) : share / pupil.pace;
    progress.done = qMin(progress.of, int(mine * progress.of));
    progress.asksHelp = pupil.way == Way::AsksHelp && progress.of > 0 && share >= asksFrom && share < asksUntil;
    return progress;
}

bool Rehearsal::playOne(Pupil &pupil)
{
    const int known = m_register.indexOf(pupil.key);
    const bool here = !pupil.isOut && isHere(pupil);
    bool moved = false;
    if (here && known < 0)
        moved = m_register.take(pupil.key, 0, jsonOf(Named{pupil.pseudonym}), now());
    if ((here || known >= 0) && m_register.pupils().at(m_register.indexOf(pupil.key)).here != here) {
        m_register.setHere(pupil.key, here);
        moved = true;
    }
    if (!here || m_stage.paused)
        return moved;
    if (const Progress progress = progressOf(pupil); progress != pupil.told) {
        pupil.told = progress;
        moved = tell(pupil, jsonOf(progress)) || moved;
    }
    return answer(pupil) || moved;
}

// Once they are through a step, and once for each.
bool Rehearsal::answer(Pupil &pupil)
{
    const Progress &told = pupil.told;
    if (told.step < 0 || told.of == 0 || told.done < told.of || pupil.answered.contains(told.step))
        return false;
    pupil.answered.insert(told.step);
    const Step::Kind kind = m_stage.now.kind;
    QStringList values;
    if (kind == Step::Kind::Climb || kind == Step::Kind::Valleys)
        values = pupil.poles;
    else if (kind == Step::Kind::Wish)
        values = pupil.metiers.mid(0, told.of);
    else if (kind == Step::Kind::Words)
        values = pupil.words.mid(0, told.of);
    if (values.isEmpty())
        return false;
    (void)tell(pupil, jsonOf(Given{{told.step, values}, kind}));
    if (pupil.way == Way::Shows && !std::exchange(pupil.hasShown, true))
        (void)tell(pupil, jsonOf(Showed{{told.step, values}}));
    return true;
}

bool Rehearsal::tell(const Pupil &pupil, const QJsonObject &record)
{
    return m_register.take(pupil.key, m_register.lastOf(pupil.key) + 1, record, now());
}

} // namespace belvedere::seance
