#include <net/stanzaledger_p.h>

namespace belvedere::net {

quint64 StanzaLedger::append(const QByteArray &stanza)
{
    if (m_waiting.size() >= most)
        return 0;
    m_waiting.append({++m_last, stanza});
    return m_last;
}

std::optional<QVector<quint64>> StanzaLedger::acknowledge(quint32 handled)
{
    const quint32 fresh = handled - m_acknowledged; // it wraps, as the numbers do
    if (fresh > static_cast<quint32>(m_waiting.size()))
        return {};
    QVector<quint64> done;
    for (quint32 i = 0; i < fresh; ++i)
        done.append(m_waiting.takeFirst().number);
    m_acknowledged = handled;
    return done;
}

QList<QByteArray> StanzaLedger::waiting() const
{
    QList<QByteArray> all;
    for (const Entry &entry : m_waiting)
        all.append(entry.stanza);
    return all;
}

void StanzaLedger::restart()
{
    m_waiting.clear();
    m_acknowledged = 0;
    m_came = 0;
}

} // namespace belvedere::net
