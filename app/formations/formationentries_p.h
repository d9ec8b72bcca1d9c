// What of the formations can be searched; private to the module.
#pragma once

#include <content/searchwriter.h>

namespace belvedere::formations {

// An entry for each formation, found by its title, by its métiers, and by the organismes and the towns
// of its actions (the first of each, within bounds). To be run once everything is imported.
Status addEntries(QSqlDatabase &db, content::SearchWriter &search);

} // namespace belvedere::formations
