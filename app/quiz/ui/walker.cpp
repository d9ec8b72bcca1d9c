#include <quiz/ui/walker.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz::ui {
namespace {

constexpr QPointF hip(0.0, -0.505);
constexpr double thigh = 0.225, shin = 0.225;

// The knee between the hip and a foot: it bends forwards.
QPointF kneeOf(const QPointF &foot)
{
    const QPointF leg = foot - hip;
    const double distance = std::min(std::hypot(leg.x(), leg.y()), thigh + shin - 0.001);
    const double along = (thigh * thigh - shin * shin + distance * distance) / (2 * distance);
    const double out = std::sqrt(std::max(0.0, thigh * thigh - along * along));
    const QPointF way = leg / std::hypot(leg.x(), leg.y());
    return hip + way * along + QPointF(-way.y(), way.x()) * -out;
}

// For half of the time a foot stays on the ground and goes back under the body, then it swings forward.
QPointF footAt(double phase, double slope)
{
    phase -= std::floor(phase);
    constexpr double reach = 0.23;
    const double x = phase < 0.5 ? reach - 4 * reach * phase : -reach + 4 * reach * (phase - 0.5);
    const double lift = phase < 0.5 ? 0 : 0.13 * std::sin(2 * M_PI * (phase - 0.5));
    return {x, -0.02 - lift - slope * x};
}

void limb(QPainter &painter, const QColor &colour, double wide, std::initializer_list<QPointF> joints)
{
    painter.setPen(QPen(colour, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(QList<QPointF>(joints)));
}

struct Clothes {
    QColor jacket, sleeve, trousers, farLeg, boots, skin, hat, pack, strap, stick;
};

Clothes clothesIn(const look::Daylight &light)
{
    const auto own = [&light](QRgb colour) { return look::mixed(light.lit(QColor(colour), 0), QColor(colour), 0.55); };
    return {own(0xe0522f), own(0xc6431f), own(0x33415f), own(0x26324c), own(0x5a3a2a), own(0xd9a074),
            own(0x2f6f7e), own(0xf0b73f), own(0xc98f24), own(0x6b4630)};
}

void paintLeg(QPainter &painter, const QPointF &foot, const QColor &cloth, const QColor &boot)
{
    const QPointF ankle = foot - QPointF(0, 0.05);
    limb(painter, cloth, 0.115, {hip, kneeOf(ankle), ankle});
    painter.setPen(Qt::NoPen);
    painter.setBrush(boot);
    painter.drawRoundedRect(QRectF(foot.x() - 0.055, foot.y() - 0.07, 0.17, 0.09), 0.04, 0.04);
}

void paintPack(QPainter &painter, const Clothes &clothes)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(clothes.strap); // a mat rolled on the rucksack
    painter.drawRoundedRect(QRectF(-0.33, -0.90, 0.24, 0.10), 0.05, 0.05);
    painter.setBrush(clothes.pack);
    painter.drawRoundedRect(QRectF(-0.32, -0.815, 0.25, 0.36), 0.08, 0.08);
    painter.setBrush(clothes.strap);
    painter.drawRoundedRect(QRectF(-0.305, -0.64, 0.12, 0.13), 0.03, 0.03);
}

void paintBody(QPainter &painter, const Clothes &clothes)
{
    painter.setPen(Qt::NoPen);
    QPainterPath torso(QPointF(-0.115, -0.46));
    torso.cubicTo(-0.14, -0.62, -0.12, -0.78, 0.0, -0.785);
    torso.cubicTo(0.13, -0.785, 0.155, -0.66, 0.125, -0.46);
    torso.closeSubpath();
    painter.setBrush(clothes.jacket);
    painter.drawPath(torso);
    painter.setBrush(clothes.skin);
    painter.drawEllipse(QPointF(0.045, -0.875), 0.088, 0.095);
    painter.setBrush(clothes.hat);
    QPainterPath hat(QPointF(-0.06, -0.895));
    hat.cubicTo(-0.05, -1.01, 0.13, -1.02, 0.14, -0.90);
    hat.lineTo(0.215, -0.885);
    hat.lineTo(0.21, -0.865);
    hat.lineTo(-0.065, -0.88);
    hat.closeSubpath();
    painter.drawPath(hat);
}

} // namespace

void paintWalker(QPainter &painter, QPointF foot, double high, const Stride &stride, const look::Daylight &light)
{
    const Clothes clothes = clothesIn(light);
    const double vigour = std::clamp(stride.vigour, 0.0, 1.0);
    const double slope = std::clamp(stride.slope, -0.6, 0.6);
    const auto between = [vigour](QPointF still, QPointF walking) { return still + (walking - still) * vigour; };
    const QPointF near = between({0.07, -0.02 - slope * 0.07}, footAt(stride.phase, slope));
    const QPointF away = between({-0.09, -0.02 + slope * 0.09}, footAt(stride.phase + 0.5, slope));
    const double swing = 0.02 + 0.11 * vigour * std::cos(2 * M_PI * stride.phase);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(foot);
    painter.scale(stride.back ? -high : high, high);
    painter.translate(0, vigour * 0.018 * std::cos(4 * M_PI * stride.phase));
    paintLeg(painter, away, clothes.farLeg, clothes.boots);
    paintLeg(painter, near, clothes.trousers, clothes.boots);
    painter.rotate(5 + 14 * slope);
    paintPack(painter, clothes);
    paintBody(painter, clothes);
    const QPointF hand(0.27 + swing, -0.53);
    const QPointF shoulder(0.02, -0.73);
    limb(painter, clothes.stick, 0.035, {hand + QPointF(-0.03, -0.10), hand + QPointF(0.06 - swing * 0.9, 0.53 - slope * 0.25)});
    limb(painter, clothes.sleeve, 0.095, {shoulder, QPointF(0.13 + swing * 0.4, -0.56), hand});
    painter.setPen(Qt::NoPen);
    painter.setBrush(clothes.skin);
    painter.drawEllipse(hand, 0.048, 0.048);
    painter.restore();
}

void paintSitter(QPainter &painter, QPointF foot, double high, const look::Daylight &light)
{
    const Clothes clothes = clothesIn(light);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(foot);
    painter.scale(high, high);
    painter.translate(-0.34, 0.44);
    paintPack(painter, clothes);
    painter.translate(0.34, -0.44);
    const auto leg = [&](double out, const QColor &cloth) {
        limb(painter, cloth, 0.115, {QPointF(0, -0.07), QPointF(0.21 + out, -0.25), QPointF(0.31 + out, -0.05)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(clothes.boots);
        painter.drawRoundedRect(QRectF(0.26 + out, -0.07, 0.17, 0.09), 0.04, 0.04);
    };
    leg(0.07, clothes.farLeg);
    leg(0, clothes.trousers);
    painter.translate(0, 0.42);
    paintBody(painter, clothes);
    limb(painter, clothes.sleeve, 0.095, {QPointF(0.02, -0.72), QPointF(0.13, -0.58), QPointF(0.28, -0.62)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(clothes.skin);
    painter.drawEllipse(QPointF(0.29, -0.62), 0.048, 0.048);
    painter.restore();
}

} // namespace belvedere::quiz::ui
