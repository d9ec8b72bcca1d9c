#include <look/paper.h>

#include <QFileInfo>
#include <QFont>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

namespace belvedere::look {
namespace {

void fillDocument(QTextDocument &document, const QString &html)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSize(11);
    document.setDefaultFont(font);
    document.setHtml(html);
}

} // namespace

Status writePdf(const QString &html, const QString &path)
{
    QTextDocument document;
    fillDocument(document, html);
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

Status printOnPaper(const QString &html)
{
    const auto info = QPrinterInfo::defaultPrinter();
    if (info.isNull())
        return fail(ErrorKind::NotFound, QStringLiteral("no default printer"), {}, 0,
                    QStringLiteral("set a default printer with lpadmin"));
    QTextDocument document;
    fillDocument(document, html);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&printer);
    if (printer.printerState() == QPrinter::Error)
        return fail(ErrorKind::Internal, QStringLiteral("the printer refused"), {}, 0,
                    QStringLiteral("look at the printer's queue"));
    return {};
}

} // namespace belvedere::look
