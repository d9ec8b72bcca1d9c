#include <classeur/documentbox.h>

#include <classeur/document.h>
#include <vault/secret.h>

namespace belvedere::classeur {

void DocumentBox::put(const QString &digest, const QByteArray &bytes, const QSet<QString> &wanted)
{
    m_bytes.insert(digest, bytes);
    qint64 all = 0;
    for (const QByteArray &each : std::as_const(m_bytes))
        all += each.size();
    if (all > 2 * mostDocumentBytes)
        m_bytes.removeIf([&](const std::pair<const QString &, QByteArray &> &each) { return each.first != digest && !wanted.contains(each.first); });
    Q_EMIT arrived(digest);
}

void DocumentBox::clear()
{
    for (QByteArray &each : m_bytes)
        vault::wipe(each);
    m_bytes.clear();
}

} // namespace belvedere::classeur
