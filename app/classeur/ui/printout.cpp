#include <classeur/ui/printout.h>

#include <classeur/ui/words.h>
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
             tr("Until %1, on the same terminal.")
                 .arg(dayInWords(locale, printout.expires.toLocalTime().date()))
                 .toHtmlEscaped());
}

} // namespace

QString printedHtml(const Printout &printout)
{
    QString out = QStringLiteral("<h1>%1</h1><p>Belvédère %2</p>%3")
                      .arg(tr("My classeur").toHtmlEscaped(), printout.centreName.toHtmlEscaped(),
                           codeBox(printout));
    int place = 0;
    for (const auto &item : printout.items)
        out += QStringLiteral("<h3>%1. %2</h3><p>%3</p>")
                   .arg(++place).arg(nameOf(item).toHtmlEscaped(), paragraphs(item.note));
    return out;
}

} // namespace belvedere::classeur::ui
