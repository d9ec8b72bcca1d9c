#include <statistics/shelf.h>

#include <core/log.h>
#include <vault/seal.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace belvedere::statistics {
namespace {

const QString tallyFile = QStringLiteral("tally.sealed");
const QString parcelSuffix = QStringLiteral(".counts");
constexpr int farYears = 100; // a tally has no end of its own

QString parcelName(const QDate &day)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray random(reinterpret_cast<const char *>(words.data()), sizeof words);
    return day.toString(Qt::ISODate) + u'-' + QString::fromLatin1(random.toHex()) + parcelSuffix;
}

QDate dayOf(const QString &parcel)
{
    return QDate::fromString(parcel.left(10), Qt::ISODate);
}

QStringList parcelsIn(const QString &folder)
{
    return QDir(folder).entryList({u'*' + parcelSuffix}, QDir::Files, QDir::Name);
}

} // namespace

Waiting waitingIn(const QString &folder, const QDate &today)
{
    const QStringList names = parcelsIn(folder);
    return {static_cast<int>(names.size()), names.isEmpty() ? 0 : std::max<qint64>(0, dayOf(names.first()).daysTo(today))};
}

Status Shelf::prepare()
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder of the counts cannot be made"), m_folder, 0, QStringLiteral("let the user of the kiosk write there"));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Shelf::Kept Shelf::load(const vault::Secret &key) const
{
    QFile file(m_folder + u'/' + tallyFile);
    if (!file.open(QIODevice::ReadOnly))
        return Kept();
    auto opened = vault::unseal(key, file.readAll());
    if (!opened) {
        qCWarning(logStatistics).noquote() << "the counts of the days before are lost:" << kindName(opened.error().kind);
        return Kept();
    }
    const QJsonObject object = QJsonDocument::fromJson(opened->plain).object();
    vault::wipe(opened->plain);
    return {Tally::fromJson(object.value(QStringLiteral("tally")).toObject()).value_or(Tally()), object.value(QStringLiteral("name")).toString(),
            object.value(QStringLiteral("outgoing")).toString().toUtf8()};
}

Status Shelf::save(const Kept &kept, const QDate &today, const vault::Secret &key)
{
    QByteArray plain = QJsonDocument(QJsonObject{{QStringLiteral("tally"), kept.tally.toJson()}, {QStringLiteral("name"), kept.name},
                                                 {QStringLiteral("outgoing"), QString::fromUtf8(kept.outgoing)}}).toJson(QJsonDocument::Compact);
    const QDateTime day = today.startOfDay(Qt::UTC); // the date of the file tells no hour either
    const auto sealed = vault::seal(key, plain, day.addYears(farYears));
    vault::wipe(plain);
    return sealed ? vault::replaceDurably(m_disk, m_folder + u'/' + tallyFile, *sealed, day) : Status(fail(sealed.error()));
}

Status Shelf::writeOut(Kept &kept, const QDate &today, const ShelfRules &rules, const vault::Secret &key)
{
    if (kept.name.isEmpty())
        return {};
    const auto sealed = sealFor(rules.openKey, kept.outgoing);
    if (!sealed)
        return fail(sealed.error());
    if (const Status put = vault::replaceDurably(m_disk, m_folder + u'/' + kept.name, *sealed, dayOf(kept.name).startOfDay(Qt::UTC)); !put)
        return put;
    kept.name.clear();
    kept.outgoing.clear();
    return save(kept, today, key);
}

Status Shelf::tell(Kept &kept, const QDate &today, const ShelfRules &rules, const vault::Secret &key)
{
    if (const Status out = writeOut(kept, today, rules, key); !out)
        return out;
    kept.tally.forgetBefore(today.addDays(-rules.retentionDays));
    const QVector<ToldRow> rows = kept.tally.take(today, rules.threshold);
    if (rows.isEmpty())
        return {};
    kept.name = parcelName(today);
    kept.outgoing = writeDaily({today, rules.departement, rules.threshold, rows});
    const Status saved = save(kept, today, key);
    return saved ? writeOut(kept, today, rules, key) : saved;
}

Status Shelf::tell(const QDate &today, const ShelfRules &rules, const vault::Secret &key)
{
    if (const Status ready = prepare(); !ready)
        return ready;
    forget(today, rules.retentionDays);
    Kept kept = load(key);
    return tell(kept, today, rules, key);
}

Status Shelf::add(const VisitCounts &visit, const QDate &today, const ShelfRules &rules, const vault::Secret &key)
{
    if (const Status ready = prepare(); !ready)
        return ready;
    Kept kept = load(key);
    if (const Status told = tell(kept, today, rules, key); !told)
        return told;
    kept.tally.add(visit, today);
    return save(kept, today, key);
}

void Shelf::forget(const QDate &today, int retentionDays)
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + QString(vault::temporarySuffix)}, QDir::Files))
        m_disk.remove(folder.filePath(name));
    for (const QString &name : parcelsIn(m_folder)) {
        if (!dayOf(name).isValid() || dayOf(name).daysTo(today) > retentionDays)
            m_disk.remove(folder.filePath(name));
    }
}

QVector<Shelf::Parcel> Shelf::parcels() const
{
    QVector<Parcel> all;
    for (const QString &name : parcelsIn(m_folder)) {
        QFile file(m_folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            all.append({name, file.read(mostDailyBytes)});
    }
    return all;
}

void Shelf::sent(const QString &name)
{
    m_disk.remove(m_folder + u'/' + name);
}

} // namespace belvedere::statistics
