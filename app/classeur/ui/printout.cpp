#include <classeur/ui/printout.h>

#include <classeur/ui/words.h>
#include <classeur/wishes.h>
#include <core/dates.h>

#include <QCoreApplication>
#include <QLocale>

namespace belvedere::classeur::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("belvedere::classeur::ui", text);
}

QString paragraphs(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString codeBox(const Printout &printout)
{
    if (printout.words.isEmpty())
        return {};
    const QLocale locale = localeOf(printout.language);
    return QStringLiteral("<table border='1' cellpadding='12' width='100%'><tr><td><p>%1</p>"
                          "<h2 align='center'>%2</h2><p>%3</p></td></tr></table>")
        .arg(tr("My five words, to find my classeur again:").toHtmlEscaped(),
             printout.words.join(QStringLiteral(" &nbsp; ")),
             (printout.everywhere ? tr("Until %1, on every terminal of the region.") : tr("Until %1, on the same terminal."))
                 .arg(dayInWords(locale, printout.expires.toLocalTime().date()))
                 .toHtmlEscaped());
}

QString wishesHtml(const QVector<ClasseurItem> &items)
{
    QString out;
    for (const qsizetype place : wishOrder(items))
        out += QStringLiteral("<li>%1</li>").arg(nameOf(items.at(place)).toHtmlEscaped());
    return out.isEmpty() ? out : QStringLiteral("<h2>%1</h2><ol>%2</ol>").arg(tr("My wishes, in order").toHtmlEscaped(), out);
}

QString sectionHtml(Section section, const QVector<ClasseurItem> &items)
{
    QString out;
    int place = 0;
    for (const auto &item : items) {
        if (sectionOf(item.kind) != section)
            continue;
        const QString tags = tagsInWords(item).toHtmlEscaped();
        out += QStringLiteral("<h3>%1. %2</h3>").arg(++place).arg(nameOf(item).toHtmlEscaped())
            + (item.text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(paragraphs(item.text)))
            + (item.note.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(paragraphs(item.note)))
            + (tags.isEmpty() ? QString() : QStringLiteral("<p><small>%1</small></p>").arg(tags));
    }
    return out.isEmpty() ? out : QStringLiteral("<h2>%1</h2>%2").arg(nameOf(section).toHtmlEscaped(), out);
}

} // namespace

QString printedHtml(const Printout &printout)
{
    QString out = QStringLiteral("<h1>%1</h1><p>Belvédère %2</p>%3")
                      .arg(tr("My classeur").toHtmlEscaped(), printout.centreName.toHtmlEscaped(),
                           codeBox(printout));
    out += wishesHtml(printout.items);
    for (const Section section : allSections)
        out += sectionHtml(section, printout.items);
    return out;
}

} // namespace belvedere::classeur::ui
