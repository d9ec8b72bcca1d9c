// The pack for pages: every call returns at once; the answer comes in a future, from a thread that
// owns the pack. The guide and the summaries are read once and kept.
#pragma once

#include <content/pack.h>

#include <QFuture>
#include <QObject>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace belvedere::content {

// What stays in memory while a pack is in use. Shared and never changed.
struct Catalogue {
    PackInfo info;
    Guide guide;
    QVector<MetierSummary> metiers;
    QHash<QString, QString> labels; // of centres d'intérêt, secteurs and statuts, by their ids

    const MetierSummary *metier(const QString &id) const;
    // The métiers whose memberships hold that groupe, the most typical first, then by name.
    QVector<const MetierSummary *> metiersOf(const QString &groupe) const;

    QHash<QString, int> index; // id -> place in metiers
};

class Library : public QObject
{
    Q_OBJECT
public:
    explicit Library(QObject *parent = nullptr);
    ~Library() override; // waits for the work under way

    // Opens a pack on the library's thread and makes it the current one; on failure the pack in use
    // before stays in use.
    QFuture<Result<std::shared_ptr<const Catalogue>>> open(const QString &path);
    // Null until a pack has been opened.
    std::shared_ptr<const Catalogue> catalogue() const;

    QFuture<Result<Fiche>> fiche(const QString &id);
    // A later search makes an earlier one that has not begun answer Cancelled.
    QFuture<Result<SearchAnswer>> search(const QString &query, int limit = 16,
                                         Spelling spelling = Spelling::Forgiving);

    // A feature reads its own tables (packsection.h): runs on the library's thread, on the pack in use
    // there. Keep it short: searches wait for it. NotFound while no pack is open.
    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(QSqlDatabase &)> query)
    {
        return QtConcurrent::run(thread(), [this, query = std::move(query)]() -> Result<T> {
            Pack *pack = packInUse();
            if (!pack)
                return fail(ErrorKind::NotFound, QStringLiteral("no pack is open"));
            return query(pack->database());
        });
    }

private:
    QThreadPool *thread() const;
    Pack *packInUse() const; // to be called on the library's thread

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::content
