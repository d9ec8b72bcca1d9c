#include <content/ui/metiercard.h>

#include <content/ui/catalogueviews.h>
#include <look/reading.h>
#include <look/paint.h>

#include <QPainter>
#include <QPainterPath>

namespace belvedere::content::ui {
namespace {

constexpr int metierPad = 20;
constexpr int metierBand = 10;
constexpr int metierGap = 8;
constexpr int metierLines = 3;

int metierDisc(const look::Theme &theme)
{
    return qRound(48 * (0.5 + theme.textScale() / 2));
}

QString metierPlain(const QString &marked)
{
    QString plain = marked;
    return plain.remove(QChar(2)).remove(QChar(3));
}

} // namespace

MetierCard::MetierCard(const look::Theme &theme, const MetierSummary &metier, const QString &pole,
                       const QString &poleName, const QString &phrase, QWidget *parent)
    : Card(theme, metier.name(), parent), m_id(metier.id), m_name(metier.name()),
      m_level(metier.niveau), m_pole(pole), m_phrase(phrase, theme.body(), metierLines)
{
    setAccessibleDescription(look::asSentences({metierPlain(phrase), m_level, poleName}));
}

MetierCard *MetierCard::of(const look::Theme &theme, const Guide &guide, const MetierSummary &metier,
                           Language language, const QString &phrase)
{
    const QString pole = poleOf(guide, metier);
    const Pole *named = guide.pole(pole);
    return new MetierCard(theme, metier, pole, named ? named->name.in(language) : QString(), phrase);
}

int MetierCard::textLeft() const
{
    return metierBand + metierPad + metierDisc(m_theme) + 16;
}

int MetierCard::textWidth(int width) const
{
    return qMax(80, width - textLeft() - metierPad);
}

QSize MetierCard::pillSize() const
{
    if (m_level.isEmpty())
        return {0, 0};
    const QFontMetrics metrics(m_theme.small());
    return {metrics.horizontalAdvance(m_level) + 24, metrics.height() + 8};
}

int MetierCard::heightForWidth(int width) const
{
    if (width == m_width)
        return m_height;
    m_width = width;
    const int wide = textWidth(width);
    int high = textHeight(m_theme.button(), m_name, wide);
    if (const int phrase = m_phrase.height(wide))
        high += metierGap + phrase;
    if (!m_level.isEmpty())
        high += metierGap + 4 + pillSize().height();
    m_height = qMax(high, metierDisc(m_theme)) + 2 * metierPad;
    return m_height;
}

void MetierCard::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    const auto colours = t.pole(m_pole);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 20, 20);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, metierBand, height()), colours.strong);
    painter.restore();

    const int side = metierDisc(m_theme);
    const QRect disc(metierBand + metierPad, metierPad, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(disc, 14, 14);
    const int icon = side * 9 / 16;
    look::drawIcon(painter, {disc.x() + (side - icon) / 2, disc.y() + (side - icon) / 2}, look::poleIcon(m_pole), icon, colours.softInk);

    const int wide = textWidth(width());
    int y = metierPad;
    const int name = textHeight(m_theme.button(), m_name, wide);
    drawText(painter, QRect(textLeft(), y, wide, name + 4), m_theme.button(), t.ink, m_name);
    y += name + metierGap;
    painter.setFont(m_theme.body());
    m_phrase.draw(painter, QPointF(textLeft(), y), wide, t.inkMuted, t.ink);
    if (m_level.isEmpty())
        return;
    // The level lies at the bottom, so that it is on one line through a row of cards.
    const QSize pill = pillSize();
    const QRect place(textLeft(), height() - metierPad - pill.height(), qMin(pill.width(), wide),
                      pill.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(place, pill.height() / 2.0, pill.height() / 2.0);
    drawText(painter, place, m_theme.small(), colours.softInk,
             QFontMetrics(m_theme.small()).elidedText(m_level, Qt::ElideRight, place.width() - 16),
             Qt::AlignCenter);
}

} // namespace belvedere::content::ui
