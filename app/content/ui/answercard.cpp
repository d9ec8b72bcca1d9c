#include <content/ui/answercard.h>

#include <look/reading.h>
#include <look/paint.h>

#include <QPainter>

namespace belvedere::content::ui {
namespace {

constexpr int answerPad = 18;
constexpr int answerGap = 6;
constexpr int titleLines = 4;
constexpr int excerptLines = 3;

int answerDisc(const look::Theme &theme)
{
    return qRound(48 * (0.5 + theme.textScale() / 2));
}

QString iconOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Metier: return QStringLiteral("suitcase");
    case EntryKind::Formation: return QStringLiteral("book");
    case EntryKind::Action: return QStringLiteral("map");
    case EntryKind::Relais: return QStringLiteral("people");
    case EntryKind::Video: return QStringLiteral("video");
    case EntryKind::Event: return QStringLiteral("clock");
    }
    return QStringLiteral("info");
}

} // namespace

AnswerCard::AnswerCard(const look::Theme &theme, const SearchHit &hit, QWidget *parent)
    : Card(theme, hit.title, parent), m_icon(iconOf(hit.kind)), m_detail(hit.detail),
      m_title(hit.markedTitle, theme.button(), titleLines), m_excerpt(hit.excerpt, theme.body(), excerptLines)
{
    setAccessibleDescription(look::asSentences({m_detail, m_excerpt.plain()}));
}

int AnswerCard::textLeft() const
{
    return answerPad + answerDisc(m_theme) + 16;
}

int AnswerCard::textWidth(int width) const
{
    return qMax(80, width - textLeft() - answerPad);
}

int AnswerCard::heightForWidth(int width) const
{
    if (width == m_width)
        return m_height;
    m_width = width;
    const int wide = textWidth(width);
    int high = m_title.height(wide);
    if (!m_detail.isEmpty())
        high += answerGap + textHeight(m_theme.small(), m_detail, wide);
    if (const int excerpt = m_excerpt.height(wide))
        high += answerGap + excerpt;
    m_height = qMax(high, answerDisc(m_theme)) + 2 * answerPad;
    return m_height;
}

void AnswerCard::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = answerDisc(m_theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.mode == look::Mode::Contrast ? t.page : t.line);
    painter.drawRoundedRect(QRect(answerPad, answerPad, side, side), 14, 14);
    const int icon = side * 9 / 16;
    look::drawIcon(painter, {answerPad + (side - icon) / 2, answerPad + (side - icon) / 2}, m_icon, icon, t.ink);
    const int wide = textWidth(width());
    int y = answerPad;
    m_title.draw(painter, QPointF(textLeft(), y), wide, t.ink, t.accent);
    y += m_title.height(wide);
    if (!m_detail.isEmpty()) {
        const int high = textHeight(m_theme.small(), m_detail, wide);
        drawText(painter, QRect(textLeft(), y + answerGap, wide, high + 4), m_theme.small(), t.inkMuted, m_detail);
        y += answerGap + high;
    }
    m_excerpt.draw(painter, QPointF(textLeft(), y + answerGap), wide, t.inkMuted, t.ink);
}

} // namespace belvedere::content::ui
