// An IDEO export of fiches: read, cleaned, shown as a page.
#include "fuzz.h"

#include <content/fichehtml.h>
#include <content/ideoimporter.h>

#include <QBuffer>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray xml = fuzz::bytes(data, size);
    QBuffer buffer(&xml);
    buffer.open(QIODevice::ReadOnly);
    qint64 taken = 0;
    content::IdeoImporter importer([&taken](const content::Fiche &fiche) -> Status {
        ++taken;
        const QString page = content::ficheHtml(fiche, {}, {}, QStringLiteral("fr"));
        fuzz::require(!page.contains(QStringLiteral("<script")), "no script in a page");
        fuzz::require(!fiche.summary.name().isEmpty() && fiche.summary.id.size() <= 64, "a name and a usable id");
        return {};
    });
    const StopFlag stop = false;
    const Status read = importer.read(buffer, QStringLiteral("export.xml"), stop);
    importer.finish();
    const auto &report = importer.report();
    if (read)
        fuzz::require(report.kept == taken && report.read == report.kept + report.merged, "no record is lost");
    else
        fuzz::require(!read.error().file.isEmpty() && !read.error().remedy.isEmpty(), "a refusal says where and what to do");
    return 0;
}
