#include <classeur/ui/words.h>

#include <core/videoref.h>

#include <QCoreApplication>

namespace belvedere::classeur::ui {

QString nameOf(const ClasseurItem &item)
{
    const auto ref = VideoRef::of(item.ref);
    if (item.kind != ClasseurItem::Kind::Video || ref.second < 0)
        return item.title;
    return QCoreApplication::translate("belvedere::classeur::ui", "%1, at %2").arg(item.title, momentText(ref.second * 1000));
}

} // namespace belvedere::classeur::ui
