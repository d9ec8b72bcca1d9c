// How far two colours stand off from each other (WCAG 2.2, relative luminance and contrast ratio).
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace contrast {

// Of a part of a colour in sRGB, 0 to 1.
inline double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

inline double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// 1 to 21, from two luminances.
inline double ratio(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

inline double ratio(const QColor &one, const QColor &other)
{
    return ratio(luminance(one), luminance(other));
}

} // namespace contrast
