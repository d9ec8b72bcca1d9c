// What sorts of relais there are and whom they receive: the tables of kinds.json.
#pragma once

#include <core/language.h>

#include <QStringList>
#include <QVector>

namespace belvedere::relais {

// Whom a relais receives.
struct Public {
    QString id;      // "pupils"
    QStringList csv; // the words for it in a table
    Text says;       // as a person says it of themselves: "I am at school"
    Text name;       // "Pupils"
};

struct Kind {
    QString id; // "mission-locale"
    QStringList csv;       // the words for it in a table, folded; the id is one more
    QStringList directory; // its codes in the public-service directory
    QString icon;
    bool cep = false; // conseil en évolution professionnelle by law (article L6111-6 du code du travail)
    QStringList publics;   // ids, when a source does not say
    Text name;
    Text shortName;
    Text phrase;       // what one finds there
    QStringList words; // others by which it is looked for
};

// Every one, in the order of the table. Read once; never changed.
const QVector<Public> &publics();
const QVector<Kind> &kinds();

// Null for an id that is not known.
const Public *publicOf(const QString &id);
const Kind *kindOf(const QString &id);
// By a word of a table, in any spelling of accents and capitals; null when it is none.
const Public *publicOfWord(const QString &word);
const Kind *kindOfWord(const QString &word);
// By a code of the public-service directory; null when such a service is no relais.
const Kind *kindOfDirectory(const QString &code);

} // namespace belvedere::relais
