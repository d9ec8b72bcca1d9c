// Each attack on an update system (The Update Framework, section 1.5.2) and what the terminal does: it
// stays with the pack that it has.
#include "terminal.h"

#include <updates/filehash.h>

#include <servers/scripted.h>

#include <QDir>
#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace belvedere;
using namespace belvedere::updates;
using namespace terminal;

namespace {

QByteArray signatureOf(const QByteArray &bytes, const SecretKey &key)
{
    return *key.sign(hashBytes(bytes, prehashBytes), QStringLiteral("forged"));
}

void copyFolder(const QString &from, const QString &to)
{
    for (const QString &name : {QStringLiteral("packs"), QStringLiteral("deltas"), QStringLiteral(".")}) {
        QDir().mkpath(to + u'/' + name);
        for (const QString &file : QDir(from + u'/' + name).entryList(QDir::Files)) {
            const QString path = to + u'/' + name + u'/' + file;
            QFile::remove(path);
            QFile::copy(from + u'/' + name + u'/' + file, path);
        }
    }
}

} // namespace

class AttacksTest : public QObject
{
    Q_OBJECT
    servers::Nginx m_nginx;
    Region m_region;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Terminal> m_terminal;
    QString m_site;
    QString m_first; // digest of the pack in use

    QUrl address() const { return m_nginx.address(m_site); }
    QString path(const QString &name) const { return m_nginx.root() + u'/' + m_site + u'/' + name; }
    net::HttpPolicy policy() const { return quickPolicy(m_nginx.certificate()); }

    Result<UpdateOutcome> update(const QUrl &from) { return m_terminal->update(from, m_region.key().publicKey(), policy(), m_clock); }
    Result<UpdateOutcome> update() { return update(address()); }
    // The terminal has what it had, whole, and nothing waits.
    bool unharmed()
    {
        return m_terminal->store.load().ready.isEmpty() && m_terminal->switchOver() == m_first;
    }
    bool forge(const QByteArray &manifest, const SecretKey &key)
    {
        return packs::write(path(manifestName()), manifest)
            && packs::write(path(signaturePath(manifestName())), signatureOf(manifest, key));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_nginx.start(), qPrintable(m_nginx.problem())); }

    // Each attack starts from a terminal that took version 1 of an honest region.
    void init()
    {
        static int site = 0;
        m_site = QStringLiteral("site%1").arg(++site);
        m_region.serveFrom(m_nginx.root() + u'/' + m_site);
        m_folder = std::make_unique<QTemporaryDir>();
        m_terminal = std::make_unique<Terminal>(m_folder->path());
        m_region.publish(1);
        QVERIFY(update().has_value());
        m_first = m_terminal->switchOver();
        QVERIFY(!m_first.isEmpty());
    }

    // Wrong key: everything is well made and signed by somebody else, also under the name of our key.
    void wrongKey()
    {
        m_region.publish(2);
        const QByteArray manifest = packs::read(path(manifestName()));
        const auto other = SecretKey::generate();
        QVERIFY(forge(manifest, *other));
        QCOMPARE(update().error().kind, ErrorKind::Refused);
        Signature borrowed = *readSignature(signatureOf(manifest, *other));
        borrowed.keyId = m_region.key().publicKey().id;
        QVERIFY(packs::write(path(signaturePath(manifestName())), writeSignature(borrowed, "x")));
        QCOMPARE(update().error().kind, ErrorKind::Tampered);
        QVERIFY(unharmed());
    }

    // Wrong signature, and a manifest altered in one digit after it was signed.
    void alteredManifest()
    {
        m_region.publish(2);
        const QByteArray good = packs::read(path(manifestName()));
        QVERIFY(packs::write(path(manifestName()), QByteArray(good).replace("\"version\": 2", "\"version\": 3")));
        QCOMPARE(update().error().kind, ErrorKind::Tampered);
        QVERIFY(packs::write(path(manifestName()), good));
        QVERIFY(packs::write(path(signaturePath(manifestName())), QByteArray(packs::read(path(signaturePath(manifestName()))).replace("version:2", "version:9"))));
        QCOMPARE(update().error().kind, ErrorKind::Tampered);
        QVERIFY(QFile::remove(path(signaturePath(manifestName()))));
        QCOMPARE(update().error().kind, ErrorKind::NotFound);
        QVERIFY(unharmed());
        QCOMPARE(m_terminal->store.load().version, 1);
    }

    // Rollback: an old version, rightly signed, is played again after a newer one.
    void rollback()
    {
        const QString old = m_nginx.root() + QStringLiteral("/old-") + m_site;
        copyFolder(path(QStringLiteral(".")), old);
        m_region.publish(2);
        QVERIFY(update().has_value());
        m_first = m_terminal->switchOver(); // of version 2 now
        const auto replayed = update(m_nginx.address(QStringLiteral("old-") + m_site));
        QCOMPARE(replayed.error().kind, ErrorKind::Refused);
        QVERIFY(unharmed());
        QCOMPARE(m_terminal->store.load().version, 2);
    }

    // Freeze: the server goes on offering what was right once; after its time it is told, not believed.
    void freeze()
    {
        m_region.publish(2, QDateTime::currentDateTimeUtc().addDays(-61), 60);
        QCOMPARE(update().error().kind, ErrorKind::Expired);
        QVERIFY(unharmed());
    }

    // Fast forward: a very high version without the key moves nothing; with a stolen key, a new key is
    // the answer, and honest versions begin anew under it.
    void fastForward()
    {
        m_region.publish(2);
        const QByteArray honest = packs::read(path(manifestName()));
        const QByteArray raised = QByteArray(honest).replace("\"version\": 2", "\"version\": 2000000000");
        QVERIFY(packs::write(path(manifestName()), raised));
        QCOMPARE(update().error().kind, ErrorKind::Tampered);
        QCOMPARE(m_terminal->store.load().version, 1);
        QVERIFY(forge(raised, m_region.key())); // the key was stolen
        QVERIFY(update().has_value());
        QVERIFY(forge(honest, m_region.key()));
        QCOMPARE(update().error().kind, ErrorKind::Refused);
        Region anew;
        anew.serveFrom(m_nginx.root() + QStringLiteral("/anew-") + m_site);
        const Manifest manifest = anew.publish(3);
        const auto done = m_terminal->update(m_nginx.address(QStringLiteral("anew-") + m_site), anew.key().publicKey(), policy(), m_clock);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
        QCOMPARE(m_terminal->store.load().version, 1);
        QCOMPARE(m_terminal->switchOver(), manifest.pack.digest);
    }

    // Mix and match: the manifest of one publication with the packs of another, each rightly signed; and
    // the manifest of another channel.
    void mixAndMatch()
    {
        m_region.publish(2);
        const QDir packsFolder(path(QStringLiteral("packs")));
        const QByteArray old = packs::read(path(packName(m_first)));
        for (const QString &file : packsFolder.entryList({QStringLiteral("*.pack")}, QDir::Files)) {
            if (!file.startsWith(m_first))
                QVERIFY(packs::write(packsFolder.filePath(file), old));
        }
        QDir deltas(path(QStringLiteral("deltas")));
        for (const QString &file : deltas.entryList(QDir::Files))
            QVERIFY(deltas.remove(file));
        QVERIFY(!update().has_value());
        QVERIFY(unharmed());
        const QByteArray manifest = packs::read(path(manifestName()));
        QVERIFY(forge(QByteArray(manifest).replace("\"stable\"", "\"trial\""), m_region.key()));
        QCOMPARE(update().error().kind, ErrorKind::Refused);
        QVERIFY(unharmed());
    }

    // Endless data: in the place of the manifest, of its signature and of a pack.
    void endlessData()
    {
        m_region.publish(2);
        const QByteArray manifest = packs::read(path(manifestName()));
        const QByteArray signature = packs::read(path(signaturePath(manifestName())));
        const QByteArray chunk(64 << 10, 'x');
        for (int endless = 0; endless < 3; ++endless) {
            qint64 sent = 0;
            servers::Scripted server([&](const QByteArray &request, QTcpSocket *socket) {
                const bool isSignature = request.contains("manifest.json.minisig");
                const bool isManifest = request.contains("manifest.json") && !isSignature;
                if (isManifest && endless > 0)
                    socket->write(servers::plainAnswer(manifest));
                else if (isSignature && endless > 1)
                    socket->write(servers::plainAnswer(signature));
                else {
                    socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
                    connect(socket, &QIODevice::bytesWritten, socket, [&sent, &chunk, socket](qint64 bytes) {
                        sent += bytes;
                        if (socket->bytesToWrite() == 0)
                            socket->write(chunk);
                    });
                    return;
                }
                socket->disconnectFromHost();
            });
            const auto done = update(server.address(QString()));
            QVERIFY(!done.has_value());
            QCOMPARE(kindName(done.error().kind), kindName(ErrorKind::TooMany));
            QVERIFY(unharmed());
            QVERIFY(QDir(m_terminal->store.fetchFolder()).isEmpty());
        }
    }

    // Slow retrieval: bytes that trickle for ever are given up by the rate.
    void slowRetrieval()
    {
        ManualClock clock(QDateTime::currentDateTimeUtc());
        QPointer<QTcpSocket> line; // the other side closes it
        servers::Scripted server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n");
            line = socket;
        });
        net::HttpPolicy patient = policy();
        patient.mostAttempts = 1;
        QTimer drip;
        int drops = 0;
        connect(&drip, &QTimer::timeout, this, [&] {
            if (line && line->state() == QAbstractSocket::ConnectedState) {
                line->write("x");
                clock.advance(5000);
                ++drops;
            }
        });
        drip.start(15);
        const auto done = m_terminal->update(server.address(QString()), m_region.key().publicKey(), patient, clock);
        QCOMPARE(kindName(done.error().kind), kindName(ErrorKind::TimedOut));
        QVERIFY(drops < 100);
        QVERIFY(unharmed());
    }

    void arbitraryContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page of a portal") << QByteArray("<html><body>Connexion</body></html>");
        QTest::newRow("noise") << packs::mixedBytes(20'000, 9);
        QTest::newRow("nested JSON") << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']'));
    }
    // Arbitrary content in the place of each file, also where whoever serves it is the one who signs.
    void arbitraryContent()
    {
        QFETCH(QByteArray, content);
        m_region.publish(2);
        const QByteArray manifest = packs::read(path(manifestName()));
        QVERIFY(packs::write(path(manifestName()), content));
        QVERIFY(!update().has_value());
        QVERIFY(forge(content, m_region.key()));
        QVERIFY(!update().has_value());
        QVERIFY(packs::write(path(signaturePath(manifestName())), content));
        QVERIFY(!update().has_value());
        QVERIFY(forge(manifest, m_region.key()));
        for (const QString &name : {QStringLiteral("packs"), QStringLiteral("deltas")}) {
            for (const QString &file : QDir(path(name)).entryList({QStringLiteral("*.pack"), QStringLiteral("*.delta")}, QDir::Files))
                QVERIFY(packs::write(path(name) + u'/' + file, content));
        }
        QVERIFY(!update().has_value());
        QVERIFY(unharmed());
    }
};

QTEST_GUILESS_MAIN(AttacksTest)
#include "tst_attacks.moc"
