#include <look/choicecard.h>

#include <look/paint.h>
#include <look/pictures.h>

#include <QPainter>
#include <QPainterPath>

namespace belvedere::look {
namespace {

constexpr int wordsPad = 16;
constexpr int pictureGap = 9;   // above and under a picture
constexpr double cornerInside = 17;
constexpr int fewestLines = 2;  // so that the windows of a row are equally high

int smallestPicture(const Theme &theme) { return qRound(84 * (0.6 + theme.textScale() * 0.4)); }
int largestPicture(const Theme &theme) { return qRound(132 * (0.6 + theme.textScale() * 0.4)); }

} // namespace

ChoiceCard::ChoiceCard(const Theme &theme, const QString &picture, const QString &text, QWidget *parent)
    : Card(theme, text, parent), m_picture(picture)
{
    setText(text);
    setCheckable(true); // so that a screen reader tells what is chosen
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

bool ChoiceCard::isBeside() const
{
    return m_theme.hasLargeText();
}

int ChoiceCard::wordsWidth(int width) const
{
    const int window = isBeside() ? smallestPicture(m_theme) + 2 * pictureGap : 0;
    return width - window - 2 * wordsPad;
}

int ChoiceCard::wordsHeight(int width) const
{
    const int lines = isBeside() ? 1 : fewestLines;
    return qMax(lines * QFontMetrics(m_theme.button()).lineSpacing(),
                textHeight(m_theme.button(), text(), wordsWidth(width))) + 20;
}

int ChoiceCard::heightForWidth(int width) const
{
    const int window = smallestPicture(m_theme) + 2 * pictureGap;
    return isBeside() ? qMax(window, wordsHeight(width)) : window + wordsHeight(width);
}

QColor ChoiceCard::ground() const
{
    return m_pick == Pick::None ? m_theme.tokens().raised : m_theme.tokens().accentSoft;
}

QColor ChoiceCard::border() const
{
    return m_pick == Pick::None ? m_theme.tokens().line : m_theme.tokens().accent;
}

// A soft window with a hill at its foot, on which the thing stands.
void ChoiceCard::drawPicture(QPainter &painter, const QRect &window) const
{
    const bool light = m_theme.mode() == Mode::Light;
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(borderWidth(), borderWidth(), -borderWidth(), -borderWidth()), cornerInside,
                          cornerInside);
    QPainterPath frame;
    frame.addRect(window);
    const QPainterPath shape = inside.intersected(frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(light ? 0xe3eeec : 0xb6c7cb));
    painter.drawPath(shape);
    QPainterPath hill;
    hill.addEllipse(QPointF(window.center().x(), window.bottom() + 1 + window.width() * 0.30), window.width() * 0.62,
                    window.width() * 0.30 + window.height() * 0.26);
    painter.setBrush(QColor(light ? 0xd2e3df : 0xa4b8bd));
    painter.drawPath(hill.intersected(shape));
    const int size = qBound(40, qMin(window.height() - 2 * pictureGap, window.width() - 2 * pictureGap), largestPicture(m_theme));
    const QPoint at(window.center().x() - size / 2 + 1, window.center().y() - size / 2 + 1 + (isDown() ? 2 : 0));
    if (hasPicture(m_picture))
        paintUpright(painter, QRect(at, QSize(size, size)), [&](const QRect &place) {
            painter.drawPixmap(place.topLeft(), picturePixmap(m_picture, size, devicePixelRatioF()));
        });
    else
        drawIcon(painter, at, m_picture, size, QColor(0x2b4558));
}

void ChoiceCard::drawBadge(QPainter &painter) const
{
    const auto &t = m_theme.tokens();
    const int badge = qRound(38 * qMin(m_theme.textScale(), Theme::largeText));
    const QRect corner(isBeside() ? 10 : width() - badge - 12, isBeside() ? 10 : 12, badge, badge); // never over the words
    painter.setPen(QPen(t.raised, 3));
    painter.setBrush(t.accent);
    painter.drawEllipse(corner);
    drawText(painter, corner, m_theme.button(), t.accentInk,
             m_pick == Pick::First ? QStringLiteral("1") : QStringLiteral("2"), Qt::AlignCenter);
}

void ChoiceCard::drawInside(QPainter &painter)
{
    const int words = wordsHeight(width());
    const int across = wordsWidth(width());
    if (isBeside()) {
        drawPicture(painter, QRect(0, 0, width() - across - 2 * wordsPad, height()));
        drawText(painter, QRect(width() - across - wordsPad, 0, across, height()), m_theme.button(), m_theme.tokens().ink, text(),
                 Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        drawPicture(painter, QRect(0, 0, width(), height() - words));
        drawText(painter, QRect(wordsPad, height() - words, across, words - 2), m_theme.button(), m_theme.tokens().ink, text(),
                 Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignVCenter);
    }
    if (m_pick != Pick::None)
        drawBadge(painter);
}

} // namespace belvedere::look
