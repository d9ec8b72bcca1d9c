#include <content/headings.h>

#include <QVector>

namespace belvedere::content {

QString demoteHeadings(const QString &html)
{
    QString out = html;
    QVector<int> outline; // levels of the export, outermost first
    for (qsizetype at = out.indexOf(u'<'); at >= 0; at = out.indexOf(u'<', at + 1)) {
        const bool closing = out.mid(at + 1, 1) == u"/";
        const qsizetype digit = at + (closing ? 3 : 2);
        if (out.mid(digit - 1, 1) != u"h" || out.mid(digit + 1, 1) != u">")
            continue;
        const int level = out.at(digit).digitValue();
        if (!closing) {
            while (!outline.isEmpty() && outline.last() >= level)
                outline.removeLast();
            outline.append(level);
        }
        out[digit] = QChar(u'0' + 2 + static_cast<int>(outline.size()));
    }
    return out;
}

} // namespace belvedere::content
