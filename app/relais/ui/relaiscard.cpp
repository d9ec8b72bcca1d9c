#include <relais/ui/relaiscard.h>

#include <look/paint.h>
#include <look/reading.h>
#include <relais/kinds.h>
#include <relais/ui/words.h>

#include <QPainter>

namespace belvedere::relais::ui {
namespace {
constexpr int relaisPad = 18;
constexpr int relaisGap = 5;
} // namespace

RelaisCard::RelaisCard(const look::Theme &theme, int number, const Relais &relais, const QString &distance, const OpenState &state,
                       Language language, QWidget *parent)
    : Card(theme, QString(), parent), m_id(relais.id), m_name(relais.name), m_distance(distance),
      m_open(openWords(state, language)), m_telephone(relais.telephone), m_icon(kindOf(relais.kind)->icon), m_number(number),
      m_isOpen(state.kind == OpenState::Kind::Open)
{
    const QString kind = kindOf(relais.kind)->shortName.in(language);
    // "CIO Exemple de Riom" says that it is a CIO.
    m_where = relais.name.startsWith(kind, Qt::CaseInsensitive) ? look::fromLeftToRight(relais.town()) : QString(kind + QStringLiteral(" · ") + look::fromLeftToRight(relais.town()));
    setAccessibleName(QStringLiteral("%1. %2").arg(number).arg(relaisWords(relais, distance, state, language)));
}

void RelaisCard::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    setAccessibleDescription(selected ? tr("Shown on the map") : QString());
    update();
}

int RelaisCard::disc() const
{
    return qRound(40 * (0.4 + 0.6 * m_theme.textScale()));
}

int RelaisCard::textLeft() const
{
    return relaisPad + disc() + 14;
}

int RelaisCard::heightForWidth(int width) const
{
    const int wide = width - textLeft() - relaisPad;
    int high = textHeight(m_theme.button(), m_name, wide) + relaisGap + textHeight(m_theme.small(), m_where, wide);
    const QString when = m_distance.isEmpty() ? m_open : m_distance + QStringLiteral(" · ") + m_open;
    high += 2 * relaisGap + textHeight(m_theme.body(), when, wide);
    if (!m_telephone.isEmpty())
        high += relaisGap + QFontMetrics(m_theme.body()).height();
    return qMax(high, disc()) + 2 * relaisPad;
}

QColor RelaisCard::ground() const
{
    return m_selected ? m_theme.tokens().accentSoft : m_theme.tokens().raised;
}

QColor RelaisCard::border() const
{
    return m_selected ? m_theme.tokens().accent : m_theme.tokens().line;
}

void RelaisCard::drawInside(QPainter &painter)
{
    const look::Tokens &t = m_theme.tokens();
    const QRect circle(relaisPad, relaisPad, disc(), disc());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(circle);
    drawText(painter, circle, m_theme.button(), t.accentInk, QString::number(m_number), Qt::AlignCenter);

    const int wide = width() - textLeft() - relaisPad;
    int y = relaisPad;
    const auto line = [&](const QFont &font, const QColor &colour, const QString &text) {
        const int high = textHeight(font, text, wide);
        drawText(painter, QRect(textLeft(), y, wide, high + 4), font, colour, text);
        y += high + relaisGap;
    };
    line(m_theme.button(), t.ink, m_name);
    line(m_theme.small(), m_selected ? t.ink : t.inkMuted, m_where);
    y += relaisGap;
    line(m_theme.body(), m_isOpen && !m_selected ? t.success : t.ink,
         m_distance.isEmpty() ? m_open : m_distance + QStringLiteral(" · ") + m_open);
    if (m_telephone.isEmpty())
        return;
    const int size = qRound(20 * m_theme.textScale());
    look::drawIcon(painter, {textLeft(), y + 2}, QStringLiteral("phone"), size, t.ink);
    drawText(painter, QRect(textLeft() + size + 8, y, wide - size - 8, QFontMetrics(m_theme.body()).height() + 4), m_theme.body(), t.ink, look::fromLeftToRight(m_telephone));
}

void RelaisCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    Q_EMIT pointedAt();
}

void RelaisCard::enterEvent(QEnterEvent *event)
{
    Card::enterEvent(event);
    Q_EMIT pointedAt();
}

} // namespace belvedere::relais::ui
