// Stanzas of strangers: whatever comes, it stays within its bounds, and what is written of it is read again as the same.
#include "fuzz.h"

#include <rooms/stanzas.h>

using namespace belvedere;

namespace {

int depthOf(const net::XmlNode &node)
{
    int most = 0;
    for (const net::XmlNode &child : node.children)
        most = std::max(most, depthOf(child));
    return most + 1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = net::readXml(fuzz::bytes(data, size));
    if (!read) {
        fuzz::require(!read.error().detail.isEmpty(), "a refusal says what");
        return 0;
    }
    fuzz::require(depthOf(*read) <= net::XmlBounds().depth, "the depth is bounded");
    const QString room = QStringLiteral("salon@salons.localhost");
    const auto message = rooms::readRoomMessage(*read, room);
    fuzz::require(!message || (message->text.size() <= rooms::longestText && message->nick.size() <= rooms::longestNick), "texts are bounded");
    fuzz::require(!message || message->file.isEmpty() || message->file.scheme().startsWith(u"http"), "a file is on the web");
    (void)rooms::readArchived(*read, room, QStringLiteral("q"));
    (void)rooms::readRoomPresence(*read, room);
    return 0;
}
