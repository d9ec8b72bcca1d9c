#include <look/choicecard.h>

#include <look/icons.h>

#include <QPainter>

namespace belvedere::look {
namespace {
constexpr int choicePad = 22;
int choiceDisc(const Theme &theme) { return qRound(76 * (0.5 + theme.textScale() / 2)); }
} // namespace

ChoiceCard::ChoiceCard(const Theme &theme, const QString &icon, const QString &text, QWidget *parent)
    : Card(theme, text, parent), m_icon(icon)
{
    setText(text);
    setCheckable(true); // so that a screen reader tells what is chosen
    // A screen reader may tick the box itself: that is a click too.
    connect(this, &QAbstractButton::toggled, this, [this](bool checked) {
        if (checked != (m_pick != Pick::None))
            click();
        setChecked(m_pick != Pick::None);
    });
}

void ChoiceCard::setPick(Pick pick)
{
    m_pick = pick;
    setAccessibleDescription(pick == Pick::First    ? tr("Your first choice")
                             : pick == Pick::Second ? tr("Your second choice")
                                                    : QString());
    setChecked(pick != Pick::None);
    update();
}

int ChoiceCard::heightForWidth(int width) const
{
    const int words = textHeight(m_theme.button(), text(), width - 2 * choicePad);
    return choicePad + choiceDisc(m_theme) + 14 + words + choicePad;
}

QColor ChoiceCard::ground() const
{
    return m_pick == Pick::None ? m_theme.tokens().raised : m_theme.tokens().accentSoft;
}

QColor ChoiceCard::border() const
{
    return m_pick == Pick::None ? m_theme.tokens().line : m_theme.tokens().accent;
}

void ChoiceCard::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    const int disc = choiceDisc(m_theme);
    const int words = textHeight(m_theme.button(), text(), width() - 2 * choicePad);
    const int top = qMax(choicePad, (height() - disc - 14 - words) / 2);
    const QRect circle((width() - disc) / 2, top, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_pick == Pick::None ? t.accentSoft : t.accent);
    painter.drawEllipse(circle);
    const int size = disc * 9 / 16;
    painter.drawPixmap(circle.center().x() - size / 2 + 1, circle.center().y() - size / 2 + 1,
                       iconPixmap(m_icon, size, m_pick == Pick::None ? t.accent : t.accentInk,
                                  devicePixelRatioF()));
    drawText(painter, QRect(choicePad, top + disc + 14, width() - 2 * choicePad, height()),
             m_theme.button(), t.ink, text(), Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop);
    if (m_pick == Pick::None)
        return;
    const int badge = qRound(38 * m_theme.textScale());
    const QRect corner(width() - badge - 12, 12, badge, badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(corner);
    drawText(painter, corner, m_theme.button(), t.accentInk,
             m_pick == Pick::First ? QStringLiteral("1") : QStringLiteral("2"), Qt::AlignCenter);
}

} // namespace belvedere::look
