#include <classeur/ui/printout.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

namespace belvedere::classeur::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Printout", text);
}

QString paragraphs(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString codeBox(const Printout &printout)
{
    if (printout.words.isEmpty())
        return {};
    const QLocale locale(printout.language == Language::French ? QLocale::French : QLocale::English);
    return QStringLiteral("<table border='1' cellpadding='12' width='100%'><tr><td><p>%1</p>"
                          "<h2 align='center'>%2</h2><p>%3</p></td></tr></table>")
        .arg(tr("My five words, to find my classeur again:").toHtmlEscaped(),
             printout.words.join(QStringLiteral(" &nbsp; ")),
             tr("Until %1, on the same terminal.")
                 .arg(locale.toString(printout.expires.toLocalTime().date(), QLocale::LongFormat))
                 .toHtmlEscaped());
}

QString html(const Printout &printout)
{
    QString out = QStringLiteral("<h1>%1</h1><p>Belvédère %2</p>%3")
                      .arg(tr("My classeur").toHtmlEscaped(), printout.centreName.toHtmlEscaped(),
                           codeBox(printout));
    int place = 0;
    for (const auto &item : printout.items)
        out += QStringLiteral("<h3>%1. %2</h3><p>%3</p>")
                   .arg(++place).arg(item.title.toHtmlEscaped(), paragraphs(item.note));
    return out;
}

void fillDocument(QTextDocument &document, const Printout &printout)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSize(11);
    document.setDefaultFont(font);
    document.setHtml(html(printout));
}

} // namespace

Status writePdf(const Printout &printout, const QString &path)
{
    QTextDocument document;
    fillDocument(document, printout);
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setCreator(QStringLiteral("Belvédère"));
        document.print(&writer);
    }
    if (QFileInfo(path).size() <= 0)
        return fail(ErrorKind::Unwritable, QStringLiteral("the PDF was not written"), path, 0,
                    QStringLiteral("let the user of the kiosk write there"));
    return {};
}

Status printOnPaper(const Printout &printout)
{
    const auto info = QPrinterInfo::defaultPrinter();
    if (info.isNull())
        return fail(ErrorKind::NotFound, QStringLiteral("no default printer"), {}, 0,
                    QStringLiteral("set a default printer with lpadmin"));
    QTextDocument document;
    fillDocument(document, printout);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&printer);
    if (printer.printerState() == QPrinter::Error)
        return fail(ErrorKind::Internal, QStringLiteral("the printer refused"), {}, 0,
                    QStringLiteral("look at the printer's queue"));
    return {};
}

} // namespace belvedere::classeur::ui
