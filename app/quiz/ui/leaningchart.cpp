#include <quiz/ui/leaningchart.h>

#include <look/paint.h>

#include <QPainter>

#include <cmath>

namespace belvedere::quiz::ui {
namespace {

constexpr double eightInTen = 1.2816; // deviations to each side that hold 80 % of a normal law
constexpr double widestLiking = 2.2;  // beyond it, a liking hardly moves on the line
constexpr int leaningGap = 16;
constexpr int thinnestTrack = 22;

int leaningIcon(const look::Theme &theme)
{
    return qRound(40 * (0.5 + theme.textScale() / 2));
}

// A liking on the line: 0 to 1, bent so that no band leaves it.
double onLine(double liking)
{
    return 0.5 + 0.5 * std::tanh(liking / widestLiking);
}

} // namespace

QVector<Leaning> leaningsOf(const content::Guide &guide, const Profile &profile, Language language)
{
    QVector<Leaning> leanings;
    for (const content::Pole &pole : guide.poles) {
        for (const PoleScore &score : profile.poles) {
            if (score.pole == pole.id)
                leanings.append({pole.id, pole.name.in(language), score.mean, score.deviation});
        }
    }
    return leanings;
}

LeaningChart::LeaningChart(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What your answers begin to say"));
}

QString LeaningChart::inWords(const Leaning &leaning) const
{
    const bool more = leaning.mean - leaning.deviation > 0;
    const bool less = leaning.mean + leaning.deviation < 0;
    return more   ? tr("%1: rather more").arg(leaning.name)
           : less ? tr("%1: rather less").arg(leaning.name)
                  : tr("%1: not known yet").arg(leaning.name);
}

void LeaningChart::setLeanings(const QVector<Leaning> &leanings)
{
    m_leanings = leanings;
    QStringList words;
    for (const Leaning &leaning : leanings)
        words.append(inWords(leaning));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int LeaningChart::nameWidth(int width) const
{
    return qMin(width * 2 / 5, qRound(260 * m_theme.textScale()));
}

int LeaningChart::nameHeight(const Leaning &leaning, int width) const
{
    return QFontMetrics(m_theme.body())
        .boundingRect(QRect(0, 0, nameWidth(width), 1000), Qt::TextWordWrap, leaning.name)
        .height();
}

int LeaningChart::lineHeight(const Leaning &leaning, int width) const
{
    return qMax(leaningIcon(m_theme), nameHeight(leaning, width)) + leaningGap;
}

int LeaningChart::heightForWidth(int width) const
{
    int high = QFontMetrics(m_theme.small()).height() + 4;
    for (const Leaning &leaning : m_leanings)
        high += lineHeight(leaning, width);
    return high;
}

void LeaningChart::paintBand(QPainter &painter, const Leaning &leaning, const QRectF &track) const
{
    const auto &tokens = m_theme.tokens();
    const auto colours = tokens.pole(leaning.pole);
    const double radius = track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.page);
    painter.drawRoundedRect(track, radius, radius);
    const double from = onLine(leaning.mean - eightInTen * leaning.deviation);
    const double to = onLine(leaning.mean + eightInTen * leaning.deviation);
    painter.setPen(QPen(colours.strong, 2));
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(track.left() + from * track.width(), track.top() + 1, (to - from) * track.width(),
                                   track.height() - 2), radius, radius);
    painter.setPen(QPen(tokens.line, 2, Qt::DashLine));
    painter.drawLine(QPointF(track.center().x(), track.top() - 5), QPointF(track.center().x(), track.bottom() + 5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.strong);
    painter.drawEllipse(QPointF(track.left() + onLine(leaning.mean) * track.width(), track.center().y()), radius * 0.62,
                        radius * 0.62);
}

void LeaningChart::paintLine(QPainter &painter, const Leaning &leaning, const QRect &line) const
{
    const auto colours = m_theme.tokens().pole(leaning.pole);
    const int side = leaningIcon(m_theme);
    const QRect disc(line.left(), line.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.strong);
    painter.drawRoundedRect(disc, 12, 12);
    const int size = side * 6 / 10;
    look::drawIcon(painter, {disc.center().x() - size / 2 + 1, disc.center().y() - size / 2 + 1}, look::poleIcon(leaning.pole), size, colours.ink);
    painter.setPen(m_theme.tokens().ink);
    painter.setFont(m_theme.body());
    const int left = disc.right() + 14;
    const int wide = nameWidth(width());
    painter.drawText(QRect(left, line.top(), wide, line.height()), Qt::AlignVCenter | Qt::TextWordWrap, leaning.name);
    const double high = qMax<double>(thinnestTrack, side * 0.6);
    const double start = left + wide + 14;
    paintBand(painter, leaning, QRectF(start, line.center().y() - high / 2, line.right() - start, high));
}

void LeaningChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = 0;
    for (const Leaning &leaning : m_leanings) {
        const int high = lineHeight(leaning, width());
        paintLine(painter, leaning, QRect(0, y, width(), high));
        y += high;
    }
    const int start = leaningIcon(m_theme) + 28 + nameWidth(width());
    painter.setPen(m_theme.tokens().inkMuted);
    painter.setFont(m_theme.small());
    const QRect feet(start, y, width() - start, height() - y);
    painter.drawText(feet, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignBottom, tr("less"));
    painter.drawText(feet, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignBottom, tr("more"));
}

} // namespace belvedere::quiz::ui
