// The part of a pack that says where places are: departments, communes, outlines (schema/places.sql).
#pragma once

#include <content/packsection.h>

#include <QStringList>

namespace belvedere::content {

struct PlacesSources {
    QString communes;     // gazetteer.h; empty: none
    QString positions;    // gazetteer.h; empty: those of the communes' own table
    QStringList outlines; // outlinesource.h; of two outlines of one place the first is kept
    QString credit = {};  // who made them, for the bottom of a map
};

class PlacesSection : public PackSection
{
public:
    explicit PlacesSection(PlacesSources sources) : m_sources(std::move(sources)) {}

    QString name() const override { return QStringLiteral("places"); }
    QByteArray schema() const override;
    qint64 sourceBytes() const override;
    Status write(SectionWork &work) override;

private:
    PlacesSources m_sources;
};

} // namespace belvedere::content
