// The key to a person's document space: what app/spaces is handed.
#pragma once

#include <vault/secret.h>

#include <QUrl>

namespace belvedere::identity {

// In RAM, and sealed in the outbox; it dies with the session.
struct SpaceAccess {
    QUrl root;            // https, with a slash at its end
    vault::Secret cookie; // the value of the field Cookie, "name=value; ...", or of Authorization, "Basic ..."
};

} // namespace belvedere::identity
