// The pictures of the items of the quiz that is delivered.
#include <look/pictures.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSvgRenderer>
#include <QtTest>

using namespace belvedere::look;

class TestPictures : public QObject
{
    Q_OBJECT

    static QVector<QStringList> questions() // the pictures of each
    {
        QVector<QStringList> all;
        const QDir folder(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QJsonValue &question : QJsonDocument::fromJson(file.readAll())[QStringLiteral("questions")].toArray()) {
                QStringList pictures;
                for (const QJsonValue &item : question[QStringLiteral("items")].toArray())
                    pictures.append(item[QStringLiteral("icon")].toString());
                all.append(pictures);
            }
        }
        return all;
    }

    static QStringList files()
    {
        return QDir(QStringLiteral(":/belvedere/pictures")).entryList();
    }

private Q_SLOTS:
    // Every item has a picture, and the six of a question differ.
    void sixPicturesDiffer()
    {
        const auto all = questions();
        QCOMPARE(all.size(), 24);
        for (const QStringList &six : all) {
            QCOMPARE(QSet<QString>(six.cbegin(), six.cend()).size(), 6);
            for (const QString &picture : six) {
                QVERIFY2(hasPicture(picture), qPrintable(picture));
                QVERIFY(!picturePixmap(picture, 96).isNull());
            }
        }
    }

    // Two pictures of other names are seen to be others, at the size of a card.
    void picturesAreDistinct()
    {
        QVERIFY(files().size() >= 50);
        QHash<QByteArray, QString> seen;
        for (const QString &file : files()) {
            const QImage image = picturePixmap(file.chopped(4), 48).toImage();
            const QByteArray pixels(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            QVERIFY2(!seen.contains(pixels), qPrintable(file));
            seen.insert(pixels, file);
        }
    }

    // All have the same few tones, so that no colour speaks for one of them; no words are in them.
    void picturesShareTheirTones()
    {
        const QSet<QString> tones{QStringLiteral("#2b4558"), QStringLiteral("#7fa6b2"), QStringLiteral("#f0b95b"),
                                  QStringLiteral("#fffaf0"), QStringLiteral("none")};
        static const QRegularExpression colour(QStringLiteral("(?:fill|stroke)=\"([^\"]+)\""));
        for (const QString &name : files()) {
            QFile file(QStringLiteral(":/belvedere/pictures/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString svg = QString::fromUtf8(file.readAll());
            QVERIFY2(QSvgRenderer(svg.toUtf8()).isValid(), qPrintable(name));
            QVERIFY2(!svg.contains(QStringLiteral("<text")) && !svg.contains(QStringLiteral("<image")), qPrintable(name));
            QSet<QString> used;
            for (auto found = colour.globalMatch(svg); found.hasNext();)
                used.insert(found.next().captured(1));
            QVERIFY2(tones.contains(used), qPrintable(name));
            QVERIFY2(used.size() >= 3, qPrintable(name));
        }
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
