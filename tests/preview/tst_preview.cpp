// Documents on the screen, decoded by belvedere-preview: what is shown, and what hostile ones do to it.
#include <preview/previewer.h>

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace belvedere;
using namespace belvedere::preview;

namespace {

QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.fillRect(0, 0, 2000, 2000, Qt::red);
        painter.drawText(300, 4000, QStringLiteral("Lettre %1").arg(i + 1));
    }
    painter.end();
    return bytes;
}

QByteArray pictureOf(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// A PNG that claims a size and has next to no pixels (PNG 1.2, 11.2.2).
QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray bytes = pictureOf({1, 1}, "PNG");
    for (int i = 0; i < 4; ++i) {
        bytes[16 + i] = char(width >> (24 - 8 * i));
        bytes[20 + i] = char(height >> (24 - 8 * i));
    }
    quint32 crc = 0xffffffffu;
    for (int i = 12; i < 29; ++i) {
        crc ^= quint8(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0);
    }
    crc ^= 0xffffffffu;
    for (int i = 0; i < 4; ++i)
        bytes[29 + i] = char(crc >> (24 - 8 * i));
    return bytes;
}

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT
    const QString m_program = BELVEDERE_BINARY_DIR + QStringLiteral("/bin/belvedere-preview");

    Result<PageShown> show(const QByteArray &document, const char *kind, int page = 0, int width = 600)
    {
        Previewer previewer(m_program);
        const auto future = previewer.page(document, QLatin1String(kind), page, width);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("no answer");
        return future.result();
    }

private Q_SLOTS:
    // A page of a PDF is as wide as is wanted, with its words; a picture is scaled down, and never up.
    void pagesAndPicturesAreShown()
    {
        const auto second = show(pdfOf(3), "pdf", 1);
        QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().text()));
        QCOMPARE(second->pages, 3);
        QCOMPARE(second->picture.width(), 600);
        QCOMPARE(second->picture.pixelColor(30, 30), QColor(Qt::red));
        QCOMPARE(second->picture.pixelColor(590, 300), QColor(Qt::white));
        QVERIFY2(second->text.contains(QStringLiteral("Lettre 2")), qPrintable(second->text));
        for (const auto &[format, kind] : {std::pair{"PNG", "png"}, std::pair{"JPG", "jpg"}}) {
            const auto large = show(pictureOf({3000, 1500}, format), kind);
            QVERIFY2(large.has_value(), large ? "" : qPrintable(large.error().text()));
            QCOMPARE(large->picture.size(), QSize(600, 300));
            const auto small = show(pictureOf({40, 90}, format), kind);
            QVERIFY(small.has_value());
            QCOMPARE(small->picture.size(), QSize(40, 90));
        }
    }

    void hostileDocuments_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("error");
        const QByteArray pdf = pdfOf(1);
        QTest::newRow("empty") << QByteArray() << QByteArray("pdf") << int(ErrorKind::Malformed);
        QTest::newRow("noise") << QByteArray(100'000, '\xa5') << QByteArray("pdf") << int(ErrorKind::Malformed);
        QTest::newRow("a head alone") << QByteArray("%PDF-1.7\n") << QByteArray("pdf") << int(ErrorKind::Malformed);
        QTest::newRow("cut") << pdf.left(pdf.size() / 3) << QByteArray("pdf") << int(ErrorKind::Malformed);
        QTest::newRow("20000 x 20000") << pngOfSize(20'000, 20'000) << QByteArray("png") << int(ErrorKind::TooMany);
        QTest::newRow("the largest of all") << pngOfSize(0x7fffffff, 0x7fffffff) << QByteArray("png") << -1;
        QTest::newRow("a picture without pixels") << pngOfSize(5000, 5000) << QByteArray("png") << -1;
        QTest::newRow("cut picture") << pictureOf({500, 500}, "PNG").left(60) << QByteArray("png") << -1;
        QTest::newRow("not a picture") << QByteArray("<svg/>") << QByteArray("jpg") << int(ErrorKind::Malformed);
        QTest::newRow("an SVG called a PNG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>") << QByteArray("png") << int(ErrorKind::Malformed);
        // Pages within pages, for ever.
        QTest::newRow("a circle of pages") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[2 0 R]>>endobj\n"
                                                         "trailer<</Root 1 0 R>>\n%%EOF\n") << QByteArray("pdf") << -1;
        QTest::newRow("a page as large as a town") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                                                 "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9e9 9e9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n") << QByteArray("pdf") << -2;
    }
    // Broken, endless and monstrous documents are told by a kind, and the kiosk lives on.
    void hostileDocuments()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, kind);
        QFETCH(int, error);
        const auto shown = show(document, kind.constData());
        if (error == -2) // either is good
            return;
        QVERIFY(!shown.has_value());
        if (error >= 0)
            QCOMPARE(int(shown.error().kind), error);
    }

    // Each byte of a good document changed at random: an answer each time, and never a picture larger than allowed.
    void damagedDocuments()
    {
        const QByteArray documents[]{pdfOf(2), pictureOf({60, 60}, "PNG"), pictureOf({60, 60}, "JPG")};
        const char *const kinds[]{"pdf", "png", "jpg"};
        quint32 state = 2026;
        for (int i = 0; i < 24; ++i) {
            QByteArray damaged = documents[i % 3];
            for (int change = 0; change < 20; ++change) {
                state = state * 1664525u + 1013904223u;
                damaged[(state >> 8) % quint32(damaged.size())] = char(state >> 3);
            }
            const auto shown = show(damaged, kinds[i % 3]);
            if (shown)
                QVERIFY(qint64(shown->picture.width()) * shown->picture.height() <= mostPixels);
        }
    }

    // A password is told apart.
    void aPasswordIsTold()
    {
        // The standard security handler (ISO 32000-1, 7.6.3) with keys that no password gives.
        const QByteArray key(32, 'x');
        const auto shown = show("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
                                "4 0 obj<</Filter/Standard/V 1/R 2/P -4/O(" + key + ")/U(" + key + ")>>endobj\n"
                                "trailer<</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]>>\n%%EOF\n", "pdf");
        QVERIFY(!shown.has_value());
        QCOMPARE(int(shown.error().kind), int(ErrorKind::Refused));
    }

    // A process that dies, or is not there, is an answer; a page that is not wanted any more is cancelled.
    void theProcessMayDie()
    {
        Previewer missing(QStringLiteral("/nonexistent/belvedere-preview"));
        const auto none = missing.page("x", QStringLiteral("pdf"), 0, 100);
        QTRY_VERIFY_WITH_TIMEOUT(none.isFinished(), 20'000);
        QCOMPARE(int(none.result().error().kind), int(ErrorKind::Internal));
        Previewer liar(QStringLiteral("/bin/echo")); // says something else
        const auto lie = liar.page("x", QStringLiteral("pdf"), 0, 100);
        QTRY_VERIFY_WITH_TIMEOUT(lie.isFinished(), 20'000);
        QCOMPARE(int(lie.result().error().kind), int(ErrorKind::Malformed));
        QFuture<Result<PageShown>> first;
        {
            Previewer previewer(m_program);
            first = previewer.page(pdfOf(1), QStringLiteral("pdf"), 0, 100);
            const auto second = previewer.page(pdfOf(1), QStringLiteral("pdf"), 0, 100);
            QVERIFY(first.isFinished());
            QCOMPARE(int(first.result().error().kind), int(ErrorKind::Cancelled));
            QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 20'000);
            QVERIFY(second.result().has_value());
            first = previewer.page(pdfOf(1), QStringLiteral("pdf"), 0, 100);
        }
        QCOMPARE(int(first.result().error().kind), int(ErrorKind::Cancelled));
    }

    // What the process hands over is believed when each of its numbers fits the rest, and only then.
    void onlyWholePagesAreBelieved()
    {
        PageShown page{2, QImage(3, 2, QImage::Format_RGB32), QStringLiteral("é")};
        page.picture.fill(Qt::green);
        const QByteArray good = writePage(page);
        const auto read = readPage(good);
        QVERIFY(read.has_value());
        QCOMPARE(read->picture, page.picture);
        QCOMPARE(read->text, page.text);
        for (const QByteArray &bad : {QByteArray(), good.chopped(1), QByteArray(good + 'x'), QByteArray(good).replace(" 3 2 ", " 2 3 0"), QByteArray("BVPAGE1 1 99999 99999 0\n"),
                                      QByteArray("BVPAGE1 1 -3 2 0\n"), QByteArray(QByteArray("BVPAGE1 1 03 2 0\n") + QByteArray(24, 'x'))})
            QVERIFY2(!readPage(bad).has_value(), bad.left(40).constData());
    }
};

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
