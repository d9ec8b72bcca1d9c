#include <shell/documentfetch.h>

#include <core/log.h>
#include <core/whendone.h>
#include <net/policy.h>

#include <algorithm>

namespace belvedere::shell {

DocumentFetch::DocumentFetch(Ways ways, const Pauses &pauses, QObject *parent) : QObject(parent), m_ways(std::move(ways)), m_pauses(pauses)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DocumentFetch::begin);
}

void DocumentFetch::begin()
{
    m_again.stop();
    const QSet<QString> missing = m_ways.missing() - m_asked - m_lost;
    m_asked += missing;
    for (const QString &digest : missing)
        whenDone(m_ways.ask(digest), this, [this, digest](const Result<QByteArray> &bytes) { came(digest, bytes); });
}

void DocumentFetch::came(const QString &digest, const Result<QByteArray> &bytes)
{
    m_asked.remove(digest);
    if (bytes) {
        m_failures = 0;
        m_ways.take(digest, *bytes);
        return;
    }
    qCWarning(logClasseur).noquote() << "a document of a classeur is not here:" << kindName(bytes.error().kind);
    if (!net::worthAnotherTry(bytes.error().kind)) {
        m_lost.insert(digest);
    } else if (!m_again.isActive()) {
        m_again.start(std::min(m_pauses.first << std::min(m_failures, 10), m_pauses.longest));
        ++m_failures;
    }
}

} // namespace belvedere::shell
