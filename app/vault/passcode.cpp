#include <vault/passcode.h>
#include <vault/resumecode.h>
#include <vault/secret.h>

#include <QString>

#include <sodium.h>

namespace belvedere::vault {

Result<QByteArray> sealPasscode(QByteArray &code)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, QStringLiteral("libsodium does not start"));
    if (QString::fromUtf8(code).size() < shortestPasscode)
        return fail(ErrorKind::Refused, QStringLiteral("the code is too short"), {}, 0, QStringLiteral("take %1 letters or more").arg(shortestPasscode));
    char line[crypto_pwhash_STRBYTES];
    const int done = crypto_pwhash_str(line, code.constData(), static_cast<unsigned long long>(code.size()), codeOpsLimit, codeMemLimit);
    wipe(code);
    if (done != 0)
        return fail(ErrorKind::Internal, QStringLiteral("not enough memory to seal a code"));
    return QByteArray(line);
}

bool isPasscode(const QByteArray &line, QByteArray &code)
{
    // A line is read up to its end as a C string: QByteArray has that.
    const bool same = sodium_init() >= 0 && line.size() < static_cast<int>(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(line.constData(), code.constData(), static_cast<unsigned long long>(code.size())) == 0;
    wipe(code);
    return same;
}

} // namespace belvedere::vault
