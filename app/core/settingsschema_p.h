// What each key of a settings file may hold, and where its value goes.
#pragma once

#include <core/settings.h>
#include <core/tomlfile_p.h>

#include <functional>
#include <map>
#include <string>

namespace belvedere {

// Puts a value into the settings; returns what to put there instead, empty when it fits.
template <typename Table>
using SetterOf = std::function<QString(const toml::node &, Table &)>;
// By "section.key".
template <typename Table>
using SchemaOf = std::map<std::string, SetterOf<Table>>;

const SchemaOf<Settings> &settingsSchema();
const SchemaOf<IdentitySettings> &identitySchema(); // of each [[identity]]
const SchemaOf<CloudSettings> &cloudSchema();       // of each [[cloud]]
const SchemaOf<PartnerSettings> &partnerSchema();   // of each [[partner]]

} // namespace belvedere
