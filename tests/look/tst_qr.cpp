// QR codes, read by a program that is not ours (zbarimg).
#include <look/qrpicture.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace belvedere::look;

class TestQr : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString readBack(const QImage &image)
    {
        const QString path = m_folder.filePath(QStringLiteral("code.png"));
        if (!image.save(path))
            return QStringLiteral("(not saved)");
        QProcess reader;
        reader.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("--nodbus"), path});
        if (!reader.waitForFinished(20'000))
            return QStringLiteral("(no reader)");
        return QString::fromUtf8(reader.readAllStandardOutput()).chopped(1); // its line feed
    }

private Q_SLOTS:
    void anotherProgramReadsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("abeille bateau citron dragon étoile");
        QTest::newRow("address") << QStringLiteral("https://exemple.fr/fiche?id=MET.84&de=belvédère");
        QTest::newRow("long") << QString(2'000, u'a');
    }

    void anotherProgramReadsIt()
    {
        QFETCH(QString, text);
        QCOMPARE(readBack(qrImage(text, 4)), text);
    }

    // In the dark too, and with large text.
    void isReadFromTheScreen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark") << true << 1.0;
        QTest::newRow("large") << false << 2.0;
    }

    void isReadFromTheScreen()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        Theme theme;
        theme.setMode(dark ? Mode::Dark : Mode::Light);
        theme.setTextScale(scale);
        const QString words = QStringLiteral("abeille bateau citron dragon étoile");
        QWidget page;
        page.setPalette(QPalette(theme.tokens().surface));
        page.resize(500, 500);
        auto *code = new QrPicture(theme, words, QStringLiteral("The five words"), &page);
        code->move(60, 60);
        page.show();
        QCOMPARE(code->accessibleName(), QStringLiteral("The five words"));
        QCOMPARE(readBack(page.grab().toImage()), words);
    }

    void tooLongGivesNone()
    {
        QVERIFY(!qrImage(QString(2'331, u'a'), 1).isNull());
        QVERIFY(qrImage(QString(2'332, u'a'), 1).isNull());
        QVERIFY(qrImage(QString(), 1).isNull());
    }

    void hasItsQuietZone()
    {
        const QImage code = qrImage(QStringLiteral("abeille"), 1);
        for (int i = 0; i < code.width(); ++i) {
            for (int edge = 0; edge < 4; ++edge) {
                QCOMPARE(code.pixelColor(i, edge), QColor(Qt::white));
                QCOMPARE(code.pixelColor(edge, i), QColor(Qt::white));
                QCOMPARE(code.pixelColor(i, code.height() - 1 - edge), QColor(Qt::white));
                QCOMPARE(code.pixelColor(code.width() - 1 - edge, i), QColor(Qt::white));
            }
        }
        QCOMPARE(code.pixelColor(4, 4), QColor(Qt::black)); // the first corner
    }
};

QTEST_MAIN(TestQr)
#include "tst_qr.moc"
