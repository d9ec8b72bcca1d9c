#include <classeur/ui/itemsheet.h>

#include <classeur/ui/words.h>
#include <core/dates.h>

#include <QCoreApplication>
#include <QLocale>

namespace belvedere::classeur::ui {

QByteArray itemSheet(const ClasseurItem &item, Language language)
{
    const QString title = nameOf(item).toHtmlEscaped();
    const QString text = item.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    const QString note = item.note.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    const QString day = dayInWords(localeOf(language), item.added.toLocalTime().date());
    const QString added = QCoreApplication::translate("belvedere::classeur::ui", "Put into my classeur on %1").arg(day).toHtmlEscaped();
    QString more = tagsInWords(item).toHtmlEscaped();
    if (item.wish > 0)
        more = QCoreApplication::translate("belvedere::classeur::ui", "My wish no. %1").arg(item.wish).toHtmlEscaped() + (more.isEmpty() ? QString() : QStringLiteral(" – ")) + more;
    if (!more.isEmpty())
        more = QStringLiteral("<p>%1</p>\n").arg(more);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title>"
                          "<style>body{font:1.1rem/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em}</style></head>\n"
                          "<body><h1>%2</h1>\n<p>%3</p>\n%5<p><small>%4 – Belvédère</small></p></body></html>\n")
        .arg(localeOf(language).bcp47Name().left(2), title, (text.isEmpty() || note.isEmpty() ? QString(text + note) : QString(text + QStringLiteral("</p>\n<p>") + note)), added, more)
        .toUtf8();
}

} // namespace belvedere::classeur::ui
