// kill -9 at each step of an update: a child process updates and switches over and over, and is killed.
#include "terminal.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace belvedere;
using namespace belvedere::updates;
using namespace terminal;

namespace {

// Takes what the server offers, switches, goes back to have something to take, for ever.
int updateForEver(const QString &folder, const QString &address, const QString &keyFile, const QString &certificate)
{
    SystemClock clock;
    Terminal terminal(folder);
    terminal.reserve = 0;
    const auto key = loadPublicKey(keyFile);
    if (!key)
        return 1;
    for (;;) {
        (void)terminal.update(QUrl(address), *key, quickPolicy(certificate), clock);
        terminal.switchOver();
        (void)goBack(terminal.store, terminal.shelf);
        (void)terminal.store.change([](UpdateState &state) { state.refused.clear(); }); // to be taken again
        const QByteArray line = "round\n";
        if (::write(1, line.constData(), static_cast<std::size_t>(line.size())) < 0)
            return 1;
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Killed at any moment of fetching, patching, putting on the shelf, switching or going back: the
    // terminal opens a whole pack of the two, and the next update succeeds.
    void survivesKill()
    {
        servers::Nginx nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.problem()));
        Region region;
        region.serveFrom(nginx.root());
        region.publish(1);
        const Manifest manifest = region.publish(2);
        QTemporaryDir folder;
        Terminal terminal(folder.path());
        QVERIFY(terminal.shelf.install(region.pack(1)).has_value());
        const QStringList known{packs::digestOf(region.pack(1)), manifest.pack.digest};
        const QString keyFile = folder.filePath(QStringLiteral("k.pub"));
        QVERIFY(packs::write(keyFile, writePublicKey(region.key().publicKey())));
        QRandomGenerator random(4);
        for (int round = 0; round < 25; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--update-for-ever"), folder.path(), nginx.address(QString()).toString(), keyFile, nginx.certificate()});
            QVERIFY(child.waitForStarted());
            if (round % 3 == 0)
                QVERIFY(child.waitForReadyRead(30'000)); // a whole round, then somewhere in the next
            child.waitForFinished(static_cast<int>(random.bounded(400))); // it never ends by itself
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QString whole;
            for (const QString &path : terminal.shelf.candidates({})) {
                if (whole.isEmpty())
                    whole = packs::digestOf(path);
            }
            QVERIFY2(known.contains(whole), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(whole)));
        }
        SystemClock clock;
        QVERIFY(terminal.store.change([](UpdateState &state) { state.refused.clear(); }).has_value());
        terminal.switchOver();
        const auto done = terminal.update(nginx.address(QString()), region.key().publicKey(), quickPolicy(nginx.certificate()), clock);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
        QCOMPARE(terminal.switchOver(), manifest.pack.digest);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("--update-for-ever"))
        return updateForEver(words.value(2), words.value(3), words.value(4), words.value(5));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
