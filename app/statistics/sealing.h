// The region's keys, and what is sealed to them: anybody seals, only the region opens.
#pragma once

#include <core/result.h>
#include <vault/secret.h>

#include <QByteArray>

namespace belvedere::statistics {

struct Keys {
    QByteArray open;      // 32 bytes, for the terminals
    vault::Secret secret; // 32 bytes, for the region alone; empty: it is not here
};

// Curve25519 (libsodium, crypto_box_keypair).
Keys newKeys();

// The texts of the two files: a word and the key in base64. Malformed, with the file's name and the remedy.
QByteArray writeOpenKey(const QByteArray &open);
QByteArray writeSecretKey(const vault::Secret &secret);
Result<QByteArray> readOpenKey(const QByteArray &text, const QString &fileName);
Result<Keys> readSecretKey(QByteArray text, const QString &fileName); // the text is wiped
// The same of a file. NotFound, Unreadable.
Result<QByteArray> loadOpenKey(const QString &path);
Result<Keys> loadSecretKey(const QString &path);

// "BVCOUNTS" version(1) sealed box (https://doc.libsodium.org/public-key_cryptography/sealed_boxes) over the
// bytes, padded to 4 KiB so that the size tells nothing.
Result<QByteArray> sealFor(const QByteArray &open, const QByteArray &plain);
// Malformed: no such file. NewerVersion. Tampered: it is damaged, or for another key.
Result<QByteArray> openSealed(const Keys &keys, const QByteArray &sealed, const QString &fileName);

} // namespace belvedere::statistics
