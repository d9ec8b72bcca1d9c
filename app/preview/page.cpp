#include <preview/page.h>

#include <cstring>

namespace belvedere::preview {
namespace {

constexpr int bytesOfPixel = 4;
constexpr qsizetype longestHead = 80;

Error nonsense()
{
    return {ErrorKind::Malformed, QStringLiteral("no page of a document")};
}

// A number of a head, from `least` to `most`; -1 when it is none.
qint64 numberIn(const QByteArray &word, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    return ok && number >= least && number <= most && QByteArray::number(number) == word ? number : -1;
}

} // namespace

QByteArray writePage(const PageShown &page)
{
    const QImage picture = page.picture.convertToFormat(QImage::Format_RGB32);
    const QByteArray text = page.text.toUtf8().left(mostText);
    QByteArray bytes = "BVPAGE1 " + QByteArray::number(page.pages) + ' ' + QByteArray::number(picture.width()) + ' '
        + QByteArray::number(picture.height()) + ' ' + QByteArray::number(text.size()) + '\n';
    for (int y = 0; y < picture.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width() * bytesOfPixel);
    return bytes + text;
}

Result<PageShown> readPage(const QByteArray &bytes)
{
    const auto end = bytes.left(longestHead).indexOf('\n');
    const QList<QByteArray> head = bytes.left(qMax<qsizetype>(end, 0)).split(' ');
    if (end < 0 || head.size() != 5 || head.first() != "BVPAGE1")
        return fail(nonsense());
    const qint64 pages = numberIn(head.at(1), 1, mostPages);
    const qint64 width = numberIn(head.at(2), 1, widestPicture);
    const qint64 height = numberIn(head.at(3), 1, mostPixels);
    const qint64 text = numberIn(head.at(4), 0, mostText);
    if (pages < 0 || width < 0 || height < 0 || text < 0 || width * height > mostPixels
        || bytes.size() != end + 1 + width * height * bytesOfPixel + text)
        return fail(nonsense());
    PageShown page{static_cast<int>(pages), QImage(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32), {}};
    if (page.picture.isNull())
        return fail(nonsense());
    const char *from = bytes.constData() + end + 1;
    for (int y = 0; y < page.picture.height(); ++y, from += width * bytesOfPixel)
        std::memcpy(page.picture.scanLine(y), from, static_cast<std::size_t>(width * bytesOfPixel));
    page.text = QString::fromUtf8(from, static_cast<qsizetype>(text));
    return page;
}

} // namespace belvedere::preview
