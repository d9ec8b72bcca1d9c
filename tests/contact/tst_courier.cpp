// Requests on their way to a real desk (Apache, mod_dav): cuts, restarts, refusals; exactly one arrives.
#include <contact/courier.h>
#include <contact/demande.h>
#include <contact/formreader.h>

#include "servers/apache.h"
#include "servers/badline.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::contact;

namespace {

constexpr Pace quick{1, 20, 5};
const QByteArray planted = "planted-secret@example.org";

QJsonObject aRequest(const QString &id)
{
    const Source source = *readSource({});
    Answers answers{{QStringLiteral("situation"), {QStringLiteral("employed")}}, {QStringLiteral("channel"), {QStringLiteral("mail")}},
                    {QStringLiteral("email"), {QString::fromLatin1(planted)}}};
    return demandeOf(source.form, answers, id, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC), QDate(2027, 1, 1), Language::French);
}

QStringList s_log;
void logged(QtMsgType, const QMessageLogContext &, const QString &text)
{
    s_log += text;
}

} // namespace

class TestCourier : public QObject
{
    Q_OBJECT
    SystemClock m_clock;
    std::unique_ptr<servers::Apache> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    Settings m_settings;

    vault::KeyWays ways() const { return {{}, m_folder->path()}; }
    QString waitingFolder() const { return m_folder->filePath(QStringLiteral("contact")); }
    std::unique_ptr<Courier> courier()
    {
        auto made = std::make_unique<Courier>(m_settings, waitingFolder(), m_clock, quick);
        made->start(ways());
        return made;
    }
    // Through a line that is cut; TLS knows the name alone, not the port.
    void through(const servers::BadLine &line)
    {
        m_settings.contactDesk = QStringLiteral("https://localhost:%1/desk").arg(line.serverPort());
    }
    QStringList atDesk() const { return QDir(m_desk->root() + QStringLiteral("/desk")).entryList(QDir::Files, QDir::Name); }
    int puts(const QByteArray &status) const
    {
        int n = 0;
        for (const QByteArray &line : m_desk->requests())
            n += line.startsWith("PUT ") && line.endsWith(status) ? 1 : 0;
        return n;
    }

private Q_SLOTS:
    void init()
    {
        // A key that outlives a restart is in RAM.
        m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/contact-XXXXXX"));
        m_desk = std::make_unique<servers::Apache>();
        m_desk->rules = "Options None\n<LimitExcept PUT>\nRequire all denied\n</LimitExcept>\n<Limit PUT>\nRequire all granted\n</Limit>\nLimitRequestBody 65536\n";
        QVERIFY2(m_desk->start(), qPrintable(m_desk->problem()));
        m_desk->makeFolder(QStringLiteral("desk"));
        m_settings = {};
        m_settings.proxy = QStringLiteral("none");
        m_settings.caFile = m_desk->certificate();
        m_settings.contactDesk = m_desk->address(QStringLiteral("desk")).toString();
        s_log.clear();
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    // The desk gets what was answered, under a name that tells nothing; nothing is left on the terminal.
    void aRequestArrives()
    {
        const auto sender = courier();
        const QString id = newRequestId();
        sender->send(id, aRequest(id));
        QTRY_COMPARE(sender->standing(id), Standing::Sent);
        QCOMPARE(atDesk(), QStringList(id + QStringLiteral(".json")));
        const QJsonObject there = QJsonDocument::fromJson(servers::readFile(m_desk->root() + QStringLiteral("/desk/") + id + QStringLiteral(".json"))).object();
        QCOMPARE(there, aRequest(id));
        QTRY_COMPARE(sender->counts().sent, 1);
        QCOMPARE(sender->counts().waiting, 0);
        QVERIFY(!sender->withdraw(id));
    }

    // Cut at another byte of each of a hundred: before, in and after the handshake, in the answer. Each is there once.
    void aHundredCutsLoseAndDoubleNothing()
    {
        const QUrl real = m_desk->address({});
        servers::BadLine line(quint16(real.port()));
        through(line);
        QStringList names{newRequestId() + QStringLiteral(".json")}, ids{names.first().chopped(5)};
        {
            const auto sender = courier();
            sender->send(ids.first(), aRequest(ids.first()));
            QTRY_COMPARE(sender->standing(ids.first()), Standing::Sent);
        }
        line.cuts = {-1};
        for (int i = 0; i < 100; ++i)
            line.cuts += line.passed() * i / 100;
        const auto sender = courier();
        for (int i = 1; i < 40; ++i) {
            ids += newRequestId();
            names += ids.last() + QStringLiteral(".json");
            sender->send(ids.last(), aRequest(ids.last()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(sender->waiting(), 0, 60'000);
        names.sort();
        QCOMPARE(atDesk(), names);
        QVERIFY2(line.connections() > 100, qPrintable(QString::number(line.connections())));
        QCOMPARE(puts("201"), 40);
        QVERIFY(puts("412") > 0); // an answer was lost
        QTRY_COMPARE(sender->counts().sent, 40);
    }

    // The answer alone is lost: the next attempt is told that it is there already, and that is enough.
    void aLostAnswerDoublesNothing()
    {
        servers::BadLine line(quint16(m_desk->address({}).port()));
        through(line);
        const QString whole = newRequestId(), cut = newRequestId();
        {
            const auto sender = courier();
            sender->send(whole, aRequest(whole));
            QTRY_COMPARE(sender->standing(whole), Standing::Sent);
        }
        const qint64 all = line.passed();
        line.cuts = {-1, all - 150, all - 20}; // inside of the answer
        const auto sender = courier();
        sender->send(cut, aRequest(cut));
        QTRY_COMPARE(sender->standing(cut), Standing::Sent);
        QCOMPARE(atDesk().size(), 2);
        QCOMPARE(puts("201"), 2);
        QVERIFY(puts("412") >= 1);
    }

    // Sealed while the desk cannot be reached, found by the next run of the program, and sent then.
    void whatWaitsOutlivesTheProgram()
    {
        const QString id = newRequestId();
        m_desk->stop();
        {
            const auto sender = courier();
            QSignalSpy changed(sender.get(), &Courier::changed);
            sender->send(id, aRequest(id));
            QTRY_COMPARE(sender->standing(id), Standing::Waiting);
            QCOMPARE(sender->counts().waiting, 1);
        }
        const QString kept = waitingFolder() + u'/' + id + QStringLiteral(".demande");
        QVERIFY(QFile::exists(kept));
        QVERIFY(!servers::readFile(kept).contains(planted));
        QCOMPARE(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY2(m_desk->start(), qPrintable(m_desk->problem()));
        const auto next = courier();
        QTRY_COMPARE(next->standing(id), Standing::Sent);
        QCOMPARE(atDesk(), QStringList(id + QStringLiteral(".json")));
        QTRY_VERIFY(!QFile::exists(kept));
    }

    // Killed between the arrival and its note: what is sent again is told to be there already.
    void anArrivalThatWasNotNotedDoublesNothing()
    {
        const QString id = newRequestId();
        const QString kept = waitingFolder() + u'/' + id + QStringLiteral(".demande");
        m_desk->stop();
        {
            const auto sender = courier();
            sender->send(id, aRequest(id));
            QTRY_COMPARE(sender->standing(id), Standing::Waiting);
        }
        QVERIFY(QFile::copy(kept, m_folder->filePath(QStringLiteral("copy"))));
        QVERIFY(m_desk->start());
        QVERIFY(QDir().mkpath(waitingFolder()));
        {
            const auto sender = courier();
            QTRY_COMPARE(sender->standing(id), Standing::Sent);
            QTRY_VERIFY(!QFile::exists(kept));
        }
        QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("copy")), kept));
        const auto again = courier();
        QTRY_COMPARE(again->standing(id), Standing::Sent);
        QCOMPARE(puts("201"), 1);
        QCOMPARE(puts("412"), 1);
        QCOMPARE(atDesk().size(), 1);
    }

    // A desk that refuses mends nothing by itself: it waits there for an administrator, and is given up when its time is over.
    void whatIsRefusedWaitsUntilItsTimeIsOver()
    {
        m_settings.contactDesk = m_desk->address(QStringLiteral("nowhere")).toString();
        ManualClock clock;
        Courier sender(m_settings, waitingFolder(), clock, quick);
        sender.start(ways());
        const QString id = newRequestId();
        sender.send(id, aRequest(id));
        QTRY_COMPARE(sender.standing(id), Standing::Waiting);
        clock.advance(71 * 3'600'000LL);
        QTRY_COMPARE(puts("409") + puts("404"), 2);
        QCOMPARE(sender.standing(id), Standing::Waiting);
        clock.advance(2 * 3'600'000LL);
        QTRY_COMPARE(sender.standing(id), Standing::Over);
        QTRY_COMPARE(sender.counts().givenUp, 1);
        QCOMPARE(sender.counts().waiting, 0);
    }

    // What waits may be taken back; it is gone from the disk and never sent.
    void whatWaitsMayBeTakenBack()
    {
        m_desk->stop();
        const QString id = newRequestId();
        {
            Courier patient(m_settings, waitingFolder(), m_clock, {60'000, 60'000, 5});
            patient.start(ways());
            patient.send(id, aRequest(id));
            QTRY_COMPARE(patient.standing(id), Standing::Waiting);
            QVERIFY(patient.withdraw(id));
            QCOMPARE(patient.standing(id), Standing::Over);
            QTRY_COMPARE(patient.counts().waiting, 0);
            QVERIFY(!patient.withdraw(id));
        }
        QVERIFY(m_desk->start());
        const auto sender = courier();
        const QString other = newRequestId();
        sender->send(other, aRequest(other));
        QTRY_COMPARE(sender->standing(other), Standing::Sent);
        QCOMPARE(atDesk(), QStringList(other + QStringLiteral(".json")));
        QCOMPARE(sender->counts().givenUp, 0);
    }

    // No room on the disk is no reason not to send; and it is not said to be kept.
    void withoutADiskItIsSentAllTheSame()
    {
        QFile inTheWay(waitingFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_desk->stop();
        const auto sender = courier();
        const QString id = newRequestId();
        sender->send(id, aRequest(id));
        QTRY_COMPARE(sender->standing(id), Standing::Lost);
        QVERIFY(m_desk->start());
        QTRY_COMPARE(sender->standing(id), Standing::Sent);
    }

    // Neither the log nor any name or address holds anything of the person.
    void nothingPersonalIsToldAnywhere()
    {
        const auto before = qInstallMessageHandler(logged);
        const QString id = newRequestId();
        m_settings.contactDesk = m_desk->address(QStringLiteral("nowhere")).toString();
        {
            const auto sender = courier();
            sender->send(id, aRequest(id));
            QTRY_COMPARE(sender->standing(id), Standing::Waiting);
        }
        qInstallMessageHandler(before);
        QVERIFY(!s_log.isEmpty());
        QVERIFY(!s_log.join(u'\n').contains(QString::fromLatin1(planted)));
        for (const QString &name : QDir(waitingFolder()).entryList(QDir::Files)) {
            QVERIFY(name == id + QStringLiteral(".demande") || name == QStringLiteral("counts.json"));
            QVERIFY(!servers::readFile(waitingFolder() + u'/' + name).contains(planted));
        }
        for (const QByteArray &line : m_desk->requests())
            QVERIFY(!line.contains(planted));
    }

    // A desk that asks for a name gets it.
    void theDeskMayAskForAName()
    {
        m_desk->stop();
        m_desk->rules = servers::Apache::spaceRules(m_desk->makePasswordFile(QStringLiteral("borne"), QStringLiteral("pass é")));
        QVERIFY2(m_desk->start(), qPrintable(m_desk->problem()));
        m_settings.contactUser = QStringLiteral("borne");
        m_settings.contactPassword = QStringLiteral("pass é");
        const auto sender = courier();
        const QString id = newRequestId();
        sender->send(id, aRequest(id));
        QTRY_COMPARE(sender->standing(id), Standing::Sent);
    }
};

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
