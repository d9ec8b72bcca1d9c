// Offers in LHÉO XML.
#include "fuzz.h"

#include <formations/lheoreader.h>

#include <QBuffer>

using namespace belvedere;
using namespace belvedere::formations;

namespace {

struct Checks : OfferSink {
    qint64 actions = 0;
    Status action(const Action &action) override
    {
        ++actions;
        fuzz::require(!action.lieux.isEmpty() || action.modalite == Modalite::Distance, "an action is somewhere, or at a distance");
        for (const Lieu &lieu : action.lieux)
            fuzz::require(!lieu.position || places::isPlausible(*lieu.position), "a position is on the globe");
        return {};
    }
    Status offer(const Offer &offer) override
    {
        fuzz::require(!offer.title.isEmpty(), "an offer has a title");
        fuzz::require(!QString(offer.objectif + offer.contenu).contains(QStringLiteral("<script")), "no script in its html");
        return {};
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray xml = fuzz::bytes(data, size);
    QBuffer buffer(&xml);
    buffer.open(QIODevice::ReadOnly);
    Checks sink;
    content::ImportReport report;
    const StopFlag stop = false;
    const Status read = readLheo(buffer, QStringLiteral("offers.xml"), sink, report, stop);
    fuzz::require(report.kept == sink.actions && report.read == report.kept + report.skipped, "every action is kept or left out");
    if (!read)
        fuzz::require(!read.error().file.isEmpty() && !read.error().remedy.isEmpty(), "a refusal says where and what to do");
    return 0;
}
