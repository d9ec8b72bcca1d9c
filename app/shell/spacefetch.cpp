#include <shell/spacefetch.h>

#include <classeur/document.h>
#include <core/log.h>
#include <core/whendone.h>
#include <identity/spaceaccess.h>
#include <identity/spacecookie.h>
#include <spaces/davtree.h>

#include <QtConcurrent>

namespace belvedere::shell {

SpaceFetch::SpaceFetch(const Settings &settings, const Clock &clock, std::shared_ptr<const identity::SpaceAccess> access, Arrived arrived, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_arrived(std::move(arrived))
{
    net::HttpPolicy policy = net::httpPolicy(settings);
    policy.connectMs = 15'000;
    auto http = net::Http::create(policy, clock);
    if (!http || !m_access)
        return;
    m_http = std::move(*http);
    m_tree = std::make_unique<spaces::DavTree>(*m_http, m_access->root, [access = m_access] { return identity::accessField(access->cookie); });
}

SpaceFetch::~SpaceFetch() = default;

void SpaceFetch::begin(const QByteArray &manifest, const QSet<QString> &missing)
{
    if (const auto read = spaces::readManifest(manifest); read && m_tree)
        for (const spaces::ManifestFile &file : read->documents)
            if (file.id.startsWith(idOfSpaceDocument) && missing.contains(QString::fromLatin1(file.digest)))
                m_files.append(file);
    next();
}

void SpaceFetch::next()
{
    if (m_files.isEmpty()) {
        deleteLater();
        return;
    }
    const spaces::ManifestFile file = m_files.takeFirst();
    const QString digest = QString::fromLatin1(file.digest);
    whenDone(m_tree->fetch(file.file, classeur::largestDocument), this, [this, digest](const Result<net::Reply> &reply) {
        if (!reply) {
            qCWarning(logClasseur).noquote() << "a document of a space does not come:" << kindName(reply.error().kind);
            next();
            return;
        }
        // The person may have changed the file: it is theirs then, and not the one of the classeur.
        const auto look = QtConcurrent::run([bytes = reply->body] { return classeur::digestOfDocument(bytes); });
        whenDone(look, this, [this, digest, bytes = reply->body](const QString &found) {
            if (found == digest)
                m_arrived(digest, bytes);
            next();
        });
    });
}

} // namespace belvedere::shell
