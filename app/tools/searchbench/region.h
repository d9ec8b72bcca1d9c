// All the other content of a region, made up: formations (of the real export when it is there), 50 000
// actions, 500 places, videos and dates.
#pragma once

#include "contender.h"

#include <content/packsection.h>

namespace belvedere::tools {

// The same path gives the same entries.
Entries regionEntries(const QString &formationsExport);

// Writes entries into the search of a pack.
class RegionSection : public content::PackSection
{
public:
    explicit RegionSection(Entries entries) : m_entries(std::move(entries)) {}
    QString name() const override { return QStringLiteral("region"); }
    QByteArray schema() const override { return {}; }
    Status write(content::SectionWork &work) override;

private:
    Entries m_entries;
};

} // namespace belvedere::tools
