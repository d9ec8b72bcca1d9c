// The commands of belvedere-pack, one file each.
#pragma once

#include <content/pack.h>

class QCommandLineParser;

namespace belvedere::tools {

constexpr int exitDone = 0;
constexpr int exitRefused = 1;
constexpr int exitUsage = 2;
constexpr int exitStopped = 130;

void say(const QString &text);   // a line on the standard output
int refuse(const Error &error);  // says it on the standard error; the exit code that fits

// Each returns the exit code of the program.
int buildCommand(const QCommandLineParser &parser);
int infoCommand(const content::Pack &pack);
int listCommand(const content::Pack &pack, const QString &groupe);
int checkCommand(const content::Pack &pack);
// The folder of a quiz: its rules, then what it favours over simulated players, with the métiers of the
// pack when one is given.
int checkQuizCommand(const QString &folder, const content::Pack *pack);
// quiz new | check | preview DIR
int quizCommand(const QStringList &words, const QCommandLineParser &parser);

} // namespace belvedere::tools
