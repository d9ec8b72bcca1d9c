#include <classeur/item.h>

#include <text/words.h>

#include <QSet>

namespace belvedere::classeur {

Section sectionOf(ClasseurItem::Kind kind)
{
    using Kind = ClasseurItem::Kind;
    switch (kind) {
    case Kind::Metier:
    case Kind::Groupe: return Section::Metiers;
    case Kind::Formation: return Section::Formations;
    case Kind::Event:
    case Kind::Relais: return Section::People;
    case Kind::Video: return Section::Videos;
    case Kind::Document: return Section::Documents;
    case Kind::Answer: return Section::Answers;
    case Kind::Result: return Section::Results;
    case Kind::Note: break;
    }
    return Section::Notes;
}

bool canBeWish(ClasseurItem::Kind kind)
{
    return sectionOf(kind) == Section::Metiers || sectionOf(kind) == Section::Formations;
}

QStringList tidyTags(const QStringList &tags)
{
    QStringList tidy;
    QSet<QByteArray> known;
    for (const QString &each : tags) {
        const QString tag = each.simplified();
        const QByteArray folded = text::fold(tag);
        if (tag.isEmpty() || known.contains(folded))
            continue;
        known.insert(folded);
        tidy += tag;
    }
    return tidy;
}

} // namespace belvedere::classeur
