#include "../territoire/sources.h"

#include <territoire/ui/articlecard.h>
#include <territoire/ui/block.h>
#include <territoire/ui/chartpanel.h>
#include <territoire/ui/eventcard.h>
#include <territoire/ui/tensionline.h>
#include <territoire/ui/territoirepage.h>
#include <territoire/ui/words.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>

#include <QChart>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::territoire;
using namespace belvedere::territoire::ui;
using namespace belvedere::territoire::testing;

namespace {

QByteArray row(const QByteArray &start)
{
    return start + ";BMO (exemple);2026-04-30";
}

QVector<std::pair<QString, QByteArray>> sources()
{
    return {{QStringLiteral("t.csv"), tensionTable({row("63;2024;J1501;Aides-soignants;1000;70;"), row("63;2025;J1501;Aides-soignants;1240;74;5"),
                                                    row("63;2025;F1703;Maçons;500;80;"), row("15;2025;F1703;Maçons;50;80;")})},
            {QStringLiteral("p.json"), "{\"schema\":1,\"poles\":[{\"id\":\"a\",\"name\":\"Exemple\",\"phrase\":\"Une phrase.\",\"departements\":[\"63\"],"
                                       "\"groupes\":[\"soin\"],\"source\":\"Une source\",\"date\":\"2026-01-02\"}]}"},
            {QStringLiteral("e.ics"), calendar({"UID:a\nSUMMARY:Forum\nDTSTART:20270601T080000Z\nDTEND:20270601T150000Z\nLOCATION:63000 Clermont-Ferrand",
                                                "UID:b\nSUMMARY:Fini\nDTSTART:20200601T080000Z\nLOCATION:63000 Clermont-Ferrand"})}};
}

QString wordsOn(const QWidget &page)
{
    QString words;
    for (const look::Label *label : page.findChildren<look::Label *>())
        words += label->text() + QLatin1Char('\n');
    return words;
}

template <typename T>
T *named(const QWidget &page, const QString &text)
{
    for (T *each : page.findChildren<T *>()) {
        if (each->text() == text || each->accessibleName() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TerritoirePageTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    ManualClock m_clock{QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<BuiltPack> m_pack;
    content::Library m_library;

    std::unique_ptr<TerritoirePage> page(const QString &departement, const QString &event = {})
    {
        auto made = std::make_unique<TerritoirePage>(m_theme, m_library, m_clock, Language::English, departement, event);
        QSignalSpy shown(made.get(), &TerritoirePage::shown);
        made->resize(1280, 940);
        made->show();
        if (!shown.wait(5000))
            qFatal("the page is not shown");
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = std::make_unique<BuiltPack>(sources());
        QVERIFY2(m_pack->status().has_value(), m_pack->status() ? "" : qPrintable(m_pack->status().error().text()));
        auto opened = m_library.open(m_pack->path());
        opened.waitForFinished();
        QVERIFY(opened.result().has_value());
    }

    // Every block with something in it shows its source and date.
    void sourcesAreShown()
    {
        const auto shown = page(QStringLiteral("63"));
        QCOMPARE(shown->accessibleName(), TerritoirePage::tr("My territory: %1").arg(QStringLiteral("Puy-de-Dôme")));
        const QString words = wordsOn(*shown);
        QVERIFY(words.contains(QStringLiteral("Source: BMO (exemple), 30 April 2026")));
        QVERIFY(words.contains(QStringLiteral("Source: Une source, 2 January 2026")));
        QVERIFY(words.contains(QStringLiteral("Source: Agenda, 1 September 2026")));
        for (const EventCard *card : shown->findChildren<EventCard *>())
            QVERIFY(wordsOn(*card).contains(QStringLiteral("Source: ")));
        for (const ArticleCard *card : shown->findChildren<ArticleCard *>())
            QVERIFY(wordsOn(*card).contains(QStringLiteral("Source: ")));
    }

    // What the chart shows is said in words to a screen reader, and shown as cards that open the fiches.
    void chartsAreSaidInWords()
    {
        const auto shown = page(QStringLiteral("63"));
        QSignalSpy opened(shown.get(), &TerritoirePage::openMetier);
        auto *panel = shown->findChild<ChartPanel *>();
        QVERIFY(panel && !panel->isTextShown());
        bool said = false;
        for (const QWidget *part : panel->findChildren<QWidget *>())
            said = said || part->accessibleDescription().contains(QStringLiteral("Maçonne / maçon: 500"));
        QVERIFY(said);
        named<look::Chip>(*panel, ChartPanel::tr("In words"))->click();
        QVERIFY(panel->isTextShown());
        auto *card = named<look::LinkCard>(*panel, QStringLiteral("Maçonne / maçon"));
        QVERIFY(card && card->isVisible());
        QVERIFY(card->accessibleDescription().contains(QStringLiteral("about 4 out of 5 hard to fill")));
        card->click();
        QCOMPARE(opened.takeFirst().first().toString(), QStringLiteral("MET.3"));
        // Figures that hold two métiers name both, each on a button.
        named<look::Chip>(*panel, QStringLiteral("Read the fiche: Infirmière / infirmier"))->click();
        QCOMPARE(opened.takeFirst().first().toString(), QStringLiteral("MET.2"));
    }

    // The chart is made after the page has been painted, stands still, and a touch on a bar opens its fiche.
    void chartsComeAfterThePage()
    {
        const auto shown = page(QStringLiteral("63"));
        auto *panel = shown->findChild<ChartPanel *>();
        QTRY_VERIFY(panel->chart());
        QCOMPARE(panel->chart()->animationOptions(), QChart::NoAnimation);
        QSignalSpy opened(shown.get(), &TerritoirePage::openMetier);
        Q_EMIT panel->touched(0.9);
        QCOMPARE(opened.takeFirst().first().toString(), QStringLiteral("MET.3"));
        Q_EMIT panel->touched(0.1); // two métiers: one is to be chosen
        QVERIFY(opened.isEmpty() && panel->isTextShown());
    }

    // Where nothing is known each block says so, no chart is made, and nothing claims a source.
    void unknownDepartment()
    {
        const auto shown = page(QStringLiteral("29"));
        QVERIFY(!shown->findChild<ChartPanel *>() && !shown->findChild<EventCard *>() && !shown->findChild<ArticleCard *>());
        const QString words = wordsOn(*shown);
        QVERIFY(words.contains(TerritoirePage::tr("No figure is known for this department.")));
        QVERIFY(words.contains(TerritoirePage::tr("No event is known here for now.")));
        QVERIFY(!words.contains(QStringLiteral("Source: ")));
    }

    // Another department is one touch away; the shell is told, for the rest of the visit.
    void anotherDepartment()
    {
        const auto shown = page(QString()); // the first that the pack knows
        QCOMPARE(shown->departement(), QStringLiteral("15"));
        QSignalSpy chosen(shown.get(), &TerritoirePage::departementChosen);
        QSignalSpy again(shown.get(), &TerritoirePage::shown);
        named<look::Chip>(*shown, QStringLiteral("Puy-de-Dôme"))->click();
        QVERIFY(again.wait(5000));
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("63"));
        QCOMPARE(shown->departement(), QStringLiteral("63"));
    }

    // Events that are over are not shown; one to come says when and where, and is kept and taken out.
    void eventsAreKept()
    {
        const auto shown = page(QStringLiteral("63"));
        const auto cards = shown->findChildren<EventCard *>();
        QCOMPARE(cards.size(), 1);
        QVERIFY(wordsOn(*cards.first()).contains(QStringLiteral("Tuesday 1 June 2027, 10:00 – 17:00")));
        QSignalSpy toggled(shown.get(), &TerritoirePage::keepToggled);
        auto *keep = named<look::Button>(*cards.first(), EventCard::tr("Keep"));
        keep->click();
        QCOMPARE(toggled.first().first().toString(), cards.first()->event());
        QVERIFY(toggled.first().last().toString().contains(QStringLiteral("1 June 2027")));
        shown->setKept({cards.first()->event()});
        QVERIFY(!keep->isVisibleTo(cards.first()));
        QVERIFY(named<look::Button>(*cards.first(), EventCard::tr("Kept"))->isVisibleTo(cards.first()));
    }

    // An event that was found opens in its own department, before the rest; one that is gone is said to be.
    void anEventComesFirst()
    {
        const QString id = page(QStringLiteral("63"))->findChild<EventCard *>()->event();
        const auto shown = page(QStringLiteral("15"), id);
        QCOMPARE(shown->departement(), QStringLiteral("63"));
        QCOMPARE(shown->findChildren<Block *>().first()->accessibleName(), TerritoirePage::tr("This event"));
        QVERIFY(page(QStringLiteral("15"), QStringLiteral("EV-none"))->findChild<look::Notice *>());
    }

    // Above a fiche: the tension, the projects and their source in one line; nothing when nothing is known.
    void lineAboveAFiche()
    {
        MetierFigures figures;
        QVERIFY(!TensionLine::create(m_theme, Language::English, figures, QStringLiteral("63")));
        Figures all{QStringLiteral("J1501"), QStringLiteral("x"), 2025, 320, 74.0, 4, {QStringLiteral("BMO"), QDate(2026, 4, 30)}};
        figures.projects = all;
        figures.level = all;
        const std::unique_ptr<TensionLine> line(TensionLine::create(m_theme, Language::English, figures, QStringLiteral("63")));
        QVERIFY(line->accessibleName().startsWith(QStringLiteral("Puy-de-Dôme: hard to recruit (4 of 5) in 2025")));
        QVERIFY(line->accessibleName().contains(QStringLiteral("320")));
        QVERIFY(line->accessibleDescription().contains(QStringLiteral("Source: BMO, 30 April 2026")));
        QCOMPARE(line->accessibleDescription().count(QStringLiteral("BMO")), 1);
    }

    // Shares are said as the simple fraction next to them.
    void sharesAreSimple()
    {
        const Words words(Language::English);
        QCOMPARE(words.share(74), QStringLiteral("about 3 out of 4"));
        QCOMPARE(words.share(50), QStringLiteral("about 1 out of 2"));
        QCOMPARE(words.share(33), QStringLiteral("about 1 out of 3"));
        QCOMPARE(words.share(2), QStringLiteral("almost none"));
        QCOMPARE(words.share(99), QStringLiteral("almost all"));
    }

    // Every control has a name and is large enough for a finger, at twice the size of text too.
    void everyControlCanBeUsed()
    {
        for (const double scale : {1.0, 2.0}) {
            m_theme.setTextScale(scale);
            const auto shown = page(QStringLiteral("63"));
            for (auto *panel : shown->findChildren<ChartPanel *>())
                panel->showText(true);
            QTest::qWait(50);
            for (const QAbstractButton *control : shown->findChildren<QAbstractButton *>()) {
                QVERIFY(!control->text().isEmpty() || !control->accessibleName().isEmpty());
                if (control->isVisible())
                    QVERIFY2(control->height() >= 48 && control->width() >= 48, qPrintable(control->text()));
            }
        }
        m_theme.setTextScale(1);
    }
};

QTEST_MAIN(TerritoirePageTest)
#include "tst_territoirepage.moc"
