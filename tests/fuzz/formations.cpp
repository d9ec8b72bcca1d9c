// An IDEO export of formations.
#include "fuzz.h"

#include <formations/ideoformations.h>

#include <QBuffer>

using namespace belvedere;
using namespace belvedere::formations;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray xml = fuzz::bytes(data, size);
    QBuffer buffer(&xml);
    buffer.open(QIODevice::ReadOnly);
    qint64 taken = 0;
    content::ImportReport report;
    IdeoFormations importer(
        [&taken](const Formation &formation) -> Status {
            ++taken;
            fuzz::require(!formation.summary.title.isEmpty() && formation.summary.id.size() <= 64, "a title and a usable id");
            fuzz::require(!QString(formation.descriptif + formation.acces).contains(QStringLiteral("<script")), "no script in its html");
            return {};
        },
        report);
    const StopFlag stop = false;
    const Status read = importer.read(buffer, QStringLiteral("export.xml"), stop);
    if (read)
        fuzz::require(report.kept == taken && report.read == report.kept + report.merged, "no record is lost");
    else
        fuzz::require(!read.error().file.isEmpty() && !read.error().remedy.isEmpty(), "a refusal says where and what to do");
    return 0;
}
