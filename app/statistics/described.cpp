// The public description, as a page.
#include <statistics/description.h>

namespace belvedere::statistics {
namespace {

void tell(QStringList &lines, const Description &all, const Counter &counter, Language language)
{
    const bool french = language == Language::French;
    lines += QString(QStringLiteral("### ") + counter.title.in(language) + QStringLiteral(" (`") + counter.id + QStringLiteral("`)"));
    lines += {QString(), counter.about.in(language)};
    if (const Dimension *row = all.dimension(counter.row)) {
        QStringList values;
        for (const Value &each : row->values)
            values += each.title.in(language);
        lines += {QString(), (french ? QStringLiteral("Comptés à part : ") : QStringLiteral("Counted apart: ")) + values.join(QStringLiteral("; ")) + u'.'};
    }
    lines += QString();
    for (const Table &table : counter.tables) {
        QStringList values;
        for (const Value &each : all.dimension(table.by)->values)
            values += each.title.in(language);
        lines += QString(QStringLiteral("- **") + table.title.in(language) + QStringLiteral("** (`") + table.id + QStringLiteral("`). ")
                         + table.about.in(language) + u' ' + (french ? QStringLiteral("Valeurs : ") : QStringLiteral("Values: "))
                         + values.join(QStringLiteral("; ")) + u'.');
    }
    if (!counter.tables.isEmpty())
        lines += QString();
}

} // namespace

QString describedForPeople(const Description &all)
{
    QStringList lines{QStringLiteral("# Ce qu'une borne compte / What a terminal counts"), QString(),
                      QStringLiteral("<!-- Made from resources/statistics/counters.json; a test compares the two. -->"), QString()};
    for (const Language language : {Language::French, Language::English}) {
        const bool french = language == Language::French;
        lines += {french ? QStringLiteral("## En français") : QStringLiteral("## In English"), QString()};
        lines += french ? QStringLiteral("Des nombres de visites, jamais des personnes : ni nom, ni mot cherché, ni réponse, ni heure. Un nombre sous le seuil "
                                         "(5, sauf réglage plus grand) ne quitte pas la borne. Le département est celui de la borne.")
                        : QStringLiteral("Numbers of visits, never people: no name, no word searched for, no answer, no hour. A number below the threshold "
                                         "(5, unless more is set) does not leave the terminal. The department is the terminal's.");
        lines += QString();
        for (const Counter &each : all.counters)
            tell(lines, all, each, language);
    }
    while (lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n') + u'\n';
}

} // namespace belvedere::statistics
