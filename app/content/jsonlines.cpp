#include <content/jsonlines.h>

#include <QSet>
#include <QVector>

namespace belvedere::content {

namespace {

class JsonLineScanner
{
public:
    explicit JsonLineScanner(const QByteArray &json) : m_json(json) {}
    JsonWithLines run();

private:
    char nextAfter(qsizetype at) const;
    qsizetype takeString(qsizetype at);
    void openObject(qsizetype at);

    const QByteArray &m_json;
    JsonWithLines m_out;
    QVector<QSet<QByteArray>> m_keys; // of the objects under way
    qint64 m_line = 1;
};

// The first character from there on that is not a space; 0 at the end.
char JsonLineScanner::nextAfter(qsizetype at) const
{
    while (at < m_json.size() && (m_json.at(at) == ' ' || m_json.at(at) == '\n' || m_json.at(at) == '\t'
                                  || m_json.at(at) == '\r'))
        ++at;
    return at < m_json.size() ? m_json.at(at) : '\0';
}

// Returns the place after the string that begins there.
qsizetype JsonLineScanner::takeString(qsizetype at)
{
    qsizetype end = at + 1;
    while (end < m_json.size() && m_json.at(end) != '"')
        end += m_json.at(end) == '\\' ? 2 : 1;
    end = qMin(end + 1, m_json.size());
    const QByteArray text = m_json.mid(at, end - at);
    m_out.json += text;
    if (!m_keys.isEmpty() && nextAfter(end) == ':') {
        if (m_out.repeatedLine == 0 && m_keys.last().contains(text)) {
            m_out.repeatedKey = text;
            m_out.repeatedLine = m_line;
        }
        m_keys.last().insert(text);
    }
    m_line += text.count('\n');
    return end;
}

void JsonLineScanner::openObject(qsizetype at)
{
    m_keys.append(QSet<QByteArray>());
    m_out.json += "{\"\\u0001line\":" + QByteArray::number(m_line);
    if (nextAfter(at + 1) != '}')
        m_out.json += ',';
}

JsonWithLines JsonLineScanner::run()
{
    m_out.json.reserve(m_json.size() + m_json.size() / 4);
    qsizetype at = 0;
    while (at < m_json.size()) {
        const char c = m_json.at(at);
        if (c == '"') {
            at = takeString(at);
            continue;
        }
        if (c == '{') {
            openObject(at++);
            continue;
        }
        if (c == '}' && !m_keys.isEmpty())
            m_keys.removeLast();
        m_line += c == '\n';
        m_out.json += c;
        ++at;
    }
    return std::move(m_out);
}

} // namespace

JsonWithLines jsonWithLines(const QByteArray &json)
{
    return JsonLineScanner(json).run();
}

} // namespace belvedere::content
