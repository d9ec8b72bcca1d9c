#include <look/daylight.h>

#include <algorithm>
#include <cmath>

namespace belvedere::look {
namespace {

struct Key {
    QRgb top, middle, low, sun, cloud, light, haze;
    double stars;
};

// Dawn, morning, noon, afternoon, golden hour, dusk: at equal distances in the day.
constexpr Key keys[]{
    {0x7d9bd2, 0xefb9bd, 0xffe0bd, 0xfff0d2, 0xffe9dd, 0xefd3d0, 0xe3bfc6, 0.10},
    {0x5aa6de, 0xaedcf0, 0xfbf1d8, 0xfff7dc, 0xffffff, 0xfff6e2, 0xbfdbe4, 0},
    {0x3f9be0, 0x92d0f1, 0xe9f6ee, 0xfffdf0, 0xffffff, 0xffffff, 0xb2d6e6, 0},
    {0x4b9bdb, 0xb4daee, 0xfdf0d2, 0xfffbe0, 0xfffaf0, 0xfff6e0, 0xc3d9e2, 0},
    {0x6d8fc6, 0xf3c69b, 0xffdf9e, 0xffefb5, 0xffe6c6, 0xffdfae, 0xeabf9e, 0},
    {0x31346c, 0x9d5d8b, 0xff9d6e, 0xffd9a0, 0xd98790, 0x9a8cc0, 0x9a6c98, 0.85},
};
constexpr int spans = static_cast<int>(std::size(keys)) - 1;
const QColor night(0x0b1026);

QColor multiplied(const QColor &own, const QColor &light)
{
    return QColor::fromRgbF(own.redF() * light.redF(), own.greenF() * light.greenF(), own.blueF() * light.blueF());
}

// The day by moonlight: everything sinks into the blue of the night, the land more than the sky.
Daylight byMoon(Daylight day)
{
    day.top = mixed(day.top, night, 0.80);
    day.middle = mixed(day.middle, night, 0.70);
    day.low = mixed(day.low, night, 0.58);
    day.haze = mixed(day.haze, night, 0.62);
    day.cloud = mixed(day.cloud, night, 0.62);
    day.light = mixed(multiplied(day.light, QColor(0xaab6e8)), night, 0.55);
    day.sun = QColor(0xf3ecd6);
    day.stars = 0.9;
    return day;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double t)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * t), float(a.greenF() + (b.greenF() - a.greenF()) * t),
                            float(a.blueF() + (b.blueF() - a.blueF()) * t));
}

QColor Daylight::lit(const QColor &own, double depth) const
{
    return mixed(multiplied(own, light), haze, depth);
}

QColor Daylight::shaded(const QColor &own, double depth) const
{
    const QColor shade = mixed(multiplied(own, light).darker(132), top, 0.13);
    return mixed(shade, haze, depth);
}

Daylight daylightAt(double day, Mode mode)
{
    const double at = std::clamp(day, 0.0, 1.0) * spans;
    const int first = std::min(static_cast<int>(at), spans - 1);
    const double t = at - first;
    const Key &a = keys[first];
    const Key &b = keys[first + 1];
    const auto between = [t](QRgb from, QRgb to) { return mixed(QColor(from), QColor(to), t); };
    Daylight now;
    now.top = between(a.top, b.top);
    now.middle = between(a.middle, b.middle);
    now.low = between(a.low, b.low);
    now.sun = between(a.sun, b.sun);
    now.cloud = between(a.cloud, b.cloud);
    now.light = between(a.light, b.light);
    now.haze = between(a.haze, b.haze);
    now.stars = a.stars + (b.stars - a.stars) * t;
    now.height = std::sin(M_PI * (0.10 + 0.84 * at / spans));
    return mode == Mode::Light ? now : byMoon(now);
}

} // namespace belvedere::look
