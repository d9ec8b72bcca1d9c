// Draws the pages of an interview to pictures, to be looked at: entretien_gallery FOLDER [TRANSLATION.qm]
#include "../../look/looks.h"
#include "../sampleinterview.h"

#include <entretien/ui/summarypage.h>
#include <entretien/ui/unlockpage.h>

#include <QApplication>
#include <QTranslator>

using namespace belvedere;
using namespace belvedere::entretien;
using namespace entretientest;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTranslator translator;
    const bool french = argc > 2 && translator.load(QString::fromLocal8Bit(argv[2]));
    if (french)
        QCoreApplication::installTranslator(&translator);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const Language language = french ? Language::French : Language::English;
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto shoot = [&](look::Page &page, const char *name) {
            looks::shoot(page, each.size, QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), QLatin1String(each.name)));
        };
        Interview interview;
        {
            ui::UnlockPage page(theme, 365, language);
            shoot(page, "unlock");
            page.setFailed(ErrorKind::NotFound);
            shoot(page, "unlock-wrong");
            page.setCabinet({});
            shoot(page, "list-empty");
            const QDateTime now = interview.clock.now();
            page.setCabinet({{{QStringLiteral("1"), QStringLiteral("L. M., atelier bois"), now, QDate(2027, 1, 14), now.addDays(365)},
                              {QStringLiteral("2"), QStringLiteral("S., 3e prépa-métiers"), now.addDays(-12), {}, now.addDays(353)}}, 1});
            shoot(page, "list");
        }
        const auto page = [&](const char *name, const Entretien &entretien, int tab, bool forTwo, bool withPerson) {
            interview.open(entretien);
            (void)QTest::qWaitFor([&] { return interview.session->state() == Session::State::Kept; });
            interview.view = {tab, forTwo};
            ui::EntretienPage one(theme, *interview.session, interview.clock, interview.view, interview.means(language, withPerson));
            shoot(one, name);
        };
        Entretien full = fullEntretien(interview.clock.now());
        full.label = QStringLiteral("L. M., atelier bois");
        full.notes.insert(QStringLiteral("situation"), QStringLiteral("Ne vient plus depuis mars. Aime le bois, a aidé son oncle.\nRevoir avec la vie scolaire."));
        const Entretien bare = newEntretien(QStringLiteral("S., 3e"), interview.clock.now());
        page("situation", full, 0, false, true);
        page("situation-empty", bare, 0, false, false);
        {
            interview.open(full);
            interview.session->removeNote(QStringLiteral("situation"));
            interview.view = {0, false};
            ui::EntretienPage erased(theme, *interview.session, interview.clock, interview.view, interview.means(language, true));
            shoot(erased, "notes-erased");
            auto far = interview.means(language, true);
            far.formations = [] {
                auto now = sampleFormations();
                now.reach = ui::OpenNow::Reach::Farther;
                return QtConcurrent::run([now] { return now; });
            };
            interview.view = {3, true};
            ui::EntretienPage farther(theme, *interview.session, interview.clock, interview.view, far);
            shoot(farther, "formations-farther");
        }
        page("for-two", full, 0, true, true);
        page("strengths", full, 2, true, true);
        page("formations", full, 3, false, true);
        page("formations-none", bare, 3, false, false);
        page("plan", full, 4, true, true);
        page("plan-empty", bare, 4, false, false);
        page("contact", full, 5, true, true);
        page("documents", full, 6, true, true);
        page("agreement", full, 7, true, true);
        page("agreement-none", bare, 7, true, false);
        full.consent = Consent{interview.clock.now(), {QStringLiteral("own-copy")}, {guideIn({})->consent.first().text.in(language)}};
        const Theirs own = theirs(full);
        ui::SummaryPage summary(theme, {own, true, false, datedCodes(own, ui::calendarWords(), interview.clock.now()), language});
        shoot(summary, "summary");
        ui::SummaryPage before(theme, {theirs(bare), false, false, {}, language});
        shoot(before, "summary-before");
    }
    return 0;
}
