// The manifest of an update: as it came, and a sound one with a few bytes changed.
#include "fuzz.h"

#include <updates/manifest.h>

using namespace belvedere;
using namespace belvedere::updates;

namespace {

void tryOne(const QByteArray &json)
{
    const auto read = readManifest(json, QStringLiteral("manifest.json"));
    if (!read)
        return;
    const QByteArray written = writeManifest(*read);
    const auto again = readManifest(written, QStringLiteral("manifest.json"));
    fuzz::require(again.has_value() && writeManifest(*again) == written, "what is accepted can be written and read");
    QStringList names{packName(read->pack.digest)};
    for (const DeltaEntry &delta : read->deltas)
        names.append(deltaName(delta.from, read->pack.digest));
    for (const QString &name : names)
        fuzz::require(!name.contains(QStringLiteral("..")) && name.count(u'/') == 1, "nothing in it names a path");
    fuzz::require(!trustedComment(*read).contains(u'\n'), "its comment is one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray sound = [] {
        const QDateTime date = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
        const QString digest(64, u'a');
        return writeManifest({QStringLiteral("stable"), 7, date, date.addDays(60), QStringLiteral("Auvergne"),
                              {digest, 1000, 1}, {{QString(64, u'b'), digest, 50}, {QString(), digest, 300}}});
    }();
    const QByteArray input = fuzz::bytes(data, size);
    tryOne(input);
    tryOne(fuzz::edited(sound, input));
    return 0;
}
