#include <media/framering.h>

#include <array>
#include <atomic>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace belvedere::media {
namespace {

constexpr quint32 slotCount = 4; // shown, painted a last time, newest, being written
constexpr std::size_t headBytes = 4096;
constexpr std::size_t slotBytes = std::size_t(largestFrame.width()) * largestFrame.height() * 4;
constexpr std::size_t allBytes = headBytes + slotCount * slotBytes;

struct Slot {
    std::atomic<quint32> width;
    std::atomic<quint32> height;
};

// At the beginning of the memory. All zero is a ring without a picture.
struct Head {
    std::atomic<quint32> held;   // by the reader: one bit a slot
    std::atomic<quint64> newest; // number * slotCount + slot; 0: none yet
    std::array<Slot, slotCount> slots;
};
static_assert(sizeof(Head) <= headBytes);
static_assert(std::atomic<quint64>::is_always_lock_free && std::atomic<quint32>::is_always_lock_free);

} // namespace

struct FrameMemory {
    FrameMemory(int file, void *mapped) : descriptor(file), bytes(static_cast<uchar *>(mapped)) {}
    ~FrameMemory()
    {
        ::munmap(bytes, allBytes);
        ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(FrameMemory)

    Head &head() const { return *reinterpret_cast<Head *>(bytes); }
    uchar *slot(quint32 i) const { return bytes + headBytes + i * slotBytes; }

    const int descriptor;
    uchar *const bytes;
};

namespace {

std::shared_ptr<FrameMemory> mapped(int descriptor)
{
    void *bytes = ::mmap(nullptr, allBytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    return bytes == MAP_FAILED ? nullptr : std::make_shared<FrameMemory>(descriptor, bytes);
}

// What an image of the reader holds until its last copy is gone.
struct Hold {
    std::shared_ptr<FrameMemory> memory;
    quint32 slot;
};

void letGo(void *data)
{
    const std::unique_ptr<Hold> hold(static_cast<Hold *>(data));
    hold->memory->head().held.fetch_and(~(1U << hold->slot));
}

} // namespace

Result<FrameReader> FrameReader::create()
{
    FrameReader reader;
    const int file = ::memfd_create("belvedere-frames", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    // Sealed: who decodes cannot shorten it below what is mapped here.
    const bool made = file >= 0 && ::ftruncate(file, allBytes) == 0
                      && ::fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0;
    if (made)
        reader.m_memory = mapped(file);
    if (reader.m_memory)
        return reader;
    if (file >= 0)
        ::close(file);
    return fail(ErrorKind::Internal, QStringLiteral("no memory for the pictures of a video"));
}

int FrameReader::descriptor() const
{
    return m_memory->descriptor;
}

QImage FrameReader::newest() const
{
    Head &head = m_memory->head();
    for (int tries = 0; tries < 100; ++tries) {
        const quint64 newest = head.newest.load();
        if (newest == 0)
            return {};
        const auto slot = static_cast<quint32>(newest % slotCount);
        const quint32 bit = 1U << slot;
        const bool heldBefore = (head.held.fetch_or(bit) & bit) != 0;
        if (head.newest.load() != newest) { // it may be written again already
            if (!heldBefore)
                head.held.fetch_and(~bit);
            continue;
        }
        if (heldBefore)
            return {}; // an image of it lives: nothing new
        const quint32 width = head.slots[slot].width;
        const quint32 height = head.slots[slot].height;
        if (width == 0 || height == 0 || width > quint32(largestFrame.width()) || height > quint32(largestFrame.height())) {
            head.held.fetch_and(~bit);
            return {};
        }
        return QImage(static_cast<const uchar *>(m_memory->slot(slot)), int(width), int(height), qsizetype(width) * 4,
                      QImage::Format_RGB32, letGo, new Hold{m_memory, slot});
    }
    return {};
}

Result<FrameWriter> FrameWriter::open(int descriptor)
{
    struct stat about {};
    FrameWriter writer;
    if (::fstat(descriptor, &about) == 0 && std::size_t(about.st_size) == allBytes)
        writer.m_memory = mapped(descriptor);
    if (!writer.m_memory)
        return fail(ErrorKind::Malformed, QStringLiteral("no memory for pictures was handed over"));
    writer.m_number = writer.m_memory->head().newest / slotCount;
    return writer;
}

QImage FrameWriter::begin(const QSize &size)
{
    Head &head = m_memory->head();
    const quint64 newest = head.newest.load();
    const quint32 held = head.held.load();
    for (quint32 slot = 0; slot < slotCount; ++slot) {
        if ((held >> slot & 1U) != 0 || (newest != 0 && newest % slotCount == slot))
            continue;
        m_slot = slot;
        head.slots[slot].width = quint32(size.width());
        head.slots[slot].height = quint32(size.height());
        return QImage(m_memory->slot(slot), size.width(), size.height(), qsizetype(size.width()) * 4, QImage::Format_RGB32);
    }
    return {};
}

void FrameWriter::publish()
{
    m_memory->head().newest = ++m_number * slotCount + m_slot;
}

} // namespace belvedere::media
