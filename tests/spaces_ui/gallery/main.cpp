// Pictures of a classeur on its way to a space: spaces_gallery FOLDER [dark] [large], with belvedere_fr.qm in FOLDER.
#include <look/theme.h>
#include <spaces/ui/spacepage.h>

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace belvedere;
using namespace belvedere::spaces;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTranslator french;
    if (french.load(arguments.value(1) + QStringLiteral("/belvedere_fr.qm")))
        QCoreApplication::installTranslator(&french);
    look::Theme theme;
    if (arguments.contains(QStringLiteral("dark")))
        theme.setMode(look::Mode::Dark);
    if (arguments.contains(QStringLiteral("large")))
        theme.setTextScale(2);
    theme.applyTo(application);
    ui::SpacePage page(theme, 30);
    page.resize(1280, 940);
    page.show();
    QDir().mkpath(arguments.value(1));
    const auto take = [&](const char *name) {
        QTest::qWait(300);
        page.grab().save(QStringLiteral("%1/%2.png").arg(arguments.value(1), QLatin1String(name)));
    };
    page.setWorking(3, 12);
    take("working");
    SyncResult result;
    result.status = fail(ErrorKind::Offline, QStringLiteral("cut"));
    result.documents = {{QStringLiteral("a"), QStringLiteral("Élagueur élagueuse.html"), DocumentOutcome::Kind::Later}};
    page.setResult(result, true, false);
    take("goes-on");
    result.kept = true;
    page.setResult(result, true, true);
    take("goes-on-with-words");
    page.setResult({}, false, true);
    take("done");
    return 0;
}
