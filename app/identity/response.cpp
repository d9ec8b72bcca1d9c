#include <identity/response.h>

#include <QXmlStreamReader>

namespace belvedere::identity {
namespace {

constexpr int longestId = 256;
constexpr int deepest = 16;

bool isCas(const QXmlStreamReader &xml, const char *name)
{
    return xml.namespaceUri() == QLatin1String("http://www.yale.edu/tp/cas") && xml.name() == QLatin1String(name);
}

auto unlikeCas(const QString &why)
{
    return fail(ErrorKind::Malformed, QStringLiteral("no answer of a CAS server: ") + why, {}, 0,
                QStringLiteral("check cas under [[identity]]"));
}

Error refusal(const QString &code)
{
    const auto is = [&](const char *each) { return code == QLatin1String(each); };
    if (is("INVALID_TICKET") || is("INVALID_TICKET_SPEC"))
        return {ErrorKind::Expired, QStringLiteral("the ticket has expired, or was used")};
    if (is("INVALID_SERVICE") || is("UNAUTHORIZED_SERVICE") || is("UNAUTHORIZED_SERVICE_PROXY"))
        return {ErrorKind::Refused, QStringLiteral("the CAS server does not know this terminal"), {}, 0,
                QStringLiteral("have the service of [[identity]] registered there")};
    if (is("INTERNAL_ERROR"))
        return {ErrorKind::Unavailable, QStringLiteral("the CAS server failed")};
    return {ErrorKind::Malformed, QStringLiteral("the CAS server refuses for a reason that is none of CAS 3.0")};
}

bool isPlain(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isHighSurrogate() || c.isLowSurrogate(); });
}

// Skips an element, however deep hostile XML makes it. False when it is too deep.
bool skip(QXmlStreamReader &xml)
{
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > deepest)
            return false;
    }
    return !xml.hasError();
}

// False also before definitions (DTD): a CAS server writes none, and an attacker's make small texts large.
bool findRoot(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

// The content of authenticationSuccess.
Result<Person> readSuccess(QXmlStreamReader &xml)
{
    Person person;
    bool inAttributes = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            if (!inAttributes)
                break;
            inAttributes = false;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!inAttributes && isCas(xml, "attributes")) {
            inAttributes = true;
        } else if (!inAttributes && isCas(xml, "user")) {
            if (!person.id.isEmpty())
                return unlikeCas(QStringLiteral("two users"));
            person.id = xml.readElementText().trimmed();
        } else if (inAttributes && isCas(xml, "displayName")) {
            person.name = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        } else if (!skip(xml)) {
            return unlikeCas(QStringLiteral("broken XML"));
        }
    }
    if (xml.hasError())
        return unlikeCas(QStringLiteral("broken XML"));
    if (!isPlain(person.id))
        return unlikeCas(QStringLiteral("no user"));
    if (!isPlain(person.name))
        person.name = person.id;
    return person;
}

// Whatever follows must be XML too, to the end; an answer that was cut says nothing.
bool readsToTheEnd(QXmlStreamReader &xml)
{
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

} // namespace

bool looksLikeHtml(const QByteArray &body)
{
    const QByteArray start = body.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head") || start.contains("<html");
}

Result<Person> readResponse(const QByteArray &text)
{
    if (text.size() > longestResponse)
        return unlikeCas(QStringLiteral("too long"));
    if (looksLikeHtml(text))
        return fail(ErrorKind::Portal, QStringLiteral("a page in place of the answer of the CAS server"));
    QXmlStreamReader xml(text);
    if (!findRoot(xml) || !isCas(xml, "serviceResponse") || !xml.readNextStartElement())
        return unlikeCas(QStringLiteral("another XML"));
    Result<Person> read = unlikeCas(QStringLiteral("neither a success nor a failure"));
    if (isCas(xml, "authenticationSuccess"))
        read = readSuccess(xml);
    else if (isCas(xml, "authenticationFailure"))
        read = fail(refusal(xml.attributes().value(QStringLiteral("code")).toString()));
    if (!readsToTheEnd(xml))
        return unlikeCas(QStringLiteral("broken XML"));
    return read;
}

} // namespace belvedere::identity
