#include <content/gazetteer.h>

#include <content/csvreader.h>
#include <core/resource.h>

#include <QBuffer>
#include <QMap>

#include <functional>

namespace belvedere::content {
namespace {

// The mean of positions of one group, such as a postcode.
struct Mean {
    double latitude = 0, longitude = 0;
    int count = 0;
    void add(places::Position position)
    {
        latitude += position.latitude;
        longitude += position.longitude;
        ++count;
    }
    places::Position position() const { return {latitude / count, longitude / count}; }
};

using GroupsOf = std::function<QStringList(const GazetteerEntry &)>;

// Positions for entries that have none, from the groups they share with entries that do; how many got one.
int completeFrom(QVector<GazetteerEntry> &entries, const GroupsOf &groupsOf, QVector<bool> &settled)
{
    QHash<QString, Mean> means;
    for (const GazetteerEntry &entry : std::as_const(entries)) {
        if (!entry.placed)
            continue;
        for (const QString &group : groupsOf(entry))
            means[group].add(entry.commune.position);
    }
    int count = 0;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (settled.at(at))
            continue;
        Mean mean;
        for (const QString &group : groupsOf(entries.at(at))) {
            if (const auto found = means.constFind(group); found != means.constEnd())
                mean.add(found->position());
        }
        if (mean.count == 0)
            continue;
        entries[at].commune.position = mean.position();
        entries[at].commune.approximate = true;
        settled[at] = true;
        ++count;
    }
    return count;
}

QStringList one(const QString &group)
{
    return group.isEmpty() ? QStringList() : QStringList{group};
}

} // namespace

void Gazetteer::add(GazetteerEntry entry)
{
    index.insert(entry.commune.insee, entries.size());
    entries.append(std::move(entry));
}

GazetteerEntry *Gazetteer::find(const QString &insee)
{
    const auto found = index.constFind(insee);
    return found == index.constEnd() ? nullptr : &entries[*found];
}

Result<QHash<QString, QString>> departementNames()
{
    QByteArray table = resource(QStringLiteral("content/departements.csv"));
    QBuffer buffer(&table);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("departements.csv"));
    if (const Status header = reader.readHeader({QStringLiteral("code"), QStringLiteral("name")}); !header)
        return fail(header.error());
    QHash<QString, QString> names;
    for (Result<bool> more = reader.next();; more = reader.next()) {
        if (!more)
            return fail(more.error());
        if (!*more)
            return names;
        names.insert(reader.value(QStringLiteral("code")), reader.value(QStringLiteral("name")));
    }
}

void completePositions(Gazetteer &gazetteer, ImportReport &report)
{
    QVector<GazetteerEntry> &entries = gazetteer.entries;
    QVector<bool> settled;
    for (const GazetteerEntry &entry : std::as_const(entries))
        settled.append(entry.placed);
    const auto placed = settled.count(true);
    const int postcode = completeFrom(entries, [](const auto &e) { return e.commune.postcodes; }, settled);
    const int group = completeFrom(entries, [](const auto &e) { return one(e.intercommunality); }, settled);
    const int arrondissement = completeFrom(entries, [](const auto &e) { return one(e.arrondissement); }, settled);
    const int departement = completeFrom(entries, [](const auto &e) { return one(e.commune.departement); }, settled);
    report.findings += QStringLiteral("%1 communes: %2 with a position of their own, %3 with that of their postcode, "
                                      "%4 of their intercommunality, %5 of their arrondissement, %6 of their department")
                           .arg(entries.size()).arg(placed).arg(postcode).arg(group).arg(arrondissement).arg(departement);
    Gazetteer kept;
    kept.former = gazetteer.former;
    QMap<QString, int> lost;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (settled.at(at))
            kept.add(std::move(entries[at]));
        else
            ++lost[entries.at(at).commune.departement];
    }
    for (auto it = lost.constBegin(); it != lost.constEnd(); ++it) {
        report.skipped += *it;
        report.kept -= *it;
        report.add({Oddity::MissingElement, QStringLiteral("communes"), 0, it.key(),
                             QStringLiteral("%1 communes with no position known near them").arg(*it),
                             QStringLiteral("left out; give positions"), false, true});
    }
    gazetteer = std::move(kept);
}

} // namespace belvedere::content
