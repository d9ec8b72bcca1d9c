// Pictures from one process to another, through memory that neither trusts.
#include <media/framering.h>

#include <QTest>

#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace belvedere;
using namespace belvedere::media;

class FrameRingTest : public QObject
{
    Q_OBJECT
    static void publish(FrameWriter &writer, QRgb colour, const QSize &size = {64, 36})
    {
        QImage picture = writer.begin(size);
        QVERIFY(!picture.isNull());
        picture.fill(colour);
        writer.publish();
    }
    static QRgb colourOf(const QImage &image) { return image.isNull() ? 0 : image.pixel(image.width() - 1, image.height() - 1); }

private Q_SLOTS:
    // The newest picture comes, whole and in its size; one that was seen does not come again.
    void theNewestComes()
    {
        const auto reader = FrameReader::create();
        QVERIFY(reader);
        QVERIFY(reader->newest().isNull());
        auto writer = FrameWriter::open(::dup(reader->descriptor()));
        QVERIFY(writer);
        publish(*writer, qRgb(1, 2, 3));
        publish(*writer, qRgb(4, 5, 6), {1920, 1080});
        const QImage image = reader->newest();
        QCOMPARE(image.size(), QSize(1920, 1080));
        QCOMPARE(colourOf(image), qRgb(4, 5, 6));
        QVERIFY(reader->newest().isNull());
    }

    // A picture that somebody holds is never painted over, and when all are held none is painted.
    void aHeldPictureStays()
    {
        const auto reader = FrameReader::create();
        auto writer = FrameWriter::open(::dup(reader->descriptor()));
        QList<QImage> held;
        for (int i = 0; i < 3; ++i) {
            publish(*writer, qRgb(i, i, i));
            held += reader->newest();
        }
        for (int i = 0; i < 20; ++i) {
            QImage picture = writer->begin({64, 36});
            if (!picture.isNull()) {
                picture.fill(Qt::red);
                writer->publish();
            }
        }
        for (int i = 0; i < 3; ++i)
            QCOMPARE(colourOf(held.at(i)), qRgb(i, i, i));
        held += reader->newest();
        QVERIFY(writer->begin({64, 36}).isNull());
        held.clear();
        QVERIFY(!writer->begin({64, 36}).isNull());
    }

    // The memory lives as long as the last picture.
    void aPictureOutlivesTheRing()
    {
        QImage last;
        {
            const auto reader = FrameReader::create();
            auto writer = FrameWriter::open(::dup(reader->descriptor()));
            publish(*writer, qRgb(9, 8, 7));
            last = reader->newest();
        }
        QCOMPARE(colourOf(last), qRgb(9, 8, 7));
    }

    // Whatever the other process writes, no picture reaches out of the memory, and it cannot be shortened.
    void nothingOfItIsTrusted()
    {
        const auto reader = FrameReader::create();
        const int file = reader->descriptor();
        QVERIFY(::ftruncate(file, 4096) != 0);
        constexpr std::size_t head = 4096;
        void *bytes = ::mmap(nullptr, head, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        QVERIFY(bytes != MAP_FAILED);
        for (int value : {0xff, 0x7f, 0x01, 0x80}) {
            std::memset(bytes, value, head);
            const QImage image = reader->newest();
            QVERIFY(image.isNull() || (image.width() <= largestFrame.width() && image.height() <= largestFrame.height()));
        }
        ::munmap(bytes, head);
    }

    // Another file is no ring.
    void anotherFileIsNoRing()
    {
        const auto none = FrameWriter::open(-1);
        QVERIFY(!none);
        const auto zero = FrameWriter::open(::open("/dev/null", O_RDWR | O_CLOEXEC));
        QVERIFY(!zero);
        QCOMPARE(kindName(zero.error().kind), kindName(ErrorKind::Malformed));
    }
};

QTEST_GUILESS_MAIN(FrameRingTest)
#include "tst_framering.moc"
