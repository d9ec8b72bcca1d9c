// The page of the territory in several states, as pictures to look at: territoire_gallery PACK FOLDER [FRENCH.qm]
#include <territoire/territoirereader.h>
#include <territoire/ui/chartpanel.h>
#include <territoire/ui/tensionline.h>
#include <territoire/ui/territoirepage.h>

#include <look/theme.h>

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace belvedere;
using namespace belvedere::territoire;
using namespace belvedere::territoire::ui;

namespace {

struct Gallery {
    content::Library library;
    ManualClock clock{QDateTime(QDate(2026, 10, 2), QTime(9, 0), Qt::UTC)};
    look::Theme theme;
    QDir folder;
    QSize screen;
    Language language = Language::French;

    void save(QWidget &widget, const QString &name)
    {
        const QString file = QStringLiteral("%1-%2-%3-%4.png").arg(name).arg(screen.width())
            .arg(theme.mode() == look::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark"))
            .arg(qRound(theme.textScale() * 100));
        widget.grab().save(folder.filePath(file));
    }

    // The whole page at once, however high, so that nothing of it is out of sight.
    void page(const QString &departement, const QString &name, bool words)
    {
        TerritoirePage page(theme, library, clock, language, departement);
        QSignalSpy shown(&page, &TerritoirePage::shown);
        page.setPalette(qApp->palette());
        page.setAutoFillBackground(true);
        page.resize(screen.width(), screen.height() - 84); // the bar of the shell
        page.show();
        if (!shown.wait(5000))
            qFatal("the page is not shown");
        for (auto *panel : page.findChildren<ChartPanel *>())
            panel->showText(words);
        QTest::qWait(300);
        save(page, name);
        page.resize(screen.width(), qRound(5200 * theme.textScale()));
        QTest::qWait(500);
        save(page, name + QStringLiteral("-whole"));
    }

    void line(const QString &metier)
    {
        auto figures = library.read<MetierFigures>([metier](QSqlDatabase &db) { return tensionOf(db, metier, QStringLiteral("63")); });
        figures.waitForFinished();
        QWidget holder;
        holder.setPalette(qApp->palette());
        auto *column = new QVBoxLayout(&holder);
        column->addWidget(TensionLine::create(theme, language, figures.result().value(), QStringLiteral("63")));
        holder.resize(screen.width(), 10);
        holder.show();
        QTest::qWait(50);
        save(holder, QStringLiteral("line"));
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Gallery gallery;
    gallery.folder = QDir(application.arguments().value(2, QStringLiteral(".")));
    QTranslator french;
    if (french.load(application.arguments().value(3)))
        QCoreApplication::installTranslator(&french);
    else
        gallery.language = Language::English;
    auto opened = gallery.library.open(application.arguments().value(1));
    opened.waitForFinished();
    if (!opened.result())
        qFatal("%s", qPrintable(opened.result().error().text()));
    struct State { QSize screen; look::Mode mode; double scale; };
    const State states[]{{{1280, 1024}, look::Mode::Light, 1}, {{1920, 1080}, look::Mode::Dark, 1}, {{1280, 1024}, look::Mode::Light, 2},
                         {{1280, 1024}, look::Mode::Dark, 1.5}};
    for (const State &state : states) {
        gallery.screen = state.screen;
        gallery.theme.setMode(state.mode);
        gallery.theme.setTextScale(state.scale);
        gallery.theme.applyTo(application);
        gallery.page(QStringLiteral("63"), QStringLiteral("territory"), false);
        gallery.page(QStringLiteral("15"), QStringLiteral("words"), true);
        gallery.page(QStringLiteral("29"), QStringLiteral("unknown"), false);
        gallery.line(QStringLiteral("DEMO.301"));
    }
    return 0;
}
