// Imports tables of the métiers that recruit, by department and year (README.md has the columns).
#pragma once

#include <content/packsection.h>
#include <territoire/subjects.h>

class QIODevice;

namespace belvedere::territoire {

// Rows of a table become rows of `tension`. A row that cannot be understood is reported with its line
// and left out; so is one whose departement, year, code and source were given before, unless it says
// the same; one that publishes neither figure is passed over. Refused: what is no table, or has not the columns.
Status importTension(QIODevice &device, const QString &fileName, const Subjects &subjects, content::SectionWork &work);

} // namespace belvedere::territoire
