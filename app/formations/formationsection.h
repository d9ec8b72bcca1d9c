// The part of a pack that holds the formations and where they take place (formations.sql).
#pragma once

#include <content/packsection.h>

#include <QStringList>

namespace belvedere::formations {

struct FormationSources {
    QStringList records; // IDEO exports of formations (ideoformations.h)
    QStringList offers;  // LHÉO files (lheoreader.h)
};

// Imports the records, then the offers, each offer to the formation it is of; merges actions given twice;
// gives actions without a position that of their commune, when the pack knows it; links formations and
// métiers; adds an entry to the search for each formation. After the places and the fiches.
//
// The report counts records and actions together.
class FormationSection : public content::PackSection
{
public:
    explicit FormationSection(FormationSources sources) : m_sources(std::move(sources)) {}

    QString name() const override { return QStringLiteral("formations"); }
    QByteArray schema() const override;
    qint64 sourceBytes() const override;
    Status write(content::SectionWork &work) override;

private:
    Status import(content::SectionWork &work);

    FormationSources m_sources;
};

} // namespace belvedere::formations
