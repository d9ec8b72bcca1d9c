// Pictures of a classeur on its way to a space: spaces_gallery FOLDER [dark] [large], with belvedere_fr.qm in FOLDER.
#include <look/theme.h>
#include <spaces/ui/entryrow.h>
#include <spaces/ui/importpage.h>
#include <spaces/ui/spacepage.h>
#include <spaces/ui/stickpage.h>
#include <spaces/ui/words.h>

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
    result.kept = false;
    result.documents.clear();
    result.status = fail(ErrorKind::SignedOut, QStringLiteral("302"));
    page.setResult(result, false, false);
    take("signed-out");
    ui::ImportPage import(theme);
    import.resize(1280, 940);
    import.show();
    const auto takeImport = [&](const char *name) {
        QTest::qWait(300);
        import.grab().save(QStringLiteral("%1/%2.png").arg(arguments.value(1), QLatin1String(name)));
    };
    takeImport("import-opening");
    const QDateTime day(QDate(2026, 9, 2), QTime(10, 0), Qt::UTC);
    const QVector<SpaceEntry> entries{{QStringLiteral("Cours"), QStringLiteral("Cours/"), true, -1, day},
                                      {QStringLiteral("CV de Léa.pdf"), QStringLiteral("CV de Léa.pdf"), false, 184'000, day},
                                      {QStringLiteral("Lettre de motivation pour le stage en boulangerie, version deux.odt"), QStringLiteral("L.odt"), false, 23'000, day},
                                      {QStringLiteral("photo.jpg"), QStringLiteral("photo.jpg"), false, 4'300'000, day}};
    import.setEntries(QStringLiteral("Stage/"), entries);
    for (auto *row : import.findChildren<ui::EntryRow *>())
        if (row->accessibleName().contains(QStringLiteral("CV")))
            row->click();
    takeImport("import");
    import.setComing(entries.mid(1));
    import.setStep(0, ui::ImportPage::Step::Added);
    import.setStep(1, ui::ImportPage::Step::Failed, ui::importFailureInWords(ErrorKind::Refused));
    import.setStep(2, ui::ImportPage::Step::Coming);
    takeImport("import-coming");
    import.setStep(2, ui::ImportPage::Step::Added);
    import.setDone(2, 1);
    takeImport("import-done");
    import.setEntries({}, {});
    takeImport("import-empty");
    import.setFailed({}, ErrorKind::SignedOut);
    takeImport("import-signed-out");
    ui::StickPage stick(theme);
    stick.resize(1280, 940);
    stick.show();
    const auto takeStick = [&](const char *name) {
        QTest::qWait(300);
        stick.grab().save(QStringLiteral("%1/%2.png").arg(arguments.value(1), QLatin1String(name)));
    };
    takeStick("stick-none");
    stick.setSticks({{QStringLiteral("KINGSTON"), QStringLiteral("/media/a"), 3'900'000'000}, {QStringLiteral("CLÉ DE LÉA"), QStringLiteral("/media/b"), 12'000'000}});
    takeStick("stick");
    stick.setWorking(3, 9);
    takeStick("stick-working");
    stick.setDone({QStringLiteral("Belvédère (2)"), 1});
    takeStick("stick-done");
    return 0;
}
