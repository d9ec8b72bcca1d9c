// The study that the convention asks for: who was sent to monorientationenligne, and how the terminals are used.
#pragma once

#include "blocks.h"
#include "gathered.h"
#include "words.h"

namespace belvedere::study {

struct ReportFrame {
    QString region; // "Auvergne-Rhône-Alpes"; may be empty
    QDate made;
    int filesLeft = 0; // that could not be opened or read
};

Document reportOf(const Gathered &gathered, const ReportFrame &frame, const Words &words);

} // namespace belvedere::study
