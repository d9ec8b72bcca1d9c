// Formations that take people now: the rule, day by day, and what is found of it in a pack.
#include "offers.h"
#include "packs.h"

#include <formations/openformations.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::formations;
using namespace belvedere::formations::testing;

namespace {

constexpr LooseDate unknown{};
const QDate today(2026, 11, 29);

Session session(LooseDate debut, LooseDate fin, Recrutement state, LooseDate from = {}, LooseDate to = {})
{
    return {debut, fin, from, to, state, {}};
}
const Session past = session({2025, 9, 1}, {2026, 6, 30}, Recrutement::Open);
const Session laterFull = session({2027, 9, 1}, {2028, 6, 30}, Recrutement::Closed);
const Session laterOpen = session({2027, 1, 4}, {2027, 6, 30}, Recrutement::Open);
const Session laterSuspended = session({2027, 1, 4}, {2027, 6, 30}, Recrutement::Suspended);
const Session laterUnsaid = session({2027, 1, 4}, {2027, 6, 30}, Recrutement::Unknown);

const places::Position clermont{45.7794, 3.0868};

QByteArray offer(const QByteArray &title, const QByteArray &town, const QByteArray &latitude, const QByteArray &longitude)
{
    return fullOffer().replace("CAP boulanger", title).replace("Cantine", QByteArray("Cantine de ").append(title)).replace("37537", "")
        .replace("<extra info=\"FOR_ID ONISEP\">445</extra>", "").replace("<ville>Clermont-Ferrand</ville>", QByteArray("<ville>").append(town).append("</ville>"))
        .replace("45.7794", latitude).replace("3.0868", longitude);
}

} // namespace

class OpenFormationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recruits_data()
    {
        QTest::addColumn<Session>("one");
        QTest::addColumn<bool>("does");
        const auto open = Recrutement::Open;
        QTest::newRow("recruits, begins later") << laterOpen << true;
        QTest::newRow("recruits, begins today") << session({2026, 11, 29}, unknown, open) << true;
        QTest::newRow("recruited, began yesterday") << session({2026, 11, 28}, {2027, 6, 30}, open) << false;
        QTest::newRow("recruited, is over") << past << false;
        QTest::newRow("begins in this month, the day is not told") << session({2026, 11, 0}, unknown, open) << true;
        QTest::newRow("began in the month before") << session({2026, 10, 0}, unknown, open) << false;
        QTest::newRow("begins in this year") << session({2026, 0, 0}, unknown, open) << true;
        QTest::newRow("no dates at all") << session(unknown, unknown, open) << true;
        QTest::newRow("only an end, to come") << session(unknown, {2027, 6, 30}, open) << true;
        QTest::newRow("only an end, over") << session(unknown, {2026, 6, 30}, open) << false;
        QTest::newRow("inscriptions are over") << session({2027, 1, 4}, unknown, open, {2026, 6, 1}, {2026, 11, 28}) << false;
        QTest::newRow("last day of the inscriptions") << session({2027, 1, 4}, unknown, open, {2026, 6, 1}, {2026, 11, 29}) << true;
        QTest::newRow("inscriptions not begun") << session({2027, 1, 4}, unknown, open, {2026, 12, 1}, unknown) << false;
        QTest::newRow("full") << laterFull << false;
        QTest::newRow("suspended") << laterSuspended << false;
        QTest::newRow("not told") << laterUnsaid << false;
    }
    void recruits()
    {
        QFETCH(const Session, one);
        QFETCH(const bool, does);
        QCOMPARE(recruitsOn(one, today), does);
    }

    void takesPeople_data()
    {
        QTest::addColumn<bool>("permanent");
        QTest::addColumn<QVector<Session>>("sessions");
        QTest::addColumn<bool>("does");
        QTest::newRow("a past one recruited, a later one is full") << false << QVector<Session>{past, laterFull} << false;
        QTest::newRow("one of two recruits") << false << QVector<Session>{laterFull, laterOpen} << true;
        QTest::newRow("nothing told") << false << QVector<Session>{} << false;
        QTest::newRow("all year, nothing else told") << true << QVector<Session>{} << true;
        QTest::newRow("all year, one of before was full") << true << QVector<Session>{session({2025, 9, 1}, {2026, 6, 30}, Recrutement::Closed)} << true;
        QTest::newRow("all year, but full") << true << QVector<Session>{laterFull} << false;
        QTest::newRow("all year, but suspended; one of before recruited") << true << QVector<Session>{past, laterSuspended} << false;
        QTest::newRow("all year, one full, one not told") << true << QVector<Session>{laterFull, laterUnsaid} << true;
    }
    void takesPeople()
    {
        QFETCH(const bool, permanent);
        QFETCH(const QVector<Session>, sessions);
        QFETCH(const bool, does);
        QCOMPARE(takesPeopleOn(permanent, sessions, today), does);
    }

    // Near ones first, none beyond the radius unless it is lifted; by title where nobody knows from where.
    void theNearestFirst()
    {
        BuiltPack built({.offers = {offersOf({offer("CAP a", "Aurillac", "44.9306", "2.4450"), offer("CAP r", "Riom", "45.8936", "3.1131"), offer("CAP m", "Clermont-Ferrand", "45.7794", "3.0868")})}});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        const auto towns = [&](const std::optional<Nearby> &from, const QDate &day, int limit = 8) {
            QStringList all;
            const auto found = openFormations(built.db(), day, from, limit);
            for (const OpenFormation &each : found.value_or(QVector<OpenFormation>()))
                all += each.town + (each.km ? QStringLiteral(" %1").arg(qRound(*each.km)) : QString());
            return all;
        };
        const QDate day(2026, 6, 1);
        QCOMPARE(towns(Nearby{clermont, 30}, day), QStringList({QStringLiteral("Clermont-Ferrand 0"), QStringLiteral("Riom 13")}));
        QCOMPARE(towns(Nearby{clermont, 0}, day), QStringList({QStringLiteral("Clermont-Ferrand 0"), QStringLiteral("Riom 13"), QStringLiteral("Aurillac 107")}));
        QCOMPARE(towns(Nearby{clermont, 0}, day, 1), QStringList{QStringLiteral("Clermont-Ferrand 0")});
        QCOMPARE(towns({}, day), QStringList({QStringLiteral("Aurillac"), QStringLiteral("Clermont-Ferrand"), QStringLiteral("Riom")}));
        QCOMPARE(towns({}, QDate(2030, 6, 1)), QStringList());
        const auto first = openFormations(built.db(), day, Nearby{clermont, 30}, 1);
        QVERIFY(first && first->size() == 1);
        QVERIFY(!first->first().allYear && first->first().starts.isKnown() && !first->first().place.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenFormationsTest)
#include "tst_openformations.moc"
