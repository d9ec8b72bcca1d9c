// Draws the pages of the relais to pictures, to be looked at, and says how long the map takes to be
// drawn: relais_gallery PACK FOLDER
#include <content/placesreader.h>
#include <look/mapview.h>
#include <relais/ui/relaisonepage.h>
#include <relais/ui/relaispage.h>

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace belvedere;
using relais::ui::RelaisOnePage;
using relais::ui::RelaisPage;
using relais::ui::Wish;

namespace {

struct Look {
    const char *name;
    look::Mode mode;
    double text;
    QSize size;
};

const Look looks[]{{"light", look::Mode::Light, 1, {1280, 950}},
                   {"dark", look::Mode::Dark, 1, {1280, 950}},
                   {"large", look::Mode::Light, 2, {1280, 950}},
                   {"wide", look::Mode::Light, 1, {1920, 1000}}};

void shoot(look::Page &page, const QSize &size, const QString &file, QSignalSpy &shown)
{
    page.setAutoFillBackground(true);
    page.resize(size);
    page.show();
    if (shown.isEmpty())
        shown.wait(10'000);
    (void)QTest::qWaitFor([] { return false; }, 200); // the layout
    auto *map = page.findChild<look::MapView *>();
    (void)QTest::qWaitFor([map] { return !map->isVisible() || map->isDrawn(); }, 10'000);
    page.grab().save(file);
}

// Of the processor, for this thread: a busy machine does not count.
double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Draws the map as it is moved about; the ground is drawn anew at each zoom, on another thread.
void measure(look::MapView &map)
{
    QVector<double> times;
    QImage image(map.size(), QImage::Format_ARGB32_Premultiplied);
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(&map, i % 5 == 4 ? (i % 2 ? Qt::Key_Plus : Qt::Key_Minus) : i % 2 ? Qt::Key_Left : Qt::Key_Down);
        if (i % 40 == 39)
            QTest::keyClick(&map, Qt::Key_Home);
        (void)QTest::qWaitFor([] { return false; }, 10); // as fast as keys are held down
        const double before = ownMilliseconds();
        QPainter painter(&image);
        map.render(&painter);
        times.append(ownMilliseconds() - before);
    }
    std::sort(times.begin(), times.end());
    std::printf("map of %d x %d: median %.1f ms, p95 %.1f ms, longest %.1f ms\n", map.width(), map.height(), times[100], times[190], times.last());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(2, QStringLiteral("."));
    QTranslator french;
    if (french.load(application.arguments().value(3)))
        QCoreApplication::installTranslator(&french);
    content::Library library;
    auto opened = library.open(application.arguments().value(1));
    opened.waitForFinished();
    auto riom = library.read<places::Commune>([](QSqlDatabase &db) { return content::communeByPlace(db, QStringLiteral("63200")); });
    riom.waitForFinished();
    if (!opened.result() || !riom.result())
        return 1;
    const ManualClock clock(QDateTime(QDate(2026, 9, 2), QTime(8, 30), Qt::UTC));
    for (const Look &each : looks) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto file = [&](const char *page) { return QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page), QLatin1String(each.name)); };
        Wish wish;
        wish.here = *riom.result();
        wish.selected = QStringLiteral("EX-002");
        RelaisPage page(theme, library, clock, Language::French, wish);
        QSignalSpy shown(&page, &RelaisPage::shown);
        shoot(page, each.size, file("list"), shown);
        (void)QTest::qWaitFor([] { return false; }, 200); // the layout
    auto *map = page.findChild<look::MapView *>();
        if (each.text < 1.4)
            measure(*map);
        Wish everywhere = wish;
        everywhere.radiusKm = 0;
        everywhere.publics = {QStringLiteral("left-school")};
        RelaisPage all(theme, library, clock, Language::French, everywhere);
        QSignalSpy allShown(&all, &RelaisPage::shown);
        shoot(all, each.size, file("everywhere"), allShown);
        RelaisOnePage one(theme, library, clock, Language::French, QStringLiteral("EX-015"), false, wish.here);
        QSignalSpy oneShown(&one, &RelaisOnePage::shown);
        shoot(one, each.size, file("one"), oneShown);
    }
}
