// What of a visit is counted, and that nothing else is: the whole kiosk, and the log by itself.
#include "demokiosk.h"

#include <content/ui/fichescheme.h>
#include <shell/visitlog.h>
#include <statistics/shelf.h>

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;

namespace {

QString word(const char *text) { return QString::fromLatin1(text); }
QSet<QString> valuesOf(const statistics::VisitCounts &counts, const char *table, const char *counter = "visits", const char *row = "")
{
    return counts.rows().value({word(counter), word(row)}).value(word(table));
}

} // namespace

class CountingTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    // Each kind of page once; the game that was finished; a search that found nothing, once it is left as it is.
    void aVisitInNumbers()
    {
        VisitLog log;
        log.saw(Place::Home);
        log.saw(Place::Quiz);
        log.saw(Place::Camp);
        log.saw(Place::Results);
        log.finishedGame(quiz::Way::Short);
        log.saw(Place::Explore);
        log.searched(false); // while it is being typed
        log.searched(true);
        log.saw(Place::Fiche);
        log.saw(Place::Fiche);
        auto counts = log.counts(Language::French);
        QCOMPARE(valuesOf(counts, "visits-pages"), (QSet<QString>{word("play"), word("explore"), word("fiche")}));
        QCOMPARE(valuesOf(counts, "visits-game"), QSet<QString>{word("short")});
        QCOMPARE(valuesOf(counts, "visits-search"), QSet<QString>{word("found")});
        QCOMPARE(valuesOf(counts, "visits-language"), QSet<QString>{word("fr")});
        QCOMPARE(counts.rows().size(), 1);
        for (const Language each : allLanguages) // none of them loses the visit
            QCOMPARE(valuesOf(log.counts(each), "visits-language"), QSet<QString>{code(each)});
        log.searched(false);
        log.finishedGame(quiz::Way::Rest);
        log.saw(Place::Administration);
        counts = log.counts(Language::English);
        QCOMPARE(valuesOf(counts, "visits-search"), QSet<QString>{word("nothing")});
        QCOMPARE(valuesOf(counts, "visits-game"), QSet<QString>{word("whole")});
        QCOMPARE(valuesOf(counts, "visits-pages").size(), 3);
    }

    // A contact of each kind once, by situation and channel; what is no listed value is not said.
    void contactsInNumbers()
    {
        VisitLog log;
        log.contacted(ContactKind::Moel, word("lycee"));
        log.contacted(ContactKind::Request, word("planted words"), word("mail"), word("woman"));
        log.contacted(ContactKind::Request, word("college"), word("telephone"));
        log.described(true, word("telephone"), word("planted words"));
        log.described(false, word("chat"), word("man")); // how it is answered is known
        const auto counts = log.counts(Language::French);
        QCOMPARE(counts.rows().size(), 3);
        QCOMPARE(valuesOf(counts, "contacts-situation", "contacts", "moel"), QSet<QString>{word("lycee")});
        QCOMPARE(valuesOf(counts, "contacts-channel", "contacts", "moel"), QSet<QString>{word("telephone")});
        QCOMPARE(valuesOf(counts, "contacts-sex", "contacts", "moel"), QSet<QString>{word("none")});
        QCOMPARE(valuesOf(counts, "contacts-situation", "contacts", "request"), QSet<QString>{word("none")});
        QCOMPARE(valuesOf(counts, "contacts-channel", "contacts", "request"), QSet<QString>{word("mail")});
        QCOMPARE(valuesOf(counts, "contacts-sex", "contacts", "request"), QSet<QString>{word("man")});
        QVERIFY(valuesOf(counts, "visits-pages").isEmpty()); // they are told once
    }

    // In the whole kiosk: a visit with a search that finds nothing is on the disk when it has ended, sealed; nothing
    // is while it lasts, nor where counting is switched off.
    void aVisitOfTheKioskIsCounted()
    {
        const QString key = m_folder.filePath(word("region.pub"));
        QFile file(key);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(statistics::writeOpenKey(statistics::newKeys().open));
        file.close();
        for (const bool on : {false, true}) {
            Settings settings;
            settings.statisticsKeyFile = key;
            settings.statisticsCount = on;
            DemoKiosk kiosk;
            QVERIFY(QDir(m_folder.path()).mkpath(on ? word("on") : word("off")));
            kiosk.useFolder(m_folder.filePath(on ? word("on") : word("off")));
            QVERIFY(kiosk.start(settings));
            const QString tally = m_folder.filePath(on ? word("on") : word("off")) + word("/statistics/tally.sealed");
            kiosk->beginVisit();
            kiosk->open({Place::Explore});
            auto *field = kiosk.window()->findChild<QLineEdit *>();
            QVERIFY(field);
            QTest::keyClicks(field, word("zzqqx"));
            QTRY_VERIFY_WITH_TIMEOUT(!valuesOf(kiosk->visit()->log.counts(Language::English), "visits-search").contains(word("none")), DemoKiosk::patience);
            QCOMPARE(valuesOf(kiosk->visit()->log.counts(Language::English), "visits-search"), QSet<QString>{word("nothing")});
            QVERIFY(!QFile::exists(tally));
            kiosk->endVisit();
            if (on)
                QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(tally), DemoKiosk::patience);
            QVERIFY(!kiosk->visit());
            kiosk.stop(); // waits for what is being written
            QCOMPARE(QFile::exists(tally), on);
        }
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    CountingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_counting.moc"
