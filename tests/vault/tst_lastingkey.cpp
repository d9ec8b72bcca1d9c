// The key that outlives the process, in a real keyring and without one.
#include <vault/lastingkey.h>

#include <servers/keyring.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace belvedere;
using namespace belvedere::vault;
using Key = std::shared_ptr<const LastingKey>;

// In place of the desktop's window that asks for the password of a keyring: counts who wants one.
class Prompter : public QDBusVirtualObject
{
public:
    int wanted = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        wanted += message.member() == QStringLiteral("BeginPrompting");
        return false;
    }
};

// A keyring that says it is open, and then answers nothing.
class HalfKeyring : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QStringLiteral("ReadAlias"))
            bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login")))));
        else if (message.member() == QStringLiteral("Get"))
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(false))));
        else if (message.member() == QStringLiteral("SearchItems"))
            bus.send(message.createReply({QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(QList<QDBusObjectPath>())}));
        return true;
    }
};

namespace {

QByteArray bytes(const Secret &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
}

QByteArray digestOf(const Secret &key)
{
    return QCryptographicHash::hash(bytes(key), QCryptographicHash::Sha256).toHex();
}

Key keyOf(const KeyWays &ways)
{
    const auto future = lastingKey(QStringLiteral("outbox"), ways);
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) ? future.result() : nullptr;
}

// Says where the key is, and a digest of it.
int sayKey(const QStringList &arguments)
{
    const Key key = keyOf({arguments.value(2), arguments.value(3), 5000});
    std::printf("%d %s", key ? int(key->place) : -1, key ? digestOf(key->key).constData() : "");
    return 0;
}

} // namespace

class LastingKeyTest : public QObject
{
    Q_OBJECT
    servers::Keyring m_keyring;
    Prompter m_prompter;
    QTemporaryDir m_ram{QStringLiteral("/dev/shm/belvedere-XXXXXX")};

    KeyWays ways(int limitMs = 5000) const { return {m_keyring.bus(), m_ram.path(), limitMs}; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_ram.isValid());
        QVERIFY2(m_keyring.startBus(), qPrintable(m_keyring.problem()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_keyring.bus().toUtf8()); // where libsecret looks
        auto bus = QDBusConnection::connectToBus(m_keyring.bus(), QStringLiteral("prompter"));
        QVERIFY(bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), &m_prompter));
    }
    void init() { QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem())); }
    void cleanup() { m_keyring.stop(); }

    // In a keyring that is open the key stands from one start to the next, also through a restart of the keyring, and
    // nowhere in clear.
    void anOpenKeyringHoldsTheKey()
    {
        const Key first = keyOf(ways());
        QVERIFY(first && first->key.size() == 32);
        QCOMPARE(int(first->place), int(LastingKey::Place::Keyring));
        m_keyring.stop();
        QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        QProcess next; // another start of the program
        next.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        next.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--key"), m_keyring.bus(), m_ram.path()});
        QVERIFY(QTest::qWaitFor([&] { return next.state() == QProcess::NotRunning; }, 20'000));
        QCOMPARE(next.readAllStandardOutput(), "0 " + digestOf(first->key));
        for (QDirIterator it(m_keyring.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            const QByteArray there = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            QVERIFY2(!there.contains(bytes(first->key)) && !there.contains(bytes(first->key).toBase64()), qPrintable(file.fileName()));
        }
        QCOMPARE(m_prompter.wanted, 0);
    }

    // A locked keyring: nobody is asked for a password, and the key is in RAM.
    void aLockedKeyringAsksNobody()
    {
        QVERIFY(m_keyring.lock());
        const Key key = keyOf(ways());
        QVERIFY(key && key->key.size() == 32);
        QCOMPARE(int(key->place), int(LastingKey::Place::Ram));
        QCOMPARE(m_prompter.wanted, 0);
    }

    // A keyring that runs and answers nothing holds nothing up.
    void aKeyringThatHangsIsLeft()
    {
        m_keyring.freeze();
        const Key key = keyOf(ways(300));
        QVERIFY(key);
        QCOMPARE(int(key->place), int(LastingKey::Place::Ram));
    }

    // The same of one that answers at first.
    void aKeyringThatStopsAnsweringIsLeft()
    {
        m_keyring.stop();
        HalfKeyring half;
        auto bus = QDBusConnection::connectToBus(m_keyring.bus(), QStringLiteral("half"));
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &half, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
        const Key key = keyOf(ways(300));
        QVERIFY(key);
        QCOMPARE(int(key->place), int(LastingKey::Place::Ram));
        bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
        QDBusConnection::disconnectFromBus(QStringLiteral("half"));
    }

    // Without a keyring the key is in a file in RAM that nobody else can read, the same at the next start; one that
    // others could read is not taken; and where nothing is in RAM it ends with the process.
    void withoutAKeyringItIsInRam()
    {
        m_keyring.stop();
        const Key first = keyOf(ways());
        QVERIFY(first);
        QCOMPARE(int(first->place), int(LastingKey::Place::Ram));
        QVERIFY(keyOf(ways())->key.equals(first->key));
        QFile file(m_ram.filePath(QStringLiteral("belvedere-outbox.key")));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        QVERIFY(!keyOf(ways())->key.equals(first->key));

        QTemporaryDir disk(BELVEDERE_BINARY_DIR + QStringLiteral("/key-XXXXXX"));
        const Key gone = keyOf({{}, disk.path(), 1000});
        QCOMPARE(int(gone->place), int(LastingKey::Place::Process));
        QVERIFY(QDir(disk.path()).isEmpty() && gone->key.size() == 32);
        QVERIFY(!keyOf({{}, disk.path(), 1000})->key.equals(gone->key));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QStringLiteral("--key"))
        return sayKey(application.arguments());
    LastingKeyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lastingkey.moc"
