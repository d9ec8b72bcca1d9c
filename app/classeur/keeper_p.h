// What the parts of the keeper share.
#pragma once

#include <classeur/keeper.h>
#include <classeur/regionshelf.h>
#include <vault/attemptgate.h>
#include <vault/bundlestore.h>

#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace belvedere::classeur {

// Used on the worker thread only, but for what is said to be another's.
struct Keeper::Private {
    Private(QString where, int days, const Clock &terminalClock, vault::CodeCost costOfCodes);

    Result<vault::CodeKeys *> keysOf(const vault::ResumeCode &code);
    // The same for what may go on after the visit: what was forgotten is derived again and not remembered.
    template <typename Function>
    auto withKeys(const vault::ResumeCode &code, Function function) -> decltype(function(std::declval<const vault::CodeKeys &>()))
    {
        if (keys && keys->first == code)
            return function(keys->second);
        const auto derived = vault::deriveKeys(code, cost);
        if (!derived)
            return fail(derived.error());
        return function(*derived);
    }
    Result<Kept> keep(const vault::ResumeCode &code, const QJsonObject &document, const QVector<Attachment> &attachments);
    // Attachments (keeperattached.cpp).
    Status attach(const vault::CodeKeys &bundle, const QVector<Attachment> &attachments, const QDateTime &expires);
    Result<QByteArray> attachedHere(const vault::ResumeCode &code, const QString &digest, QString &name);
    Result<QByteArray> unsealedAttachment(const vault::ResumeCode &code, const QString &digest, const QByteArray &sealed);
    Status seal(const vault::CodeKeys &codeKeys, const QJsonObject &document, const QDateTime &expires);

    // What is known before the region is asked.
    struct Here {
        vault::CodeKeys keys;
        std::optional<vault::Bundle> bundle;
        bool waits = false; // to be sent
    };
    Result<Here> look(const vault::ResumeCode &code);
    Result<Found> decide(const vault::ResumeCode &code, Here &here, const std::optional<Result<net::Reply>> &there);
    Result<Found> found(const vault::ResumeCode &code, Here &here, vault::Bundle bundle);
    Error missed(const Error &error);

    // Of the way to the region (keeperregion.cpp).
    struct Parcel {
        QString name;
        QByteArray sealed;
        QByteArray etag; // of what it is to take the place of
        std::optional<vault::ResumeCode> code = {}; // of a visit; without it nothing can be put together
        int tries = 0;
        Sent sent = {};
        bool attached = false; // an attachment: the same bytes from wherever they come, so no version is asked for
    };
    struct Load {
        QVector<Parcel> attachments;
        Parcel bundle;
        std::optional<Error> failed = {}; // the first error of an attachment
    };
    void carryNext(const std::shared_ptr<Load> &load, const std::function<void(const Result<Sent> &)> &done, QObject *parent);
    Result<Load> load(const vault::ResumeCode &code);
    Result<Parcel> packed(const vault::ResumeCode &code);
    QVector<Parcel> waiting() const;
    void waitAttached(const QString &name);
    void wait(const QString &name); // to be sent, from the version that is known
    void arrived(const Parcel &parcel, const QByteArray &etag);
    Status merge(Parcel &parcel, const net::Reply &there);
    Status merge(Parcel &parcel, const net::Reply &there, const vault::CodeKeys &own);
    QString waitingFolder() const { return folder + QStringLiteral("/unsent"); }

    const Clock &clock;
    const QString folder;
    vault::Disk disk;
    vault::BundleStore store;
    vault::AttemptGate gate;
    int retentionDays;
    const vault::CodeCost cost;
    std::optional<std::pair<vault::ResumeCode, vault::CodeKeys>> keys;
    // What this visit knows to be on the region's server, by name.
    struct Version {
        QByteArray etag, digest;
    };
    QHash<QString, Version> versions;
    QHash<QString, QSet<QString>> attached; // names of the attachments of this visit, by the name of their bundle
    Merge together;
    std::atomic<bool> hasRegion = false;  // of any thread
    std::atomic<qint64> mayTryAt = 0;     // of clock.elapsed(); of any thread
    std::unique_ptr<RegionShelf> shelf;   // of the thread of the keeper
    QTimer again;                         // of the thread of the keeper
    int sending = 0;                      // of the thread of the keeper
    QThreadPool pool;
};

} // namespace belvedere::classeur
