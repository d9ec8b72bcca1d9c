// Imports pôles de compétitivité (JSON or CSV) and prospective notes (JSON); README.md has the keys.
#pragma once

#include <content/packsection.h>
#include <territoire/subjects.h>

class QIODevice;

namespace belvedere::territoire {

// A JSON file with a fault is refused whole, with its line: somebody wrote it by hand. Of a CSV table
// the wrong record is reported with its line and left out. An unknown groupe or secteur is reported
// and left out of the article.
Status importPolesJson(QIODevice &device, const QString &fileName, const Subjects &subjects, content::SectionWork &work);
Status importPolesCsv(QIODevice &device, const QString &fileName, const Subjects &subjects, content::SectionWork &work);
Status importNotes(QIODevice &device, const QString &fileName, const Subjects &subjects, content::SectionWork &work);

} // namespace belvedere::territoire
