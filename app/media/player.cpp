#include <media/player.h>

namespace belvedere::media {

struct Player::Private {
    State state = State::Idle;
    QImage frame;
    int volume = 100;
    double rate = 1;
};

Player::Player(const Settings &, QString, QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}
Player::~Player() = default;

void Player::prepare() {}
void Player::open(const PlayerSource &) {}
void Player::play() {}
void Player::pause() {}
void Player::seek(qint64) {}
void Player::setRate(double rate) { d->rate = rate; }
void Player::setVolume(int percent) { d->volume = percent; }
void Player::setQuality(Quality) {}
void Player::close() {}
Player::State Player::state() const { return d->state; }
qint64 Player::positionMs() const { return 0; }
qint64 Player::durationMs() const { return 0; }
int Player::volume() const { return d->volume; }
double Player::rate() const { return d->rate; }
bool Player::hasSound() const { return false; }
bool Player::isKept() const { return false; }
const QImage &Player::frame() const { return d->frame; }
std::optional<Error> Player::problem() const { return std::nullopt; }

} // namespace belvedere::media
