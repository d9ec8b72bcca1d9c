#include <territoire/calendarsplitter.h>

#include <content/linereading.h>
#include <content/utf8check.h>

namespace belvedere::territoire {

namespace {

constexpr char calendarWord[] = "VCALENDAR";
constexpr qsizetype longestProperty = 4096;
constexpr qint64 mostLineBytes = 1 << 20;
constexpr qsizetype deepest = 4; // VEVENT > VALARM, VTIMEZONE > STANDARD

// "BEGIN:VEVENT" -> "BEGIN", "VEVENT"; other lines give no word.
std::pair<QByteArray, QByteArray> structure(const QByteArray &line)
{
    for (const char *word : {"BEGIN", "END"}) {
        const qsizetype length = qstrlen(word);
        if (line.size() > length && line.at(length) == ':' && line.left(length).toUpper() == word)
            return {word, line.mid(length + 1).trimmed().toUpper()};
    }
    return {};
}

QString unescaped(const QByteArray &value)
{
    QString text;
    const QString escaped = QString::fromUtf8(value);
    for (qsizetype at = 0; at < escaped.size(); ++at) {
        if (escaped.at(at) == u'\\' && at + 1 < escaped.size()) {
            ++at;
            text += escaped.at(at).toLower() == u'n' ? QChar(u' ') : escaped.at(at);
        } else {
            text += escaped.at(at);
        }
    }
    return text.simplified();
}

} // namespace

CalendarSplitter::CalendarSplitter(QIODevice &device, QString fileName, const CalendarLimits &limits)
    : m_device(device), m_fileName(std::move(fileName)), m_limits(limits)
{
}

Result<bool> CalendarSplitter::readLine()
{
    if (m_device.atEnd())
        return false;
    m_text = content::readBoundedLine(m_device, mostLineBytes);
    ++m_line;
    m_bytes += m_text.size();
    if (m_bytes > m_limits.fileBytes || m_text.size() >= mostLineBytes - 1)
        return fail(ErrorKind::TooMany, QStringLiteral("a calendar or a line of an absurd size"), m_fileName, m_line,
                    QStringLiteral("check that it is a calendar; cut it in several"));
    if (m_line == 1 && m_text.startsWith("\xef\xbb\xbf"))
        m_text.remove(0, 3);
    while (m_text.endsWith('\n') || m_text.endsWith('\r'))
        m_text.chop(1);
    return true;
}

// Unfolds the properties of the calendar itself, for the few that matter.
void CalendarSplitter::property(const QByteArray &line)
{
    if ((line.startsWith(' ') || line.startsWith('\t')) && m_property.size() < longestProperty) {
        m_property += line.mid(1);
        return;
    }
    takeProperty();
    m_property = line;
}

void CalendarSplitter::takeProperty()
{
    const qsizetype colon = m_property.indexOf(':');
    const QByteArray name = m_property.left(colon).split(';').first().toUpper();
    const QString value = unescaped(m_property.mid(colon + 1)).left(200);
    if (name == "NAME" || (name == "X-WR-CALNAME" && m_calendarName.isEmpty()))
        m_calendarName = value;
    else if (name == "X-WR-TIMEZONE")
        m_calendarZone = value;
    m_property.clear();
}

void CalendarSplitter::begin(const QByteArray &name)
{
    takeProperty();
    m_piece = {name, "BEGIN:" + name + "\r\n", m_line, {}, m_calendarName, m_calendarZone};
    m_open = {name};
}

void CalendarSplitter::finishPiece(const QString &fault)
{
    if (m_piece.fault.isEmpty())
        m_piece.fault = fault;
    if (m_piece.fault.isEmpty() && (m_piece.text.contains('\0') || !content::Utf8Check().feed(m_piece.text)))
        m_piece.fault = QStringLiteral("bytes that are not UTF-8");
    m_open.clear();
    m_complete = true;
}

Status CalendarSplitter::outside(const QByteArray &word, const QByteArray &value)
{
    if (!m_inCalendar && word == "BEGIN" && value == calendarWord) {
        m_inCalendar = true;
        m_calendarName.clear();
        m_calendarZone.clear();
    } else if (!m_inCalendar && !m_text.trimmed().isEmpty()) {
        return fail(ErrorKind::Malformed, QStringLiteral("not a calendar"), m_fileName, m_line,
                    QStringLiteral("a calendar begins with BEGIN:VCALENDAR"));
    } else if (word == "BEGIN" && value != calendarWord) {
        begin(value);
    } else if (word == "END" && value == calendarWord) {
        takeProperty();
        m_inCalendar = false;
    } else if (word.isEmpty()) {
        property(m_text);
    }
    return {};
}

// False when the line belongs to what follows the component, and must be read again.
bool CalendarSplitter::inside(const QByteArray &word, const QByteArray &value)
{
    const bool another = word == "BEGIN" && (value == m_open.first() || value == calendarWord);
    if (another || (word == "END" && value == calendarWord)) {
        finishPiece(QStringLiteral("it is never ended"));
        return false;
    }
    m_piece.text += m_text + "\r\n";
    if (m_piece.text.size() > m_limits.componentBytes) {
        m_piece.fault = QStringLiteral("more than %1 bytes").arg(m_limits.componentBytes);
        m_piece.text.clear();
    }
    if (word == "BEGIN") {
        m_open.append(value);
        if (m_open.size() > deepest)
            finishPiece(QStringLiteral("components in components in components"));
    } else if (word == "END" && value == m_open.last()) {
        m_open.removeLast();
        if (m_open.isEmpty())
            finishPiece({});
    } else if (word == "END") {
        finishPiece(QStringLiteral("an END that ends something else"));
    }
    return true;
}

Result<bool> CalendarSplitter::next()
{
    m_complete = false;
    while (!m_complete) {
        const bool again = !m_pending.isEmpty();
        if (again) {
            m_text = std::exchange(m_pending, {});
        } else {
            const Result<bool> read = readLine();
            if (!read)
                return read;
            if (!*read && !m_open.isEmpty()) {
                finishPiece(QStringLiteral("the file ends inside it"));
                return true;
            }
            if (!*read && m_line == 0)
                return fail(ErrorKind::Malformed, QStringLiteral("an empty file"), m_fileName, 1, QStringLiteral("give a calendar"));
            if (!*read)
                return false;
        }
        const auto [word, value] = structure(m_text);
        if (m_open.isEmpty()) {
            if (const Status taken = outside(word, value); !taken)
                return fail(taken.error());
        } else if (!inside(word, value)) {
            m_pending = m_text;
        }
    }
    return true;
}

} // namespace belvedere::territoire
