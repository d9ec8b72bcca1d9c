// Why the web engine could not load a page, in our terms.
#pragma once

#include <core/result.h>

#include <QWebEngineLoadingInfo>

#include <optional>

namespace belvedere::web {

// Nothing for what is no failure: a page that came with a status of its own (a wrong password is a 401 on some
// servers), a load that was stopped, or turned into a ticket. The codes are those of Chromium
// (net/base/net_error_list.h).
std::optional<ErrorKind> loadError(const QWebEngineLoadingInfo &info);
std::optional<ErrorKind> loadError(QWebEngineLoadingInfo::ErrorDomain domain, int code);

} // namespace belvedere::web
