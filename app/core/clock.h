// Time as a thing that is handed in, so that a test can own it.
#pragma once

#include <QDateTime>

namespace belvedere {

class Clock
{
public:
    virtual ~Clock() = default;
    // The wall clock, in UTC. It may jump when an administrator sets it.
    virtual QDateTime now() const = 0;
    // Milliseconds that only grow, from an arbitrary start: for delays.
    virtual qint64 elapsed() const = 0;
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    qint64 elapsed() const override;
};

// A clock that stands still until it is told to move.
class ManualClock : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
    QDateTime now() const override { return m_now; }
    qint64 elapsed() const override { return m_elapsed; }
    void advance(qint64 milliseconds);

private:
    QDateTime m_now;
    qint64 m_elapsed = 0;
};

} // namespace belvedere
