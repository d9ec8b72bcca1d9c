// One thing that can be found, of whatever kind.
#pragma once

#include <QStringList>

namespace belvedere::content {

// What an answer of the search is. The numbers stand in packs: they are never given another meaning.
enum class EntryKind { Metier = 1, Formation = 2, Relais = 3, Video = 4, Action = 5, Event = 6 };

struct SearchEntry {
    EntryKind kind = EntryKind::Metier;
    QString id;           // of the thing, unique in its kind
    QString title;        // as an answer shows it
    QString detail;       // one line under the title, plain text; may be empty
    QStringList names;    // what it is called: all forms of its name; the title when empty
    QStringList synonyms; // other words by which people look for it
    QString phrase;       // its short description, plain text
    QString body = {};    // all the rest worth finding it by, plain text, a line a block
    QStringList topics = {}; // what it is about: interests, sectors, towns
};

} // namespace belvedere::content
