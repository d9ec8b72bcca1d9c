// Relais from the public-service directory (Annuaire de l'administration, base de données locales).
#pragma once

#include <content/xmlfeed.h>
#include <relais/relaistable.h>

namespace belvedere::relais {

// Reads the JSON of the DILA: the daily file {"service": [...]}, or the list that its API gives
// (api-lannuaire-administration, version 2 of its explore interface), where the nested fields are texts
// that hold JSON. Of all services those are taken whose pivot[].type_service_local is that of a kind of
// kinds.h; how many others there were is said in the report. A record that cannot be read is noted with
// its line and left out. Counts as readRelaisTable() does.
Status readDirectory(const QString &path, const RelaisSink &sink, const StopFlag &stop,
                     const content::Progress &progress, content::ImportReport &report);

} // namespace belvedere::relais
