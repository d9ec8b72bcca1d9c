// Listings of a WebDAV server: whatever comes, nothing of elsewhere is in it, and no name leads elsewhere.
#include "fuzz.h"

#include <net/multistatus.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = net::readMultistatus(fuzz::bytes(data, size), QUrl(QStringLiteral("https://h.example/d/")));
    if (!read) {
        fuzz::require(!read.error().detail.isEmpty(), "a refusal says what");
        return 0;
    }
    for (const net::DavEntry &entry : *read) {
        fuzz::require(!entry.name.contains(u'/') && entry.name != u"." && entry.name != u"..", "a name is right below the folder");
        fuzz::require(entry.length >= -1 && entry.roomLeft >= -1 && entry.etag.size() <= 2000, "values are within their bounds");
    }
    return 0;
}
