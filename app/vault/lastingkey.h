// A random key that outlives the process, and for which nobody is ever asked for a password.
#pragma once

#include <vault/secret.h>

#include <QFuture>
#include <QString>

#include <memory>

namespace belvedere::vault {

struct LastingKey {
    enum class Place {
        Keyring, // of the session (Secret Service): it outlives a power cut
        Ram,     // a file on a file system in RAM: it outlives a kill, and is gone with the power
        Process, // gone with the process
    };
    Secret key; // 32 bytes
    Place place = Place::Process;
};

struct KeyWays {
    QString bus;       // the address of the session bus; empty: no keyring is asked
    QString ramFolder; // of the user alone; used only where its file system is in RAM
    int limitMs = 3000; // for all that a keyring may take to answer

    // DBUS_SESSION_BUS_ADDRESS and XDG_RUNTIME_DIR, or what stands in for them.
    static KeyWays ofSession();
};

// The key of that name (a plain word), the same as the last time where it is still there, else a new one. Never on
// the disk in clear, and never without an answer.
//
// A keyring is used when it is running, has a default collection, and neither that one nor the key in it is locked
// (https://specifications.freedesktop.org/secret-service, ReadAlias, SearchItems, Locked): otherwise libsecret, on
// which QtKeychain stands, shows a prompt. No D-Bus service is started for it. QtKeychain takes KWallet on KDE, of
// which this cannot be known: there the keyring is left alone.
//
// Asynchronous, on the thread that asks, which runs an event loop.
QFuture<std::shared_ptr<const LastingKey>> lastingKey(const QString &name, const KeyWays &ways);

} // namespace belvedere::vault
