#include <look/meadow.h>

#include <look/land.h>

#include <QLinearGradient>
#include <QPainter>

#include <cmath>

namespace belvedere::look {
namespace {

class Meadow
{
public:
    Meadow(QPainter &painter, const QRectF &rect, const Daylight &light, int part)
        : m_painter(painter), m_rect(rect), m_light(light), m_part(part), m_unit(rect.height())
    {
    }

    double line(double x) const
    {
        const double t = (x - m_rect.left()) / m_rect.width();
        return m_rect.top() + m_unit * (0.895 + 0.026 * std::sin(t * 5.2 + 0.9 + m_part) - 0.014 * std::sin(t * 13 + m_part * 2));
    }

    // A place `down` heights under the line, at `across` of the width.
    QPointF at(double across, double down) const
    {
        const double x = m_rect.left() + across * m_rect.width();
        return {x, line(x) + down * m_unit};
    }

    void paintWood() // behind the meadow
    {
        for (int i = 0; i < 26; ++i) {
            const double across = std::fmod(0.40 + 0.17 * m_part + 0.20 * scattered(i, 31 + m_part), 1.0);
            paintFir(m_painter, at(across, 0.016), m_unit * (0.07 + 0.05 * scattered(i, 32)), m_light, 0.06);
        }
    }

    void paintGrass()
    {
        QLinearGradient green(0, m_rect.top() + 0.86 * m_unit, 0, m_rect.bottom());
        green.setColorAt(0, m_light.lit(QColor(0xa9cf63), 0));
        green.setColorAt(1, m_light.shaded(QColor(0x86b150), 0));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(green);
        m_painter.drawPath(landUnder(m_rect, [this](double x) { return line(x); }));
    }

    void paintThings()
    {
        const double from = m_rect.left() + m_rect.width() * (0.50 + 0.03 * m_part);
        paintWall(m_painter, from, from + 0.24 * m_rect.width(), 0.018 * m_unit, [this](double x) { return line(x) + 0.035 * m_unit; },
                  m_light);
        paintBuron(m_painter, at(0.86 - 0.07 * m_part, 0.022), 0.10 * m_unit, m_light);
        paintTree(m_painter, at(0.925 - 0.06 * m_part, 0.012), 0.17 * m_unit, m_light, 0);
        paintTree(m_painter, at(0.955 - 0.06 * m_part, 0.012), 0.13 * m_unit, m_light, 0);
        paintCow(m_painter, at(0.36 + 0.03 * m_part, 0.047), 0.060 * m_unit, m_light, true);
        paintCow(m_painter, at(0.415 + 0.03 * m_part, 0.030), 0.054 * m_unit, m_light, false);
        paintCow(m_painter, at(0.78 - 0.03 * m_part, 0.042), 0.058 * m_unit, m_light, true);
        for (int i = 0; i < 16; ++i) {
            const double across = std::fmod(0.03 + 0.27 * scattered(i, 41) + 0.31 * (i % 4), 1.0);
            paintGentian(m_painter, at(across, 0.032 + 0.05 * scattered(i, 42)), 0.030 * m_unit, m_light);
        }
    }

private:
    QPainter &m_painter;
    const QRectF m_rect;
    const Daylight &m_light;
    const int m_part;
    const double m_unit;
};

} // namespace

void paintMeadow(QPainter &painter, const QRectF &rect, const Daylight &light, int part, const std::function<void()> &onGrass)
{
    Meadow meadow(painter, rect, light, part);
    meadow.paintWood();
    meadow.paintGrass();
    if (onGrass)
        onGrass();
    meadow.paintThings();
}

} // namespace belvedere::look
