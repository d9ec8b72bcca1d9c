// What a program that runs for months does with the memory it has used.
#include <core/heap.h>

#include <QTest>

#include <cstdlib>
#include <malloc.h>

using namespace belvedere;

namespace {

constexpr size_t mebibyte = 1 << 20;

void useAndFree(size_t bytes)
{
    void *volatile block = std::malloc(bytes); // volatile: the pair must not be optimised away
    std::free(block);
}

} // namespace

class HeapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeBlocksGoBackToTheSystem()
    {
        giveFreedMemoryBack();
        useAndFree(16 * mebibyte); // after which glibc would take all up to 16 MiB from the heap
        const size_t before = mallinfo2().hblkhd;
        void *volatile block = std::malloc(2 * mebibyte);
        const size_t mapped = mallinfo2().hblkhd - before;
        std::free(block);
        QVERIFY2(mapped >= 2 * mebibyte, qPrintable(QStringLiteral("%1 bytes mapped").arg(mapped)));
        QCOMPARE(mallinfo2().hblkhd, before);
    }
};

QTEST_GUILESS_MAIN(HeapTest)
#include "tst_heap.moc"
