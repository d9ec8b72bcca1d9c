// The figures as they come, for people and for programs.
#pragma once

#include "figure.h"

#include <core/result.h>

#include <QJsonArray>

namespace belvedere::bench {

class Report
{
public:
    // Looks at the load of the machine at once, before the measuring makes one of its own.
    Report();

    void add(const Figure &figure); // prints its line
    void append(const QJsonArray &figures); // of another process, which has printed them
    void close() const; // prints whether the figures are final
    Status write(const QString &path) const;

private:
    bool isFinal() const;

    double m_loadAtStart;
    QJsonArray m_figures;
};

// Prints the heading of the table.
void printHeading();

} // namespace belvedere::bench
