// belvedere-pack diff, patch, publish and rollback
#include "commands.h"
#include "interrupt.h"
#include "updates.h"

#include <content/packfile.h>
#include <updates/adoption.h>
#include <updates/delta.h>
#include <updates/publisher.h>

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace belvedere::tools {
namespace {

int missingOutput()
{
    std::fprintf(stderr, "give -o FILE\n");
    return exitUsage;
}

// A whole number of the option, within its bounds.
Result<int> number(const QCommandLineParser &parser, const char *option, int lowest, int highest)
{
    const QString name = QString::fromLatin1(option);
    bool whole = false;
    const int value = parser.value(name).toInt(&whole);
    if (whole && value >= lowest && value <= highest)
        return value;
    return fail(ErrorKind::Refused, QStringLiteral("--%1 is a whole number from %2 to %3").arg(name).arg(lowest).arg(highest));
}

} // namespace

int diffCommand(const QString &oldPack, const QString &newPack, const QString &delta)
{
    if (delta.isEmpty())
        return missingOutput();
    for (const QString &pack : {oldPack, newPack}) {
        if (const auto whole = content::verifyPackFile(pack); !whole)
            return refuse(whole.error());
    }
    const auto made = updates::makeDelta(oldPack, newPack, delta, stopOnInterrupt());
    if (!made)
        return refuse(made.error());
    const qint64 bytes = QFileInfo(newPack).size();
    say(QStringLiteral("%1: %2 bytes, %3 % of %4")
            .arg(delta).arg(*made).arg(100.0 * double(*made) / double(bytes), 0, 'f', 2).arg(bytes));
    return exitDone;
}

int patchCommand(const QString &oldPack, const QString &delta, const QString &newPack)
{
    if (newPack.isEmpty())
        return missingOutput();
    const Status applied = updates::applyDelta(oldPack, delta, newPack, updates::mostPackBytes, stopOnInterrupt());
    const auto whole = applied ? content::verifyPackFile(newPack) : fail(applied.error());
    if (!whole) {
        if (applied)
            QFile::remove(newPack); // what came out is no pack
        return refuse(whole.error());
    }
    say(QStringLiteral("%1: digest %2").arg(newPack, whole->digest));
    return exitDone;
}

int publishCommand(const QString &folder, const QString &pack, const QCommandLineParser &parser)
{
    const auto days = number(parser, "days", 1, 366);
    const auto keep = number(parser, "keep", 1, 49);
    if (!days || !keep)
        return refuse(days ? keep.error() : days.error());
    const auto key = openSecretKey(parser);
    if (!key)
        return refuse(key.error());
    updates::PublishRequest request;
    request.folder = folder;
    request.pack = pack;
    request.channel = parser.value(QStringLiteral("channel"));
    request.validDays = *days;
    request.keep = *keep;
    request.now = QDateTime::currentDateTimeUtc();
    const auto done = updates::publish(request, *key, stopOnInterrupt());
    if (!done)
        return refuse(done.error());
    const updates::Manifest &manifest = done->manifest;
    say(QStringLiteral("version %1 of %2, good until %3, pack %4, %5 bytes")
            .arg(manifest.version).arg(manifest.channel, manifest.expires.toString(Qt::ISODate), manifest.pack.digest)
            .arg(manifest.pack.bytes));
    for (const updates::DeltaEntry &delta : manifest.deltas)
        say(QStringLiteral("  from %1: %2 bytes, %3 %").arg(delta.from.isEmpty() ? QStringLiteral("nothing") : delta.from).arg(delta.bytes)
                .arg(100.0 * double(delta.bytes) / double(manifest.pack.bytes), 0, 'f', 2));
    for (const QString &file : done->removed)
        say(QStringLiteral("  removed %1").arg(file));
    return exitDone;
}

int rollbackCommand(const QString &dataFolder)
{
    const auto digest = updates::goBack(updates::UpdateStore::of(dataFolder), content::PackShelf(dataFolder));
    if (!digest)
        return refuse(digest.error());
    say(QStringLiteral("back to %1; the pack before it is not taken again. Start the kiosk again to show it.").arg(*digest));
    return exitDone;
}

} // namespace belvedere::tools
