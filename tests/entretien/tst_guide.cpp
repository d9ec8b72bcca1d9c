// The guide in data: the shipped one, and what is refused with its line.
#include <entretien/guide.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::entretien;

namespace {

QByteArray shippedGuide()
{
    QFile file(BELVEDERE_SOURCE_DIR + QStringLiteral("/resources/entretien/guide.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The shipped guide goes through what an MLDS interview goes through, in plain French without tutoiement.
    void theShippedOneIsWhole()
    {
        const auto guide = guideIn({});
        QVERIFY2(guide.has_value(), guide ? "" : qPrintable(guide.error().text()));
        QStringList ids;
        for (const Theme &theme : guide->themes)
            ids += theme.id;
        QCOMPARE(ids, QStringLiteral("situation obstacles strengths formations plan contact").split(u' '));
        QVERIFY(guide->theme(QStringLiteral("strengths"))->shows == Theme::Shows::Strengths);
        QVERIFY(!guide->theme(QStringLiteral("other")));
        QVERIFY(guide->consent.first().needed && guide->steps.size() >= 5 && guide->documents.size() >= 3 && guide->ways.size() >= 3);
        for (const Theme &theme : guide->themes) { // no sign begins a line
            for (const Text &question : theme.questions)
                QVERIFY2(!question.fr.contains(QStringLiteral(" ?")) && !question.fr.contains(QStringLiteral(" :")), qPrintable(question.fr));
        }
        const QString french = QString::fromUtf8(shippedGuide());
        for (const char *familiar : {" tu ", " te ", " ton ", " tes ", " toi "})
            QVERIFY2(!french.contains(QLatin1String(familiar), Qt::CaseInsensitive), familiar);
    }

    // A folder of one's own takes the place of the shipped guide.
    void anotherGuideIsRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("guide.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shippedGuide().replace("\"id\": \"obstacles\"", "\"id\": \"freins\""));
        file.close();
        const auto guide = guideIn(folder.path());
        QVERIFY(guide && guide->theme(QStringLiteral("freins")));
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("kind");
        QTest::newRow("broken") << QByteArray("\"themes\": [") << QByteArray("\"themes\": (") << "malformed";
        QTest::newRow("newer") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2") << "newer-version";
        QTest::newRow("unknown key") << QByteArray("\"aim\"") << QByteArray("\"goal\"") << "refused";
        QTest::newRow("twice") << QByteArray("\"id\": \"obstacles\"") << QByteArray("\"id\": \"situation\"") << "refused";
        QTest::newRow("no id") << QByteArray("\"id\": \"obstacles\"") << QByteArray("\"id\": \"Ce qui\"") << "refused";
        QTest::newRow("shown twice") << QByteArray("\"shows\": \"plan\"") << QByteArray("\"shows\": \"strengths\"") << "refused";
        QTest::newRow("shows nothing known") << QByteArray("\"shows\": \"plan\"") << QByteArray("\"shows\": \"weather\"") << "refused";
        QTest::newRow("one language") << QByteArray("\"en\": \"Where are you now?\"") << QByteArray("\"en\": \"\"") << "refused";
        QTest::newRow("nothing needed") << QByteArray("\"needed\": true,") << QByteArray() << "refused";
        QTest::newRow("needed is a word") << QByteArray("\"needed\": true") << QByteArray("\"needed\": \"yes\"") << "malformed";
    }
    // What is wrong is said with its kind, its line and a remedy.
    void whatIsWrongIsTold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, kind);
        QByteArray json = shippedGuide();
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const auto guide = readGuide(json, QStringLiteral("g.json"));
        QVERIFY(!guide);
        QCOMPARE(kindName(guide.error().kind), kind);
        QCOMPARE(guide.error().file, QStringLiteral("g.json"));
        QVERIFY(guide.error().line > 0 && !guide.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
