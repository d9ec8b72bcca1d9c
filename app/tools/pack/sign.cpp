// belvedere-pack keygen, sign and verify
#include "commands.h"
#include "password.h"
#include "updates.h"

#include <vault/disk.h>

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace belvedere::tools {
namespace {

int missing(const char *option)
{
    std::fprintf(stderr, "give --%s\n", option);
    return exitUsage;
}

// A key that is there is never written over.
Status mustBeNew(const QString &path)
{
    if (QFile::exists(path))
        return fail(ErrorKind::Refused, QStringLiteral("it is there already"), path, 0, QStringLiteral("give another name"));
    return {};
}

// For its owner alone.
Status writeSecret(const QString &path, const QByteArray &text)
{
    vault::Disk disk;
    return vault::replaceDurably(disk, path, text, QDateTime::currentDateTimeUtc());
}

Result<QString> commentFor(const QString &file, const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("comment")))
        return parser.value(QStringLiteral("comment"));
    return content::Pack::open(file).map([&](const std::unique_ptr<content::Pack> &pack) {
        return QStringLiteral("title:%1\tversion:%2\tdate:%3")
            .arg(pack->info().title.simplified(), parser.value(QStringLiteral("pack-version")),
                 QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    });
}

} // namespace

Result<updates::SecretKey> openSecretKey(const QCommandLineParser &parser)
{
    const QString path = parser.value(QStringLiteral("secret-key"));
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such key"), path, 0, QStringLiteral("give --secret-key, or make one with keygen"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("check the rights on it"));
    QByteArray text = file.read(4096);
    vault::Secret password;
    if (updates::SecretKey::isEncrypted(text)) {
        Result<vault::Secret> read = readPassword(parser.value(QStringLiteral("password-file")), false);
        if (!read)
            return fail(read.error());
        password = std::move(*read);
    }
    Result<updates::SecretKey> key = updates::SecretKey::read(text, password, path);
    vault::wipe(text);
    return key;
}

int keygenCommand(const QCommandLineParser &parser)
{
    const QString secretPath = parser.value(QStringLiteral("secret-key"));
    const QString publicPath = parser.value(QStringLiteral("public-key"));
    if (secretPath.isEmpty() || publicPath.isEmpty())
        return missing(secretPath.isEmpty() ? "secret-key" : "public-key");
    if (const Status fresh = mustBeNew(secretPath).and_then([&] { return mustBeNew(publicPath); }); !fresh)
        return refuse(fresh.error());
    vault::Secret password;
    if (!parser.isSet(QStringLiteral("no-password"))) {
        Result<vault::Secret> read = readPassword(parser.value(QStringLiteral("password-file")), true);
        if (!read)
            return refuse(read.error());
        password = std::move(*read);
    }
    const auto key = updates::SecretKey::generate();
    if (!key)
        return refuse(key.error());
    const Status written = key->write(password)
                               .and_then([&](const QByteArray &text) { return writeSecret(secretPath, text); })
                               .and_then([&] { return updates::writeForAll(publicPath, updates::writePublicKey(key->publicKey())); });
    if (!written)
        return refuse(written.error());
    say(QStringLiteral("key %1: keep %2 secret, put %3 on the terminals")
            .arg(updates::keyName(key->publicKey().id), secretPath, publicPath));
    return exitDone;
}

int signCommand(const QString &file, const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("secret-key")))
        return missing("secret-key");
    const auto key = openSecretKey(parser);
    const Result<QString> comment = key ? commentFor(file, parser) : fail(key.error());
    if (!comment)
        return refuse(comment.error());
    if (const Status signature = updates::signFile(file, *key, *comment); !signature)
        return refuse(signature.error());
    say(QStringLiteral("%1: %2").arg(updates::signaturePath(file), *comment));
    return exitDone;
}

int verifyCommand(const QString &file, const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("public-key")))
        return missing("public-key");
    const auto comment = updates::loadPublicKey(parser.value(QStringLiteral("public-key")))
                             .and_then([&](const updates::PublicKey &key) { return updates::verifyFile(file, key); });
    if (!comment)
        return refuse(comment.error());
    say(QStringLiteral("%1 is as it was signed: %2").arg(file, *comment));
    return exitDone;
}

} // namespace belvedere::tools
