// The valleys of a result: their sizes, and what one may do with them.
#include <look/valleybutton.h>
#include <look/valleychart.h>
#include <look/valleypicture.h>

#include <QSignalSpy>
#include <QtTest>

using namespace belvedere::look;

class TestValleys : public QObject
{
    Q_OBJECT

    static QVector<Valley> six(const QVector<double> &shares)
    {
        const char *ids[]{"nature", "batir", "aider", "creer", "inventer", "entreprendre"};
        QVector<Valley> valleys;
        for (qsizetype i = 0; i < shares.size(); ++i)
            valleys.append({QString::fromLatin1(ids[i]), QString::fromLatin1(ids[i]).toUpper(), shares.at(i), false});
        return valleys;
    }

    static ValleyView view(const QVector<double> &shares, int width = 1130, int columns = 6)
    {
        ValleyView wanted;
        wanted.valleys = six(shares);
        wanted.columns = columns;
        wanted.labels = 60;
        wanted.size = {width, wanted.rows() * (ValleyView::rowHeight + wanted.labels)};
        return wanted;
    }

    static double areaOf(const QPainterPath &path)
    {
        double twice = 0;
        const QPolygonF polygon = path.toFillPolygon(QTransform::fromScale(20, 20)); // fine enough for curves
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF &a = polygon.at(i);
            const QPointF &b = polygon.at((i + 1) % polygon.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return qAbs(twice) / 800;
    }

private Q_SLOTS:
    void areasAreInProportion_data()
    {
        QTest::addColumn<QVector<double>>("shares");
        QTest::addColumn<int>("columns");
        QTest::newRow("one stands out") << QVector<double>{0.65, 0.15, 0.08, 0.06, 0.03, 0.03} << 6;
        QTest::newRow("nearly the same") << QVector<double>{0.18, 0.17, 0.17, 0.16, 0.16, 0.16} << 6;
        QTest::newRow("two rows") << QVector<double>{0.40, 0.25, 0.15, 0.10, 0.06, 0.04} << 3;
        QTest::newRow("nothing of one") << QVector<double>{0.5, 0.3, 0.1, 0.05, 0.05, 0} << 6;
    }

    // The area of each valley is its share, by one factor for all, in one row or in several.
    void areasAreInProportion()
    {
        QFETCH(QVector<double>, shares);
        QFETCH(int, columns);
        const auto shapes = valleyShapes(view(shares, 1130, columns));
        QCOMPARE(shapes.size(), 6);
        const double factor = areaOf(shapes.first().floor) / shares.first();
        QVERIFY(factor > 10000); // it can be seen
        for (qsizetype i = 0; i < 6; ++i) {
            QVERIFY(qAbs(areaOf(shapes.at(i).floor) - factor * shares.at(i)) < 0.01 * factor * shares.first());
            QVERIFY(shares.at(i) == 0 || shapes.at(i).cell.contains(shapes.at(i).floor.boundingRect()));
            QVERIFY(shapes.at(i).cell.width() >= 100);
        }
    }

    // Where no order is claimed the valleys are equal: in size and in figures.
    void tiesAreEqual()
    {
        QVector<Valley> valleys = six({0.31, 0.29, 0.20, 0.10, 0.06, 0.04});
        valleys[1].tied = true;
        const auto equal = withEqualTies(valleys);
        QCOMPARE(equal.at(0).share, 0.30);
        QCOMPARE(equal.at(1).share, 0.30);
        QCOMPARE(equal.at(2).share, 0.20);
        QCOMPARE(withEqualTies({}).size(), 0);
        Theme theme;
        ValleyChart chart(theme);
        chart.setValleys(valleys);
        QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("NATURE: 30 %, BATIR: 30 %, AIDER: 20 %")));
    }

    // Each valley is a control with its name, as large as a finger, entered by touch and by key.
    void valleysAreEntered()
    {
        Theme theme;
        ValleyChart chart(theme);
        chart.setValleys(six({0.65, 0.15, 0.08, 0.06, 0.03, 0.03}));
        chart.resize(1130, chart.heightForWidth(1130));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy entered(&chart, &ValleyChart::valleyEntered);
        const auto buttons = chart.findChildren<ValleyButton *>();
        QCOMPARE(buttons.size(), 6);
        for (ValleyButton *button : buttons) {
            QVERIFY(button->width() >= 48 && button->height() >= 48);
            QVERIFY(chart.rect().contains(button->geometry()));
        }
        QCOMPARE(buttons.at(4)->accessibleName(), QStringLiteral("INVENTER: 3 %"));
        QTest::mouseClick(buttons.at(4), Qt::LeftButton);
        QTest::keyClick(buttons.at(0), Qt::Key_Return);
        QTest::keyClick(buttons.at(1), Qt::Key_Space);
        QCOMPARE(entered.count(), 3);
        QCOMPARE(entered.at(0).first().toString(), QStringLiteral("inventer"));
        QCOMPARE(entered.at(1).first().toString(), QStringLiteral("nature"));
    }

    // The same result is drawn the same, to the pixel; each pôle has a drawing of its own, that is seen
    // without its colour.
    void drawingIsTheSameAndTellsPolesApart()
    {
        const ValleyView wanted = view({0.3, 0.2, 0.2, 0.1, 0.1, 0.1});
        QCOMPARE(drawValleys(wanted), drawValleys(wanted));
        ValleyView turned = wanted;
        std::swap(turned.valleys[4].poleId, turned.valleys[5].poleId);
        const auto shape = valleyShapes(wanted).at(4).floor.boundingRect().toRect();
        const QImage one = drawValleys(wanted).copy(shape);
        const QImage other = drawValleys(turned).copy(shape);
        const auto edges = [](const QImage &image) { // where the lightness changes from one pixel to the next
            const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
            QBitArray found(grey.width() * grey.height());
            for (int y = 1; y < grey.height(); ++y) {
                for (int x = 0; x < grey.width(); ++x)
                    found.setBit(y * grey.width() + x, qAbs(grey.pixelColor(x, y).red() - grey.pixelColor(x, y - 1).red()) > 12);
            }
            return found;
        };
        const QBitArray apart = edges(one) ^ edges(other);
        QVERIFY(apart.count(true) > 0.02 * apart.size());
    }
};

QTEST_MAIN(TestValleys)
#include "tst_valleys.moc"
