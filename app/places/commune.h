// A commune, as a person says where they live.
#pragma once

#include <places/position.h>

#include <QStringList>

namespace belvedere::places {

struct Commune {
    QString insee;           // the code of the Code officiel géographique: "63113", "2A004"
    QString name;
    QStringList postcodes;   // sorted; a commune may have several, a postcode several communes
    QString departement;     // code: "63", "2A", "974"
    QString departementName; // tells communes of one name apart
    Position position;
    bool approximate = false; // the position is that of its surroundings: say "about"
    int population = 0;       // 0 when it is not known
};

// The code of the department of a commune: two characters of the INSEE code, three overseas (97x,
// 98x). Empty for what is no code of a commune.
QString departementOf(const QString &insee);
// Five characters: two digits, or 2A or 2B, then three digits.
bool isInseeCode(const QString &text);
bool isPostcode(const QString &text); // five digits

} // namespace belvedere::places
