// belvedere-pack info and list
#include "commands.h"

#include <media/videoreader.h>

namespace belvedere::tools {

int infoCommand(const content::Pack &pack)
{
    const auto &i = pack.info();
    const auto videos = media::allVideos(pack.database());
    if (!videos)
        return refuse(videos.error());
    say(QStringLiteral("title     %1\nschema    %2\nmétiers   %3\nvideos    %4\nquestions %5\nitems     %6\nsource    %7\ndigest    %8")
            .arg(i.title).arg(i.schemaVersion).arg(i.metiers).arg(videos->size()).arg(i.questions).arg(i.items)
            .arg(i.source, i.digest));
    return exitDone;
}

int listCommand(const content::Pack &pack, const QString &groupe)
{
    const auto metiers = pack.metiers();
    if (!metiers)
        return refuse(metiers.error());
    for (const auto &metier : *metiers)
        if (groupe.isEmpty() || metier.primaryGroupe() == groupe)
            say(metier.id + u'\t' + metier.primaryGroupe() + u'\t' + metier.niveau + u'\t' + metier.name());
    return exitDone;
}

} // namespace belvedere::tools
