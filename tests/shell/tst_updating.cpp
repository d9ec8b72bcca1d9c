// New content in the whole kiosk, from a real nginx over TLS.
#include <content/packbuilder.h>
#include <content/packfile.h>
#include <content/packshelf.h>
#include <content/ui/fichescheme.h>
#include <servers/nginx.h>
#include <shell/problempage.h>
#include <shell/shell.h>
#include <shell/window.h>
#include <updates/publisher.h>

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;

namespace {

constexpr int patience = 30'000;

} // namespace

// A kiosk on a data folder, which follows that server.
struct Kiosk {
    Kiosk(const Settings &settings) : kiosk(settings, clock)
    {
        kiosk.window().resize(1280, 900);
        kiosk.window().QWidget::show();
        QSignalSpy ready(&kiosk, &Shell::ready);
        kiosk.start();
        started = !ready.isEmpty() || ready.wait(patience);
    }
    QString title() const { return kiosk.catalogue() ? kiosk.catalogue()->info.title : QString(); }
    bool update()
    {
        QSignalSpy ended(&kiosk.updater(), &updates::Updater::runEnded);
        kiosk.updater().checkNow();
        return ended.wait(patience) && kiosk.updater().lastResult().has_value();
    }

    SystemClock clock;
    Shell kiosk;
    bool started = false;
};

class UpdatingTest : public QObject
{
    Q_OBJECT
    servers::Nginx m_nginx;
    QTemporaryDir m_folder;
    const Result<updates::SecretKey> m_key = updates::SecretKey::generate();

    QString at(const QString &name) const { return m_folder.filePath(name); }
    Settings settings(const QString &data) const
    {
        Settings settings;
        settings.dataFolder = data;
        settings.language = Language::English;
        settings.proxy = QStringLiteral("none");
        settings.caFile = m_nginx.certificate();
        settings.updateAddress = m_nginx.address(QString()).toString();
        settings.updateKeyFile = at(QStringLiteral("k.pub"));
        return settings;
    }
    bool publish(const QString &pack)
    {
        updates::PublishRequest request;
        request.folder = m_nginx.root();
        request.pack = at(pack);
        request.now = QDateTime::currentDateTimeUtc();
        return updates::publish(request, *m_key).has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_nginx.start(), qPrintable(m_nginx.problem()));
        QVERIFY(servers::writeFile(at(QStringLiteral("k.pub")), updates::writePublicKey(m_key->publicKey())));
        const QDir demo(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/demo"));
        const QString fiches = demo.filePath(demo.entryList({QStringLiteral("metiers-*.xml")}, QDir::Files).first());
        for (const QString &name : {QStringLiteral("A"), QStringLiteral("B")}) {
            content::BuildReport report;
            QVERIFY(content::buildPack({{fiches}, BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"), name, at(name)},
                                       false, {}, report).has_value());
        }
    }

    // New content that comes during a visit is not seen by it: it is in use once the visit is over.
    void newContentComesAfterTheVisit()
    {
        QTemporaryDir folder;
        QVERIFY(content::PackShelf(folder.path()).install(at(QStringLiteral("A"))).has_value());
        Kiosk kiosk(settings(folder.path()));
        QVERIFY(kiosk.started);
        QCOMPARE(kiosk.title(), QStringLiteral("A"));
        kiosk.kiosk.beginVisit();
        QVERIFY(publish(QStringLiteral("B")));
        QVERIFY(kiosk.update());
        QCOMPARE(kiosk.title(), QStringLiteral("A"));
        QSignalSpy settled(&kiosk.kiosk, &Shell::updateSettled);
        kiosk.kiosk.endVisit();
        QVERIFY(!settled.isEmpty() || settled.wait(patience));
        QCOMPARE(kiosk.title(), QStringLiteral("B"));
        kiosk.kiosk.beginVisit();
        QVERIFY(kiosk.kiosk.visit());
    }

    // A terminal without content says so, fetches it, and invites.
    void emptyTerminalFetchesItsContent()
    {
        QVERIFY(publish(QStringLiteral("A")));
        QTemporaryDir folder;
        Kiosk kiosk(settings(folder.path()));
        QVERIFY(kiosk.started);
        QVERIFY(QTest::qWaitFor([&] { return kiosk.title() == QStringLiteral("A"); }, patience));
        QVERIFY(!qobject_cast<ProblemPage *>(kiosk.kiosk.window().page()));
    }

    // A new pack that does not open: the former one stays in use and on the shelf, and the bad one is
    // never taken again.
    void packThatDoesNotOpenIsLeft()
    {
        QTemporaryDir folder;
        const content::PackShelf shelf(folder.path());
        QVERIFY(shelf.install(at(QStringLiteral("A"))).has_value());
        const auto former = content::verifyPackFile(shelf.current());
        // A pack by its header and its digest, in which nothing can be read.
        const updates::UpdateStore store = updates::UpdateStore::of(folder.path());
        QByteArray bytes = servers::readFile(at(QStringLiteral("B"))).chopped(64);
        bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\0'));
        QVERIFY(servers::writeFile(store.nextPack(), bytes));
        const auto bad = content::sealPackFile(store.nextPack());
        QVERIFY(bad.has_value());
        QVERIFY(store.change([&](updates::UpdateState &state) { state.ready = bad->digest; }).has_value());

        Kiosk kiosk(settings(folder.path()));
        QVERIFY(kiosk.started);
        QSignalSpy settled(&kiosk.kiosk, &Shell::updateSettled);
        QVERIFY(!settled.isEmpty() || settled.wait(patience));
        QCOMPARE(kiosk.title(), QStringLiteral("A"));
        QCOMPARE(content::verifyPackFile(shelf.current())->digest, former->digest);
        QVERIFY(store.load().refused.contains(bad->digest));
        kiosk.kiosk.beginVisit();
        QVERIFY(kiosk.kiosk.visit());
    }

    // With updates, the pack of the settings is only the first one: what came since is shown.
    void namedPackIsOnlyTheFirst()
    {
        QTemporaryDir folder;
        QVERIFY(content::PackShelf(folder.path()).install(at(QStringLiteral("B"))).has_value());
        Settings named = settings(folder.path());
        named.packPath = at(QStringLiteral("A"));
        Kiosk kiosk(named);
        QCOMPARE(kiosk.title(), QStringLiteral("B"));
    }

    // Without an address nothing is asked of any server.
    void offByDefault()
    {
        QTemporaryDir folder;
        QVERIFY(content::PackShelf(folder.path()).install(at(QStringLiteral("A"))).has_value());
        Settings off = settings(folder.path());
        off.updateAddress.clear();
        const qsizetype before = m_nginx.requests().size();
        Kiosk kiosk(off);
        QVERIFY(!kiosk.kiosk.updater().isOn());
        kiosk.kiosk.updater().checkNow();
        QTest::qWait(100);
        QCOMPARE(m_nginx.requests().size(), before);
        QVERIFY(!kiosk.kiosk.updater().lastResult().has_value());
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    UpdatingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_updating.moc"
