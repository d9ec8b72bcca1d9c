// Pictures from the process that decodes to the one that shows: a ring of slots in memory that has no
// name and dies with its processes. The reader trusts nothing that the writer wrote.
#pragma once

#include <core/result.h>

#include <QImage>
#include <QSize>

#include <memory>

namespace belvedere::media {

constexpr QSize largestFrame{1920, 1080};

struct FrameMemory; // one mapping of it; lives as long as anything that looks into it

// In the process that shows. The images look into the ring: a slot is not written again while an image
// of it lives, and the memory lives as long as the last image.
class FrameReader
{
public:
    static Result<FrameReader> create(); // Internal: no memory

    int descriptor() const; // for the writer; closed with this object
    // The newest picture (RGB32); null when there is none, or none that makes sense.
    QImage newest() const;

private:
    std::shared_ptr<FrameMemory> m_memory;
};

// In the process that decodes.
class FrameWriter
{
public:
    // Takes the descriptor. Malformed: it is not such a memory.
    static Result<FrameWriter> open(int descriptor);

    // A picture of that size (RGB32, no larger than largestFrame) to be filled, which nobody else sees
    // before publish(). Null when the reader holds every slot.
    QImage begin(const QSize &size);
    void publish();

private:
    std::shared_ptr<FrameMemory> m_memory;
    quint32 m_slot = 0;
    quint64 m_number = 0;
};

} // namespace belvedere::media
