// The part of a pack about the territory: its sources, its tables, its entries in the search.
#pragma once

#include <content/packsection.h>

#include <QStringList>

namespace belvedere::territoire {

// Paths of files; README.md describes each format.
struct TerritoireSources {
    QStringList tension; // CSV
    QStringList poles;   // CSV when the name ends in .csv, else JSON
    QStringList events;  // iCalendar
    QStringList notes;   // JSON
};

class TerritoireSection : public content::PackSection
{
public:
    explicit TerritoireSection(TerritoireSources sources) : m_sources(std::move(sources)) {}

    QString name() const override { return QStringLiteral("territoire"); }
    QByteArray schema() const override;
    qint64 sourceBytes() const override;
    Status write(content::SectionWork &work) override;

private:
    TerritoireSources m_sources;
};

} // namespace belvedere::territoire
