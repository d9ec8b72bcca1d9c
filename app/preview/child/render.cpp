#include <preview/child/render.h>

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

namespace belvedere::preview {
namespace {

constexpr qint64 mostSourcePixels = 80'000'000; // of a photograph
constexpr int mostMegabytes = 400;              // while it is decoded

// As wide as that, and not higher than a picture may be.
QSize fitted(const QSizeF &size, int width)
{
    const double most = qMin(double(width) / size.width(), double(mostPixels) / width / size.height());
    return QSize(qMax(1, int(size.width() * most)), qMax(1, int(size.height() * most)));
}

Error brokenDocument()
{
    return {ErrorKind::Malformed, QStringLiteral("a broken document")};
}

} // namespace

Result<PageShown> renderPdf(const QByteArray &document, int page, int width)
{
    QBuffer buffer;
    buffer.setData(document);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&buffer);
    if (pdf.error() == QPdfDocument::Error::IncorrectPassword || pdf.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return fail(ErrorKind::Refused, QStringLiteral("a document with a password"));
    if (pdf.status() != QPdfDocument::Status::Ready || page < 0 || page >= pdf.pageCount())
        return fail(brokenDocument());
    const QSizeF size = pdf.pagePointSize(page);
    if (!(size.width() > 0 && size.height() > 0 && size.width() < 1e6 && size.height() < 1e6))
        return fail(brokenDocument());
    const QImage drawn = pdf.render(page, fitted(size, width));
    if (drawn.isNull())
        return fail(brokenDocument());
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return PageShown{qMin(pdf.pageCount(), mostPages), paper, pdf.getAllText(page).text().left(mostText / 4)};
}

Result<PageShown> renderPicture(const QByteArray &document, const QByteArray &format, int width)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    QBuffer buffer;
    buffer.setData(document);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true); // as the camera was held
    const QSize size = reader.size();
    if (size.isEmpty())
        return fail(brokenDocument());
    if (qint64(size.width()) * size.height() > mostSourcePixels)
        return fail(ErrorKind::TooMany, QStringLiteral("a picture that is too large"));
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize seen = turned ? size.transposed() : size;
    const QSize shown = fitted(seen, qMin(width, seen.width()));
    reader.setScaledSize(turned ? shown.transposed() : shown);
    const QImage read = reader.read();
    if (read.isNull())
        return fail(brokenDocument());
    QImage paper = read.convertToFormat(QImage::Format_RGB32);
    return PageShown{1, paper, {}};
}

} // namespace belvedere::preview
