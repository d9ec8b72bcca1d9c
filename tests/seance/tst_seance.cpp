// A séance on a real Prosody: from its code to its end, with those who come late, drop, and do not belong there.
#include "classroom.h"

#include <core/clock.h>
#include <seance/bookfile.h>

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace classroom;

namespace {

constexpr int patienceMs = 15'000;
const QString soin = QStringLiteral("soin"), mer = QStringLiteral("mer");

} // namespace

class SeanceTest : public QObject
{
    Q_OBJECT
    servers::Prosody m_prosody;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Host> m_host;

    Meeting meeting() const { return meetingAt(m_prosody); }
    std::unique_ptr<MemberAt> pupil(const QString &pseudonym = {}) { return joined(m_clock, meeting(), m_host->code(), pseudonym); }
    QMap<QString, int> words() const { return m_host->pupils().picture(m_host->stage(), 1).words; }

private Q_SLOTS:
    void initTestCase()
    {
        prepareKeys();
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_host = std::move(*Host::create(quickPolicy(), m_clock, meeting(), shortScenario(), m_folder->path()));
        m_host->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), Host::State::Open, patienceMs);
    }
    void cleanup()
    {
        m_host.reset();
        m_folder.reset();
    }

    // From the code on the board to the end: all see the same, the teacher sees how far each one is, nothing stays.
    void fromCodeToEnd()
    {
        const QString typed = m_host->code().left(3).toLower() + QStringLiteral(" - ") + m_host->code().mid(3);
        auto ada = joined(m_clock, meeting(), typed, QStringLiteral("Lynx bleu")), blaise = pupil();
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::In, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(blaise->member->state(), Member::State::In, patienceMs);
        QCOMPARE(ada->member->pseudonym(), QStringLiteral("Lynx bleu"));
        QCOMPARE(ada->member->stage().step, -1);
        QCOMPARE(ada->member->stage().title, QStringLiteral("Un essai"));
        m_host->goTo(1);
        QTRY_COMPARE(ada->member->stage().step, 1);
        QTRY_COMPARE(blaise->member->stage().now, shortScenario().steps.at(1));
        QVERIFY(qAbs(blaise->member->stage().until.secsTo(m_host->stage().until)) < 5);
        m_host->setPaused(true);
        QTRY_VERIFY(ada->member->stage().paused);
        m_host->setPaused(false);
        m_host->show({Stage::Shown::Kind::Fiche, QStringLiteral("MET.7")});
        QTRY_COMPARE(ada->member->stage().shown.ref, QStringLiteral("MET.7"));
        QVERIFY(!ada->member->stage().paused);
        ada->member->tell({1, QStringLiteral("words"), 1, 2, true});
        ada->member->answer({1, {QStringLiteral("Soin"), QStringLiteral("Mer")}});
        blaise->member->answer({1, {QStringLiteral("soin")}});
        blaise->member->show({1, {QStringLiteral("soin")}});
        QTRY_COMPARE(words(), (QMap<QString, int>{{soin, 2}, {mer, 1}}));
        QTRY_COMPARE(ada->member->waiting() + blaise->member->waiting(), 0);
        const Pupil &first = m_host->pupils().pupils().at(m_host->pupils().pupils().first().pseudonym == QStringLiteral("Lynx bleu") ? 0 : 1);
        QCOMPARE(first.progress, (Progress{1, QStringLiteral("words"), 1, 2, true}));
        QCOMPARE(m_host->pupils().picture(m_host->stage(), 1).here, 2);
        QVERIFY(servers::filesWith(m_folder->path(), {"soin", "Lynx", m_host->code().toUtf8(), "Un essai"}).isEmpty());
        QSignalSpy ended(m_host.get(), &Host::ended);
        m_host->end(m_clock.now().addSecs(-1));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patienceMs);
        QTRY_COMPARE(ada->member->state(), Member::State::Ended);
        QTRY_COMPARE(blaise->member->state(), Member::State::Ended);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(m_folder->path()).entryList(QDir::Files), QStringList(), patienceMs);
        QTRY_COMPARE(QDir(ada->folder.path()).entryList(QDir::Files), QStringList());
        auto late = pupil();
        QTRY_COMPARE_WITH_TIMEOUT(late->member->state(), Member::State::NotFound, patienceMs);
    }

    // A code of no séance is told at once, and makes no room.
    void aWrongCode()
    {
        for (int i = 0; i < 2; ++i) {
            auto lost = joined(m_clock, meeting(), QStringLiteral("ABCDEF"));
            QTRY_COMPARE_WITH_TIMEOUT(lost->member->state(), Member::State::NotFound, patienceMs);
        }
        auto none = joined(m_clock, meeting(), QStringLiteral("AB"));
        QTRY_COMPARE(none->member->state(), Member::State::NotFound);
    }

    // Nobody bears a name that no terminal proposed, nor the one of another.
    void pseudonymsAreTheClassroomsOwn()
    {
        auto rude = pupil(QStringLiteral("Gros mot")), ada = pupil(QStringLiteral("Lynx bleu"));
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::In, patienceMs);
        auto same = pupil(QStringLiteral("Lynx bleu"));
        QTRY_COMPARE_WITH_TIMEOUT(rude->member->state(), Member::State::In, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(same->member->state(), Member::State::In, patienceMs);
        QVERIFY(isPseudonym(rude->member->pseudonym()) && isPseudonym(same->member->pseudonym()));
        QVERIFY(same->member->pseudonym() != QStringLiteral("Lynx bleu"));
    }

    // Who comes late sees what all see; who was dropped comes back as the same pupil, with what they had not yet told.
    void lateAndDropped()
    {
        m_host->goTo(1);
        m_host->show({Stage::Shown::Kind::Video, QStringLiteral("v1")});
        auto ada = pupil();
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->stage().step, 1, patienceMs);
        QCOMPARE(ada->member->stage().shown.ref, QStringLiteral("v1"));
        QTRY_COMPARE(ada->member->state(), Member::State::In);
        ada->member->answer({1, {mer}});
        QTRY_COMPARE(words().value(mer), 1);
        const QString pseudonym = ada->member->pseudonym();
        ada->member->answer({1, {soin}}); // on the disk or under way
        ada->member.reset();
        m_host->goTo(2);
        ada->member = std::move(*Member::create(quickPolicy(), m_clock, meeting(), m_host->code(), newPseudonym(), ada->folder.path()));
        ada->member->join();
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::Known, patienceMs);
        QCOMPARE(ada->member->pseudonym(), pseudonym);
        ada->member->goOnAs(true);
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::In, patienceMs);
        QCOMPARE(ada->member->pseudonym(), pseudonym);
        QCOMPARE(ada->member->stage().step, 2);
        QTRY_COMPARE_WITH_TIMEOUT(words(), (QMap<QString, int>{{soin, 1}}), patienceMs);
        QTRY_COMPARE(ada->member->waiting(), 0);
        QCOMPARE(m_host->pupils().pupils().size(), 1);
    }

    // The teacher's terminal stops and starts again: the same code, class and step; what was told meanwhile counts once.
    void theTeacherComesBack()
    {
        auto ada = pupil(), blaise = pupil();
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::In, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(blaise->member->state(), Member::State::In, patienceMs);
        m_host->goTo(1);
        m_host->extend(5);
        m_host->hideWord(mer, true);
        ada->member->answer({1, {soin}});
        QTRY_COMPARE(ada->member->waiting(), 0);
        const QString code = m_host->code();
        const Stage stage = m_host->stage();
        m_host.reset();
        blaise->member->answer({1, {soin}});
        ada->member->answer({1, {mer}});
        m_host = std::move(*Host::takeUp(quickPolicy(), m_clock, meeting(), m_folder->path()));
        m_host->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), Host::State::Open, patienceMs);
        QCOMPARE(m_host->code(), code);
        QCOMPARE(m_host->stage(), stage);
        QCOMPARE(m_host->hiddenWords(), QSet<QString>{mer});
        QCOMPARE(m_host->scenario(), shortScenario());
        QCOMPARE(m_host->pupils().pupils().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(words(), (QMap<QString, int>{{soin, 1}, {mer, 1}}), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->waiting() + blaise->member->waiting(), 0, patienceMs);
        m_host->goTo(2);
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->stage().step, 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->pupils().picture(m_host->stage(), 1).here, 2, patienceMs);
        blaise->member->leave();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->pupils().picture(m_host->stage(), 1).here, 1, patienceMs);
        QCOMPARE(Host::takeUp(quickPolicy(), m_clock, meeting(), QTemporaryDir().path()).error().kind, ErrorKind::NotFound);
    }

    // Who was put out does not come back, on the same terminal started again neither; the others do not notice.
    void putOutStaysOut()
    {
        auto ada = pupil(), blaise = pupil();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->pupils().pupils().size(), 2, patienceMs);
        QTRY_COMPARE(ada->member->state(), Member::State::In);
        QTRY_COMPARE(blaise->member->state(), Member::State::In);
        const QTemporaryDir before;
        QVERIFY(QFile::copy(ada->folder.filePath(QStringLiteral("member.book")), before.filePath(QStringLiteral("member.book"))));
        const bool adaFirst = m_host->pupils().pupils().first().pseudonym == ada->member->pseudonym();
        m_host->putOut(m_host->pupils().pupils().at(adaFirst ? 0 : 1).key);
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::PutOut, patienceMs);
        QCOMPARE(m_host->pupils().pupils().size(), 1);
        m_host.reset();
        m_host = std::move(*Host::takeUp(quickPolicy(), m_clock, meeting(), m_folder->path()));
        m_host->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), Host::State::Open, patienceMs);
        auto again = std::move(*Member::create(quickPolicy(), m_clock, meeting(), m_host->code(), newPseudonym(), before.path())); // with the secret of before
        again->join();
        QTRY_COMPARE_WITH_TIMEOUT(again->state(), Member::State::Known, patienceMs);
        again->goOnAs(true);
        QTRY_COMPARE_WITH_TIMEOUT(again->state(), Member::State::PutOut, patienceMs);
        QCOMPARE(m_host->pupils().pupils().size(), 1);
        QCOMPARE(blaise->member->state(), Member::State::In);
    }

    // After a kill the terminal gives one pupil's place and answers to nobody who does not say that they are that pupil, and
    // after a while to nobody at all.
    void theNextOneAtATerminalIsAsked()
    {
        ManualClock clock(m_clock.now());
        QTemporaryDir folder;
        const auto sitsDown = [&] {
            auto made = std::move(*Member::create(quickPolicy(), clock, meeting(), m_host->code(), QStringLiteral("Loup gris"), folder.path()));
            made->join();
            return made;
        };
        m_host->goTo(1);
        auto member = sitsDown();
        QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::In, patienceMs);
        const QString first = member->pseudonym();
        member->answer({1, {mer}});
        QTRY_COMPARE_WITH_TIMEOUT(words().value(mer), 1, patienceMs);
        QTRY_COMPARE(member->waiting(), 0);
        m_host.reset(); // so that what is answered now waits in the book
        member->answer({1, {soin}});
        QTRY_VERIFY_WITH_TIMEOUT(secretIn(folder.path(), QStringLiteral("member.book")).size() > 0, patienceMs);
        member.reset();
        m_host = std::move(*Host::takeUp(quickPolicy(), m_clock, meeting(), m_folder->path()));
        m_host->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), Host::State::Open, patienceMs);

        member = sitsDown();
        QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::Known, patienceMs);
        QCOMPARE(member->pseudonym(), first);
        QCOMPARE(member->waiting(), 0);
        member->goOnAs(false);
        QCOMPARE(member->pseudonym(), QStringLiteral("Loup gris"));
        QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::In, patienceMs);
        QVERIFY(member->pseudonym() != first);
        member->answer({1, {QStringLiteral("neuf")}});
        QTRY_COMPARE_WITH_TIMEOUT(words(), (QMap<QString, int>{{mer, 1}, {QStringLiteral("neuf"), 1}}), patienceMs); // not the one that waited
        QCOMPARE(m_host->pupils().pupils().size(), 2);

        member.reset();
        clock.advance(Member::knownMinutes * 60'000LL + 1);
        member = sitsDown();
        QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::In, patienceMs);
        QCOMPARE(m_host->pupils().pupils().size(), 3);
        member.reset(); // one that is asked and goes: forgotten too
        member = sitsDown();
        QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::Known, patienceMs);
        member->leave();
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList({QStringLiteral("member.book")}, QDir::Files), QStringList(), patienceMs);
    }

    // A class that is full is told so, to no one who is in it; a place that is given up is free.
    void aFullClass()
    {
        auto ada = pupil();
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::In, patienceMs);
        m_host.reset();
        {
            BookFile book(m_folder->filePath(QStringLiteral("seance.book")));
            QVERIFY(QTest::qWaitFor([&] { return book.open(sessionKey()->key).has_value(); }, patienceMs)); // once the other has let it go
            QVector<QJsonObject> others;
            for (int i = 1; i < mostPupils; ++i)
                others.append({{QStringLiteral("k"), digestOf(QStringLiteral("pupil"), QString::number(i))}, {QStringLiteral("n"), 0}, {QStringLiteral("r"), jsonOf(Named{newPseudonym()})},
                               {QStringLiteral("t"), double(m_clock.now().toMSecsSinceEpoch())}, {QStringLiteral("jid"), QStringLiteral("%1@visiteurs.localhost").arg(i, 32, 16, QLatin1Char('0'))}});
            QVERIFY(book.append(sessionKey()->key, others));
        }
        m_host = std::move(*Host::takeUp(quickPolicy(), m_clock, meeting(), m_folder->path()));
        m_host->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), Host::State::Open, patienceMs);
        QCOMPARE(m_host->pupils().pupils().size(), mostPupils);
        auto late = pupil();
        QTRY_COMPARE_WITH_TIMEOUT(late->member->state(), Member::State::Full, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::In, patienceMs);
        QCOMPARE(m_host->pupils().pupils().size(), mostPupils);
        m_host->putOut(digestOf(QStringLiteral("pupil"), QStringLiteral("1")));
        auto again = pupil();
        QTRY_COMPARE_WITH_TIMEOUT(again->member->state(), Member::State::In, patienceMs);
        QCOMPARE(m_host->pupils().pupils().size(), mostPupils);
    }

    // Where the server signs people in without a lasting name, a teacher could not come back: it is said before anybody is in.
    void aServerWithoutNamesIsRefused()
    {
        Meeting nameless = meeting();
        nameless.domain = QStringLiteral("anonyme.localhost");
        const QTemporaryDir folder;
        auto host = std::move(*Host::create(quickPolicy(), m_clock, nameless, shortScenario(), folder.path()));
        host->open();
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), Host::State::Refused, patienceMs);
        QCOMPARE(host->problem().kind, ErrorKind::OlderVersion);
        auto pupilThere = joined(m_clock, nameless, host->code());
        QTRY_COMPARE_WITH_TIMEOUT(pupilThere->member->state(), Member::State::NotFound, patienceMs); // no room was made
    }

    // What is over is kept until its date, sealed, to be looked at; then it is gone. It is not taken up as if it went on.
    void isForgottenInTime()
    {
        m_host.reset();
        ManualClock clock(m_clock.now());
        m_host = std::move(*Host::create(quickPolicy(), clock, meeting(), shortScenario(), m_folder->path()));
        m_host->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), Host::State::Open, patienceMs);
        auto ada = joined(clock, meeting(), m_host->code());
        QTRY_COMPARE_WITH_TIMEOUT(ada->member->state(), Member::State::In, patienceMs);
        m_host->goTo(1);
        ada->member->answer({1, {soin}});
        QTRY_COMPARE(ada->member->waiting(), 0);
        const auto here = [&] { return m_host->pupils().picture(m_host->stage(), 1).here; };
        QCOMPARE(here(), 1);
        clock.advance(60'000); // a minute of silence
        QTRY_COMPARE(here(), 0);
        ada->member->tell({1, QStringLiteral("words"), 1, 2, false});
        QTRY_COMPARE(here(), 1);
        QSignalSpy ended(m_host.get(), &Host::ended);
        m_host->end(clock.now().addDays(7));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patienceMs);
        const auto kept = [&] { return QDir(m_folder->path()).entryList({QStringLiteral("seance.book"), QStringLiteral("seance.over")}, QDir::Files).size(); };
        QTRY_COMPARE(kept(), 2);
        QVERIFY(servers::filesWith(m_folder->path(), {"soin", m_host->code().toUtf8()}).isEmpty());
        m_host.reset();
        QCOMPARE(Host::takeUp(quickPolicy(), clock, meeting(), m_folder->path()).error().kind, ErrorKind::NotFound);
        m_host = std::move(*Host::takeUp(quickPolicy(), clock, meeting(), m_folder->path(), true));
        m_host->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), Host::State::Ended, patienceMs);
        QCOMPARE(words().value(soin), 1);
        clock.advance(7 * 86'400'000LL - 1000);
        Host::forgetOver(clock, m_folder->path());
        QCOMPARE(kept(), 2);
        clock.advance(1000);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(m_folder->path()).entryList(QDir::Files), QStringList(), patienceMs);
    }
};

QTEST_GUILESS_MAIN(SeanceTest)
#include "tst_seance.moc"
