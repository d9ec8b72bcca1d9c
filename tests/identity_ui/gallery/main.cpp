// Pictures of the sign-in in each of its states, from the servers of offline-data/demo/services/serve:
// identity_gallery FOLDER CA-FILE CAS SPACE PASSWORD [dark] [large]. On a screen that can be grabbed (xvfb-run).
#include "../terminal.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QTranslator>

using namespace belvedere;
using State = identity::SignIn::State;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Settings settings;
    settings.proxy = QStringLiteral("none");
    settings.caFile = arguments.value(2);
    const QString service = QStringLiteral("https://belvedere.invalid/cas");
    settings.identities = {{QStringLiteral("Folios"), arguments.value(3), service, {}, arguments.value(4)},
                           {QStringLiteral("Mon ENT"), QStringLiteral("https://localhost:9746/cas"), service, {}, {}}};
    QTranslator french;
    if (french.load(arguments.value(1) + QStringLiteral("/belvedere_fr.qm")))
        QCoreApplication::installTranslator(&french);
    Terminal terminal(settings);
    if (arguments.contains(QStringLiteral("dark")))
        terminal.theme().setMode(look::Mode::Dark);
    if (arguments.contains(QStringLiteral("large")))
        terminal.theme().setTextScale(2);
    terminal.theme().applyTo(application);
    terminal.window()->setGeometry(terminal.window()->screen()->geometry());
    terminal.beginVisit();
    QDir().mkpath(arguments.value(1));
    const auto take = [&](const char *name) {
        until([] { return false; }, 700);
        terminal.window()->screen()->grabWindow(0).save(QStringLiteral("%1/%2.png").arg(arguments.value(1), QLatin1String(name)));
    };
    take("choice");
    terminal.choose(0);
    if (!terminal.waitForForm())
        return 1;
    take("form");
    terminal.signInByKeyboard(QStringLiteral("camille"), arguments.value(5));
    if (!terminal.waitFor(State::In))
        return 1;
    take("person");
    terminal.choose(1);
    if (!terminal.waitFor(State::Failed))
        return 1;
    take("failure");
    return 0;
}
