#include <content/packbuilder.h>
#include <content/placesreader.h>
#include <content/placessection.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/mapview.h>
#include <look/suggestfield.h>
#include <look/textfield.h>
#include <relais/relaissection.h>
#include <relais/ui/relaiscard.h>
#include <relais/ui/relaisonepage.h>
#include <relais/ui/relaispage.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::relais::ui;

namespace {

const QString source = BELVEDERE_SOURCE_DIR;
constexpr int patience = 20'000;

// What a layout takes in is shown in the next turn of the event loop.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

QString names(const QWidget &page) // of the cards, in their order
{
    settle();
    QStringList out;
    for (const auto *card : page.findChildren<RelaisCard *>())
        if (card->isVisibleTo(&page))
            out += card->id();
    return out.join(u' ');
}

QString texts(const QWidget &page)
{
    QStringList out;
    for (const auto *label : page.findChildren<look::Label *>())
        if (label->isVisibleTo(&page))
            out += label->text();
    return out.join(u'\n');
}

template <typename Widget>
Widget *named(const QWidget &page, const QString &name)
{
    for (auto *each : page.findChildren<Widget *>())
        if (each->isVisibleTo(&page) && (each->accessibleName() == name || each->text() == name))
            return each;
    return nullptr;
}

} // namespace

class RelaisPageTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    content::Library m_library;
    ManualClock m_clock{QDateTime(QDate(2026, 9, 2), QTime(10, 0)).toUTC()}; // a Wednesday
    look::Theme m_theme;

    places::Commune commune(const QString &place)
    {
        auto read = m_library.read<places::Commune>([place](QSqlDatabase &db) { return content::communeByPlace(db, place); });
        read.waitForFinished();
        return read.result().value();
    }
    Wish at(const QString &place, double km = 30)
    {
        Wish wish;
        wish.here = commune(place);
        wish.radiusKm = km;
        return wish;
    }
    std::unique_ptr<RelaisPage> page(const Wish &wish)
    {
        auto made = std::make_unique<RelaisPage>(m_theme, m_library, m_clock, Language::French, wish);
        QSignalSpy shown(made.get(), &RelaisPage::shown);
        made->resize(1280, 900);
        made->show();
        if (!QTest::qWaitForWindowExposed(made.get()) || (shown.isEmpty() && !shown.wait(patience)))
            qWarning("the page does not come");
        settle();
        return made;
    }
    std::unique_ptr<RelaisOnePage> one(const QString &id, bool kept = false)
    {
        auto made = std::make_unique<RelaisOnePage>(m_theme, m_library, m_clock, Language::French, id, kept, commune(QStringLiteral("63200")));
        QSignalSpy shown(made.get(), &RelaisOnePage::shown);
        made->resize(1280, 900);
        made->setVisible(true);
        if (!QTest::qWaitForWindowExposed(made.get()) || (shown.isEmpty() && !shown.wait(patience)))
            qWarning("the page does not come");
        settle();
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("relais.pack"));
        const QString places = source + QStringLiteral("/offline-data/places/auvergne");
        content::BuildReport report;
        const StopFlag stop{false};
        const Status built = content::buildPack(
            {{source + QStringLiteral("/offline-data/demo/metiers-aider.xml")}, source + QStringLiteral("/offline-data/quiz"),
             QStringLiteral("Essai"), path,
             {std::make_shared<content::PlacesSection>(content::PlacesSources{places + QStringLiteral(".csv"), {}, {places + QStringLiteral(".geojson")}}),
              std::make_shared<relais::RelaisSection>(QStringList(source + QStringLiteral("/offline-data/demo/relais.csv")), QStringList())}},
            stop, {}, report);
        QVERIFY2(built.has_value(), built ? "" : qPrintable(built.error().text()));
        auto opened = m_library.open(path);
        opened.waitForFinished();
        QVERIFY(opened.result().has_value());
    }
    void init()
    {
        m_theme.setTextScale(1);
    }

    // The list holds those within the radius, the nearest first, each with its number, town, distance,
    // opening and telephone; the map says the same, word for word.
    void theListAndTheMapSayTheSame()
    {
        const auto shown = page(at(QStringLiteral("63200")));
        const auto cards = shown->findChildren<RelaisCard *>();
        QVERIFY(cards.size() >= 10);
        const QString words = shown->findChild<look::MapView *>()->accessibleDescription();
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const QString name = cards.at(i)->accessibleName();
            QVERIFY2(name.startsWith(QString::number(i + 1) + u'.'), qPrintable(name));
            QVERIFY2(name.contains(QStringLiteral("Exemple")) && name.contains(QStringLiteral(" km")) && name.contains(QStringLiteral("04 65 71")), qPrintable(name));
            QVERIFY2(words.contains(name.mid(name.indexOf(u' ') + 1)), qPrintable(name));
        }
        QVERIFY(cards.first()->accessibleName().contains(QStringLiteral("Riom")));
        QCOMPARE(words.split(u'\n').size(), cards.size() + 1);
    }

    // A wider or narrower radius and the choice of for whom change the list at once, and are told.
    void chipsChangeTheList()
    {
        const auto shown = page(at(QStringLiteral("63200")));
        QSignalSpy changed(shown.get(), &RelaisPage::wishChanged);
        const auto before = shown->findChildren<RelaisCard *>().size();
        named<look::Chip>(*shown, QStringLiteral("Within 10 km"))->click();
        const auto near = names(*shown).split(u' ').size();
        QVERIFY(near < before);
        QCOMPARE(changed.last().first().value<Wish>().radiusKm, 10.0);
        named<look::Chip>(*shown, QStringLiteral("Within 60 km"))->click();
        const QString all = names(*shown);
        QVERIFY(all.split(u' ').size() > near);
        auto *pupils = named<look::Chip>(*shown, QStringLiteral("Je suis élève"));
        pupils->click();
        QVERIFY(names(*shown).split(u' ').size() < all.split(u' ').size());
        QCOMPARE(changed.last().first().value<Wish>().publics, QStringList{QStringLiteral("pupils")});
        pupils->click();
        QCOMPARE(names(*shown), all);
    }

    // Nothing within the radius is no dead end: one touch looks farther.
    void nothingNearOffersMore()
    {
        Wish wish = at(QStringLiteral("15200"), 10); // Mauriac has no place for this one
        wish.publics = {QStringLiteral("disabled")};
        const auto shown = page(wish);
        QVERIFY(shown->findChildren<RelaisCard *>().isEmpty());
        auto *wider = named<look::Button>(*shown, QStringLiteral("Look within 60 km"));
        QVERIFY(wider);
        wider->click();
        QVERIFY(!names(*shown).isEmpty());
    }

    // Another commune is typed, chosen with the keys alone, and the list is about it; the next visit
    // hears of it through the wish only.
    void anotherCommuneIsTyped()
    {
        const auto shown = page(at(QStringLiteral("63200")));
        QSignalSpy changed(shown.get(), &RelaisPage::wishChanged);
        auto *field = shown->findChild<look::SuggestField *>();
        QCOMPARE(field->text(), QStringLiteral("Riom (Puy-de-Dôme)"));
        shown->focusFirst();
        field->field()->selectAll();
        QTest::keyClicks(field->field(), QStringLiteral("st flour"));
        QTRY_VERIFY_WITH_TIMEOUT(field->isOpen(), patience);
        QTest::keyClick(field->field(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        QCOMPARE(changed.first().first().value<Wish>().here->insee, QStringLiteral("15187"));
        QCOMPARE(field->text(), QStringLiteral("Saint-Flour (Cantal)"));
        QVERIFY(shown->findChildren<RelaisCard *>().last()->accessibleName().contains(QStringLiteral("Saint-Flour")));
    }

    void misspeltCommunesAreSuggested_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("sound") << QStringLiteral("orillac") << QStringLiteral("Aurillac");
        QTest::newRow("words") << QStringLiteral("clermon feran") << QStringLiteral("Clermont-Ferrand");
        QTest::newRow("letters") << QStringLiteral("le pui en velai") << QStringLiteral("Le Puy-en-Velay");
        QTest::newRow("unfinished") << QStringLiteral("moullin") << QStringLiteral("Moulins");
    }
    // A misspelt commune brings those that are spelt or sound alike, under a question; what nobody bears
    // says what to do; a name that is not yet finished is no misspelling.
    void misspeltCommunesAreSuggested()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const auto shown = page(at(QStringLiteral("63200")));
        auto *field = shown->findChild<look::SuggestField *>();
        const auto type = [field](const QString &text) {
            field->field()->setFocus();
            field->field()->clear();
            QTest::keyClicks(field->field(), text);
        };
        type(typed);
        QTRY_VERIFY_WITH_TIMEOUT(field->isOpen() && named<look::LinkCard>(*shown, meant), patience);
        QVERIFY(texts(*shown).contains(QStringLiteral("Did you mean")));
        type(QStringLiteral("xyzzyx"));
        QTRY_VERIFY_WITH_TIMEOUT(field->isOpen() && texts(*shown).contains(QStringLiteral("No commune")), patience);
        type(QStringLiteral("brioud"));
        QTRY_VERIFY_WITH_TIMEOUT(field->isOpen() && named<look::LinkCard>(*shown, QStringLiteral("Brioude")), patience);
        QVERIFY(!texts(*shown).contains(QStringLiteral("Did you mean")));
    }

    // The selection is one: a card that gets the focus is shown on the map, a mark that is touched is
    // shown in the list and gets the focus.
    void theSelectionIsShared()
    {
        const auto shown = page(at(QStringLiteral("63200"), 60));
        auto *map = shown->findChild<look::MapView *>();
        const auto cards = shown->findChildren<RelaisCard *>();
        cards.at(2)->setFocus();
        QCOMPARE(map->selected(), cards.at(2)->id());
        QVERIFY(!cards.at(2)->accessibleDescription().isEmpty());
        Q_EMIT map->markChosen(cards.last()->id());
        QVERIFY(cards.last()->hasFocus());
        QVERIFY(cards.at(2)->accessibleDescription().isEmpty());
        QVERIFY(!cards.last()->visibleRegion().isEmpty());
    }

    // Enter on a card opens its page; a touch too.
    void cardsOpen()
    {
        const auto shown = page(at(QStringLiteral("63200")));
        QSignalSpy opened(shown.get(), &RelaisPage::openRelais);
        auto *card = shown->findChildren<RelaisCard *>().at(1);
        QTest::keyClick(card, Qt::Key_Return);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().toString(), card->id());
    }

    // Without a place there are no distances: everything is shown, and how to say where one lives.
    void withoutAPlaceAllIsShown()
    {
        const auto shown = page({});
        QCOMPARE(shown->findChildren<RelaisCard *>().size(), 30); // the first ones, and a way to the next
        QVERIFY(!shown->findChildren<RelaisCard *>().first()->accessibleName().contains(QStringLiteral(" km")));
        auto *more = named<look::Button>(*shown, QStringLiteral("Show 30 more"));
        QVERIFY(more);
        more->click();
        QCOMPARE(shown->findChildren<RelaisCard *>().size(), 60);
        QCOMPARE(shown->findChild<look::MapView *>()->accessibleDescription().split(u'\n').size(), 61);
    }

    // With large text the list and the map take turns; nothing is cut, and a mark leads back to the list.
    void largeTextTakesTurns()
    {
        m_theme.setTextScale(2);
        const auto shown = page(at(QStringLiteral("63200")));
        auto *map = shown->findChild<look::MapView *>();
        QVERIFY(!map->isVisibleTo(shown.get()));
        named<look::Button>(*shown, QStringLiteral("Show the map"))->click();
        QVERIFY(map->isVisibleTo(shown.get()));
        auto *card = shown->findChildren<RelaisCard *>().at(3);
        Q_EMIT map->markChosen(card->id());
        QVERIFY(!map->isVisibleTo(shown.get()) && card->hasFocus());
        for (const auto *each : shown->findChildren<RelaisCard *>())
            QVERIFY(each->height() >= each->heightForWidth(each->width()));
    }

    // Every control has a name and is large enough for a finger.
    void everyControlHasAName()
    {
        const auto shown = page(at(QStringLiteral("63200")));
        for (const auto *button : shown->findChildren<QAbstractButton *>()) {
            if (!button->isVisibleTo(shown.get()) || button->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
            QVERIFY2(button->height() >= 48, qPrintable(button->accessibleName()));
        }
    }

    // A page of one relais shows how to reach it, its hours today first, whom it receives; no address is
    // opened, and it is kept and taken out again.
    void onePageSaysItAll()
    {
        const auto shown = one(QStringLiteral("EX-002"));
        const QString words = texts(*shown);
        for (const char *part : {"CIO Exemple de Riom", "04 65 71", "63200 Riom", "Les élèves", "relais-2.example.org", "Données de démonstration", "Open until 12"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), part);
        QSignalSpy toggled(shown.get(), &RelaisOnePage::keepToggled);
        named<look::Button>(*shown, QStringLiteral("Keep it in my classeur"))->click();
        QCOMPARE(toggled.first().at(0).toString(), QStringLiteral("EX-002"));
        QCOMPARE(toggled.first().at(1).toString(), QStringLiteral("CIO Exemple de Riom"));
        shown->setKept(true);
        QVERIFY(!named<look::Button>(*shown, QStringLiteral("Keep it in my classeur")));
        for (const auto *label : shown->findChildren<QLabel *>())
            QVERIFY(!label->openExternalLinks());
    }

    // A relais that a later pack no longer has is told, and cannot be kept.
    void aGoneRelaisIsTold()
    {
        const auto shown = one(QStringLiteral("EX-999"));
        QVERIFY(texts(*shown).contains(QStringLiteral("no longer")));
        QVERIFY(!named<look::Button>(*shown, QStringLiteral("Keep it in my classeur")));
    }
};

QTEST_MAIN(RelaisPageTest)
#include "tst_relaispage.moc"
