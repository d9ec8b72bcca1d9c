// Plain text with marked words, wrapped to a few lines: for excerpts.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace belvedere::content::ui {

class MarkedText
{
public:
    // The words between \u0002 and \u0003 are drawn bold; a mark without its pair counts to the end.
    MarkedText(const QString &text, const QFont &font, int maxLines);

    QString plain() const { return m_plain; }
    // Pieces that are marked, as (start, length) in plain().
    QVector<std::pair<int, int>> marks() const { return m_marks; }
    // Height of at most maxLines lines of that width, in pixels; the last one ends in an ellipsis
    // when there is more.
    int height(int width) const;
    void draw(QPainter &painter, const QPointF &topLeft, int width, const QColor &colour,
              const QColor &markColour) const;

private:
    void lay(QTextLayout &layout, const QString &text, int width, const QColor &markColour) const;
    QString fitted(int width) const;

    QString m_plain;
    QVector<std::pair<int, int>> m_marks;
    QFont m_font;
    int m_maxLines;
};

} // namespace belvedere::content::ui
