// What the outbox holds of one sign-in: the session that is to be ended, and the classeur that is to be sent before.
#pragma once

#include <core/language.h>
#include <core/result.h>
#include <identity/spaceaccess.h>
#include <spaces/sync.h>

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <memory>

namespace belvedere::outbox {

// The bytes of documents of the person's own, by their SHA-256 in hex.
using Documents = QHash<QString, QByteArray>;

// A classeur, and what it names that is nowhere else: both must last until they are sent.
struct Contents {
    QJsonObject classeur;
    Documents documents = {};
};

struct Session {
    std::shared_ptr<const identity::SpaceAccess> space; // null: there is none, or it is over
    QUrl logout;                                        // of the CAS server
    std::shared_ptr<const vault::Secret> cookie;        // the field Cookie that says there whose session it is; null: not known
    QDateTime begun;                                    // UTC
    QDateTime left = {};                                // when the visit ended, UTC; invalid: it goes on
};

struct Unsent {
    QJsonObject classeur; // of which the rules of the sync make documents
    QDateTime changed;
    spaces::Journal journal = {};
    Language language = Language::French;
};

// As they are sealed; to be wiped.
QByteArray bytesOf(const Session &session);
QByteArray bytesOf(const Unsent &unsent);
// Malformed, NewerVersion.
Result<Session> sessionFrom(const QByteArray &bytes);
Result<Unsent> unsentFrom(const QByteArray &bytes);

} // namespace belvedere::outbox
