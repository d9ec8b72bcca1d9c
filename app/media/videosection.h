// The part of a pack that holds the videos (videos.sql), and what of them can be searched.
#pragma once

#include <content/packsection.h>

#include <QStringList>

namespace belvedere::media {

// After the fiches. A pôle that the guide has not is taken away, a métier without a fiche is kept; both are
// noted.
class VideoSection : public content::PackSection
{
public:
    // Paths of catalogues (videocatalogue.h).
    explicit VideoSection(QStringList catalogues) : m_catalogues(std::move(catalogues)) {}

    QString name() const override { return QStringLiteral("videos"); }
    QByteArray schema() const override;
    qint64 sourceBytes() const override;
    Status write(content::SectionWork &work) override;

private:
    QStringList m_catalogues;
};

} // namespace belvedere::media
