#include <classeur/ui/words.h>

#include <core/videoref.h>

#include <look/sizewords.h>

#include <QCoreApplication>

namespace belvedere::classeur::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("belvedere::classeur::ui", text);
}

} // namespace

QString nameOf(const ClasseurItem &item)
{
    const auto ref = VideoRef::of(item.ref);
    if (item.kind != ClasseurItem::Kind::Video || ref.second < 0)
        return item.title;
    return QCoreApplication::translate("belvedere::classeur::ui", "%1, at %2").arg(item.title, momentText(ref.second * 1000));
}

QString nameOf(Section section)
{
    switch (section) {
    case Section::Metiers: return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Métiers"));
    case Section::Formations: return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Formations"));
    case Section::People: return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "People, places and dates"));
    case Section::Videos: return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Videos"));
    case Section::Documents: return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "My documents"));
    case Section::Answers: return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Answers to me"));
    case Section::Results: return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "My results"));
    case Section::Notes: break;
    }
    return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "My notes"));
}

QString iconOf(Section section)
{
    switch (section) {
    case Section::Metiers: return QStringLiteral("suitcase");
    case Section::Formations: return QStringLiteral("book");
    case Section::People: return QStringLiteral("people");
    case Section::Videos: return QStringLiteral("video");
    case Section::Documents: return QStringLiteral("folder");
    case Section::Answers: return QStringLiteral("mail");
    case Section::Results: return QStringLiteral("mountain");
    case Section::Notes: break;
    }
    return QStringLiteral("pen");
}

QString documentInWords(const ClasseurItem &item)
{
    const QString what = item.suffix == QLatin1String("odt") ? inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Text document"))
        : item.suffix == QLatin1String("pdf")                ? QStringLiteral("PDF")
        : item.suffix == QLatin1String("ics")                ? inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Calendar"))
        : item.suffix == QLatin1String("txt")                ? inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Text"))
                                                             : inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Picture"));
    return what + QStringLiteral(" – ") + look::sizeInWords(item.size);
}

QString tagsInWords(const ClasseurItem &item)
{
    if (item.tags.isEmpty())
        return {};
    return inWords(QT_TRANSLATE_NOOP("belvedere::classeur::ui", "Tags: %1")).arg(item.tags.join(QStringLiteral(", ")));
}

} // namespace belvedere::classeur::ui
