// Daily files of visits that nobody made, to try the study with.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QString>

namespace belvedere::study {

struct Invented {
    qint64 visits = 1000;
    quint32 seed = 1;
    int terminals = 40; // in the departments of a region
    int year = 2026;
    int threshold = 5;
};

struct Made {
    qint64 visits = 0;
    int files = 0;
};

// What so many terminals would send in a year, by the code that they run: sealed to that key, one file a terminal and
// day on which a row is due. The same seed gives the same counts. Unwritable, DiskFull.
Result<Made> generate(const Invented &invented, const QByteArray &openKey, const QString &folder);

} // namespace belvedere::study
