// One sealed document: libsodium's secretstream over a header, an expiry and a padded body.
#pragma once

#include <core/result.h>
#include <vault/secret.h>

#include <QDateTime>

namespace belvedere::vault {

struct Opened {
    QByteArray plain;
    QDateTime expires; // UTC, to the second
};

// "BVBUNDLE" version(1) stream header(24) cipher(expiry(8) + plain, padded to 4 KiB, + tag). The
// expiry and the body are inside the seal; the header is authenticated with them.
Result<QByteArray> seal(const Secret &key, const QByteArray &plain, const QDateTime &expires);
// Malformed: not a bundle. NewerVersion. Tampered: the seal is broken or the key is another one.
Result<Opened> unseal(const Secret &key, const QByteArray &sealed);

} // namespace belvedere::vault
