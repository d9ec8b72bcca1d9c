#include <look/valleychart.h>

#include <look/icons.h>

#include <QPainter>
#include <QPainterPath>

namespace belvedere::look {
namespace {
constexpr int hillHeight = 190;
constexpr int valleyGap = 10;
} // namespace

ValleyChart::ValleyChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Your valleys"));
}

void ValleyChart::setValleys(const QVector<Valley> &valleys)
{
    m_valleys = valleys;
    QStringList words;
    for (const auto &valley : valleys)
        words += tr("%1: %2 %").arg(valley.label).arg(qRound(valley.share * 100));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int ValleyChart::columns(int width) const
{
    const int fit = width / qRound(140 * m_theme.textScale());
    return fit >= 6 ? 6 : fit >= 3 ? 3 : fit >= 2 ? 2 : 1;
}

int ValleyChart::labelHeight(int width) const
{
    int high = 0;
    for (const auto &valley : m_valleys)
        high = qMax(high, QFontMetrics(m_theme.small())
                              .boundingRect(QRect(0, 0, width - valleyGap, 1000),
                                            Qt::TextWordWrap | Qt::AlignHCenter, valley.label)
                              .height());
    return high + QFontMetrics(m_theme.button()).height() + 14;
}

int ValleyChart::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = (static_cast<int>(m_valleys.size()) + across - 1) / across;
    return rows * (hillHeight + labelHeight(width / across) + valleyGap);
}

void ValleyChart::paintHill(QPainter &painter, const Valley &valley, const QRectF &cell,
                            double highest) const
{
    const auto colours = m_theme.tokens().pole(valley.poleId);
    const double room = hillHeight - 20;
    const double high = 52 + (room - 52) * (highest > 0 ? valley.share / highest : 0);
    const double bottom = cell.top() + hillHeight;
    const double left = cell.left() + 2;
    const double wide = cell.width() - 4;
    const double top = bottom - high;
    QPainterPath hill(QPointF(left, bottom));
    hill.cubicTo(left + wide * 0.22, bottom - high * 0.1, left + wide * 0.26, top, left + wide * 0.40, top);
    hill.cubicTo(left + wide * 0.46, top + high * 0.07, left + wide * 0.54, top + high * 0.07,
                 left + wide * 0.60, top);
    hill.cubicTo(left + wide * 0.74, top, left + wide * 0.78, bottom - high * 0.1, left + wide, bottom);
    QLinearGradient fill(0, top, 0, bottom);
    fill.setColorAt(0, colours.strong);
    fill.setColorAt(1, colours.strong.darker(m_theme.mode() == Mode::Light ? 118 : 140));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(hill);
    const int size = 34;
    painter.drawPixmap(QPointF(cell.center().x() - size / 2.0, bottom - size - 9),
                       iconPixmap(poleIcon(valley.poleId), size, colours.ink, devicePixelRatioF()));

    const QRectF words(cell.left() + valleyGap / 2.0, bottom + 8, cell.width() - valleyGap, 1000);
    painter.setPen(m_theme.tokens().ink);
    painter.setFont(m_theme.button());
    const QString share = tr("%1 %").arg(qRound(valley.share * 100));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, share);
    painter.setFont(m_theme.small());
    painter.drawText(words.translated(0, QFontMetrics(m_theme.button()).height() + 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, valley.label);
}

void ValleyChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double highest = 0;
    for (const auto &valley : m_valleys)
        highest = qMax(highest, valley.share);
    const int across = columns(width());
    const double wide = double(width()) / across;
    const double rowHigh = hillHeight + labelHeight(static_cast<int>(wide)) + valleyGap;
    for (int i = 0; i < m_valleys.size(); ++i)
        paintHill(painter, m_valleys[i],
                  {(i % across) * wide, (i / across) * rowHigh, wide, rowHigh}, highest);
}

} // namespace belvedere::look
