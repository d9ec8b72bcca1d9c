// Tones, and how much of one a sound holds.
#pragma once

#include <QVector>

#include <cmath>
#include <numbers>

namespace tones {

inline QVector<qint16> tone(double hertz, int ms, int amplitude = 12'000)
{
    QVector<qint16> samples(48 * ms);
    for (qsizetype i = 0; i < samples.size(); ++i)
        samples[i] = qint16(amplitude * std::sin(2 * std::numbers::pi * hertz * double(i) / 48'000));
    return samples;
}

// The share of the energy that lies at `hertz` (Goertzel), 0 to 1.
inline double shareOf(double hertz, const QVector<qint16> &samples)
{
    double real = 0, imaginary = 0, all = 0;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const double angle = 2 * std::numbers::pi * hertz * double(i) / 48'000;
        real += samples[i] * std::cos(angle);
        imaginary += samples[i] * std::sin(angle);
        all += double(samples[i]) * samples[i];
    }
    return all > 0 ? 2 * (real * real + imaginary * imaginary) / (all * double(samples.size())) : 0;
}

} // namespace tones
