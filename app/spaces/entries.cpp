#include <spaces/entries.h>

#include <spaces/names.h>

#include <algorithm>

namespace belvedere::spaces {

QVector<SpaceEntry> entriesToShow(const QVector<net::DavEntry> &listing, const QString &folder)
{
    static const QString ours = foldedName(QStringLiteral("Belvédère"));
    QVector<SpaceEntry> shown;
    for (const net::DavEntry &entry : listing) {
        const bool isOurs = folder.isEmpty() && entry.folder && foldedName(entry.name) == ours;
        if (entry.name.isEmpty() || entry.name.startsWith(u'.') || isOurs)
            continue;
        shown.append({entry.name, folder + entry.name + (entry.folder ? QStringLiteral("/") : QString()), entry.folder, entry.length, entry.modified});
    }
    std::sort(shown.begin(), shown.end(), [](const SpaceEntry &a, const SpaceEntry &b) {
        return a.folder != b.folder ? a.folder : foldedName(a.name) != foldedName(b.name) ? foldedName(a.name) < foldedName(b.name) : a.name < b.name;
    });
    return shown;
}

QString folderAbove(const QString &folder)
{
    const auto slash = folder.lastIndexOf(u'/', -2);
    return slash < 0 ? QString() : folder.left(slash + 1);
}

} // namespace belvedere::spaces
