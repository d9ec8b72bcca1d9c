#include <media/player.h>

#include <media/playerprocess_p.h>
#include <media/playerwire.h>

#include <core/log.h>
#include <net/policy.h>

#include <QCoreApplication>
#include <QElapsedTimer>

namespace belvedere::media {
namespace {

// So many deaths in a minute are enough: the next one would not do better.
constexpr int mostDeaths = 3;
constexpr qint64 deathsMs = 60'000;

std::optional<Player::State> stateOf(const QString &word)
{
    using State = Player::State;
    for (const auto &[name, state] : {std::pair{"opening", State::Opening}, std::pair{"playing", State::Playing},
                                      std::pair{"paused", State::Paused}, std::pair{"waiting", State::Waiting},
                                      std::pair{"ended", State::Ended}, std::pair{"failed", State::Failed}})
        if (word == QLatin1String(name))
            return state;
    return std::nullopt;
}

} // namespace

struct Player::Private {
    Private(Player *face, const Settings &given, QString path)
        : player(face), policy(net::httpPolicy(given)), mostVolume(given.mostVolume),
          program(path.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/belvedere-player") : std::move(path))
    {
        clock.start();
    }

    void hear(const QJsonObject &event);
    void hearTime(const QJsonObject &event);
    void hearState(const QJsonObject &event);
    void takeFrame();
    void processDied();
    void launch(); // the source, from the present moment, in a process that is ready or a new one
    void setState(State to, std::optional<Error> why = {});
    std::unique_ptr<PlayerProcess> made();
    void send(const char *what, QJsonObject with = {});
    double loudness() const { return percent * mostVolume / 10'000.0; }
    static void drop(std::unique_ptr<PlayerProcess> &process);

    Player *const player;
    const net::HttpPolicy policy;
    const int mostVolume;
    const QString program;

    std::unique_ptr<PlayerProcess> running; // has the source
    std::unique_ptr<PlayerProcess> spare;   // waits for one
    PlayerSource source;
    QElapsedTimer clock;
    QVector<qint64> deaths;

    State state = State::Idle;
    std::optional<Error> problem;
    QImage frame;
    QSize frameSize{1280, 720};
    qint64 position = 0;
    qint64 duration = 0;
    int seeks = 0; // what is said of the time before the last one is old
    qint64 lineSpeed = 0; // as the last video found it, bits a second
    int percent = 100;
    double rate = 1;
    bool wantsToPlay = true;
    bool sound = false;
};

void Player::Private::drop(std::unique_ptr<PlayerProcess> &process)
{
    if (!process)
        return;
    process->end();
    process.release()->deleteLater(); // it may be the sender
}

std::unique_ptr<PlayerProcess> Player::Private::made()
{
    auto process = std::make_unique<PlayerProcess>(program);
    process->send({{QStringLiteral("do"), QStringLiteral("prepare")}, {QStringLiteral("network"), wire::toJson(policy)}});
    return process;
}

void Player::Private::send(const char *what, QJsonObject with)
{
    if (!running)
        return;
    with.insert(QStringLiteral("do"), QLatin1String(what));
    running->send(with);
}

void Player::Private::launch()
{
    drop(running);
    running = spare ? std::move(spare) : made();
    running->disconnect(player);
    connect(running.get(), &PlayerProcess::said, player, [this](const QJsonObject &event) { hear(event); });
    connect(running.get(), &PlayerProcess::died, player, [this] { processDied(); });
    send("open", {{QStringLiteral("url"), source.stream.toString(QUrl::FullyEncoded)},
                  {QStringLiteral("folder"), source.keptFolder},
                  {QStringLiteral("at"), position},
                  {QStringLiteral("serial"), seeks},
                  {QStringLiteral("saving"), source.quality == Quality::Saving},
                  {QStringLiteral("line"), lineSpeed},
                  {QStringLiteral("play"), wantsToPlay},
                  {QStringLiteral("rate"), rate},
                  {QStringLiteral("volume"), loudness()},
                  {QStringLiteral("width"), frameSize.width()},
                  {QStringLiteral("height"), frameSize.height()},
                  {QStringLiteral("network"), wire::toJson(policy)}});
}

void Player::Private::setState(State to, std::optional<Error> why)
{
    const bool same = state == to && problem.has_value() == why.has_value() && (!why || why->kind == problem->kind);
    state = to;
    problem = std::move(why);
    if (!same)
        Q_EMIT player->stateChanged();
}

void Player::Private::hear(const QJsonObject &event)
{
    const QString what = event.value(QStringLiteral("is")).toString();
    if (what == QStringLiteral("frame"))
        takeFrame();
    else if (what == QStringLiteral("time"))
        hearTime(event);
    else if (what == QStringLiteral("state"))
        hearState(event);
    else if (what == QStringLiteral("line"))
        lineSpeed = event.value(QStringLiteral("speed")).toInteger(lineSpeed);
    else if (what == QStringLiteral("sound")) {
        const bool has = event.value(QStringLiteral("has")).toBool();
        if (std::exchange(sound, has) != has)
            Q_EMIT player->soundChanged();
    }
}

void Player::Private::takeFrame()
{
    QImage newest = running->newestFrame();
    if (newest.isNull())
        return;
    frame = std::move(newest);
    Q_EMIT player->frameChanged();
}

void Player::Private::hearTime(const QJsonObject &event)
{
    const qint64 length = event.value(QStringLiteral("length")).toInteger();
    if (length > 0 && std::exchange(duration, length) != length)
        Q_EMIT player->durationChanged();
    if (event.value(QStringLiteral("serial")).toInt() != seeks)
        return;
    const qint64 at = event.value(QStringLiteral("at")).toInteger();
    if (std::exchange(position, at) != at)
        Q_EMIT player->positionChanged();
}

void Player::Private::hearState(const QJsonObject &event)
{
    const auto to = stateOf(event.value(QStringLiteral("state")).toString());
    if (!to || event.value(QStringLiteral("serial")).toInt() != seeks)
        return;
    const QJsonValue why = event.value(QStringLiteral("problem"));
    setState(*to, why.isObject() ? std::optional(wire::errorFrom(why.toObject())) : std::nullopt);
}

void Player::Private::processDied()
{
    drop(running);
    if (state == State::Failed)
        return;
    const qint64 now = clock.elapsed();
    deaths.append(now);
    deaths.removeIf([now](qint64 then) { return now - then > deathsMs; });
    if (deaths.size() >= mostDeaths) {
        setState(State::Failed, Error{ErrorKind::Internal, QStringLiteral("the player died again and again")});
        return;
    }
    if (state == State::Ended)
        return; // play() starts another
    qCWarning(logMedia) << "the player died; another one goes on";
    if (state == State::Playing)
        setState(State::Waiting);
    launch();
}

Player::Player(const Settings &settings, QString program, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, settings, std::move(program)))
{
}

Player::~Player() = default;

void Player::prepare()
{
    if (d->spare)
        return;
    d->spare = d->made();
    connect(d->spare.get(), &PlayerProcess::died, this, [this] { d->drop(d->spare); });
    // What it can hear at all is known before a video is chosen.
    connect(d->spare.get(), &PlayerProcess::said, this, [this](const QJsonObject &event) {
        if (event.value(QStringLiteral("is")).toString() == QStringLiteral("sound"))
            d->hear(event);
    });
}

void Player::open(const PlayerSource &source)
{
    d->source = source;
    d->position = qMax<qint64>(0, source.startMs);
    d->duration = 0;
    d->wantsToPlay = true;
    d->deaths.clear();
    ++d->seeks;
    d->frame = {};
    d->launch();
    Q_EMIT frameChanged();
    d->setState(State::Opening);
    Q_EMIT positionChanged();
    Q_EMIT durationChanged();
}

void Player::play()
{
    if (d->state == State::Idle)
        return;
    d->wantsToPlay = true;
    if (d->state == State::Ended)
        seek(0);
    if (d->state == State::Failed) {
        d->deaths.clear();
        d->setState(State::Opening);
        d->launch();
    } else if (!d->running) {
        d->launch();
    }
    d->send("play");
}

void Player::pause()
{
    if (d->state == State::Idle)
        return;
    d->wantsToPlay = false;
    d->send("pause");
}

void Player::seek(qint64 ms)
{
    if (d->state == State::Idle)
        return;
    d->position = d->duration > 0 ? qBound<qint64>(0, ms, d->duration) : qMax<qint64>(0, ms);
    d->send("seek", {{QStringLiteral("to"), d->position}, {QStringLiteral("serial"), ++d->seeks}});
    Q_EMIT positionChanged();
}

void Player::setRate(double rate)
{
    d->rate = qBound(0.5, rate, 2.0);
    d->send("rate", {{QStringLiteral("to"), d->rate}});
}

void Player::setVolume(int percent)
{
    d->percent = qBound(0, percent, 100);
    d->send("volume", {{QStringLiteral("to"), d->loudness()}});
}

void Player::setQuality(Quality quality)
{
    if (std::exchange(d->source.quality, quality) != quality)
        d->send("quality", {{QStringLiteral("saving"), quality == Quality::Saving}});
}

void Player::setFrameSize(const QSize &pixels)
{
    if (std::exchange(d->frameSize, pixels) != pixels)
        d->send("size", {{QStringLiteral("width"), pixels.width()}, {QStringLiteral("height"), pixels.height()}});
}

void Player::close()
{
    Private::drop(d->running);
    d->source = {};
    d->position = d->duration = 0;
    d->frame = {};
    if (d->state == State::Idle)
        return;
    d->setState(State::Idle);
    Q_EMIT frameChanged();
    Q_EMIT positionChanged();
    Q_EMIT durationChanged();
}

Player::State Player::state() const { return d->state; }
qint64 Player::positionMs() const { return d->position; }
qint64 Player::durationMs() const { return d->duration; }
int Player::volume() const { return d->percent; }
double Player::rate() const { return d->rate; }
bool Player::hasSound() const { return d->sound; }
bool Player::isKept() const { return !d->source.keptFolder.isEmpty(); }
const QImage &Player::frame() const { return d->frame; }
std::optional<Error> Player::problem() const { return d->problem; }

} // namespace belvedere::media
