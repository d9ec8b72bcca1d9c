#include <content/closeness.h>
#include <content/facets.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::content;

namespace {

MetierSummary metier(const QString &id, const QString &groupe, int niveau, const QStringList &centres,
                     const QStringList &secteurs, const QStringList &statuts)
{
    MetierSummary summary;
    summary.id = id;
    summary.feminine = summary.masculine = id;
    summary.niveauRank = niveau;
    summary.memberships = {{groupe, 1}};
    summary.centres = centres;
    summary.secteurs = secteurs;
    summary.statuts = statuts;
    return summary;
}

// Two pôles of one groupe each, four métiers.
Catalogue catalogue()
{
    Catalogue made;
    made.guide.poles = {{QStringLiteral("p2"), {QStringLiteral("Deux"), QStringLiteral("Two")}, {}},
                        {QStringLiteral("p1"), {QStringLiteral("Un"), QStringLiteral("One")}, {}}};
    made.guide.groupes = {{QStringLiteral("g1"), QStringLiteral("p1"), {}, {}},
                          {QStringLiteral("g2"), QStringLiteral("p2"), {}, {}}};
    made.guide.centres = {{QStringLiteral("c1"), {QStringLiteral("aider"), QStringLiteral("to help")}}};
    made.labels = {{QStringLiteral("s1"), QStringLiteral("zoo")}, {QStringLiteral("s2"), QStringLiteral("École")},
                   {QStringLiteral("t1"), QStringLiteral("salarié")}, {QStringLiteral("c2"), QStringLiteral("bouger")}};
    made.metiers = {metier(QStringLiteral("d"), QStringLiteral("g1"), 2, {QStringLiteral("c1")}, {QStringLiteral("s1")}, {QStringLiteral("t1")}),
                    metier(QStringLiteral("c"), QStringLiteral("g1"), 1, {QStringLiteral("c1"), QStringLiteral("c2")}, {QStringLiteral("s2")}, {QStringLiteral("t1")}),
                    metier(QStringLiteral("b"), QStringLiteral("g2"), 1, {QStringLiteral("c2")}, {QStringLiteral("s1")}, {}),
                    metier(QStringLiteral("a"), QStringLiteral("g2"), 5, {}, {}, {})};
    for (int at = 0; at < made.metiers.size(); ++at)
        made.index.insert(made.metiers.at(at).id, at);
    return made;
}

QString ids(const QVector<const MetierSummary *> &metiers)
{
    QStringList out;
    for (const auto *metier : metiers)
        out.append(metier->id);
    return out.join(u' ');
}

QString shown(const QVector<FacetValue> &values)
{
    QStringList out;
    for (const FacetValue &value : values)
        out.append(value.id + u':' + value.name + u':' + QString::number(value.count));
    return out.join(u' ');
}

} // namespace

class FacetsTest : public QObject
{
    Q_OBJECT
    const Catalogue m_catalogue = catalogue();

private Q_SLOTS:
    // A métier fits when it has one of the values of every facet chosen; nothing chosen, all fit, by name.
    void choosesByEveryFacet()
    {
        QCOMPARE(ids(choose(m_catalogue, {})), QStringLiteral("a b c d"));
        FacetChoice choice{{Facet::Niveau, {QStringLiteral("1"), QStringLiteral("2")}}};
        QCOMPARE(ids(choose(m_catalogue, choice)), QStringLiteral("b c d"));
        choice.insert(Facet::Secteur, {QStringLiteral("s1")});
        QCOMPARE(ids(choose(m_catalogue, choice)), QStringLiteral("b d"));
        choice.insert(Facet::Pole, {QStringLiteral("p1")});
        QCOMPARE(ids(choose(m_catalogue, choice)), QStringLiteral("d"));
        choice.insert(Facet::Statut, {QStringLiteral("nobody")});
        QVERIFY(choose(m_catalogue, choice).isEmpty());
    }

    // The number beside a value is what choosing it alone in its facet would leave.
    void countsAreKept()
    {
        const FacetChoice choice{{Facet::Niveau, {QStringLiteral("1")}}, {Facet::Centre, {QStringLiteral("c2")}}};
        for (const Facet facet : allFacets) {
            for (const FacetValue &value : facetValues(m_catalogue, facet, choice, Language::French)) {
                FacetChoice alone = choice;
                alone.insert(facet, {value.id});
                QCOMPARE(value.count, static_cast<int>(choose(m_catalogue, alone).size()));
            }
        }
    }

    // Pôles stand in the order of the guide, levels from the lowest, the others by name as one reads them.
    void valuesAreOrdered()
    {
        QCOMPARE(shown(facetValues(m_catalogue, Facet::Pole, {}, Language::English)), QStringLiteral("p2:Two:2 p1:One:2"));
        QCOMPARE(shown(facetValues(m_catalogue, Facet::Niveau, {}, Language::French)), QStringLiteral("1::2 2::1 5::1"));
        QCOMPARE(shown(facetValues(m_catalogue, Facet::Secteur, {}, Language::French)), QStringLiteral("s2:École:1 s1:Zoo:2"));
        QCOMPARE(shown(facetValues(m_catalogue, Facet::Centre, {}, Language::French)), QStringLiteral("c1:Aider:2 c2:Bouger:2"));
    }

    // A value chosen twice is chosen no more, and leaves no trace.
    void togglingTwiceChangesNothing()
    {
        const FacetChoice once = toggled({}, Facet::Statut, QStringLiteral("t1"));
        QCOMPARE(ids(choose(m_catalogue, once)), QStringLiteral("c d"));
        QVERIFY(toggled(once, Facet::Statut, QStringLiteral("t1")).isEmpty());
    }

    // The nearest métiers share the most; what has nothing in common is not near, nor is the métier itself.
    void closestSharesTheMost()
    {
        const MetierSummary &c = *m_catalogue.metier(QStringLiteral("c"));
        QCOMPARE(ids(closest(m_catalogue, c, 9)), QStringLiteral("d b"));
        QCOMPARE(ids(closest(m_catalogue, c, 1)), QStringLiteral("d"));
        QCOMPARE(ids(closest(m_catalogue, c, 9, {QStringLiteral("d")})), QStringLiteral("b"));
        QCOMPARE(closeness(c, c), 1.0);
    }
};

QTEST_GUILESS_MAIN(FacetsTest)
#include "tst_facets.moc"
