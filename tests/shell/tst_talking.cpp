// Advisers in the whole kiosk: a talk through nginx, a question while they are closed, and its answer found with the code.
#include "deskoftest.h"

#include <classeur/ui/resumepage.h>
#include <contact/ui/enquirypage.h>
#include <content/ui/fichescheme.h>
#include <live/files.h>
#include <live/ui/talkpage.h>
#include <look/textfield.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;
using Kind = classeur::ClasseurItem::Kind;

class TalkingTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;
    DeskOfTest m_desk;
    SystemClock m_clock;
    std::unique_ptr<net::Http> m_http;

    static const classeur::ClasseurItem *item(const DemoKiosk &kiosk, Kind kind, const QString &ref)
    {
        for (const auto &each : kiosk->visit()->classeur.items()) {
            if (each.kind == kind && each.ref.startsWith(ref))
                return &each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_desk.start(), QString());
        auto http = net::Http::create(m_desk.policy(), m_clock);
        QVERIFY(http.has_value());
        m_http = std::move(*http);
    }

    // From home to an adviser: words, a fiche that opens here, a document both ways; all in the classeur; the end of the
    // visit ends it.
    void talksFromHome()
    {
        const auto there = m_desk.adviser();
        simulated::Adviser &claire = *there;
        QTRY_VERIFY_WITH_TIMEOUT(claire.desk().isJoined(), patience);
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(m_desk.settings()));
        QVERIFY(DeskOfTest::beginTalk(kiosk));
        QTRY_VERIFY_WITH_TIMEOUT(!claire.rooms.empty() && claire.rooms.front()->isJoined(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->visit()->talk->talk().state() == live::Talk::State::Talking, patience);
        QVERIFY(kiosk->visit()->talkCounted);
        QCOMPARE(kiosk->visit()->log.counts(Language::English).rows().value({QStringLiteral("contacts"), QStringLiteral("talk")}).value(QStringLiteral("contacts-situation")),
                 QSet<QString>{QStringLiteral("employed")});
        QTRY_COMPARE_WITH_TIMEOUT(claire.heard.size(), 1, patience); // what was told of oneself, in the adviser's language
        QCOMPARE(claire.heard.first().text, QStringLiteral("Je travaille · Bac · Changer de voie ou de métier (English)"));
        QCOMPARE(tree::problems(kiosk.window()), QString());
        auto *field = kiosk.window()->page()->findChild<look::TextField *>();
        QTest::keyClicks(field, QStringLiteral("Bonjour"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(claire.heard.size(), 2, patience);
        const auto &metier = kiosk->catalogue()->metiers.first();
        claire.rooms.front()->say(QStringLiteral("Regardez ceci : ") + metier.id);
        QVERIFY(kiosk.go("See: ", Place::Fiche));
        QCOMPARE(kiosk->current().id, metier.id);
        QVERIFY(kiosk.go("Back", Place::Talk));

        const live::Desk desk{m_desk.address(), QStringLiteral("conseil.localhost"), QString(), QString()};
        live::Files files(*claire.stream, *m_http, desk);
        const QByteArray words = "Portes ouvertes le samedi 6 mars.\n";
        const auto put = files.put(QStringLiteral("portes.txt"), "text/plain", words);
        QTRY_VERIFY_WITH_TIMEOUT(put.isFinished(), patience);
        QVERIFY2(put.result().has_value(), put.result() ? "" : qPrintable(put.result().error().text()));
        claire.rooms.front()->say({}, *put.result());
        QVERIFY(kiosk.press(QStringLiteral("Put it into my classeur")));
        QTRY_VERIFY_WITH_TIMEOUT(item(kiosk, Kind::Document, {}), patience);
        const auto *document = item(kiosk, Kind::Document, {});
        QCOMPARE(kiosk->visit()->documents.bytes(document->ref), words);
        QVERIFY(kiosk.press(QStringLiteral("Send of my classeur")));
        QVERIFY(kiosk.press(QStringLiteral("Send: portes")));
        QTRY_COMPARE_WITH_TIMEOUT(claire.heard.size(), 3, patience);
        const auto back = files.fetch(claire.heard.last().file);
        QTRY_VERIFY_WITH_TIMEOUT(back.isFinished(), patience);
        QCOMPARE(back.result().value_or(QByteArray()), words);

        const auto *talk = item(kiosk, Kind::Answer, QStringLiteral("talk-"));
        QVERIFY(talk);
        QVERIFY2(talk->text.contains(QStringLiteral("You : Bonjour")) && talk->text.contains(QStringLiteral("Claire : Regardez ceci")), qPrintable(talk->text));
        QSignalSpy closed(claire.rooms.front().get(), &rooms::Room::closed);
        kiosk->endVisit();
        QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, patience);
        claire.stream->close();
    }

    // Closed at this hour: the same door takes a question, which waits at the desk; the answer is in the classeur that
    // is found again with the code.
    void isAnsweredThroughTheCode()
    {
        const QString days[]{QStringLiteral("mo"), QStringLiteral("tu"), QStringLiteral("we"), QStringLiteral("th"), QStringLiteral("fr"), QStringLiteral("sa"), QStringLiteral("su")};
        const QString other = days[(QDate::currentDate().dayOfWeek() + 2) % 7]; // three days from now
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(m_desk.settings(other + QStringLiteral(" 9:00-10:00"))));
        QVERIFY(DeskOfTest::comeToTheWay(kiosk));
        QVERIFY(!tree::control(kiosk.window(), QStringLiteral("Now, in writing"), true));
        QVERIFY(kiosk.press(QStringLiteral("Later, in my classeur")));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.window()->page()->findChild<look::NoteField *>(), patience);
        kiosk.window()->page()->findChild<look::NoteField *>()->setPlainText(QStringLiteral("Que faire après la 3e ?"));
        QVERIFY(kiosk.press(QStringLiteral("Continue")));
        QVERIFY(kiosk.press(QStringLiteral("Send")));
        QTRY_VERIFY_WITH_TIMEOUT(item(kiosk, Kind::Answer, QStringLiteral("question-")), patience);
        QCOMPARE(kiosk->visit()->log.counts(Language::English).rows().value({QStringLiteral("contacts"), QStringLiteral("desk")}).value(QStringLiteral("contacts-channel")),
                 QSet<QString>{QStringLiteral("code")});
        QVERIFY(kiosk.go("Keep my classeur", Place::Keep));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->visit()->expires.isValid(), patience);
        const vault::ResumeCode code = *kiosk->visit()->code;
        kiosk->endVisit();

        auto desk = std::move(*net::XmppStream::create(m_desk.policy(), m_desk.claire()));
        QString from;
        connect(desk.get(), &net::XmppStream::received, this, [&](const net::XmlNode &stanza) {
            if (stanza.childText(u"body", rooms::ns::client).startsWith(QStringLiteral("Que faire")))
                from = net::bareJid(stanza.attribute(u"from"));
        });
        connect(desk.get(), &net::XmppStream::ready, this, [&] { desk->send({QStringLiteral("presence"), rooms::ns::client}); });
        desk->open();
        QTRY_VERIFY_WITH_TIMEOUT(!from.isEmpty(), patience);
        QSignalSpy acknowledged(desk.get(), &net::XmppStream::acknowledged);
        const quint64 number = desk->send(rooms::stanza(QStringLiteral("message"), from, QStringLiteral("chat"), QStringLiteral("r")).add(rooms::element(QStringLiteral("body"), rooms::ns::client, QStringLiteral("Venez nous voir."))));
        QTRY_VERIFY_WITH_TIMEOUT(!acknowledged.isEmpty() && acknowledged.last().first().toULongLong() == number, patience);

        QVERIFY(kiosk.go("Touch to begin", Place::Home));
        QVERIFY(kiosk.go("Find again", Place::Resume));
        auto *resume = qobject_cast<classeur::ui::ResumePage *>(kiosk.window()->page());
        QVERIFY(resume);
        Q_EMIT resume->codeEntered(code);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.isAt(Place::Classeur), patience);
        QTRY_VERIFY_WITH_TIMEOUT(item(kiosk, Kind::Answer, QStringLiteral("answer-")), patience);
        QCOMPARE(item(kiosk, Kind::Answer, QStringLiteral("answer-"))->text, QStringLiteral("Venez nous voir."));
        kiosk->endVisit();
    }

    // Nobody is there, whatever the hours say: the same door asks again how one wants to be answered, and what was told stays.
    void isAskedAgainWhereNobodyIsThere()
    {
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(m_desk.settings()));
        QVERIFY(DeskOfTest::beginTalk(kiosk));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->visit()->talk->talk().state() == live::Talk::State::NobodyHere, patience);
        QVERIFY(kiosk.go("Leave my question", Place::Ask));
        QVERIFY(!kiosk->visit()->talk);
        QTRY_VERIFY_WITH_TIMEOUT(tree::control(kiosk.window(), QStringLiteral("Later, in my classeur"), true), patience);
        QVERIFY(!tree::control(kiosk.window(), QStringLiteral("Now, in writing"), true));
        QCOMPARE(kiosk->asking().profile().need, QStringLiteral("change"));
        kiosk->endVisit();
        QVERIFY(DeskOfTest::beginTalk(kiosk)); // the next visitor is offered it again
        kiosk->endVisit();
    }

    // One door on home and one on the page of help, both to the same questions; during a talk both lead back to it.
    void thereIsOneDoor()
    {
        const auto doors = [](const DemoKiosk &kiosk) {
            QStringList names;
            for (auto *each : kiosk.window()->page()->findChildren<QAbstractButton *>()) {
                if (each->isVisible() && (each->accessibleName().startsWith(QStringLiteral("Talk to")) || each->accessibleName().startsWith(QStringLiteral("Ask a"))))
                    names += each->accessibleName().section(u'.', 0, 0);
            }
            return names;
        };
        DemoKiosk kiosk;
        Settings all = m_desk.settings();
        all.contactDesk = QStringLiteral("https://localhost:9/desk"); // requests and talks
        QVERIFY(kiosk.start(all));
        QVERIFY(DeskOfTest::beginTalk(kiosk));
        for (const Place place : {Place::Home, Place::Find}) {
            kiosk->open({place});
            QTRY_COMPARE_WITH_TIMEOUT(doors(kiosk).size(), 1, patience);
            QVERIFY2(doors(kiosk).first().startsWith(QStringLiteral("Talk to somebody")), qPrintable(doors(kiosk).first()));
            QVERIFY(kiosk.go("Talk to somebody", Place::Talk));
        }
        kiosk->endVisit();
    }

    // A terminal without advisers has no such door.
    void hasNoDoorWithoutAdvisers()
    {
        DemoKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.go("Touch to begin", Place::Home));
        QVERIFY(!tree::control(kiosk.window(), QStringLiteral("Talk to somebody"), true));
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    TalkingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_talking.moc"
