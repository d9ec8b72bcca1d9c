// One record of the IDEO export of formations, as a Formation.
#pragma once

#include <content/importreport.h>
#include <content/xmlrecords.h>
#include <formations/formation.h>

namespace belvedere::formations {

// Keeps every field; texts are kept with their spaces simplified, html cleaned. What is odd is noted
// with its line. Refused only when nothing sure can be kept: no identifiant, or none that can be part
// of an address, or no name at all.
Result<Formation> formationFromRecord(const content::XmlNode &record, const QString &file,
                                      QVector<content::ImportNote> &notes);

} // namespace belvedere::formations
