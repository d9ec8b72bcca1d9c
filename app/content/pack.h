// The content pack: one read-only SQLite file. A Pack belongs to the thread that opened it; pages
// use library.h, which keeps one on a thread of its own.
#pragma once

#include <content/guide.h>
#include <content/metier.h>
#include <content/searchanswer.h>
#include <core/result.h>

#include <memory>

class QSqlDatabase;

namespace belvedere::content {

struct PackInfo {
    int schemaVersion = 0;
    QString title;
    qint64 metiers = 0;
    qint64 questions = 0;
    qint64 items = 0;
    QString source; // names of the imported exports
    QString digest; // hex BLAKE2b-256 of the file, without itself (packfile.h)
};

class Pack
{
public:
    // Opens and checks the header, the schema version and the digest. NotFound, Unreadable,
    // Malformed (not a pack), NewerVersion, OlderVersion, Tampered (a byte was changed).
    static Result<std::unique_ptr<Pack>> open(const QString &path);
    ~Pack();

    const PackInfo &info() const;
    Result<Guide> guide() const;
    // Every métier of the pack, ordered by id.
    Result<QVector<MetierSummary>> metiers() const;
    // The labels of the centres d'intérêt, secteurs and statuts of the métiers, by their ids.
    Result<QHash<QString, QString>> labels() const;
    // NotFound when the pack has no such métier.
    Result<Fiche> fiche(const QString &id) const;
    // Things of every kind, best first over all, at most `limit` of each kind. Accents, case, gender,
    // number and, unless told not to, errors of typing do not count; the last word may be unfinished.
    // What has all the words comes first; when that is little, what has some of them. An empty query
    // finds nothing.
    Result<SearchAnswer> search(const QString &query, int limit, Spelling spelling = Spelling::Forgiving) const;
    // For the readers of a feature's own tables; never written to.
    QSqlDatabase &database() const;

private:
    struct Private;
    explicit Pack(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace belvedere::content
