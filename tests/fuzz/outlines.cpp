// Outlines: GeoJSON, drawings in SVG, and the bytes in which a pack keeps them.
#include "fuzz.h"

#include <content/outlinesource.h>
#include <places/geojson.h>
#include <places/svgmap.h>

using namespace belvedere;
using namespace belvedere::places;

namespace {

void checkRings(const QVector<Ring> &rings)
{
    for (const Ring &ring : rings) {
        const Ring fewer = simplified(ring, 150);
        fuzz::require(fewer.size() <= ring.size(), "a simplified ring has no more points");
    }
    const auto again = ringsFromBytes(toBytes(rings));
    fuzz::require(again && again->size() == rings.size(), "rings are read as they were written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    if (const auto rings = ringsFromBytes(input))
        checkRings(*rings);
    if (const auto outlines = readGeoJson(input, QStringLiteral("o.geojson"))) {
        for (const Outline &outline : *outlines) {
            fuzz::require(!outline.code.isEmpty(), "an outline has a code");
            checkRings(outline.rings);
            (void)outline.contains(outline.box().centre());
        }
    } else {
        fuzz::require(!outlines.error().detail.isEmpty() && !outlines.error().file.isEmpty(), "a refusal says what and where");
    }
    if (const auto drawn = readSvgMap(input, QStringLiteral("o.svg")))
        for (const DrawnOutline &outline : *drawn)
            fuzz::require(!outline.code.isEmpty(), "a drawn outline has a code");
    // As a build reads them, which tells the two apart.
    static const fuzz::InputFile file;
    content::ImportReport report;
    (void)content::readOutlines(file.write(input), {}, report);
    return 0;
}
