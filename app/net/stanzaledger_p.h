// What was sent and not yet acknowledged, and what came (XEP-0198, 4 and 5). Pure.
#pragma once

#include <QByteArray>
#include <QList>
#include <QVector>

#include <optional>

namespace belvedere::net {

class StanzaLedger
{
public:
    static constexpr qsizetype most = 2000; // not acknowledged

    // Its number, from 1 on; 0: there is no room.
    quint64 append(const QByteArray &stanza);
    // What the other side says that it has handled, modulo 2^32. The numbers of those that are done with; nothing
    // when it says more than it can have.
    std::optional<QVector<quint64>> acknowledge(quint32 handled);
    QList<QByteArray> waiting() const; // in order
    bool isEmpty() const { return m_waiting.isEmpty(); }
    void came() { ++m_came; }
    quint32 handled() const { return m_came; }
    void restart(); // another session: nothing is waiting, and counting begins anew

private:
    struct Entry {
        quint64 number;
        QByteArray stanza;
    };
    QList<Entry> m_waiting;
    quint64 m_last = 0;    // numbers are never given twice
    quint32 m_acknowledged = 0; // of this session
    quint32 m_came = 0;
};

} // namespace belvedere::net
