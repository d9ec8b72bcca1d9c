#include <content/ui/browsepage.h>
#include <content/ui/comparison.h>
#include <content/ui/metiercard.h>

#include <look/button.h>
#include <look/chip.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::ui;

namespace {

std::shared_ptr<const Catalogue> catalogue()
{
    auto made = std::make_shared<Catalogue>();
    made->guide.poles = {{QStringLiteral("nature"), {QStringLiteral("Nature"), {}}, {}},
                         {QStringLiteral("aider"), {QStringLiteral("Aider"), {}}, {}}};
    made->guide.groupes = {{QStringLiteral("g1"), QStringLiteral("nature"), {}, {}},
                           {QStringLiteral("g2"), QStringLiteral("aider"), {}, {}}};
    made->labels = {{QStringLiteral("s1"), QStringLiteral("Forêt")}, {QStringLiteral("s2"), QStringLiteral("Santé")}};
    for (int at = 0; at < 60; ++at) {
        MetierSummary metier;
        metier.id = QStringLiteral("MET.%1").arg(at);
        metier.feminine = metier.masculine = QStringLiteral("métier %1").arg(at, 2, 10, QLatin1Char('0'));
        metier.niveauRank = at % 3;
        metier.memberships = {{at % 2 ? QStringLiteral("g1") : QStringLiteral("g2"), 1}};
        metier.secteurs = {at < 50 ? QStringLiteral("s1") : QStringLiteral("s2")};
        made->index.insert(metier.id, at);
        made->metiers.append(metier);
    }
    return made;
}

template <typename T>
QVector<T *> seen(const QWidget &page)
{
    QVector<T *> found;
    for (auto *each : page.findChildren<T *>())
        if (each->isVisibleTo(&page))
            found.append(each);
    return found;
}

QAbstractButton *named(const QWidget &page, const QString &start)
{
    for (auto *each : seen<QAbstractButton>(page))
        if ((each->accessibleName().isEmpty() ? each->text() : each->accessibleName()).startsWith(start))
            return each;
    return nullptr;
}

void press(QAbstractButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // what a layout takes in is shown in the next turn
}

} // namespace

class BrowseTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    const std::shared_ptr<const Catalogue> m_catalogue = catalogue();

private Q_SLOTS:
    // Two facets chosen with the keys alone narrow the list; what is chosen can be taken away again.
    void narrowsByKeyboard()
    {
        BrowsePage page(m_theme, m_catalogue, Language::French, {});
        page.resize(1280, 900);
        page.show();
        QSignalSpy changed(&page, &BrowsePage::choiceChanged);
        press(named(page, QStringLiteral("Sector")));
        press(named(page, QStringLiteral("Santé (10)")));
        QCOMPARE(seen<MetierCard>(page).size(), 10);
        press(named(page, QStringLiteral("Level")));
        press(named(page, QStringLiteral("CAP (3)")));
        QCOMPARE(seen<MetierCard>(page).size(), 3);
        QCOMPARE(changed.size(), 2);
        press(named(page, QStringLiteral("Take away the filter: Santé")));
        QCOMPARE(changed.last().first().value<FacetChoice>(), FacetChoice({{Facet::Niveau, {QStringLiteral("1")}}}));
        press(named(page, QStringLiteral("Take away the filter: CAP")));
        QVERIFY(!named(page, QStringLiteral("Take away the filter")));
    }

    // The facets chosen before are found again, and a facet shows which of its values are chosen.
    void theChoiceIsFoundAgain()
    {
        BrowsePage page(m_theme, m_catalogue, Language::French, {{Facet::Secteur, {QStringLiteral("s2")}}});
        page.resize(1280, 900);
        page.show();
        QCOMPARE(seen<MetierCard>(page).size(), 10);
        press(named(page, QStringLiteral("Sector (1)")));
        for (auto *chip : seen<look::Chip>(page))
            QCOMPARE(chip->isChecked(), chip->text().startsWith(QStringLiteral("Santé")));
    }

    // A long list comes in parts: "Show more" adds some and gives the focus to the first of them.
    void aLongListComesInParts()
    {
        BrowsePage page(m_theme, m_catalogue, Language::French, {});
        page.resize(1280, 900);
        page.show();
        QCOMPARE(seen<MetierCard>(page).size(), 24);
        press(named(page, QStringLiteral("Show more")));
        QCOMPARE(seen<MetierCard>(page).size(), 48);
        const auto *focused = qobject_cast<MetierCard *>(page.focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->metier(), QStringLiteral("MET.24"));
        press(named(page, QStringLiteral("Show more")));
        QCOMPARE(seen<MetierCard>(page).size(), 60);
        QVERIFY(!named(page, QStringLiteral("Show more")));
    }

    // A line whose métiers all have the same says so; a line that none fills is left out; on paper
    // nothing of a fiche is read as markup.
    void comparesLineByLine()
    {
        Fiche one, other;
        one.summary = m_catalogue->metiers[0];
        other.summary = m_catalogue->metiers[1];
        one.summary.accroche = QStringLiteral("<script>x</script>");
        one.niveau = other.niveau = {QStringLiteral("REF.413"), QStringLiteral("CAP ou équivalent")};
        one.secteurs = {{QStringLiteral("s1"), QStringLiteral("forêt")}};
        const Comparison comparison(*m_catalogue, {one, other}, Language::French);
        QStringList headings;
        for (const auto &line : comparison.lines()) {
            headings.append(line.heading);
            QCOMPARE(line.cells.size(), 2);
            QCOMPARE(line.same, line.heading == QStringLiteral("Level of entry"));
        }
        QVERIFY(headings.contains(QStringLiteral("Where one works")));
        QVERIFY(!headings.contains(QStringLiteral("What to study")));
        const QString html = comparison.toHtml(QStringLiteral("CIO <b>"));
        QVERIFY(!html.contains(QStringLiteral("<script>")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;")));
        QVERIFY(!html.contains(QStringLiteral("CIO <b>")));
    }
};

QTEST_MAIN(BrowseTest)
#include "tst_browse.moc"
