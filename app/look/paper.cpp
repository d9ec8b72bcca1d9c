#include <look/paper.h>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileInfo>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace belvedere::look {
namespace {

constexpr double margin = 0;        // millimetres, of pages in any number: QTextDocument::print() adds 20 of its own
constexpr double narrowMargin = 14; // of the one page
constexpr double usualPoints = 11;
constexpr double largestPoints = 10.5;
constexpr double smallestPoints = 6.5;
constexpr double paperStep = 0.25;

void fillDocument(QTextDocument &document, const QString &html, double points = usualPoints)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    document.setDefaultFont(font);
    document.setHtml(html);
}

// Draws the one page on what is `rect` large without its margins, in its own dots.
void drawOnePage(QPaintDevice &device, const QRectF &rect, const QString &html)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    for (double points = largestPoints; points >= smallestPoints; points -= paperStep) {
        fillDocument(document, html, points);
        document.setTextWidth(rect.width());
        if (document.size().height() <= rect.height())
            break;
    }
    QPainter painter(&device);
    painter.translate(rect.topLeft());
    painter.setClipRect(QRectF(QPointF(0, 0), rect.size()));
    QAbstractTextDocumentLayout::PaintContext ink;
    ink.palette.setColor(QPalette::Text, Qt::black); // also where the screen is dark
    document.documentLayout()->draw(&painter, ink);
}

void printAny(QPagedPaintDevice &device, const QString &html)
{
    QTextDocument document;
    fillDocument(document, html);
    document.print(&device);
}

void setPages(QPagedPaintDevice &device, Pages pages)
{
    const double around = pages == Pages::One ? narrowMargin : margin;
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(around, around, around, around), QPageLayout::Millimeter);
}

void writePages(QPdfWriter &writer, const QString &html, Pages pages)
{
    setPages(writer, pages);
    writer.setCreator(QStringLiteral("Belvédère"));
    if (pages == Pages::One)
        drawOnePage(writer, {{}, writer.pageLayout().paintRectPixels(writer.resolution()).size()}, html);
    else
        printAny(writer, html);
}

} // namespace

Result<QByteArray> pdfOf(const QString &html, Pages pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writePages(writer, html, pages);
    }
    if (buffer.data().isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("the PDF was not written"));
    return buffer.data();
}

Status writePdf(const QString &html, const QString &path, Pages pages)
{
    {
        QPdfWriter writer(path);
        writePages(writer, html, pages);
    }
    if (QFileInfo(path).size() <= 0)
        return fail(ErrorKind::Unwritable, QStringLiteral("the PDF was not written"), path, 0,
                    QStringLiteral("let the user of the kiosk write there"));
    return {};
}

QImage paperImage(const QString &html, int width)
{
    const QSizeF paper = QPageSize(QPageSize::A4).size(QPageSize::Millimeter);
    const double perMillimetre = width / paper.width();
    QImage image(width, qRound(paper.height() * perMillimetre), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(perMillimetre * 1000));
    image.setDotsPerMeterY(qRound(perMillimetre * 1000));
    image.fill(Qt::white);
    const double around = narrowMargin * perMillimetre;
    drawOnePage(image, QRectF(image.rect()).adjusted(around, around, -around, -around), html);
    return image;
}

} // namespace belvedere::look
