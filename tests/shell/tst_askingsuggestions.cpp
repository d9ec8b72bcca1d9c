// What is proposed at once to who asks: people who receive them near home, formations of the next level, their métiers.
#include <shell/askingsuggestions.h>

#include <contact/formreader.h>
#include <content/connection.h>
#include <formations/formationreader.h>
#include <relais/relaisreader.h>

#include <QTest>

using namespace belvedere;
using contact::Profile;
using contact::Suggestion;
using shell::suggestionsFor;

class AskingSuggestionsTest : public QObject
{
    Q_OBJECT
    static constexpr auto clermont = "63113", aurillac = "15014";
    std::unique_ptr<content::Connection> m_pack;

    QVector<Suggestion> found(const Profile &profile, Suggestion::Kind kind, const QString &place = {})
    {
        QVector<Suggestion> of;
        const auto all = suggestionsFor(m_pack->db(), profile, place);
        for (const Suggestion &each : all.value_or(QVector<Suggestion>())) {
            if (each.kind == kind)
                of += each;
        }
        return of;
    }
    relais::Relais relaisOf(const QString &id)
    {
        const auto all = relais::allRelais(m_pack->db());
        const auto at = std::find_if(all->begin(), all->end(), [&id](const auto &each) { return each.id == id; });
        return at == all->end() ? relais::Relais() : *at;
    }
    static Profile who(const char *situation, const char *level = "", const char *insee = "", const char *need = "")
    {
        return {QString::fromLatin1(situation), QString::fromLatin1(level), QString::fromLatin1(need), {}, QString::fromLatin1(insee)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto pack = content::Connection::openImmutable(BELVEDERE_BINARY_DIR + QStringLiteral("/demo.pack"));
        QVERIFY(pack.has_value());
        m_pack = std::move(*pack);
    }

    // Every situation of the form is received by somebody, and those who are proposed receive it.
    void peopleReceiveThem()
    {
        const auto source = contact::readSource({});
        QVERIFY(source.has_value());
        for (const contact::Option &situation : source->form.question(QStringLiteral("situation"))->options) {
            const QString receives = shell::publicOfSituation(situation.id);
            QVERIFY2(!receives.isEmpty(), qPrintable(situation.id));
            const auto people = found(who(qPrintable(situation.id), "", clermont), Suggestion::Kind::Relais);
            QVERIFY2(!people.isEmpty() && people.size() <= 2, qPrintable(situation.id));
            for (const Suggestion &each : people)
                QVERIFY2(relaisOf(each.id).publics.contains(receives), qPrintable(each.title));
        }
    }

    // Near where they live, with how far; else near the terminal; where neither is said, nobody: they may be far.
    void peopleAreNear()
    {
        const auto first = [this](const char *insee, const char *place) {
            const auto people = found(who("lycee", "", insee), Suggestion::Kind::Relais, QString::fromLatin1(place));
            return people.isEmpty() ? relais::Relais() : relaisOf(people.first().id);
        };
        QVERIFY(first(clermont, "").insee.startsWith(QStringLiteral("63")));
        QVERIFY(first(aurillac, "63000").insee.startsWith(QStringLiteral("15")));
        QVERIFY(first("", "INSEE 15014").insee.startsWith(QStringLiteral("15")));
        QVERIFY(found(who("lycee"), Suggestion::Kind::Relais).isEmpty());
        QVERIFY(!found(who("lycee", "", clermont), Suggestion::Kind::Relais).first().detail.isEmpty());
    }

    // Of the level that comes next; a pupil of collège has none yet and is shown where the way leads.
    void formationsAreOfTheNextLevel()
    {
        const std::pair<Profile, int> levels[]{{who("left-school", "none"), 1}, {who("employed", "cap"), 2}, {who("lycee", "bac"), 3},
                                               {who("student", "bac2"), 4}, {who("student", "bac3"), 5}, {who("college"), 2}};
        for (const auto &[profile, rank] : levels) {
            QCOMPARE(shell::nextLevel(profile), rank);
            const auto proposed = found(profile, Suggestion::Kind::Formation);
            QVERIFY2(!proposed.isEmpty() && proposed.size() <= 2, qPrintable(profile.level));
            for (const Suggestion &each : proposed) {
                QVERIFY(!each.title.isEmpty());
                QCOMPARE(formations::formation(m_pack->db(), each.id)->summary.niveauRank, rank);
            }
        }
        QCOMPARE(shell::nextLevel(who("parent")), -1);
    }

    // Near first. Who looks for an apprenticeship sees what is done in alternance alone.
    void formationsAreNearAndAsWanted()
    {
        formations::FormationsQuery query;
        query.niveauRank = 1;
        query.limit = 100;
        const auto idsOf = [this](const formations::FormationsQuery &of) {
            QStringList ids;
            const auto found = formations::findFormations(m_pack->db(), of);
            for (const auto &hit : found->items)
                ids += hit.summary.id;
            return ids;
        };
        query.near = formations::Nearby{relaisOf(QStringLiteral("EX-001")).position, 40};
        const QStringList near = idsOf(query);
        QVERIFY(near.size() > 2); // enough to choose from
        for (const Suggestion &each : found(who("left-school", "none", clermont), Suggestion::Kind::Formation))
            QVERIFY2(near.contains(each.id), qPrintable(each.title));
        query.near.reset();
        query.alternance = true;
        const QStringList inAlternance = idsOf(query);
        const auto wanted = found(who("left-school", "none", "", "apprenticeship"), Suggestion::Kind::Formation);
        QVERIFY(!wanted.isEmpty());
        for (const Suggestion &each : wanted)
            QVERIFY2(inAlternance.contains(each.id), qPrintable(each.title));
    }

    // The métiers to which these formations lead, each once.
    void fichesAreWhereTheyLead()
    {
        const Profile profile = who("employed", "cap", clermont);
        QStringList there;
        for (const Suggestion &each : found(profile, Suggestion::Kind::Formation)) {
            for (const auto &metier : formations::metiersOf(m_pack->db(), each.id).value_or(QVector<formations::LinkedMetier>()))
                there += metier.id;
        }
        const auto fiches = found(profile, Suggestion::Kind::Fiche);
        QVERIFY(!fiches.isEmpty() && fiches.size() <= 2);
        for (const Suggestion &each : fiches)
            QVERIFY(there.contains(each.id));
        QVERIFY(fiches.first().id != fiches.last().id || fiches.size() == 1);
    }

    // A pack without places and formations proposes nothing, and that is no error.
    void aBarePackProposesNothing()
    {
        auto bare = content::Connection::create(QStringLiteral(":memory:"));
        QVERIFY(bare.has_value());
        const auto all = suggestionsFor((*bare)->db(), who("lycee", "bac", clermont), {});
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().text()));
        QVERIFY(all->isEmpty());
    }
};

QTEST_GUILESS_MAIN(AskingSuggestionsTest)
#include "tst_askingsuggestions.moc"
