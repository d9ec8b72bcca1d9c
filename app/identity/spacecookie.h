// The session that a document space gives for a ticket (RFC 6265; MOD_AUTH_CAS_S of mod_auth_cas).
#pragma once

#include <net/dav.h>
#include <net/http.h>
#include <vault/secret.h>

namespace belvedere::identity {

// Out of the answer to `root?ticket=...`: the cookies that it sets, as the field Cookie sends them back.
// Portal when another site answers in its place, Http when no session is given.
Result<vault::Secret> sessionCookie(const net::Reply &reply, const QUrl &root);

// The field of a request that opens a space: Authorization for what begins with "Basic ", which no cookie does; else
// Cookie.
net::Dav::Fields accessField(const vault::Secret &access);
bool isPassword(const vault::Secret &access);

} // namespace belvedere::identity
