// The code that opens the administrator's page.
#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <vault/attemptgate.h>

#include <QFuture>

namespace belvedere::terminal {

class AdminCode
{
public:
    // The clock outlives it. Nothing is read before a call.
    AdminCode(QString file, const Clock &clock) : m_file(std::move(file)), m_gate(clock) {}
    static QString fileIn(const QString &dataFolder) { return dataFolder + QStringLiteral("/administrator"); }

    // Milliseconds before one may try again; 0: now.
    qint64 waitMs() const { return m_gate.waitMs(); }
    // Off the calling thread. NotFound: no code was ever set, and nobody gets in. Refused: it is another one.
    // TooMany: one has to wait. To be told to judged() on the calling thread.
    QFuture<Status> check(const QString &code) const;
    void judged(const Status &checked); // slows the next try after three wrong ones

    // Blocking, durable. Refused: too short. DiskFull, Unwritable: the former one stays.
    static Status set(const QString &file, const QString &code);

private:
    const QString m_file;
    vault::AttemptGate m_gate;
};

} // namespace belvedere::terminal
