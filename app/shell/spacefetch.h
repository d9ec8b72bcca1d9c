// Brings the documents of a classeur that was found in a space: those that are named in its manifest and are not here.
#pragma once

#include <core/clock.h>
#include <core/settings.h>
#include <spaces/manifest.h>
#include <spaces/tree.h>

#include <QObject>

#include <functional>
#include <memory>

namespace belvedere::identity {
struct SpaceAccess;
}

namespace belvedere::shell {

inline const QString idOfSpaceDocument = QStringLiteral("document-"); // and its digest

class SpaceFetch : public QObject
{
    Q_OBJECT
public:
    // Calls with each document that came whole, on this thread; dies with its parent, and then nothing comes any more.
    using Arrived = std::function<void(const QString &digest, const QByteArray &bytes)>;
    SpaceFetch(const Settings &settings, const Clock &clock, std::shared_ptr<const identity::SpaceAccess> access, Arrived arrived, QObject *parent);
    ~SpaceFetch() override;

    void begin(const QByteArray &manifest, const QSet<QString> &missing);

private:
    void next();

    std::shared_ptr<const identity::SpaceAccess> m_access;
    const Arrived m_arrived;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<spaces::Tree> m_tree;
    QVector<spaces::ManifestFile> m_files;
};

} // namespace belvedere::shell
