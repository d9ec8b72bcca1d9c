// Where pieces of a new file stand in an old one: which segments of the old file a block should refer to.
#pragma once

#include <updates/deltaformat_p.h>

#include <QHash>

namespace belvedere::updates {

// A sample of the hashes of all windows of `landmarkBytes` bytes: one in about 256, chosen by the hash
// itself, so that the same bytes give the same landmarks wherever they stand.
class Landmarks
{
public:
    // Reads the file once. Memory: about 1 byte for 8 of the file. Unreadable.
    Status read(QFile &old);
    // The segments that share landmarks with the block, the most shared ones first chosen, up to
    // deltaReferenceBytes; in the order of the file, neighbours joined.
    QVector<DeltaRange> rangesFor(QByteArrayView block) const;

private:
    QVector<DeltaRange> joined(QVector<quint32> segments) const;

    QMultiHash<quint64, quint32> m_segments; // landmark -> segment, the first few
    qint64 m_bytes = 0;
};

} // namespace belvedere::updates
