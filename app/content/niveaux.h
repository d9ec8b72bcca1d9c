// The rank of a level of studies, from niveaux.json.
#pragma once

#include <QString>

#include <optional>

namespace belvedere::content {

// The niveauRank of an id of niveau_acces_min; nothing when the id is not known.
std::optional<int> niveauRank(const QString &id);

} // namespace belvedere::content
