#include <quiz/random.h>

#include <cmath>
#include <numbers>

namespace belvedere::quiz {
namespace {

quint64 splitMix(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    return splitMix(m_state);
}

double Random::uniform()
{
    return (static_cast<double>(next() >> 12) + 0.5) / 4503599627370496.0; // 2^52
}

int Random::below(int bound)
{
    return static_cast<int>(next() % static_cast<quint64>(bound));
}

double Random::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    const double radius = std::sqrt(-2.0 * std::log(uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    m_spare = radius * std::sin(angle);
    m_hasSpare = true;
    return radius * std::cos(angle);
}

double Random::gumbel()
{
    return -std::log(-std::log(uniform()));
}

quint64 stableHash(const QString &text, quint64 seed)
{
    quint64 hash = 0xCBF29CE484222325ULL ^ splitMix(seed);
    for (const QChar unit : text) {
        hash ^= unit.unicode();
        hash *= 0x100000001B3ULL;
    }
    return splitMix(hash);
}

} // namespace belvedere::quiz
