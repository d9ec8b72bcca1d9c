// Draws the page of printing to pictures, to be looked at: printing_gallery FOLDER [TRANSLATION.qm]. It shows the printers of CUPS.
#include "../../look/looks.h"

#include <printing/ui/printpage.h>

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace belvedere;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTranslator translator;
    if (argc > 2 && translator.load(QString::fromLocal8Bit(argv[2])))
        QCoreApplication::installTranslator(&translator);
    printing::Printer printer;
    const printing::ui::PrintOrder order{QStringLiteral("<h1>Mon classeur</h1><h2>Métiers</h2>") + QStringLiteral("<h3>Boulangère / boulanger</h3><p>Demander un stage.</p>").repeated(20), look::Pages::Any};
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        printing::ui::PrintPage page(theme, printer, order, 20, QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/belvedere-preview"));
        page.setAutoFillBackground(true);
        page.resize(each.size);
        page.QWidget::show();
        (void)QTest::qWaitFor([&] { return page.isShown(); }, 20'000);
        (void)QTest::qWaitFor([] { return false; }, 600);
        page.grab().save(QStringLiteral("%1/print-%2.png").arg(QString::fromLocal8Bit(argv[1]), QLatin1String(each.name)));
    }
    return 0;
}
