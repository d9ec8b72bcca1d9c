// One record of an IDEO export of fiches métiers, as a Fiche.
#pragma once

#include <content/importreport.h>
#include <content/metier.h>
#include <content/xmlrecords.h>

namespace belvedere::content {

// Keeps every field; texts are kept with their spaces simplified, html cleaned. What is odd is
// noted with its line. Refused only when nothing sure can be kept: no identifiant, or none that can
// be part of an address, or no name at all.
Result<Fiche> ficheFromRecord(const XmlNode &record, const QString &file, QVector<ImportNote> &notes);

} // namespace belvedere::content
