// The background of the invitation and of home.
#include <look/landscape.h>

#include <QPainter>
#include <QtTest>

using namespace belvedere::look;

class TestLandscape : public QObject
{
    Q_OBJECT

    static QImage painted(QSize size, double progress, Mode mode)
    {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        Landscape::paint(painter, image.rect(), progress, mode);
        return image;
    }

    static int differing(const QImage &one, const QImage &other) // pixels
    {
        int count = 0;
        for (int y = 0; y < other.height(); ++y) {
            for (int x = 0; x < other.width(); ++x)
                count += one.pixel(x, y) != other.pixel(x, y);
        }
        return count;
    }

private Q_SLOTS:
    // The land, drawn on another thread, comes by itself: for the last size and moment asked for.
    void landComes()
    {
        Theme theme;
        Landscape landscape(theme);
        landscape.resize(300, 200);
        landscape.setProgress(0.2);
        landscape.show();
        landscape.resize(640, 400);
        landscape.setProgress(0.4);
        const QImage wanted = painted({640, 400}, 0.4, Mode::Light);
        QTRY_VERIFY(differing(landscape.grab().toImage(), wanted) < 50); // of a quarter of a million pixels
        QVERIFY(differing(wanted, painted({640, 400}, 0.2, Mode::Light)) > 50'000);
    }

    // The day goes by, and the night is another picture.
    void momentsDiffer()
    {
        QCOMPARE(painted({320, 200}, 0.3, Mode::Light), painted({320, 200}, 0.3, Mode::Light));
        QVERIFY(painted({320, 200}, 0.3, Mode::Light) != painted({320, 200}, 0.9, Mode::Light));
        QVERIFY(painted({320, 200}, 0.3, Mode::Light) != painted({320, 200}, 0.3, Mode::Dark));
    }
};

QTEST_MAIN(TestLandscape)
#include "tst_landscape.moc"
