// Who answers whom: the shipped rules, as a table.
#include <contact/enquiry.h>
#include <contact/formreader.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::contact;

class TestRouting : public QObject
{
    Q_OBJECT
    const Source m_source = *readSource({});

private Q_SLOTS:
    // Every situation and need, one by one: initial training goes to monorientationenligne, whatever the need.
    void everybodyIsSentWhereTheConventionSays()
    {
        const QStringList initial{QStringLiteral("college"), QStringLiteral("lycee"), QStringLiteral("apprentice"), QStringLiteral("student"), QStringLiteral("parent")};
        const QStringList others{QStringLiteral("left-school"), QStringLiteral("job-seeker"), QStringLiteral("employed")};
        QCOMPARE(initial.size() + others.size(), m_source.form.question(QStringLiteral("situation"))->options.size());
        int rows = 0;
        for (const QString &situation : initial + others) {
            for (const Option &need : m_source.form.question(QStringLiteral("need"))->options) {
                const Desk desk = ruleFor(m_source.rules, {situation, {}, need.id}).desk;
                QVERIFY2(desk == (initial.contains(situation) ? Desk::National : Desk::Region), qPrintable(situation + u' ' + need.id));
                ++rows;
            }
        }
        QCOMPARE(rows, 48);
    }

    void theFirstRuleThatHoldsDecides_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const Profile &profile, const char *rule) { QTest::newRow(name) << profile << QString::fromLatin1(rule); };
        const QString pupil = QStringLiteral("lycee"), insee = QStringLiteral("63113");
        row("of the region", {pupil, {}, {}, {}, insee}, "here");
        row("from Corsica", {pupil, {}, {}, {}, QStringLiteral("2A004")}, "elsewhere");
        row("from Réunion", {pupil, {}, {}, {}, QStringLiteral("97411")}, "elsewhere");
        row("who does not say where", {pupil}, "here");
        row("who pays", {pupil, {}, QStringLiteral("funding"), {}, insee}, "funding");
        row("nothing said", {}, "here");
    }

    // Rules about what is needed and where one lives, "unless" too.
    void theFirstRuleThatHoldsDecides()
    {
        QFETCH(Profile, profile);
        QFETCH(QString, rule);
        const auto rules = readRules(R"({"schema": 1, "rules": [
            {"id": "funding", "when": {"need": ["funding"], "situation": ["lycee", "college"]}, "to": "advisers", "because": {"fr": "a", "en": "a"}},
            {"id": "elsewhere", "unless": {"departement": ["", "03", "15", "43", "63"]}, "to": "moel", "because": {"fr": "b", "en": "b"}},
            {"id": "here", "to": "advisers", "because": {"fr": "c", "en": "c"}}]})", QStringLiteral("r.json"), m_source.form);
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().text()));
        QCOMPARE(ruleFor(*rules, profile).id, rule);
    }

    // Whoever is sent somewhere is counted once, however often they go back; and is asked nothing that only an adviser needs.
    void everyRoutedPersonIsCountedOnce()
    {
        Enquiry enquiry(m_source.form, m_source.rules, true);
        QSignalSpy routed(&enquiry, &Enquiry::routed);
        for (const char *each : {"lycee", "bac", "63113", "ideas"}) {
            QCOMPARE(routed.size(), 0);
            QCOMPARE(enquiry.answer({QString::fromLatin1(each)}), Fault::None);
        }
        QCOMPARE(enquiry.state(), Enquiry::State::Routed);
        QCOMPARE(enquiry.rule().id, QStringLiteral("initial-training"));
        QCOMPARE(routed.size(), 1);
        QCOMPARE(routed.first().first().value<Desk>(), Desk::National);
        enquiry.back();
        QCOMPARE(enquiry.current()->id, QStringLiteral("need"));
        QCOMPARE(enquiry.answer({QStringLiteral("training")}), Fault::None);
        QCOMPARE(enquiry.state(), Enquiry::State::Routed);
        QCOMPARE(routed.size(), 1);
    }

    // Where monorientationenligne is not set up, the region answers everybody.
    void withoutALinkTheRegionAnswers()
    {
        Enquiry enquiry(m_source.form, m_source.rules, false);
        QSignalSpy routed(&enquiry, &Enquiry::routed);
        for (const char *each : {"lycee", "bac", "", "ideas"})
            QCOMPARE(enquiry.answer({QString::fromLatin1(each)}), Fault::None);
        QCOMPARE(enquiry.current()->id, QStringLiteral("channel"));
        QCOMPARE(routed.first().first().value<Desk>(), Desk::Region);
    }
};

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
