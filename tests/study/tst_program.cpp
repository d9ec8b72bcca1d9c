// belvedere-study as a person runs it.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran {
    int code = -1;
    QString out, err;
};

Ran run(const QStringList &words, const QString &program = QStringLiteral(BELVEDERE_STUDY))
{
    QProcess process;
    process.start(program, words);
    process.waitForFinished(120'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QStringList list(const char *words) { return QString::fromLatin1(words).split(u' '); }

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    // Keys, invented files, and the study of them: a page, a PDF whose text can be read, and open data.
    void aWholeStudy()
    {
        QCOMPARE(run({QStringLiteral("keygen"), QStringLiteral("-o"), at("region")}).code, 0);
        QCOMPARE(QFile::permissions(at("region.key")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        Ran ran = run(list("generate --visits 6000 --terminals 6 --public-key") + QStringList{at("region.pub"), QStringLiteral("-o"), at("files")});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        ran = run(list("make --region Auvergne --private-key") + QStringList{at("region.key"), QStringLiteral("--from"), at("files"), QStringLiteral("-o"), at("out")});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QCOMPARE(QDir(at("out")).entryList(QDir::Files).join(u' '), QStringLiteral("comptes.csv comptes.schema.json etude.html etude.pdf"));
        const Ran words = run({at("out/etude.pdf"), QStringLiteral("-")}, QStringLiteral("pdftotext"));
        QCOMPARE(words.code, 0);
        QVERIFY(words.out.contains(QStringLiteral("Étude annuelle Belvédère")) && words.out.contains(QStringLiteral("Clermont-Ferrand")));
        QVERIFY(words.out.contains(QStringLiteral("Méthode et limites")));
        QVERIFY(run({at("out/etude.pdf")}, QStringLiteral("pdfinfo")).out.contains(QStringLiteral("A4")));
    }

    // What is wrong is said with the file and a remedy; a key is never overwritten.
    void mistakesAreTold()
    {
        const Ran again = run({QStringLiteral("keygen"), QStringLiteral("-o"), at("region")});
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains(QStringLiteral("region.key")) && again.err.contains(QStringLiteral("Remedy")));
        const Ran wrongKey = run(list("make --private-key") + QStringList{at("region.pub"), QStringLiteral("--from"), at("files"), QStringLiteral("-o"), at("out")});
        QCOMPARE(wrongKey.code, 1);
        QVERIFY(wrongKey.err.contains(QStringLiteral("region.pub:1:")) && wrongKey.err.contains(QStringLiteral("Remedy")));
        QCOMPARE(run(list("make")).code, 2);
        QCOMPARE(run(list("bake")).code, 2);
        QCOMPARE(run(list("generate --visits many -o x --public-key") + QStringList{at("region.pub")}).code, 2);
        const Ran help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(QStringLiteral("--private-key")) && help.out.contains(QStringLiteral("Exit codes")));
    }

    // A file that does not open is named and left out, and the exit code says so.
    void aFileIsLeftOut()
    {
        QFile broken(at("files/2026-01-01-broken.counts"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("nothing") == 7);
        broken.close();
        const Ran ran = run(list("make --language en --private-key") + QStringList{at("region.key"), QStringLiteral("--from"), at("files"), QStringLiteral("-o"), at("out2")});
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.err.contains(QStringLiteral("left out")) && ran.err.contains(QStringLiteral("broken.counts")));
        QFile page(at("out2/etude.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("1 files could not be opened"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
