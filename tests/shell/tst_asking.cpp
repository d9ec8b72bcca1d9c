// A question asked on the whole kiosk: to a real desk, or on to monorientationenligne; and nothing of it left.
#include "demokiosk.h"

#include <contact/ui/enquirypage.h>
#include <content/ui/fichescheme.h>
#include <look/textfield.h>
#include <shell/asking.h>

#include "servers/apache.h"

#include <statistics/sealing.h>

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;

class AskingTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;
    servers::Apache m_desk;
    Settings m_settings;
    std::unique_ptr<DemoKiosk> m_kiosk;

    void begin()
    {
        m_kiosk = std::make_unique<DemoKiosk>();
        QVERIFY(m_kiosk->start(m_settings));
        QTRY_VERIFY_WITH_TIMEOUT((*m_kiosk)->asking().isOffered(), patience);
        QVERIFY(m_kiosk->go("Touch to begin", Place::Home));
        QVERIFY(m_kiosk->go("Find help near you", Place::Find));
        QVERIFY(m_kiosk->go("Ask a question", Place::Ask));
    }
    template <typename Field>
    void type(const char *text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<Field *>(QApplication::focusWidget()), patience);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        QVERIFY(m_kiosk->press(QStringLiteral("Continue")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk.rules = "Options None\n<LimitExcept PUT>\nRequire all denied\n</LimitExcept>\n<Limit PUT>\nRequire all granted\n</Limit>\n";
        QVERIFY2(m_desk.start(), qPrintable(m_desk.problem()));
        m_desk.makeFolder(QStringLiteral("desk"));
        m_settings.proxy = QStringLiteral("none");
        m_settings.caFile = m_desk.certificate();
        m_settings.contactDesk = m_desk.address(QStringLiteral("desk")).toString();
        m_settings.moel = QStringLiteral("https://localhost:%1/ara").arg(m_desk.address({}).port());
    }
    void cleanup() { m_kiosk.reset(); }

    // From the page of help to the desk; the next visitor finds an empty form.
    void aQuestionReachesTheDesk()
    {
        begin();
        QSignalSpy routed(&(*m_kiosk)->asking(), &Asking::routed);
        for (const char *each : {"I work", "Baccalauréat", "Pass over this question", "Change course or métier", "By e-mail"})
            QVERIFY2(m_kiosk->press(QString::fromUtf8(each)), each);
        type<QPlainTextEdit>("How?");
        type<look::TextField>("planted@example.org");
        QVERIFY(m_kiosk->press(QStringLiteral("Send")));
        const QDir desk(m_desk.root() + QStringLiteral("/desk"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.entryList(QDir::Files).size(), 1, patience);
        QVERIFY(servers::readFile(desk.filePath(desk.entryList(QDir::Files).first())).contains("planted@example.org"));
        QCOMPARE(routed.size(), 1);
        QCOMPARE(routed.first().first().value<contact::Desk>(), contact::Desk::Region);
        QCOMPARE((*m_kiosk)->visit()->log.counts(Language::English).rows().value({QStringLiteral("contacts"), QStringLiteral("request")}).value(QStringLiteral("contacts-channel")),
                 QSet<QString>{QStringLiteral("mail")});
        const auto &items = (*m_kiosk)->visit()->classeur.items();
        QVERIFY(std::any_of(items.cbegin(), items.cend(), [](const auto &each) { return each.text == QStringLiteral("How?") && each.data.isEmpty(); }));
        QVERIFY(m_kiosk->press(QStringLiteral("Ask another question")));
        QVERIFY(m_kiosk->press(QStringLiteral("I work")));
        (*m_kiosk)->endVisit();
        QVERIFY(!(*m_kiosk)->asking().isBegun());
        QVERIFY(m_kiosk->go("Touch to begin", Place::Home));
        (*m_kiosk)->open({Place::Ask});
        auto *page = qobject_cast<contact::ui::EnquiryPage *>(m_kiosk->window()->page());
        QVERIFY(page);
        for (auto *each : page->findChildren<QAbstractButton *>())
            QVERIFY(!each->isCheckable() || !each->isChecked());
    }

    // A pupil is sent on to monorientationenligne, and the way back leads to where they were.
    void aPupilIsSentOn()
    {
        QTemporaryFile key;
        QVERIFY(key.open() && key.write(statistics::writeOpenKey(statistics::newKeys().open)) > 0 && key.flush());
        m_settings.statisticsKeyFile = key.fileName();
        begin();
        m_settings.statisticsKeyFile.clear();
        QSignalSpy routed(&(*m_kiosk)->asking(), &Asking::routed);
        for (const char *each : {"I am at lycée", "Baccalauréat", "Pass over this question", "Find ideas"})
            QVERIFY2(m_kiosk->press(QString::fromUtf8(each)), each);
        for (const char *each : {"By chat", "By telephone", "A woman or a girl"}) // for the region, in numbers alone
            QVERIFY2(m_kiosk->press(QString::fromUtf8(each)), each);
        const auto counted = [this](const char *table) {
            return (*m_kiosk)->visit()->log.counts(Language::English).rows().value({QStringLiteral("contacts"), QStringLiteral("moel")}).value(QString::fromLatin1(table));
        };
        QCOMPARE(counted("contacts-channel"), QSet<QString>{QStringLiteral("telephone")});
        QCOMPARE(counted("contacts-sex"), QSet<QString>{QStringLiteral("woman")});
        QVERIFY(m_kiosk->go("Open Mon orientation en ligne", Place::AskSite));
        QVERIFY(m_kiosk->go("Back", Place::Ask));
        QCOMPARE(routed.size(), 1);
        QCOMPARE(routed.first().first().value<contact::Desk>(), contact::Desk::National);
        QCOMPARE((*m_kiosk)->visit()->log.counts(Language::English).rows().value({QStringLiteral("contacts"), QStringLiteral("moel")}).value(QStringLiteral("contacts-situation")),
                 QSet<QString>{QStringLiteral("lycee")});
    }

    // Where nobody reads questions there is no door.
    void withoutADeskThereIsNoDoor()
    {
        m_kiosk = std::make_unique<DemoKiosk>();
        QVERIFY(m_kiosk->start());
        QVERIFY(!(*m_kiosk)->asking().isOffered());
        QVERIFY(m_kiosk->go("Touch to begin", Place::Home));
        (*m_kiosk)->open({Place::Ask});
        QVERIFY(!qobject_cast<contact::ui::EnquiryPage *>(m_kiosk->window()->page()));
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    AskingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_asking.moc"
