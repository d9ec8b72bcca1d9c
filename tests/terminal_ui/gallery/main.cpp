// Draws the administrator's pages to pictures, to be looked at: terminal_gallery FOLDER [TRANSLATION.qm]
#include "../../look/looks.h"

#include <terminal/ui/adminpage.h>
#include <terminal/ui/codepage.h>

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace belvedere;
using namespace belvedere::terminal;

namespace {

TerminalStatus sample()
{
    TerminalStatus status;
    status.version = QStringLiteral("0.9.0");
    status.qt = QString::fromLatin1(qVersion());
    status.system = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
    status.name = QStringLiteral("CIO de Clermont-Ferrand");
    status.taken = QDateTime::currentDateTimeUtc();
    status.isRunning = true;
    status.running = {status.taken, status.taken.addDays(-12), 317, 158'000'000, QString(64, u'c'), 928, QStringLiteral("/p"), 24, 910'000'000};
    status.packBytes = 48'000'000;
    status.packDate = status.taken.addDays(-9);
    status.formerPack = status.updates = true;
    status.updateReached = status.taken.addSecs(-20'000);
    status.freeBytes = 38'000'000'000;
    status.diskBytes = 120'000'000'000;
    status.outboxSent = 41;
    status.outboxGivenUp = 1;
    using Answer = ServiceState::Answer;
    using Kind = Service::Kind;
    status.services = {{{Kind::Updates, {}, QUrl(QStringLiteral("https://contenus.example.fr/")), {}}, Answer::Yes, ErrorKind::Internal, 84},
                       {{Kind::SignIn, QStringLiteral("Folios"), QUrl(QStringLiteral("https://cas.example.fr/")), {}}, Answer::Yes, ErrorKind::Internal, 120},
                       {{Kind::Space, QStringLiteral("Folios"), QUrl(QStringLiteral("https://folios.example.fr/")), {}}, Answer::No, ErrorKind::TimedOut, 8000}};
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTranslator translator;
    if (argc > 2 && translator.load(QString::fromLocal8Bit(argv[2])))
        QCoreApplication::installTranslator(&translator);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto name = [&](const char *page) { return QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page), QLatin1String(each.name)); };
        ui::AdminPage page(theme, Language::French);
        page.setStatus(sample(), {Worry::ServiceDown});
        page.setJournal({{QDateTime::currentDateTimeUtc(), false, QStringLiteral("belvedere.shell"), QStringLiteral("content from /var/lib/belvedere/content.pack")},
                         {QDateTime::currentDateTimeUtc(), true, QStringLiteral("belvedere.net"), QStringLiteral("not sent yet: timed-out")}});
        page.say(QStringLiteral("…"), false);
        looks::shoot(page, each.size, name("administration"));
        ui::CodePage code(theme, ui::CodePage::Purpose::Change);
        code.setFailed(ErrorKind::Refused);
        looks::shoot(code, each.size, name("code"));
    }
    return 0;
}
