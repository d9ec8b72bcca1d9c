// What the commands about videos begin with: the videos of a file, the settings, the line.
#pragma once

#include <core/settings.h>
#include <media/video.h>
#include <net/policy.h>

class QCommandLineParser;

namespace belvedere::tools {

// All videos of a pack, or of a catalogue when the name ends in .json or .csv; what was left out of a
// table is said on the standard output.
Result<QVector<media::Video>> videosIn(const QString &file);
// Those of --settings, or the defaults, with --proxy and --ca-file in their place.
Result<Settings> settingsGiven(const QCommandLineParser &parser);
// Somebody waits: a pause between attempts is short.
net::HttpPolicy patientPolicy(const Settings &settings);

} // namespace belvedere::tools
