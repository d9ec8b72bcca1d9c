// belvedere-pack info and list
#include "commands.h"

namespace belvedere::tools {

int infoCommand(const content::Pack &pack)
{
    const auto &i = pack.info();
    say(QStringLiteral("title     %1\nschema    %2\nmétiers   %3\nquestions %4\nitems     %5\nsource    %6\ndigest    %7")
            .arg(i.title).arg(i.schemaVersion).arg(i.metiers).arg(i.questions).arg(i.items)
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
