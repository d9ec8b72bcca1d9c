#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

struct Ran {
    int code = -1;
    QString out, err;
};

Ran run(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(BELVEDERE_PACK), words);
    process.waitForFinished(120'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class PackTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    const QString m_quiz = BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz");

private Q_SLOTS:
    // A new quiz has every question and item in its place; it is refused until each text is written,
    // and accepted from then on, balanced as it is.
    void aNewQuizIsWholeAndToBeWritten()
    {
        const QString folder = m_folder.filePath(QStringLiteral("mine"));
        QCOMPARE(run({QStringLiteral("quiz"), QStringLiteral("new"), folder}).code, 0);
        const Ran unwritten = run({QStringLiteral("quiz"), QStringLiteral("check"), folder});
        QCOMPARE(unwritten.code, 1);
        QCOMPARE(unwritten.out.count(QStringLiteral("still to be written")), 4 + 24 + 144);
        int files = 0;
        QDirIterator it(folder, {QStringLiteral("theme-*.json")}, QDir::Files);
        while (it.hasNext()) {
            const QString path = it.next();
            QVERIFY(overwrite(path, bytesOf(path).replace("À écrire :", "Écrit :")));
            ++files;
        }
        QCOMPARE(files, 4);
        const Ran written = run({QStringLiteral("quiz"), QStringLiteral("check"), folder});
        QVERIFY2(written.code == 0, qPrintable(written.out + written.err));
        QVERIFY(QJsonDocument::fromJson(bytesOf(folder + QStringLiteral("/schema/quiz.schema.json"))).object().contains(QStringLiteral("$defs")));
    }

    // A folder that holds something is left as it is.
    void aNewQuizOverwritesNothing()
    {
        const QString folder = m_folder.filePath(QStringLiteral("full"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(overwrite(folder + QStringLiteral("/tree.json"), "mine"));
        const Ran refused = run({QStringLiteral("quiz"), QStringLiteral("new"), folder});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(folder) && refused.err.contains(QStringLiteral("Remedy")), qPrintable(refused.err));
        QCOMPARE(bytesOf(folder + QStringLiteral("/tree.json")), QByteArray("mine"));
    }

    // The sheet shows all 24 questions and 144 items, and nothing of them is read as markup.
    void theSheetShowsTheWholeQuiz()
    {
        const QString sheet = m_folder.filePath(QStringLiteral("sheet.html"));
        const Ran shown = run({QStringLiteral("quiz"), QStringLiteral("preview"), m_quiz, QStringLiteral("-o"), sheet});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        const QByteArray html = bytesOf(sheet);
        QCOMPARE(html.count("<h2>"), 4);
        QCOMPARE(html.count("<h3>"), 24);
        QCOMPARE(html.count("<tr>"), 144);
        QVERIFY(!html.contains("<script"));
    }

    // A wrong quiz is refused with the file at fault and what to do.
    void aWrongQuizNamesItsFile()
    {
        const QString folder = m_folder.filePath(QStringLiteral("wrong"));
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : QDir(m_quiz).entryList({QStringLiteral("*.json")}))
            QVERIFY(QFile::copy(m_quiz + u'/' + name, folder + u'/' + name));
        const QString path = folder + QStringLiteral("/traits.json");
        QVERIFY(overwrite(path, bytesOf(path).replace("\"pole\": \"nature\"", "\"pole\": \"natur\"")));
        const Ran refused = run({QStringLiteral("quiz"), QStringLiteral("check"), folder});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.out.contains(path) && refused.out.contains(QStringLiteral("natur")) && refused.out.contains(QStringLiteral("Remedy")),
                 qPrintable(refused.out));
    }

    // Ctrl-C in the middle of a build: the program says so, leaves with 130, and leaves nothing behind.
    void interruptLeavesNothing()
    {
        const QString fiches = BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/demo/metiers-nature.xml");
        const QString work = m_folder.filePath(QStringLiteral("work"));
        QVERIFY(QDir().mkpath(work));
        const QString fifo = m_folder.filePath(QStringLiteral("export.xml"));
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {fifo}), 0);
        QProcess build;
        build.start(QStringLiteral(BELVEDERE_PACK), {QStringLiteral("build"), QStringLiteral("--fiches"), fifo, QStringLiteral("--quiz"), m_quiz,
                                                     QStringLiteral("-o"), work + QStringLiteral("/a.pack")});
        QVERIFY(build.waitForStarted());
        QFile pipe(fifo);
        QVERIFY(pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // waits until the build reads
        const QByteArray xml = bytesOf(fiches);
        QVERIFY(pipe.write(xml.left(20'000)) > 0);
        ::kill(static_cast<pid_t>(build.processId()), SIGINT);
        pipe.write(xml.mid(20'000, 1000));
        pipe.close();
        QVERIFY(build.waitForFinished(30'000));
        QCOMPARE(build.exitStatus(), QProcess::NormalExit);
        QCOMPARE(build.exitCode(), 130);
        QVERIFY(QDir(work).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PackTest)
#include "tst_pack.moc"
