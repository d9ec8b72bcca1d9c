// kill -9 at random moments of a classeur that is kept on the terminal and sent to a space on a real server.
#include "sampleclasseur.h"

#include <classeur/keeper.h>
#include <servers/apache.h>
#include <spaces/davtree.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace belvedere;
using namespace belvedere::spaces;
using namespace spacetest;

namespace {

int kills()
{
    return qEnvironmentVariableIsSet("BELVEDERE_KILLS") ? qEnvironmentVariableIntValue("BELVEDERE_KILLS") : 25;
}
constexpr vault::CodeCost cheap{1, 8192};
const QString planted = QStringLiteral("Zéphirine-Quatrevingtdix");

// A document of the person's own that comes with each thing.
QByteArray documentOf(int number)
{
    return "A letter to " + planted.toUtf8() + ' ' + QByteArray::number(number) + QByteArray(20'000, '.');
}

classeur::Attachment attachmentOf(int number)
{
    const QByteArray bytes = documentOf(number);
    return {QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), bytes};
}

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

// A terminal on which somebody adds one métier after another, each with a document of their own: it keeps each, sends it, and says so, until it is killed.
int keepAndSend(const QStringList &arguments)
{
    const SystemClock clock;
    const auto code = vault::ResumeCode::parse(arguments.value(3));
    const auto http = lineTo(arguments.value(5), clock);
    classeur::Keeper keeper(arguments.value(2), 30, clock, nullptr, cheap);
    DavTree tree(*http, QUrl(arguments.value(4)), {});
    Journal journal;
    QVector<QJsonObject> items;
    QVector<classeur::Attachment> documents;
    for (int number = 1;; ++number) {
        items.append(item(QString::number(number), planted));
        documents.append(attachmentOf(number));
        const QJsonObject classeur = classeurOf(items);
        if (!finished(keeper.keep(*code, classeur, documents)))
            return 1;
        documents.last().bytes.clear(); // what is kept stays
        say("kept", number);
        Sync sync(tree, rules(2000), clock);
        const SyncResult result = finished(sync.run({classeur, clock.now(), journal}));
        journal = result.journal;
        if (!result.kept)
            return 2;
        say("sent", number);
    }
}

int lastOf(const QByteArray &said, const QByteArray &what)
{
    int last = 0;
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines)
        last = line.startsWith(what) ? line.mid(what.size() + 1).toInt() : last;
    return last;
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;
    servers::Apache m_server;
    std::unique_ptr<net::Http> m_http;

    QDir space() const { return QDir(m_server.root() + QStringLiteral("/Belvédère")); }
    QStringList refsFrom(int count) const
    {
        QStringList refs;
        for (int number = 1; number <= count; ++number)
            refs += QString::number(number);
        return refs;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.rules = servers::Apache::spaceRules();
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_http = lineTo(m_server.certificate(), m_clock);
    }

    // What was called kept opens again with its code and its documents, what was called sent is in the space, once; the next sync makes
    // both whole; and nothing that the terminal wrote anywhere can be read.
    void nothingIsLostAndNothingInClear()
    {
        QRandomGenerator random(7);
        int duringKeep = 0, duringSend = 0;
        for (int round = 0; round < kills(); ++round) {
            QDir(space()).removeRecursively();
            const QTemporaryDir terminal; // all that it can write
            const QString folder = terminal.filePath(QStringLiteral("classeurs"));
            const vault::ResumeCode code = vault::ResumeCode::generate();
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            for (const char *name : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
                environment.insert(QLatin1String(name), terminal.path());
            process.setProcessEnvironment(environment);
            process.setWorkingDirectory(terminal.path());
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--keep-and-send"), folder, code.text(),
                          m_server.address({}).toString(), m_server.certificate()});
            QVERIFY(process.waitForStarted());
            QByteArray said;
            const int lines = 1 + random.bounded(8);
            while (said.count('\n') < lines && process.waitForReadyRead(20'000))
                said += process.readAllStandardOutput();
            // Every second time after what was sent, so that it keeps: that is the shorter of the two.
            const bool whileKeeping = round % 2 == 0;
            while (whileKeeping && lastOf(said, "kept") > lastOf(said, "sent") && process.waitForReadyRead(20'000))
                said += process.readAllStandardOutput();
            if (process.waitForReadyRead(whileKeeping ? random.bounded(3) : 1 + random.bounded(8))) // somewhere in what follows
                said += process.readAllStandardOutput();
            QCOMPARE(process.state(), QProcess::Running);
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
            said += process.readAllStandardOutput();
            const int kept = lastOf(said, "kept"), sent = lastOf(said, "sent");
            QVERIFY(kept >= 1 && kept >= sent);
            ++(kept == sent ? duringKeep : duringSend);
            QCOMPARE(servers::filesWith(terminal.path(), {planted.toUtf8(), "Zephirine", "Quatrevingtdix"}), QStringList());

            classeur::Keeper keeper(folder, 30, m_clock, nullptr, cheap);
            const auto found = finished(keeper.find(code));
            QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text()));
            const QStringList here = refsOf(found->document);
            QVERIFY(here.size() >= kept && here == refsFrom(int(here.size())));
            for (int number = 1; number <= here.size(); ++number) { // also of what was kept and not yet called so
                const auto document = finished(keeper.attachment(code, attachmentOf(number).digest));
                QVERIFY2(document.has_value(), qPrintable(QStringLiteral("document %1 of %2").arg(number).arg(here.size())));
                QCOMPARE(*document, documentOf(number));
            }
            if (sent > 0) {
                const auto manifest = readManifest(servers::readFile(space().filePath(manifestName)));
                QVERIFY(manifest && refsOf(manifest->classeur).size() >= sent);
            }
            DavTree tree(*m_http, m_server.address({}), {});
            Sync sync(tree, rules(2000), m_clock);
            const SyncResult result = finished(sync.run({found->document, m_clock.now()}));
            QVERIFY2(result.status.has_value(), result.status ? "" : qPrintable(result.status.error().text()));
            QStringList there = refsOf(result.classeur);
            std::sort(there.begin(), there.end(), [](const QString &one, const QString &other) { return one.toInt() < other.toInt(); });
            QCOMPARE(there, refsFrom(int(here.size())));
            QCOMPARE(wrongIn(space(), result.classeur), QString());
        }
        // It did die in the middle of both.
        QVERIFY2(duringKeep > kills() / 20 && duringSend > kills() / 20, qPrintable(QStringLiteral("%1 %2").arg(duringKeep).arg(duringSend)));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QStringLiteral("--keep-and-send"))
        return keepAndSend(application.arguments());
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
