// Draws the pages of a talk to pictures, to be looked at: live_gallery FOLDER [TRANSLATION.qm]
#include "../../live/adviser.h"
#include "../../look/looks.h"
#include "../../voicenote/tones.h"

#include <live/ui/talkpage.h>
#include <live/ui/voicepanel.h>
#include <servers/prosody.h>
#include <servers/pulse.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace belvedere;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTranslator translator;
    if (argc > 2 && translator.load(QString::fromLocal8Bit(argv[2])))
        QCoreApplication::installTranslator(&translator);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.loopbackHttp = true;
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    servers::Pulse sound;
    if (!sound.start(true))
        return 1;
    qputenv("PULSE_SERVER", sound.address());
    servers::Prosody server;
    server.addAdviser(QStringLiteral("claire"), QStringLiteral("s3cret"));
    if (!server.start())
        return 1;
    const QString desk = QStringLiteral("accueil@salons.localhost");
    simulated::Adviser claire(policy, {server.address(), QStringLiteral("conseil.localhost"), QStringLiteral("claire"), QStringLiteral("s3cret")}, desk, QStringLiteral("Claire"), true);
    claire.answers = false;
    (void)QTest::qWaitFor([&] { return claire.desk().isJoined(); });
    SystemClock clock;
    const auto call = [&] {
        return std::move(*live::Talk::create(policy, clock, {server.address(), QStringLiteral("visiteurs.localhost"), desk, {}}, live::newVisitorSecret(), QStringLiteral("Lycée"), QStringLiteral("%1")));
    };
    auto waiting = call();
    waiting->begin();
    (void)QTest::qWaitFor([&] { return waiting->state() == live::Talk::State::Waiting; });
    claire.answers = true;
    auto talk = call();
    talk->begin();
    (void)QTest::qWaitFor([&] { return talk->state() == live::Talk::State::Talking; });
    talk->say(QStringLiteral("Bonjour, je suis en 3e. J'aime cuisiner et je ne sais pas quoi choisir."));
    (void)QTest::qWaitFor([&] { return claire.heard.size() == 1; });
    claire.rooms.back()->say(QStringLiteral("Bonjour ! Regardez cette fiche, MET.7. On peut aussi en parler au CIO."));
    claire.rooms.back()->say({}, QUrl(QStringLiteral("https://localhost/f/portes-ouvertes.pdf")));
    claire.rooms.back()->say({}, QUrl(QStringLiteral("https://localhost/f/message.ogg")));
    (void)QTest::qWaitFor([&] { return talk->lines().size() == 4; });
    // Presses the button of an icon's place in the panel of voice messages, once it is there.
    const auto press = [](QWidget &page, int which) {
        auto *panel = page.findChild<live::ui::VoicePanel *>();
        QAbstractButton *button = panel->findChildren<QAbstractButton *>().at(which);
        (void)QTest::qWaitFor([&] { return button->isVisibleTo(panel); });
        button->click();
    };
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto name = [&](const char *page) { return QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page), QLatin1String(each.name)); };
        const auto links = [](const QString &text) { return text.contains(QStringLiteral("MET.7")) ? QVector<live::ui::FoundLink>{{QStringLiteral("Boulangère / boulanger"), QStringLiteral("MET.7")}} : QVector<live::ui::FoundLink>(); };
        live::ui::TalkPage talking(theme, *talk, Language::French, {links, {}, true});
        looks::shoot(talking, each.size, name("talk"));
        live::ui::TalkPage voice(theme, *talk, Language::French, {links, {}, true});
        (void)sound.speak(tones::tone(440, 8000));
        press(voice, 0);
        (void)QTest::qWaitFor([] { return false; }, 1500); // what it looks like in the middle
        looks::shoot(voice, each.size, name("recording"));
        press(voice, 1);
        looks::shoot(voice, each.size, name("recorded"));
        live::ui::TalkPage queue(theme, *waiting, Language::French, {links, {}, true});
        looks::shoot(queue, each.size, name("waiting"));
    }
    return 0;
}
