// Many visits one after the other: resident memory after one visit, a tenth of them, and all; what they leave open and
// on the disk; and whether a late visit is slower than an early one.
#include "kiosk.h"
#include "machine.h"
#include "measures.h"
#include "visitledger.h"

#include <visit/driver.h>

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace belvedere::bench {
namespace {

constexpr int answersGiven = 3;
constexpr int webRestMs = 2000; // the processes of a profile thrown away end

using Place = shell::Route::Place;

QString keepFiche(QWidget *page)
{
    const QString name = QCoreApplication::translate("belvedere::content::ui::FichePage", "Keep it in my classeur");
    for (auto *button : page->findChildren<QAbstractButton *>()) {
        if (visit::nameOf(button) == name) {
            button->click();
            return {};
        }
    }
    return QStringLiteral("a fiche cannot be kept");
}

// Visitors want different things: a dark screen, larger text, all the métiers, or nothing of these.
void haveOwnWay(Kiosk &kiosk, int number)
{
    switch (number % 4) {
    case 1: kiosk.untilPainted([&kiosk] { kiosk.shell().theme().setMode(look::Mode::Dark); }); break;
    case 2: kiosk.untilPainted([&kiosk] { kiosk.shell().theme().setTextScale(1.5); }); break;
    case 3: kiosk.untilPainted([&kiosk] { kiosk.shell().open({Place::Explore}); }); break;
    default: break;
    }
}

// Begin, answer some questions, see the results, read a fiche, keep it, look at the classeur, end.
QString shortVisit(Kiosk &kiosk, int number)
{
    shell::Shell &shell = kiosk.shell();
    if (kiosk.untilPainted([&] { shell.beginVisit(); }) < 0)
        return QStringLiteral("a visit does not begin");
    haveOwnWay(kiosk, number);
    shell.open({Place::Quiz});
    for (int answer = 0; answer < answersGiven; ++answer) {
        QTest::keyClick(kiosk.page(), Qt::Key(Qt::Key_1 + (number + answer) % 6));
        kiosk.untilPainted([&] { QTest::keyClick(kiosk.page(), Qt::Key_Right); });
    }
    kiosk.untilPainted([&] { shell.open({Place::Results}); });
    kiosk.settle(30);
    const auto &metiers = shell.catalogue()->metiers;
    if (kiosk.untilRead(metiers.at(number * 37 % metiers.size()).id) < 0)
        return QStringLiteral("a fiche is not shown");
    if (const QString wrong = keepFiche(kiosk.page()); !wrong.isEmpty())
        return wrong;
    kiosk.untilPainted([&] { shell.open({Place::Classeur}); });
    if (shell.visit()->classeur.items().size() != 1)
        return QStringLiteral("the classeur has not taken the fiche");
    return kiosk.untilPainted([&] { shell.endVisit(); }) < 0 ? QStringLiteral("a visit does not end") : QString();
}

void addResident(Report &report, const QString &id, int visits, const Resident &resident)
{
    const QString after = QStringLiteral("after %1 visit(s)").arg(visits);
    report.add({QStringLiteral("memory_") + id, QStringLiteral("memory: the program, ") + after, QStringLiteral("MB"),
                {resident.ownMb}});
    report.add({QStringLiteral("memory_web_") + id, QStringLiteral("memory: the web engine's processes, ") + after,
                QStringLiteral("MB"), {resident.childrenMb}});
}

} // namespace

Status measureMemory(const Options &options, Report &report)
{
    const QTemporaryDir home; // all that the kiosk can write
    for (const char *name : {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR"})
        qputenv(name, QFile::encodeName(home.path()));
    Kiosk kiosk(options.pack);
    if (const Status started = kiosk.start(); !started)
        return started;
    const int all = qMax(3, options.visits);
    const int tenth = qMax(2, all / 10);
    Resident atTenth;
    VisitLedger ledger(home.path());
    for (int visit = 1; visit <= all; ++visit) {
        ledger.begin();
        if (const QString wrong = shortVisit(kiosk, visit); !wrong.isEmpty())
            return fail(ErrorKind::Internal, QStringLiteral("visit %1: %2").arg(visit).arg(wrong));
        ledger.end();
        if (visit != 1 && visit != tenth && visit != all)
            continue;
        kiosk.settle(options.quick ? 200 : webRestMs);
        const Resident now = resident();
        addResident(report, visit == 1 ? QStringLiteral("first") : visit == tenth ? QStringLiteral("tenth") : QStringLiteral("all"),
                    visit, now);
        if (visit == tenth) {
            atTenth = now;
            ledger.remember();
        }
        if (visit == all) {
            report.add({QStringLiteral("memory_growth"),
                        QStringLiteral("memory: growth of all, visits %1 to %2").arg(tenth).arg(all), QStringLiteral("MB"),
                        {now.ownMb + now.childrenMb - atTenth.ownMb - atTenth.childrenMb}});
            ledger.report(report);
        }
    }
    return {};
}

} // namespace belvedere::bench
