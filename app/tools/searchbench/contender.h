// A search that is measured.
#pragma once

#include <content/searchentry.h>
#include <core/result.h>

#include <QVector>

#include <memory>

namespace belvedere::content {
class Pack;
}

namespace belvedere::tools {

class Contender
{
public:
    virtual ~Contender() = default;
    virtual QString name() const = 0;
    // The ids of the first métiers for what was typed, best first.
    virtual QStringList metiers(const QString &typed, int most) = 0;
    // Of a server: fetches something small that needs no search, which tells what the way there costs.
    // False for what is no server.
    virtual bool fetch() { return false; }
};

using Entries = QVector<content::SearchEntry>;

// The search of the pack, asked for every kind.
std::unique_ptr<Contender> packContender(const QString &pack);
// The entries of the métiers, as they stand in a pack.
Entries entriesOf(const content::Pack &pack);
// FTS5 as the pack had it first: unicode61 without accents, every word a prefix, all words wanted.
std::unique_ptr<Contender> plainContender(const Entries &entries, const QString &folder);
// Xapian: French stems, spelling correction, partial last word. Null where it is not installed.
std::unique_ptr<Contender> xapianContender(const Entries &entries, const QString &folder);
// kiwix-serve over a ZIM file of the métiers, asked over HTTP. Null, and said, where it is not installed.
std::unique_ptr<Contender> kiwixContender(const Entries &entries, const QString &folder);

} // namespace belvedere::tools
