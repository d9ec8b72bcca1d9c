#include <media/webvtt.h>

#include <content/directions.h>
#include <content/htmlentities.h>
#include <content/utf8check.h>

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace belvedere::media {

namespace {

const QString arrow = QStringLiteral("-->");

// A cue, and the line on which its times stand.
struct Placed {
    Cue cue;
    qint64 line = 0;
};

// Tags and time stamps are dropped; one that is never closed goes on to the end (W3C, 6.4).
QString withoutTags(const QString &text)
{
    QString plain;
    bool inTag = false;
    for (const QChar c : text) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>' && inTag)
            inTag = false;
        else if (!inTag)
            plain += c;
    }
    return plain;
}

QString plainText(const QStringList &lines, qsizetype most)
{
    QString text = content::resolveEntities(withoutTags(lines.join(u'\n')));
    content::removeDirections(text);
    QStringList kept;
    for (const QString &line : text.split(u'\n')) {
        if (const QString simple = line.simplified(); !simple.isEmpty())
            kept.append(simple);
    }
    QString whole = kept.join(u'\n').left(most);
    if (!whole.isEmpty() && whole.back().isHighSurrogate())
        whole.chop(1);
    return whole;
}

std::optional<qint64> momentIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:([0-9]{2,4}):)?([0-5][0-9]):([0-5][0-9])\\.([0-9]{3})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return ((match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * 60 + match.captured(3).toLongLong()) * 1000
           + match.captured(4).toLongLong();
}

class WebVttReader
{
public:
    WebVttReader(const QString &file, const WebVttLimits &limits) : m_file(file), m_limits(limits) {}
    Result<WebVtt> read(const QByteArray &bytes);

private:
    Status readLines(const QByteArray &bytes);
    Status readBlocks();
    void readCue(const QString &times);
    void takeCue(const QStringList &lines, qint64 line, std::optional<qint64> from, std::optional<qint64> to);
    void putInOrder();
    void note(qint64 line, const QString &what, const QString &done) { m_vtt.notes.append({line, what, done}); }
    bool atEnd() const { return m_at >= m_lines.size(); }

    const QString m_file;
    const WebVttLimits m_limits;
    QStringList m_lines;
    qsizetype m_at = 0; // the line to be read next, from 0
    QVector<Placed> m_cues;
    WebVtt m_vtt;
};

Status WebVttReader::readLines(const QByteArray &bytes)
{
    if (bytes.size() > m_limits.bytes)
        return fail(ErrorKind::TooMany, QStringLiteral("subtitles of more than %1 bytes").arg(m_limits.bytes), m_file, 0,
                    QStringLiteral("check that this is a file of subtitles"));
    content::Utf8Check utf8;
    if (!utf8.feed(bytes))
        return fail(ErrorKind::Malformed, QStringLiteral("bytes that are not UTF-8"), m_file, utf8.line(), QStringLiteral("save the subtitles as UTF-8"));
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    text.replace(QChar(u'\0'), QChar(0xfffd)).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    m_lines = text.split(u'\n');
    static const QRegularExpression signature(QStringLiteral("^WEBVTT([ \\t].*)?$"));
    if (signature.match(m_lines.constFirst()).hasMatch())
        return {};
    return fail(ErrorKind::Malformed, QStringLiteral("it does not begin with WEBVTT"), m_file, 1, QStringLiteral("convert the subtitles to WebVTT"));
}

void WebVttReader::takeCue(const QStringList &lines, qint64 line, std::optional<qint64> from, std::optional<qint64> to)
{
    const QString leftOut = QStringLiteral("left out");
    const QString text = plainText(lines, m_limits.letters);
    if (!from || !to || *to > m_limits.longestMs)
        note(line, QStringLiteral("times that cannot be read"), leftOut);
    else if (*to <= *from)
        note(line, QStringLiteral("a cue that ends before it begins"), leftOut);
    else if (text.isEmpty())
        note(line, QStringLiteral("a cue that says nothing"), leftOut);
    else
        m_cues.append({{*from, *to, text}, line});
}

void WebVttReader::readCue(const QString &times)
{
    const qint64 line = m_at; // that of the times, from 1
    const qsizetype at = times.indexOf(arrow);
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const auto from = momentIn(times.left(at).trimmed());
    const auto to = momentIn(times.mid(at + arrow.size()).trimmed().split(blanks).constFirst());
    QStringList text;
    while (!atEnd() && !m_lines.at(m_at).isEmpty() && !m_lines.at(m_at).contains(arrow))
        text.append(m_lines.at(m_at++));
    takeCue(text, line, from, to);
}

Status WebVttReader::readBlocks()
{
    m_at = 1;
    while (!atEnd() && !m_lines.at(m_at).isEmpty() && !m_lines.at(m_at).contains(arrow))
        ++m_at; // the rest of the header
    while (!atEnd()) {
        const QString &line = m_lines.at(m_at++);
        if (line.contains(arrow))
            readCue(line);
        // Anything else is an id, a note, a style, a region or an empty line: what a cue has is found by
        // its times.
        if (m_cues.size() > m_limits.cues || m_vtt.notes.size() > m_limits.cues)
            return fail(ErrorKind::TooMany, QStringLiteral("more than %1 cues").arg(m_limits.cues), m_file, m_at, QStringLiteral("check that this is a file of subtitles"));
    }
    return {};
}

void WebVttReader::putInOrder()
{
    for (qsizetype at = 1; at < m_cues.size(); ++at) {
        if (m_cues.at(at).cue.fromMs < m_cues.at(at - 1).cue.fromMs)
            note(m_cues.at(at).line, QStringLiteral("a cue before the one that precedes it"), QStringLiteral("put in order"));
    }
    std::stable_sort(m_cues.begin(), m_cues.end(), [](const Placed &a, const Placed &b) { return a.cue.fromMs < b.cue.fromMs; });
    for (const Placed &next : m_cues) {
        if (m_vtt.cues.isEmpty() || m_vtt.cues.last().toMs <= next.cue.fromMs) {
            m_vtt.cues.append(next.cue);
            continue;
        }
        Cue &last = m_vtt.cues.last();
        if (last.fromMs == next.cue.fromMs) {
            note(next.line, QStringLiteral("two cues begin together"), QStringLiteral("made one"));
            last.text = QString(last.text + u'\n' + next.cue.text).left(m_limits.letters);
            last.toMs = std::max(last.toMs, next.cue.toMs);
        } else {
            note(next.line, QStringLiteral("a cue over the one that precedes it"), QStringLiteral("the former cut where it begins"));
            last.toMs = next.cue.fromMs;
            m_vtt.cues.append(next.cue);
        }
    }
}

Result<WebVtt> WebVttReader::read(const QByteArray &bytes)
{
    const Status done = readLines(bytes).and_then([this] { return readBlocks(); });
    if (!done)
        return fail(done.error());
    putInOrder();
    if (m_vtt.cues.isEmpty())
        return fail(ErrorKind::Malformed, QStringLiteral("no cue"), m_file, 1, QStringLiteral("give subtitles that say something, or none"));
    return std::move(m_vtt);
}

} // namespace

Result<WebVtt> readWebVtt(const QByteArray &bytes, const QString &fileName, const WebVttLimits &limits)
{
    return WebVttReader(fileName, limits).read(bytes);
}

} // namespace belvedere::media
