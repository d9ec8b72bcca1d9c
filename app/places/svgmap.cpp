#include <places/svgmap.h>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace belvedere::places {
namespace {

using Points = QVector<QPointF>;

// Reads the data of one path, command after command.
class PathData
{
public:
    explicit PathData(QStringView data) : m_data(data) {}

    // What is wrong; empty when nothing is.
    QString read(QVector<Points> &rings)
    {
        while (skipSpaces()) {
            const QChar next = m_data[m_at];
            if (next.isLetter()) {
                m_command = next;
                m_fresh = true;
                ++m_at;
                if (next.toLower() == u'z')
                    close(rings);
                else if (!QStringView(u"mlhv").contains(next.toLower()))
                    return QStringLiteral("the path command %1 is not a straight one").arg(next);
                continue;
            }
            if (m_command.isNull() || m_command.toLower() == u'z' || !step(rings))
                return QStringLiteral("the path data is broken at character %1").arg(m_at + 1);
        }
        close(rings);
        return {};
    }

private:
    bool skipSpaces()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
        return m_at < m_data.size();
    }
    bool number(double &value)
    {
        static const QRegularExpression form(QStringLiteral("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"));
        if (!skipSpaces())
            return false;
        const auto match = form.match(m_data, m_at, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return false;
        m_at = match.capturedEnd();
        value = match.capturedView().toDouble();
        return std::isfinite(value);
    }
    bool step(QVector<Points> &rings)
    {
        const QChar kind = m_command.toLower();
        const bool relative = m_command.isLower();
        QPointF to = relative ? QPointF() : m_pen;
        if (kind != u'v' && !number(to.rx()))
            return false;
        if (kind != u'h' && !number(to.ry()))
            return false;
        m_pen = relative ? m_pen + to : to;
        if (kind == u'm' && std::exchange(m_fresh, false)) {
            close(rings);
            m_start = m_pen;
        }
        if (m_ring.isEmpty() && m_pen != m_start)
            m_ring.append(m_start); // after Z the next ring begins where the last one did
        m_ring.append(m_pen);
        return true;
    }
    void close(QVector<Points> &rings)
    {
        if (m_ring.size() >= 3)
            rings.append(m_ring);
        m_ring.clear();
        if (m_command.toLower() == u'z')
            m_pen = m_start;
    }

    QStringView m_data;
    qsizetype m_at = 0;
    QChar m_command;
    bool m_fresh = false;
    QPointF m_pen, m_start;
    Points m_ring;
};

QString codeOf(const QString &id)
{
    static const QRegularExpression code(QStringLiteral("(?:\\A|[^0-9A-Za-z])(2[AB]|97[0-9]|[0-9]{2})\\z"));
    return code.match(id).captured(1);
}

} // namespace

Result<QVector<DrawnOutline>> readSvgMap(const QByteArray &svg, const QString &fileName)
{
    QVector<DrawnOutline> outlines;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"path")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        DrawnOutline outline{codeOf(attributes.value(QStringLiteral("id")).toString()), {}, {}};
        if (outline.code.isEmpty())
            continue;
        for (const char *key : {"aria-label", "name", "title"}) {
            if (outline.name.isEmpty())
                outline.name = attributes.value(QLatin1String(key)).toString().simplified();
        }
        const auto data = attributes.value(QStringLiteral("d"));
        if (const QString wrong = PathData(data).read(outline.rings); !wrong.isEmpty())
            return fail(ErrorKind::Malformed, outline.code + QStringLiteral(": ") + wrong, fileName,
                        xml.lineNumber(), QStringLiteral("draw departments with straight lines only"));
        outlines.append(std::move(outline));
    }
    if (xml.hasError())
        return fail(ErrorKind::Malformed, xml.errorString(), fileName, xml.lineNumber(),
                    QStringLiteral("correct the XML there"));
    return outlines;
}

} // namespace belvedere::places
