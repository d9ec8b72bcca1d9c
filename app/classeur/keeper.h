// Seals a classeur under a resume code and finds it again, off the GUI thread: on this terminal, and where
// the region has a server, from any of its terminals.
#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <vault/resumecode.h>

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace belvedere::classeur {

class Carrier;
class RegionShelf;

struct Kept {
    vault::ResumeCode code;
    QDateTime expires; // UTC
};

struct Found {
    vault::ResumeCode code;
    QDateTime expires;
    QJsonObject document; // what was given to keep(), of two terminals put together where they differ
};

struct Sent {
    // Another terminal had changed the classeur meanwhile: both together, as they are kept now.
    std::optional<QJsonObject> merged = {};
};

// What belongs to a document and is kept beside it, each under a seal of its own: a change of the one does not send
// the other again.
struct Attachment {
    QString digest;   // SHA-256 of its bytes, hex
    QByteArray bytes; // empty: not at hand; what is kept of it already stays
};

// Of two documents under one code, the one that was kept later first.
using Merge = std::function<QJsonObject(const QJsonObject &newer, const QJsonObject &older)>;

// One for the terminal; its work is done one job after another on one thread.
class Keeper : public QObject
{
    Q_OBJECT
public:
    // A cost of codes other than the usual one is for tests alone.
    Keeper(QString folder, int retentionDays, const Clock &clock, QObject *parent = nullptr, vault::CodeCost cost = {});
    ~Keeper() override; // waits for the work under way

    // From now on the region's server is asked and written to as well. What could not be sent is sent
    // again by itself, at once and then every ten minutes.
    void setRegion(std::unique_ptr<RegionShelf> shelf, Merge merge);
    bool hasRegion() const;

    // Seals the document under the code (generate one for a first time). When the future says Kept,
    // it survives kill -9 and a power cut on this terminal, and waits to be sent. DiskFull, Unwritable:
    // the earlier one is intact. The keys of a code are derived once and remembered until forgetKeys(),
    // so that keeping again is quick.
    // `attachments`: all that the document names; those that this visit kept before and that are not among them any more
    // are erased here.
    QFuture<Result<Kept>> keep(const vault::ResumeCode &code, const QJsonObject &document, const QVector<Attachment> &attachments = {});
    // What was attached, from this terminal or from the region. NotFound: it is not there (any more); else as find().
    QFuture<Result<QByteArray>> attachment(const vault::ResumeCode &code, const QString &digest);
    // Sends to the region what keep() kept, the attachments first. An error is one of the network's: it still waits on this
    // terminal, sealed, and is sent later. NotFound without a region.
    QFuture<Result<Sent>> send(const vault::ResumeCode &code);
    // All that waits; how many still do then.
    QFuture<int> sendWaiting();

    // NotFound for a wrong code and an expired one alike. TooMany while the gate asks to wait: nothing was
    // tried; see waitMs(). A kind of the network's: not on this terminal, and the region cannot be asked.
    QFuture<Result<Found>> find(const vault::ResumeCode &code);
    qint64 waitMs() const; // before another find() is accepted
    void forgetKeys();     // at the end of the visit
    QFuture<int> purge();  // expired ones; returns how many

private:
    struct Private;
    friend class Carrier;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::classeur
