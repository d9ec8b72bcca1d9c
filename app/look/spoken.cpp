#include <look/spoken.h>

#include <QAccessible>

namespace belvedere::look {
namespace {

QString sentence(const QString &words)
{
    const QString plain = words.simplified();
    if (plain.isEmpty() || QStringLiteral(".!?:;…").contains(plain.back()))
        return plain;
    return plain + u'.';
}

// Its own words, without those of what is in it.
QString wordsOf(QAccessibleInterface &each)
{
    const QString name = sentence(each.text(QAccessible::Name));
    if (each.role() == QAccessible::StaticText)
        return name;
    const QString more = sentence(each.text(QAccessible::Description));
    return name.isEmpty() || more.isEmpty() || name == more ? name + more : QString(name + u' ' + more);
}

// True when something in it was said.
bool gather(QAccessibleInterface *each, QVector<Spoken> &spoken)
{
    auto *widget = each ? qobject_cast<QWidget *>(each->object()) : nullptr;
    if (!widget || widget->isHidden() || widget->property("unspoken").toBool())
        return false;
    bool said = false;
    for (int i = 0; i < each->childCount(); ++i)
        said = gather(each->child(i), spoken) || said;
    if (said)
        return true;
    const QString words = wordsOf(*each);
    if (words.isEmpty())
        return false;
    if (spoken.isEmpty() || spoken.last().text != words)
        spoken.append({widget, words});
    return true;
}

} // namespace

QVector<Spoken> spokenOf(QWidget &page)
{
    QVector<Spoken> spoken;
    if (QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&page))
        gather(tree, spoken);
    return spoken;
}

} // namespace belvedere::look
