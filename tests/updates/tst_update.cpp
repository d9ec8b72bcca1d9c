// Whole updates of a terminal, from a real nginx over TLS and through a real tinyproxy.
#include "terminal.h"

#include <servers/badline.h>
#include <servers/tinyproxy.h>

#include <QDir>
#include <QTest>

#include <sys/mount.h>

using namespace belvedere;
using namespace belvedere::updates;
using namespace terminal;

class UpdateTest : public QObject
{
    Q_OBJECT
    servers::Nginx m_nginx;
    Region m_region;
    SystemClock m_clock;
    int m_site = 0;

    // Another publication, empty, below the same server.
    QUrl newSite(quint16 through = 0)
    {
        const QString name = QStringLiteral("site%1").arg(++m_site);
        m_region.serveFrom(m_nginx.root() + u'/' + name);
        return m_nginx.address(name, through);
    }
    net::HttpPolicy policy() const { return quickPolicy(m_nginx.certificate()); }
    Result<UpdateOutcome> update(Terminal &terminal, const QUrl &address)
    {
        return terminal.update(address, m_region.key().publicKey(), policy(), m_clock);
    }
    bool wasAsked(const QString &name) const
    {
        for (const QByteArray &line : m_nginx.requests()) {
            if (line.contains(QStringLiteral("/site%1/%2 ").arg(m_site).arg(name).toLatin1()))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_nginx.start(), qPrintable(m_nginx.problem())); }

    // An empty terminal gets the pack, compressed; the next edition comes as a delta; each is in use
    // after the switch, and the former one stays for going back.
    void wholeThenDelta()
    {
        QTemporaryDir folder;
        Terminal terminal(folder.path());
        const QUrl address = newSite();
        const Manifest first = m_region.publish(1);
        const auto whole = update(terminal, address);
        QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().text()));
        QVERIFY(whole->ready && whole->moved < first.pack.bytes / 2);
        QCOMPARE(terminal.switchOver(), first.pack.digest);
        const Manifest second = m_region.publish(2);
        const auto delta = update(terminal, address);
        QVERIFY2(delta.has_value(), delta ? "" : qPrintable(delta.error().text()));
        QVERIFY(delta->ready && delta->moved < second.pack.bytes / 20);
        QCOMPARE(packs::digestOf(terminal.shelf.current()), first.pack.digest); // not before the switch
        QCOMPARE(terminal.switchOver(), second.pack.digest);
        QCOMPARE(packs::digestOf(terminal.shelf.previous()), first.pack.digest);
        QVERIFY(!wasAsked(packName(second.pack.digest)));
        const auto again = update(terminal, address);
        QVERIFY(again.has_value() && !again->ready && again->moved == 0);
        QVERIFY(QDir(terminal.store.fetchFolder()).isEmpty());
    }

    // A delta or a compressed whole that is missing or wrong is made up for by the next way.
    void nextWayMakesUp()
    {
        QTemporaryDir folder;
        Terminal terminal(folder.path());
        const QUrl address = newSite();
        const Manifest first = m_region.publish(1);
        QVERIFY(terminal.shelf.install(m_region.pack(1)).has_value());
        const Manifest second = m_region.publish(2);
        const QString delta = m_region.folder() + u'/' + deltaName(first.pack.digest, second.pack.digest);
        QVERIFY(packs::write(delta, packs::mixedBytes(QFileInfo(delta).size()))); // of the right size
        QVERIFY(QFile::remove(m_region.folder() + u'/' + deltaName({}, second.pack.digest)));
        const auto done = update(terminal, address);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
        QCOMPARE(done->moved, second.pack.bytes);
        QCOMPARE(terminal.switchOver(), second.pack.digest);
    }

    // A line cut in the middle: the run takes up with ranges, or the next one does, and the digest is right.
    void cutLineIsTakenUp()
    {
        QTemporaryDir folder;
        Terminal terminal(folder.path());
        servers::BadLine line(m_nginx.port());
        line.cuts = {60'000, 60'000, 60'000, 60'000}; // the first one brings the manifest too
        const QUrl address = newSite(line.serverPort());
        const Manifest manifest = m_region.publish(1);
        QVERIFY(QFile::remove(m_region.folder() + u'/' + deltaName({}, manifest.pack.digest))); // the pack itself: longer
        Result<UpdateOutcome> done = fail(ErrorKind::Internal, {});
        for (int run = 0; run < 5 && !done; ++run)
            done = update(terminal, address);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
        QVERIFY2(line.connections() >= 3, qPrintable(QStringLiteral("%1 connections, %2 bytes").arg(line.connections()).arg(line.passed())));
        QCOMPARE(terminal.switchOver(), manifest.pack.digest);
    }

    // Through a proxy with a name and a password.
    void throughAProxy()
    {
        servers::Tinyproxy proxy;
        QVERIFY2(proxy.start(m_nginx.port(), QStringLiteral("kiosk"), QStringLiteral("word")), qPrintable(proxy.problem()));
        QTemporaryDir folder;
        Terminal terminal(folder.path());
        const QUrl address = newSite();
        const Manifest manifest = m_region.publish(1);
        net::HttpPolicy through = policy();
        through.proxy = {net::ProxyChoice::Kind::Given, QStringLiteral("127.0.0.1"), proxy.port(), QStringLiteral("kiosk"), QStringLiteral("word")};
        QVERIFY(terminal.update(address, m_region.key().publicKey(), through, m_clock).has_value());
        QCOMPARE(terminal.switchOver(), manifest.pack.digest);
        QVERIFY(proxy.log().contains("CONNECT"));
    }

    // A pack that is what was announced and does not open is never taken, nor fetched a second time.
    void packThatDoesNotOpenIsRefused()
    {
        QTemporaryDir folder;
        Terminal terminal(folder.path());
        QVERIFY(terminal.shelf.install(m_region.pack(1)).has_value());
        QVERIFY(packs::write(terminal.store.nextPack(), packs::read(m_region.pack(2))));
        const QString bad = packs::digestOf(m_region.pack(2));
        QVERIFY(terminal.store.change([&](UpdateState &state) { state.ready = bad; }).has_value());
        const auto put = putOnShelf(terminal.store, terminal.shelf);
        QCOMPARE(put.value_or(QString()), bad);
        QVERIFY(settle(terminal.store, terminal.shelf, bad, false).has_value()); // the library says that it does not open
        QCOMPARE(packs::digestOf(terminal.shelf.current()), packs::digestOf(m_region.pack(1)));
        QVERIFY(terminal.store.load().refused.contains(bad));
        const QUrl address = newSite();
        m_region.publish(2);
        const auto again = update(terminal, address);
        QVERIFY(again.has_value() && !again->ready && again->moved == 0);
    }

    // After an administrator went back, the server's current pack is not taken again; a newer one is.
    void goingBackHolds()
    {
        QTemporaryDir folder;
        Terminal terminal(folder.path());
        const QUrl address = newSite();
        m_region.publish(1);
        QVERIFY(update(terminal, address).has_value());
        const QString first = terminal.switchOver();
        m_region.publish(2);
        QVERIFY(update(terminal, address).has_value());
        terminal.switchOver();
        QCOMPARE(goBack(terminal.store, terminal.shelf).value_or(QString()), first);
        QCOMPARE(terminal.switchOver(), first);
        m_region.publish(0); // the same pack, a new date
        const auto offered = update(terminal, address);
        QVERIFY(offered.has_value() && !offered->ready);
        QCOMPARE(terminal.switchOver(), first);
        const Manifest third = m_region.publish(3);
        QVERIFY(update(terminal, address).has_value());
        QCOMPARE(terminal.switchOver(), third.pack.digest);
        QCOMPARE(goBack(terminal.store, terminal.shelf).value_or(QString()), first);
        QCOMPARE(goBack(terminal.store, terminal.shelf).error().kind, ErrorKind::NotFound);
    }

    void serverThatFails_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::newRow("404") << QStringLiteral("none") << int(ErrorKind::NotFound);
        QTest::newRow("403") << QStringLiteral("closed") << int(ErrorKind::Http);
        QTest::newRow("500") << QStringLiteral("broken") << int(ErrorKind::Unavailable);
    }
    // A server that answers 404, 403 or 500 changes nothing on the terminal.
    void serverThatFails()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        servers::Nginx nginx;
        QVERIFY2(nginx.start("location /closed { return 403; }\nlocation /broken { return 500; }\n"), qPrintable(nginx.problem()));
        QTemporaryDir folder;
        Terminal terminal(folder.path());
        QVERIFY(terminal.shelf.install(m_region.pack(1)).has_value());
        const auto done = terminal.update(nginx.address(path), m_region.key().publicKey(), quickPolicy(nginx.certificate()), m_clock);
        QCOMPARE(kindName(done.error().kind), kindName(ErrorKind(kind)));
        QCOMPARE(terminal.switchOver(), packs::digestOf(m_region.pack(1)));
        QVERIFY(terminal.store.load() == UpdateState());
    }

    // With too little room nothing is fetched, so that classeurs can still be kept; on a disk that fills
    // up all the same, the pack in use stays whole.
    void fullDiskIsTold()
    {
        const QUrl address = newSite();
        const Manifest manifest = m_region.publish(2);
        QTemporaryDir folder;
        const QByteArray mount = QFile::encodeName(folder.path());
        const QByteArray size = "size=" + QByteArray::number(manifest.pack.bytes * 3 / 2);
        if (::mount("belvedere-test", mount.constData(), "tmpfs", 0, size.constData()) != 0)
            QSKIP("no right to mount a small disk here");
        Result<UpdateOutcome> polite = fail(ErrorKind::Internal, {}), rude = polite;
        bool fetched = true;
        QString inUse;
        {
            Terminal terminal(folder.path());
            if (terminal.shelf.install(m_region.pack(1))) {
                polite = update(terminal, address);
                fetched = wasAsked(deltaName({}, manifest.pack.digest)) || wasAsked(packName(manifest.pack.digest));
                terminal.reserve = -(qint64(1) << 40); // does not look first
                rude = update(terminal, address);
                inUse = terminal.switchOver();
            }
        }
        ::umount(mount.constData());
        QCOMPARE(kindName(polite.error().kind), kindName(ErrorKind::DiskFull));
        QVERIFY(!fetched);
        QCOMPARE(kindName(rude.error().kind), kindName(ErrorKind::DiskFull));
        QCOMPARE(inUse, packs::digestOf(m_region.pack(1)));
    }
};

QTEST_GUILESS_MAIN(UpdateTest)
#include "tst_update.moc"
