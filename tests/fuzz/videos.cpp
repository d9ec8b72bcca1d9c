// Catalogues of videos. The first byte says which form: c (CSV), else JSON.
#include "fuzz.h"

#include <media/videocatalogue.h>

#include <QDir>
#include <QTemporaryDir>

using namespace belvedere;
using namespace belvedere::media;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::needApplication();
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/belvedere-fuzz-XXXXXX"));
    if (size == 0)
        return 0;
    const QString path = folder.filePath(data[0] == 'c' ? QStringLiteral("input.csv") : QStringLiteral("input.json"));
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(fuzz::bytes(data + 1, size - 1)) == qint64(size - 1), "room in /dev/shm");
    file.close();
    const StopFlag stop = false;
    content::ImportReport report;
    qint64 taken = 0;
    CatalogueReader reader([&taken](const CatalogueVideo &video) {
        ++taken;
        fuzz::require(isVideoId(video.video.summary.id) && !video.video.summary.title.isEmpty() && !video.video.licence.isEmpty(), "what is taken is whole");
        fuzz::require(video.video.stream.scheme() == QStringLiteral("https") && video.video.summary.durationMs >= 1000, "it streams, for a while");
        return Status();
    }, stop, report);
    const Status done = reader.read(path);
    fuzz::require(done || (!done.error().file.isEmpty() && !done.error().detail.isEmpty() && !done.error().remedy.isEmpty()), "a refusal says what, where and what to do");
    fuzz::require(taken + report.skipped <= report.read, "nothing is kept that was not read");
    return 0;
}
