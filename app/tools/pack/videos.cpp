// Which words call which command about videos, and their options.
#include "videos.h"

#include "commands.h"

#include <QCommandLineParser>

#include <cstdio>

namespace belvedere::tools {

void addVideoOptions(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("settings"), QStringLiteral("videos: the settings file of a terminal, for its proxy, its certificates and what it keeps."), QStringLiteral("FILE")},
                       {QStringLiteral("proxy"), QStringLiteral("videos: \"none\", \"system\" or \"http://host:port\"."), QStringLiteral("PROXY")},
                       {QStringLiteral("ca-file"), QStringLiteral("videos: certificates (PEM) trusted beside the system's."), QStringLiteral("FILE")},
                       {QStringLiteral("at-once"), QStringLiteral("videos check: streams looked at together, 1 to 32."), QStringLiteral("N"), QStringLiteral("8")},
                       {QStringLiteral("choose"), QStringLiteral("videos keep: an id, \"pole:ID\" or \"all\", instead of those of the settings; may be given several times."), QStringLiteral("WORD")},
                       {QStringLiteral("folder"), QStringLiteral("videos keep: where they are kept; else where the terminal keeps them."), QStringLiteral("DIR")},
                       {QStringLiteral("megabytes"), QStringLiteral("videos keep: at most on the disk; else as the settings say."), QStringLiteral("N")},
                       {QStringLiteral("height"), QStringLiteral("videos keep: the best quality of at most so many lines."), QStringLiteral("N"), QStringLiteral("480")}});
}

QString videoUsage()
{
    return QStringLiteral("  belvedere-pack videos check X.pack       tries all their addresses; or a catalogue, .json or .csv\n"
                          "  belvedere-pack videos keep X.pack [--settings FILE] [--choose all]    fetches the chosen ones, to be seen without network\n");
}

std::optional<int> videoCommand(const QStringList &words, const QCommandLineParser &parser)
{
    if (words.value(0) != QStringLiteral("videos"))
        return {};
    if (words.size() == 3 && words.at(1) == QStringLiteral("check"))
        return checkVideosCommand(words.at(2), parser);
    if (words.size() == 3 && words.at(1) == QStringLiteral("keep"))
        return keepVideosCommand(words.at(2), parser);
    std::fprintf(stderr, "%s", qPrintable(videoUsage()));
    return exitUsage;
}

} // namespace belvedere::tools
