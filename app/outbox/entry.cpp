#include <outbox/entry.h>

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace belvedere::outbox {
namespace {

constexpr quint16 entryVersion = 1;
constexpr auto streamVersion = QDataStream::Qt_6_4;

QByteArray viewOf(const vault::Secret *secret) // not a copy
{
    return secret ? QByteArray::fromRawData(reinterpret_cast<const char *>(secret->data()), static_cast<qsizetype>(secret->size())) : QByteArray();
}

Status whole(const QDataStream &stream, quint16 version)
{
    if (version > entryVersion)
        return fail(ErrorKind::NewerVersion, QStringLiteral("an entry of the outbox of a newer version"));
    if (stream.status() != QDataStream::Ok || version < 1)
        return fail(ErrorKind::Malformed, QStringLiteral("not an entry of the outbox"));
    return {};
}

} // namespace

QByteArray bytesOf(const Session &session)
{
    QByteArray bytes;
    bytes.reserve(16 * 1024); // never moved: a copy would stay behind
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << entryVersion << (session.space ? session.space->root : QUrl()) << viewOf(session.space ? &session.space->cookie : nullptr)
           << session.logout << viewOf(session.cookie.get()) << session.begun << session.left;
    return bytes;
}

QByteArray bytesOf(const Unsent &unsent)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << entryVersion << QJsonDocument(unsent.classeur).toJson(QJsonDocument::Compact) << unsent.changed << unsent.journal.etag
           << unsent.journal.manifest << code(unsent.language);
    return bytes;
}

Result<Session> sessionFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    quint16 version = 0;
    QUrl root;
    QByteArray access, cookie;
    Session session;
    stream >> version >> root >> access >> session.logout >> cookie >> session.begun >> session.left;
    if (const Status right = whole(stream, version); !right)
        return fail(right.error());
    if (!root.isEmpty())
        session.space = std::make_shared<const identity::SpaceAccess>(identity::SpaceAccess{root, vault::takeSecret(access)});
    if (!cookie.isEmpty())
        session.cookie = std::make_shared<const vault::Secret>(vault::takeSecret(cookie));
    return session;
}

Result<Unsent> unsentFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    quint16 version = 0;
    QByteArray classeur;
    QString language;
    Unsent unsent;
    stream >> version >> classeur >> unsent.changed >> unsent.journal.etag >> unsent.journal.manifest >> language;
    if (const Status right = whole(stream, version); !right)
        return fail(right.error());
    unsent.classeur = QJsonDocument::fromJson(classeur).object();
    unsent.language = languageOf(language).value_or(Language::French);
    return unsent;
}

} // namespace belvedere::outbox
