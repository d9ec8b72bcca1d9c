// The pages of the formations: what they say, what the keyboard reaches, and that nothing is cut.
#include "../formations/exports.h"
#include "../formations/offers.h"
#include "../formations/packs.h"

#include <formations/ui/actioncard.h>
#include <formations/ui/formationpage.h>
#include <formations/ui/formationspage.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::formations;
using namespace belvedere::formations::testing;
using formations::ui::FormationPage;
using formations::ui::FormationsPage;

namespace {

const QByteArray communes = "insee,nom,codes_postaux,latitude,longitude\n63113,Clermont-Ferrand,63000,45.7794,3.0868\n"
                            "15014,Aurillac,15000,44.9306,2.4450\n";

QString wordsOn(const QWidget &page)
{
    QString words;
    for (const look::Label *label : page.findChildren<look::Label *>()) {
        if (label->isVisibleTo(&page))
            words += label->text() + u'\n';
    }
    return words;
}

template <typename T>
T *named(const QWidget &page, const QString &beginning)
{
    for (T *each : page.findChildren<T *>()) {
        const QString name = each->accessibleName().isEmpty() ? each->text() : each->accessibleName();
        if (name.startsWith(beginning) && each->isVisibleTo(&page))
            return each;
    }
    return nullptr;
}

void open(QWidget &page)
{
    page.resize(1280, 940);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

    look::Theme m_theme;
    std::unique_ptr<BuiltPack> m_pack;
    std::unique_ptr<content::Library> m_library;
    const ui::Here m_clermont{QStringLiteral("63000"), 30};
    const ui::Here m_aurillac{QStringLiteral("15000"), 30};

    std::unique_ptr<FormationPage> formationPage(const QString &id, const ui::Here &here)
    {
        auto page = std::make_unique<FormationPage>(m_theme, *m_library, id, here, Language::English, false);
        QSignalSpy loaded(page.get(), &FormationPage::loaded);
        open(*page);
        if (loaded.isEmpty() && !loaded.wait(20'000))
            qFatal("the page is not loaded");
        QCoreApplication::processEvents(); // what was added is shown in a later turn
        return page;
    }
    std::unique_ptr<FormationsPage> listPage(const QString &metier, const ui::Here &here)
    {
        auto page = std::make_unique<FormationsPage>(m_theme, *m_library, metier, here);
        QSignalSpy loaded(page.get(), &FormationsPage::loaded);
        open(*page);
        if (loaded.isEmpty() && !loaded.wait(20'000))
            qFatal("the page is not loaded");
        QCoreApplication::processEvents(); // what was added is shown in a later turn
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QList<QByteArray> records{fullRecord(), fullRecordWith("CAP boulanger", "CAP pâtissier", "FOR.9").replace("37537", "10")};
        for (int n = 100; n < 130; ++n)
            records.append(fullRecordWith("CAP boulanger", "Bac pro numéro " + QByteArray::number(n), "FOR." + QByteArray::number(n))
                               .replace("REF.413", "REF.412").replace("37537", QByteArray::number(n)).replace("MET.1", "MET.2"));
        m_pack = std::make_unique<BuiltPack>(PackRequest{
            .metiers = {{"MET.1", "boulanger", "REF.413", {"D1102"}, {"FOR.445"}}, {"MET.2", "tourier"}, {"MET.3", "seul"}},
            .records = {exportOf(records)}, .offers = {offersOf({fullOffer()})}, .communes = communes});
        QVERIFY2(m_pack->status.has_value(), qPrintable(m_pack->say()));
        m_library = std::make_unique<content::Library>();
        auto opened = m_library->open(m_pack->path());
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().has_value());
    }
    void cleanup() { m_theme.setTextScale(1); }

    // The page of a formation says what one learns, where it leads, and where and when it is given.
    void aFormationSaysAll()
    {
        const auto page = formationPage(QStringLiteral("FOR.445"), m_clermont);
        const QString words = wordsOn(*page);
        for (const char *each : {"CAP boulanger", "CAP ou équivalent", "2 ans", "pétrir & à cuire", "Après la 3e", "aimer se lever",
                                 "Onisep, IDEO, 17 May 2024", "Exemple : CFA du pain", "63000 Clermont-Ferrand, less than 1 km away",
                                 "From 1 September 2026 to 30 June 2028", "in alternance with a company", "Jeunes après la 3e",
                                 "Conseil régional", "04 00 00 00 00", "LHÉO offer of 15 March 2026"})
            QVERIFY2(words.contains(QString::fromUtf8(each)), qPrintable(QString::fromUtf8(each) + u'\n' + words));
        QVERIFY(!words.contains(u'<'));
        QSignalSpy metier(page.get(), &FormationPage::openMetier);
        auto *card = named<look::LinkCard>(*page, QStringLiteral("Boulanger"));
        QVERIFY(card);
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(metier.value(0).value(0).toString(), QStringLiteral("MET.1"));
        QSignalSpy other(page.get(), &FormationPage::openFormation);
        QTest::keyClick(named<look::LinkCard>(*page, QStringLiteral("CAP pâtissier")), Qt::Key_Return);
        QCOMPARE(other.value(0).value(0).toString(), QStringLiteral("FOR.9"));
    }

    // Where no place is near, the page says so and lets one look everywhere.
    void farPlacesAreOffered()
    {
        const auto page = formationPage(QStringLiteral("FOR.445"), m_aurillac);
        QVERIFY(page->findChild<look::Notice *>());
        QVERIFY(page->findChildren<ui::ActionCard *>().isEmpty());
        QSignalSpy loaded(page.get(), &FormationPage::loaded);
        QTest::keyClick(named<look::Chip>(*page, QStringLiteral("Everywhere")), Qt::Key_Space);
        QVERIFY(loaded.wait(20'000));
        QCoreApplication::processEvents();
        QCOMPARE(page->findChildren<ui::ActionCard *>().size(), 1);
        QVERIFY(wordsOn(*page).contains(QStringLiteral("about 107 km away")));
        QTRY_COMPARE(page->focusWidget(), named<look::Chip>(*page, QStringLiteral("Everywhere"))); // one goes on from there
    }

    // Where no place is known, and where there is no such formation, the page says what to do.
    void emptyPagesSayWhatToDo()
    {
        const auto nowhere = formationPage(QStringLiteral("FOR.9"), m_clermont);
        QVERIFY(nowhere->findChild<look::Notice *>()->accessibleName().contains(QStringLiteral("adviser")));
        const auto gone = formationPage(QStringLiteral("FOR.404"), m_clermont);
        QVERIFY(gone->findChild<look::Notice *>()->accessibleName().contains(QStringLiteral("Go back")));
        const auto none = listPage(QStringLiteral("MET.3"), m_clermont);
        QVERIFY(none->findChild<look::Notice *>()->accessibleName().contains(QStringLiteral("adviser")));
    }

    // The formations of a métier are listed with the reason; those of all, page by page.
    void listsAreReadPageByPage()
    {
        const auto mine = listPage(QStringLiteral("MET.1"), m_clermont);
        QVERIFY(named<look::LinkCard>(*mine, QStringLiteral("CAP boulanger"))->accessibleDescription().contains(QStringLiteral("Leads straight")));
        QCOMPARE(mine->findChildren<look::LinkCard *>().size(), 2);
        const auto all = listPage({}, m_clermont);
        QCOMPARE(all->findChildren<look::LinkCard *>().size(), 24);
        QSignalSpy loaded(all.get(), &FormationsPage::loaded);
        QTest::keyClick(named<look::Button>(*all, QStringLiteral("Show more")), Qt::Key_Return);
        QVERIFY(loaded.wait(20'000));
        QCoreApplication::processEvents();
        QCOMPARE(all->findChildren<look::LinkCard *>().size(), 32);
        QVERIFY(!named<look::Button>(*all, QStringLiteral("Show more")));
        QSignalSpy opened(all.get(), &FormationsPage::openFormation);
        QTest::keyClick(named<look::LinkCard>(*all, QStringLiteral("CAP boulanger")), Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("FOR.445"));
    }

    // A filter narrows the list, keeps the focus, and is taken away by the same key.
    void filtersNarrowTheList()
    {
        const auto page = listPage({}, m_clermont);
        const auto press = [&page](const QString &chip) {
            QSignalSpy loaded(page.get(), &FormationsPage::loaded);
            QTest::keyClick(named<look::Chip>(*page, chip), Qt::Key_Space);
            const bool came = loaded.wait(20'000);
            QCoreApplication::processEvents();
            return came;
        };
        const auto visible = [&page] {
            int count = 0;
            for (const look::LinkCard *card : page->findChildren<look::LinkCard *>())
                count += card->isVisibleTo(page.get());
            return count;
        };
        QVERIFY(press(QStringLiteral("CAP (")));
        QCOMPARE(visible(), 2);
        QTRY_COMPARE(page->focusWidget(), named<look::Chip>(*page, QStringLiteral("CAP (")));
        QVERIFY(press(QStringLiteral("Within 30 km of Clermont-Ferrand")));
        QCOMPARE(visible(), 1);
        QVERIFY(press(QStringLiteral("CAP (")));
        QCOMPARE(visible(), 1);
        QVERIFY(press(QStringLiteral("Within 30 km")));
        QCOMPARE(visible(), 24);
    }

    // It is kept and taken out by the same place on the page.
    void aFormationCanBeKept()
    {
        const auto page = formationPage(QStringLiteral("FOR.445"), m_clermont);
        QSignalSpy toggled(page.get(), &FormationPage::keepToggled);
        QTest::keyClick(named<look::Button>(*page, QStringLiteral("Keep it")), Qt::Key_Return);
        QCOMPARE(toggled.value(0), QVariantList({QStringLiteral("FOR.445"), QStringLiteral("CAP boulanger")}));
        page->setKept(true);
        QVERIFY(!named<look::Button>(*page, QStringLiteral("Keep it")));
        QVERIFY(named<look::Button>(*page, QStringLiteral("It is in my classeur")));
    }

    // Tab reaches every control of both pages.
    void theKeyboardReachesAll()
    {
        const auto one = formationPage(QStringLiteral("FOR.445"), m_clermont);
        const auto list = listPage({}, m_clermont);
        for (QWidget *page : QList<QWidget *>{one.get(), list.get()}) {
            page->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(page));
            QSet<QWidget *> reached;
            for (int n = 0; n < 200; ++n) {
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page, Qt::Key_Tab);
                reached.insert(QApplication::focusWidget());
            }
            for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
                if (button->isVisibleTo(page) && button->isEnabled())
                    QVERIFY2(reached.contains(button), qPrintable(button->accessibleName() + button->text()));
            }
        }
    }

    // With text at 200 % no label is narrower or lower than its words.
    void largeTextIsNotCut()
    {
        m_theme.setTextScale(2);
        const auto page = formationPage(QStringLiteral("FOR.445"), m_clermont);
        const auto cut = [&page] {
            QStringList words;
            for (const look::Label *label : page->findChildren<look::Label *>()) {
                if (label->isVisibleTo(page.get()) && label->height() < label->heightForWidth(label->width()) - 1)
                    words.append(label->text());
            }
            return words;
        };
        QVERIFY(page->findChildren<look::Label *>().size() > 20);
        QTRY_COMPARE(cut(), QStringList()); // once the layouts have settled
        for (const QScrollBar *bar : page->findChildren<QScrollBar *>())
            QVERIFY(bar->orientation() == Qt::Vertical || bar->maximum() == 0);
    }
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
