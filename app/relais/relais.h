// A guidance place or professional near home.
#pragma once

#include <places/position.h>
#include <relais/openinghours.h>

#include <QDate>
#include <QStringList>

namespace belvedere::relais {

struct Relais {
    QString id;   // of its source
    QString name;
    QString kind; // kinds.h
    bool spro = false; // labelled by the region's public guidance service
    bool cep = false;  // gives conseil en évolution professionnelle
    QString address;   // street lines, separated by line feeds; may be empty
    QString postcode;
    QString commune;   // its name
    QString insee;     // may be empty
    places::Position position;
    bool approximate = false; // the position is that of the commune
    OpeningHours hours;       // empty: not known
    QString hoursNote;        // "by appointment"; may be empty
    QString telephone;
    QString site;  // an address to be read, never opened
    QString email;
    QStringList publics; // whom it receives: ids of kinds.h
    QString about;       // a sentence of its own; may be empty
    QString source;      // who says so
    QDate date;          // when they said so; may be null

    // "63000 Clermont-Ferrand"
    QString town() const;
    bool receives(const QString &publicId) const { return publics.contains(publicId); }
};

// A telephone number in pairs of digits, "04 73 00 00 00" for "+33473000000" or "0473000000"; what is
// no French number stays as it is.
QString telephoneText(const QString &number);

} // namespace belvedere::relais
