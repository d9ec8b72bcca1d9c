#include <updates/updateplan.h>

#include <content/schema.h>

#include <algorithm>

namespace belvedere::updates {

Status checkManifest(const Manifest &manifest, const UpdateState &state, const QString &key, const QString &channel,
                     const QDateTime &now)
{
    if (manifest.channel != channel)
        return fail(ErrorKind::Refused, QStringLiteral("it is of the channel %1, not %2").arg(manifest.channel, channel), manifestName(), 0,
                    QStringLiteral("correct channel or address under [updates]"));
    const bool sameKey = state.key == key;
    if (sameKey && manifest.version < state.version)
        return fail(ErrorKind::Refused, QStringLiteral("version %1 is older than %2, which was seen").arg(manifest.version).arg(state.version),
                    manifestName(), 0, QStringLiteral("publish again: versions only grow"));
    const QDateTime time = sameKey && state.date.isValid() ? qMax(now, state.date) : now;
    if (manifest.expires < time)
        return fail(ErrorKind::Expired, QStringLiteral("it expired on %1").arg(manifest.expires.toString(Qt::ISODate)), manifestName(), 0,
                    QStringLiteral("publish again; check the clock of the terminal"));
    if (manifest.pack.schema > content::packSchemaVersion)
        return fail(ErrorKind::NewerVersion, QStringLiteral("schema %1, this program reads up to %2").arg(manifest.pack.schema).arg(content::packSchemaVersion),
                    manifestName(), 0, QStringLiteral("update Belvédère"));
    return {};
}

void remember(UpdateState &state, const Manifest &manifest, const QString &key, const QDateTime &now)
{
    if (state.key != key)
        state = {key, 0, {}, {}, state.refused, {}};
    state.version = qMax(state.version, manifest.version);
    state.date = state.date.isValid() ? qMax(state.date, manifest.date) : manifest.date;
    state.reached = now;
}

QVector<UpdateWay> waysTo(const Manifest &manifest, const UpdateState &state, const QString &currentDigest)
{
    const QString &wanted = manifest.pack.digest;
    QVector<UpdateWay> ways;
    if (wanted == currentDigest || wanted == state.ready || state.refused.contains(wanted))
        return ways;
    const auto addDelta = [&](const QString &from) {
        if (const DeltaEntry *delta = manifest.deltaFrom(from))
            ways.append({deltaName(from, wanted), delta->bytes, delta->digest, from});
    };
    if (!currentDigest.isEmpty())
        addDelta(currentDigest);
    addDelta({});
    ways.append({packName(wanted), manifest.pack.bytes, {}, {}});
    return ways;
}

qint64 roomFor(const Manifest &manifest, const QVector<UpdateWay> &ways)
{
    qint64 most = 0;
    for (const UpdateWay &way : ways)
        most = std::max(most, way.isDelta() ? way.bytes + manifest.pack.bytes : way.bytes);
    return most + manifest.pack.bytes;
}

} // namespace belvedere::updates
