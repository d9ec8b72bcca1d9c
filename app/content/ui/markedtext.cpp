#include <content/ui/markedtext.h>

#include <look/paint.h>

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

namespace belvedere::content::ui {

constexpr QChar markBegin(2);
constexpr QChar markEnd(3);

MarkedText::MarkedText(const QString &text, const QFont &font, int maxLines)
    : m_font(font), m_maxLines(maxLines)
{
    int start = -1;
    const auto close = [&] {
        if (start >= 0 && m_plain.size() > start)
            m_marks.append({start, static_cast<int>(m_plain.size()) - start});
        start = -1;
    };
    for (const QChar c : text) {
        if (c == markBegin) {
            close();
            start = static_cast<int>(m_plain.size());
        } else if (c == markEnd) {
            close();
        } else {
            m_plain += c;
        }
    }
    close();
}

void MarkedText::lay(QTextLayout &layout, const QString &text, int width,
                     const QColor &markColour) const
{
    layout.setText(text);
    layout.setFont(m_font);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : m_marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(markColour);
        ranges.append({start, qMin<int>(length, qMax<int>(0, static_cast<int>(text.size()) - start)),
                       format});
    }
    layout.setFormats(ranges);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < m_maxLines + 1; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + 2;
    }
    layout.endLayout();
}

QString MarkedText::fitted(int width) const
{
    QTextLayout layout;
    lay(layout, m_plain, width, {});
    if (layout.lineCount() <= m_maxLines)
        return m_plain;
    const QTextLine last = layout.lineAt(m_maxLines - 1);
    QString text = m_plain.left(last.textStart() + last.textLength()).trimmed();
    // A whole word less, so that the ellipsis has room.
    const QFontMetrics metrics(m_font);
    while (text.size() > last.textStart()
           && metrics.horizontalAdvance(text.mid(last.textStart()) + u'…') > width * 0.97) {
        const auto space = text.lastIndexOf(u' ');
        text.truncate(space > last.textStart() ? space : text.size() - 1);
    }
    while (text.endsWith(u',') || text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text + u'…';
}

int MarkedText::height(int width) const
{
    if (m_plain.isEmpty())
        return 0;
    QTextLayout layout;
    lay(layout, m_plain, width, {});
    const int lines = qMin(layout.lineCount(), m_maxLines);
    return qCeil(layout.lineAt(lines - 1).y() + layout.lineAt(lines - 1).height());
}

void MarkedText::draw(QPainter &painter, const QPointF &topLeft, int width, const QColor &colour,
                      const QColor &markColour) const
{
    if (m_plain.isEmpty())
        return;
    QTextLayout layout;
    lay(layout, fitted(width), width, markColour);
    painter.setPen(colour);
    look::paintUpright(painter, QRectF(topLeft, layout.boundingRect().size()).toAlignedRect(),
                       [&](const QRect &place) { layout.draw(&painter, place.topLeft()); });
}

} // namespace belvedere::content::ui
