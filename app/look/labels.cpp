#include <look/labels.h>

namespace belvedere::look {
namespace {

QFont labelFont(const Theme &theme, Label::Style style)
{
    switch (style) {
    case Label::Style::Display: return theme.display();
    case Label::Style::Title: return theme.title();
    case Label::Style::Heading: return theme.heading();
    case Label::Style::Small: return theme.small();
    case Label::Style::Body: break;
    }
    return theme.body();
}

} // namespace

Label::Label(const Theme &theme, const QString &text, Style style, QWidget *parent)
    : QLabel(text, parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(true);
    if (isRightToLeft()) // also for words that are read from left to right, such as a name
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setFont(labelFont(theme, style));
    if (isRightToLeft()) // Qt moves a line that was wrapped by the space at its end, and would cut its last letter
        setContentsMargins(QFontMetrics(font()).horizontalAdvance(u' ') + 2, 0, 0, 0);
    setColour(theme.tokens().ink);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Label::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_heights.clear();
        m_measured = text();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void Label::changeEvent(QEvent *event)
{
    m_heights.clear(); // another font or style
    QLabel::changeEvent(event);
}

void Label::setMuted(bool muted)
{
    setColour(muted ? m_theme.tokens().inkMuted : m_theme.tokens().ink);
}

void Label::setColour(const QColor &colour)
{
    QPalette words = palette();
    words.setColor(QPalette::WindowText, colour);
    setPalette(words);
}

} // namespace belvedere::look
