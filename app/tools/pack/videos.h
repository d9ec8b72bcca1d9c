// The commands about videos: their addresses tried, and the chosen ones kept on a disk.
#pragma once

#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace belvedere::tools {

void addVideoOptions(QCommandLineParser &parser);
// How they are called, for the help.
QString videoUsage();
// The exit code when the first word is "videos".
std::optional<int> videoCommand(const QStringList &words, const QCommandLineParser &parser);

// videos check FILE and videos keep FILE; FILE is a pack or a catalogue.
int checkVideosCommand(const QString &file, const QCommandLineParser &parser);
int keepVideosCommand(const QString &file, const QCommandLineParser &parser);

} // namespace belvedere::tools
