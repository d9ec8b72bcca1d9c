// Seals a classeur under a resume code and finds it again, off the GUI thread.
#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <vault/resumecode.h>

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace belvedere::classeur {

struct Kept {
    vault::ResumeCode code;
    QDateTime expires; // UTC
};

struct Found {
    vault::ResumeCode code;
    QDateTime expires;
    QJsonObject document; // what was given to keep()
};

// One for the terminal; its work is done one job after another on one thread.
class Keeper : public QObject
{
    Q_OBJECT
public:
    Keeper(QString folder, int retentionDays, const Clock &clock, QObject *parent = nullptr);
    ~Keeper() override; // waits for the work under way

    // Seals the document under the code (generate one for a first time). When the future says Kept,
    // it survives kill -9 and a power cut. DiskFull, Unwritable: the earlier one is intact. The keys
    // of a code are derived once and remembered until forgetKeys(), so that keeping again is quick.
    QFuture<Result<Kept>> keep(const vault::ResumeCode &code, const QJsonObject &document);
    // NotFound for a wrong code and an expired one alike. TooMany while the gate asks to wait:
    // nothing was tried; see waitMs().
    QFuture<Result<Found>> find(const vault::ResumeCode &code);
    qint64 waitMs() const; // before another find() is accepted
    void forgetKeys();     // at the end of the visit
    QFuture<int> purge();  // expired ones; returns how many

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::classeur
