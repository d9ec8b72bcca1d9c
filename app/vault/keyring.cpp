#include <vault/keyring_p.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>
#include <QUuid>

namespace belvedere::vault {

const QString keyringService = QStringLiteral("Belvédère");

namespace {

const QString secrets = QStringLiteral("org.freedesktop.secrets");
const QString secretsPath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");

class Bus
{
public:
    explicit Bus(const QString &address, int limitMs)
        : m_name(QUuid::createUuid().toString()), m_limitMs(limitMs), m_bus(QDBusConnection::connectToBus(address, m_name))
    {
    }
    ~Bus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Bus)

    // What it answers; empty on an error.
    QVariantList ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
    {
        if (!m_bus.isConnected())
            return {};
        QDBusMessage question = QDBusMessage::createMethodCall(secrets, path, interface, method);
        question.setAutoStartService(false); // one that would be started now is locked
        question.setArguments(arguments);
        const QDBusMessage answer = m_bus.call(question, QDBus::Block, m_limitMs);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
    }

private:
    const QString m_name;
    const int m_limitMs;
    QDBusConnection m_bus;
};

} // namespace

bool isKeyringOpen(const QString &address, const QString &name, int limitMs)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    Bus bus(address, limitMs);
    const QVariantList alias = bus.ask(secretsPath, serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    const QString collection = alias.isEmpty() ? QString() : alias.first().value<QDBusObjectPath>().path();
    if (collection.size() < 2) // "/": there is none, and one would be made with a new password
        return false;
    const QVariantList locked = bus.ask(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (locked.isEmpty() || locked.first().value<QDBusVariant>().variant().toBool())
        return false;
    const Attributes ours{{QStringLiteral("server"), keyringService}, {QStringLiteral("user"), name}};
    const QVariantList found = bus.ask(secretsPath, serviceInterface, QStringLiteral("SearchItems"), {QVariant::fromValue(ours)});
    // The unlocked ones, and those of other collections that would have to be unlocked.
    return found.size() == 2 && qdbus_cast<QList<QDBusObjectPath>>(found.at(1)).isEmpty();
}

} // namespace belvedere::vault
