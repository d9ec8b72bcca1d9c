// What can be measured, one file each. README.md says what every figure means.
#pragma once

#include "report.h"

#include <QStringList>

namespace belvedere::bench {

struct Options {
    QString pack;
    QStringList fiches; // IDEO exports
    QString quiz;       // the folder of the quiz
    QString queries;    // a file of queries, one a line
    int visits = 1000;
    bool quick = false; // a few runs, to see that all works
    bool dropCaches = false;

    int runs(int usual) const { return quick ? qMin(usual, 2) : usual; }
};

// Each adds its figures; an error when what it needs is missing or the product does not answer.
using Measure = Status (*)(const Options &options, Report &report);

Status measureColdStart(const Options &options, Report &report);
Status measureBesideChromium(const Options &options, Report &report); // needs the package chromium
Status measurePackBuild(const Options &options, Report &report);
Status measureSearch(const Options &options, Report &report);
Status measureFicheOpen(const Options &options, Report &report);
Status measureNextQuestion(const Options &options, Report &report);
Status measureFrames(const Options &options, Report &report);
Status measureIdle(const Options &options, Report &report);
Status measureTurnover(const Options &options, Report &report);
Status measureStalls(const Options &options, Report &report);
Status measureSpace(const Options &options, Report &report);
Status measureTalks(const Options &options, Report &report);
Status measureSeance(const Options &options, Report &report);
Status measureMemory(const Options &options, Report &report);
Status measureVideoStarts(const Options &options, Report &report);
Status measureVideoJumps(const Options &options, Report &report);
Status measureVideoPlaying(const Options &options, Report &report);
Status measureVideoMany(const Options &options, Report &report);

// The child process of measureColdStart: starts the kiosk, prints when the invitation was painted and
// when a touch on it was answered, and stops. Returns the exit code.
int runFirstFrame(const Options &options);
// The child process of measureBesideChromium: prints "painted", opens home, prints "rested" and waits for a line.
int runHomeOpen(const Options &options);

} // namespace belvedere::bench
