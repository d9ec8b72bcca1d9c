// A terminal of the tests: its data folder, its shelf, its store, and a region's server that publishes.
#pragma once

#include "packs.h"

#include <updates/adoption.h>
#include <updates/publisher.h>
#include <updates/updaterun.h>

#include <servers/nginx.h>

#include <QTemporaryDir>

namespace terminal {

// A region: a key, a folder that nginx serves, packs of some editions.
class Region
{
public:
    Region();
    // Publishes that edition (0: the same again, with a new date).
    belvedere::updates::Manifest publish(int edition, const QDateTime &now = QDateTime::currentDateTimeUtc(), int days = 60);
    const belvedere::updates::SecretKey &key() const { return m_key; }
    QString folder() const { return m_folder; }
    void serveFrom(const QString &folder) { m_folder = folder; }
    QString pack(int edition); // its path

private:
    QTemporaryDir m_packs;
    QString m_folder;
    belvedere::updates::SecretKey m_key;
};

struct Terminal {
    explicit Terminal(const QString &folder) : shelf(folder), store(belvedere::updates::UpdateStore::of(folder)) {}

    belvedere::updates::PackInUse inUse() const;
    // One run against that address; waits for its end.
    belvedere::Result<belvedere::updates::UpdateOutcome> update(const QUrl &address, const belvedere::updates::PublicKey &key,
                                                               const belvedere::net::HttpPolicy &policy,
                                                               const belvedere::Clock &clock);
    // What the shell does between visits. The digest in use after it.
    QString switchOver();

    belvedere::content::PackShelf shelf;
    belvedere::updates::UpdateStore store;
    qint64 reserve = 0;
};

// Looks at the time often, waits little, knows that certificate.
belvedere::net::HttpPolicy quickPolicy(const QString &caFile = {});

} // namespace terminal
