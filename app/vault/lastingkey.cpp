#include <vault/lastingkey.h>

#include <vault/keyring_p.h>
#include <vault/ramkey_p.h>

#include <core/log.h>
#include <core/whendone.h>

#include <QFileInfo>
#include <QPromise>
#include <QTimer>
#include <QtConcurrent>

#include <qt6keychain/keychain.h>

#include <cstring>

namespace belvedere::vault {
namespace {

using Answer = std::shared_ptr<const LastingKey>;

QByteArray bytesOf(const Secret &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
}

bool isKde()
{
    const auto holds = [](const char *variable) { return qEnvironmentVariable(variable).contains(QStringLiteral("kde"), Qt::CaseInsensitive); };
    return holds("XDG_CURRENT_DESKTOP") || holds("DESKTOP_SESSION") || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

// Asks the keyring, then the RAM; ends itself.
class KeySearch : public QObject
{
public:
    KeySearch(QString name, const KeyWays &ways) : m_name(std::move(name)), m_ways(ways) { m_promise.start(); }

    QFuture<Answer> begin()
    {
        const auto future = m_promise.future();
        if (m_ways.bus.isEmpty() || isKde()) {
            fallBack();
            return future;
        }
        QTimer::singleShot(m_ways.limitMs, this, [this] { fallBack(); });
        whenDone(QtConcurrent::run([ways = m_ways, name = m_name] { return isKeyringOpen(ways.bus, name, ways.limitMs); }), this,
                 [this](bool open) { open ? read() : fallBack(); });
        return future;
    }

private:
    void read()
    {
        auto *job = new QKeychain::ReadPasswordJob(keyringService);
        job->setKey(m_name);
        connect(job, &QKeychain::Job::finished, this, [this, job] {
            QByteArray bytes = job->binaryData();
            if (job->error() == QKeychain::NoError && bytes.size() == static_cast<qsizetype>(lastingKeySize)) {
                Secret key(lastingKeySize);
                std::memcpy(key.data(), bytes.constData(), key.size());
                answer(std::move(key), LastingKey::Place::Keyring);
            } else if (job->error() == QKeychain::EntryNotFound || job->error() == QKeychain::NoError) {
                write();
            } else {
                fallBack();
            }
            wipe(bytes);
        });
        job->start();
    }
    void write()
    {
        const auto key = std::make_shared<Secret>(randomKey());
        QByteArray bytes = bytesOf(*key);
        auto *job = new QKeychain::WritePasswordJob(keyringService);
        job->setKey(m_name);
        job->setBinaryData(bytes);
        wipe(bytes);
        connect(job, &QKeychain::Job::finished, this, [this, job, key] {
            if (job->error() == QKeychain::NoError)
                answer(std::move(*key), LastingKey::Place::Keyring);
            else
                fallBack();
        });
        job->start();
    }
    void fallBack()
    {
        if (std::exchange(m_fellBack, true) || m_answered)
            return;
        using Key = std::shared_ptr<Secret>;
        whenDone(QtConcurrent::run([folder = m_ways.ramFolder, name = m_name] { return std::make_shared<Secret>(ramKey(folder, name)); }), this,
                 [this](const Key &key) {
                     const bool inRam = !key->isEmpty();
                     answer(inRam ? std::move(*key) : randomKey(), inRam ? LastingKey::Place::Ram : LastingKey::Place::Process);
                 });
    }
    void answer(Secret key, LastingKey::Place place)
    {
        if (std::exchange(m_answered, true))
            return;
        if (place != LastingKey::Place::Keyring)
            qCInfo(logVault) << "no keyring can be used without a question: the key is in RAM";
        m_promise.addResult(std::make_shared<const LastingKey>(LastingKey{std::move(key), place}));
        m_promise.finish();
        deleteLater();
    }

    const QString m_name;
    const KeyWays m_ways;
    QPromise<Answer> m_promise;
    bool m_fellBack = false;
    bool m_answered = false;
};

} // namespace

KeyWays KeyWays::ofSession()
{
    KeyWays ways;
    ways.ramFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    ways.bus = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString socket = ways.ramFolder + QStringLiteral("/bus");
    if (ways.bus.isEmpty() && !ways.ramFolder.isEmpty() && QFileInfo::exists(socket))
        ways.bus = QStringLiteral("unix:path=") + socket;
    return ways;
}

QFuture<Answer> lastingKey(const QString &name, const KeyWays &ways)
{
    return (new KeySearch(name, ways))->begin();
}

} // namespace belvedere::vault
