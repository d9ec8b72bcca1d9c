// The page of a question, by touch and by keyboard.
#include "../support/news.h"
#include "sampleenquiry.h"

#include <contact/formreader.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/qrpicture.h>
#include <look/textfield.h>

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::contact;
using ui::Counted;
using ui::EnquiryPage;

class EnquiryPageTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    const Source m_source = *readSource({});
    std::optional<Counted> m_counted;
    std::unique_ptr<Enquiry> m_enquiry;
    std::unique_ptr<EnquiryPage> m_page;

    void begin(const QStringList &answered = {}, std::optional<Standing> standing = {})
    {
        m_page.reset();
        m_enquiry = std::make_unique<Enquiry>(without(m_source.form, QStringLiteral("channel"), QStringLiteral("chat")), m_source.rules, true);
        sample::answer(*m_enquiry, answered);
        auto means = sample::means(Language::English);
        means.counted = m_counted;
        m_page = std::make_unique<EnquiryPage>(m_theme, *m_enquiry, means, standing);
        m_page->resize(1280, 940);
        static_cast<QWidget &>(*m_page).show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    // The one that is shown: those of the question before die later.
    template <typename T = QAbstractButton>
    T *control(const QString &name) const
    {
        for (auto *each : m_page->findChildren<T *>())
            if (each->isVisible() && (each->accessibleName() == name || (each->accessibleName().isEmpty() && each->property("text").toString() == name)))
                return each;
        return nullptr;
    }
    QString words(const char *name) const
    {
        for (auto *each : m_page->findChildren<look::Label *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each->text();
        return {};
    }
    bool says(const QString &part) const
    {
        for (auto *each : m_page->findChildren<look::Label *>())
            if (each->isVisible() && each->text().contains(part))
                return true;
        return false;
    }
    void press(const char *name)
    {
        QTRY_VERIFY2(control(QString::fromUtf8(name)), name);
        QTest::mouseClick(control(QString::fromUtf8(name)), Qt::LeftButton);
    }

private Q_SLOTS:
    void cleanup() { m_page.reset(); }

    // One question a step: touched, gone back to, taken back; where one is, is said.
    void oneQuestionAStep()
    {
        begin();
        QCOMPARE(words("question"), QStringLiteral("What do you do at the moment?"));
        QCOMPARE(words("progress"), QStringLiteral("Question 1 of 6"));
        QVERIFY(!control(QStringLiteral("Undo the last answer")));
        press("I work");
        QTRY_COMPARE(words("question"), QStringLiteral("How far have you studied?"));
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_COMPARE(words("question"), QStringLiteral("What do you do at the moment?"));
        QTRY_VERIFY(control(QStringLiteral("I work")) && control(QStringLiteral("I work"))->isChecked());
        QTRY_VERIFY(control(QStringLiteral("I work"))->hasFocus());
        press("Undo the last answer");
        QTRY_VERIFY(control(QStringLiteral("I work")) && !control(QStringLiteral("I work"))->isChecked());
        QSignalSpy left(m_page.get(), &EnquiryPage::leaveRequested);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    // The page stays while the questions pass: where one is, what is asked and why is heard with what takes the focus, and
    // so is what the summary says. A field is said though it was filled before.
    void eachQuestionIsHeard()
    {
        const auto heard = [] { return support::groupsAround(*QApplication::focusWidget()).first(); };
        begin({QStringLiteral("employed")});
        QTRY_VERIFY(QApplication::focusWidget() && control(QStringLiteral("Baccalauréat")));
        m_page->focusFirst();
        QVERIFY2(heard().startsWith(QStringLiteral("Question 2 of ")) && heard().contains(QStringLiteral("How far have you studied? ")), qPrintable(heard()));
        press("Baccalauréat");
        QTRY_VERIFY(qobject_cast<look::TextField *>(QApplication::focusWidget()));
        QVERIFY2(heard().contains(QStringLiteral(". Where do you live? ")), qPrintable(heard()));
        sample::answer(*m_enquiry, {QStringLiteral("63113"), QStringLiteral("change"), QStringLiteral("mail"), QStringLiteral("How?"), QStringLiteral("a@b.fr")});
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QStringLiteral("send"));
        QVERIFY2(heard().contains(QStringLiteral("To whom: ")), qPrintable(heard()));
    }

    // The whole way by keyboard alone, to a request that is read before it is sent.
    void theWholeWayByKeyboard()
    {
        begin();
        QSignalSpy sent(m_page.get(), &EnquiryPage::sendRequested);
        const auto reach = [this](const QString &name) {
            for (int i = 0; i < 30; ++i) {
                QWidget *focus = QApplication::focusWidget();
                if (focus && (focus->accessibleName() == name || (focus->accessibleName().isEmpty() && focus->property("text").toString() == name)))
                    return true;
                QTest::keyClick(focus ? focus : m_page.get(), Qt::Key_Tab);
            }
            return false;
        };
        const auto choose = [&](const char *question, const char *option) {
            QTRY_COMPARE(words("question"), QString::fromUtf8(question));
            QVERIFY2(reach(QString::fromUtf8(option)), option);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        };
        choose("What do you do at the moment?", "I work");
        choose("How far have you studied?", "Baccalauréat");
        QTRY_COMPARE(words("question"), QStringLiteral("Where do you live?"));
        QTRY_VERIFY(qobject_cast<look::TextField *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("clermont"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the first that is found
        choose("What do you need?", "Change course or métier");
        choose("How do you want the answer?", "By e-mail");
        QTRY_COMPARE(words("question"), QStringLiteral("What is your question?"));
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("How?"));
        QVERIFY(reach(QStringLiteral("Continue")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(words("question"), QStringLiteral("Your e-mail address"));
        QTRY_VERIFY(qobject_cast<look::TextField *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a@b"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(says(QStringLiteral("no e-mail address")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(".fr"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_enquiry->state(), Enquiry::State::Ready);
        QTRY_VERIFY(says(QStringLiteral("advisers of the region")));
        QVERIFY(says(QStringLiteral("180 day")) && says(QStringLiteral("a@b.fr")) && says(QStringLiteral("Clermont-Ferrand")));
        QVERIFY(reach(QStringLiteral("Send")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(sent.size(), 1);
    }

    // What is proposed from the profile is there before anything is sent, and opens.
    void suggestionsComeBeforeTheSending()
    {
        begin({QStringLiteral("employed"), QStringLiteral("bac"), QStringLiteral("63113"), QStringLiteral("change"), QStringLiteral("mail"), QStringLiteral("How?"), QStringLiteral("a@b.fr")});
        QSignalSpy chosen(m_page.get(), &EnquiryPage::suggestionChosen);
        press("CAP boulanger");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<Suggestion::Kind>(), Suggestion::Kind::Formation);
        QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("FOR.1"));
        press("Change: What do you need?");
        QTRY_COMPARE(words("question"), QStringLiteral("What do you need?"));
        press("Choose a training");
        QTRY_VERIFY(control(QStringLiteral("Send")));
    }

    // Who is in initial training sees the region's logo, the door to monorientationenligne and a code of its address.
    void initialTrainingIsSentOn()
    {
        begin({QStringLiteral("lycee"), QStringLiteral("bac"), {}, QStringLiteral("ideas")});
        QSignalSpy site(m_page.get(), &EnquiryPage::siteRequested);
        QVERIFY(m_page->findChild<look::QrPicture *>() && m_page->findChild<look::PartnerRow *>());
        QVERIFY(!control(QStringLiteral("Send")));
        press("Open Mon orientation en ligne");
        QCOMPARE(site.size(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_COMPARE(words("question"), QStringLiteral("What do you need?"));
    }

    // Where it is counted, sex and the way one likes best may be told, and taken back; else nobody is asked.
    void whatIsCountedIsToldIfOneLikes()
    {
        const QStringList pupil{QStringLiteral("lycee"), QStringLiteral("bac"), {}, QStringLiteral("ideas")};
        begin(pupil);
        QVERIFY(!control(QStringLiteral("A man or a boy")));
        m_counted = Counted();
        begin(pupil);
        m_counted.reset();
        QSignalSpy told(m_page.get(), &EnquiryPage::countedTold);
        press("By chat");
        press("A man or a boy");
        press("A woman or a girl");
        QVERIFY(!control(QStringLiteral("A man or a boy"))->isChecked());
        QCOMPARE(told.last().first().value<Counted>(), (Counted{QStringLiteral("chat"), QStringLiteral("woman")}));
        press("A woman or a girl");
        QCOMPARE(told.last().first().value<Counted>(), (Counted{QStringLiteral("chat"), {}}));
    }

    // Each standing of a request has its sentence; what waits may be taken back.
    void whatBecameOfItIsSaid()
    {
        const QStringList answers{QStringLiteral("employed"), QStringLiteral("bac"), {}, QStringLiteral("change"), QStringLiteral("mail"), QStringLiteral("How?"), QStringLiteral("a@b.fr")};
        begin(answers, Standing::Sending);
        QVERIFY(says(QStringLiteral("being sent")) && !control(QStringLiteral("Send")));
        m_page->setStanding(Standing::Waiting);
        QTRY_VERIFY(says(QStringLiteral("kept here, locked")) && says(QStringLiteral("3 day")));
        QSignalSpy withdrawn(m_page.get(), &EnquiryPage::withdrawRequested);
        press("Do not send it any more");
        QTRY_COMPARE(withdrawn.size(), 1);
        m_page->setStanding(Standing::Sent);
        QTRY_VERIFY(says(QStringLiteral("It is sent.")));
        QVERIFY(!control(QStringLiteral("Do not send it any more")));
        m_page->setStanding(Standing::Lost);
        QTRY_VERIFY(says(QStringLiteral("could not be kept")));
    }

    // A question that is answered in the classeur asks for no name, and leads to the keeping of it; one that could not be
    // sent is still there, with the reason, and is sent again.
    void theAnswerMayComeIntoTheClasseur()
    {
        begin({QStringLiteral("left-school"), QStringLiteral("none"), {}, QStringLiteral("training"), QStringLiteral("code"), QStringLiteral("How?")});
        QVERIFY(says(QStringLiteral("Nobody learns who you are")) && !says(QStringLiteral("180 day")));
        m_page->setFailed(QStringLiteral("The network does not answer."));
        QTRY_VERIFY(says(QStringLiteral("The network does not answer.")));
        QSignalSpy sent(m_page.get(), &EnquiryPage::sendRequested);
        press("Send");
        QCOMPARE(sent.size(), 1);
        m_page->setStanding(Standing::Sent);
        QTRY_VERIFY(says(QStringLiteral("without its code the answer cannot be found")) && !says(QStringLiteral("does not answer")));
        QSignalSpy keep(m_page.get(), &EnquiryPage::keepRequested);
        QTRY_VERIFY(control(QStringLiteral("Keep my classeur")) && control(QStringLiteral("Keep my classeur"))->hasFocus());
        press("Keep my classeur");
        QTRY_COMPARE(keep.size(), 1);
    }

    // While nobody talks, the question of the way says until when.
    void theHoursAreSaid()
    {
        m_page.reset();
        m_enquiry = std::make_unique<Enquiry>(without(m_source.form, QStringLiteral("channel"), QStringLiteral("chat")), m_source.rules, true);
        sample::answer(*m_enquiry, {QStringLiteral("employed"), QStringLiteral("bac"), {}, QStringLiteral("change")});
        EnquiryPage::Means means = sample::means(Language::English);
        means.talks = true;
        means.hours = QStringLiteral("Opens on Monday at 9:00");
        m_page = std::make_unique<EnquiryPage>(m_theme, *m_enquiry, means);
        static_cast<QWidget &>(*m_page).show();
        QTRY_VERIFY(says(QStringLiteral("Opens on Monday at 9:00")));
        press("By e-mail");
        QTRY_COMPARE(words("question"), QStringLiteral("What is your question?"));
        QVERIFY(!says(QStringLiteral("Opens on Monday")));
    }

    // Every control of every step has a name and room for a finger, and nothing is wider than the page, with large text too.
    void everyStepIsForEveryHand()
    {
        for (const double scale : {1.0, 2.0}) {
            m_theme.setTextScale(scale);
            QStringList given;
            const QStringList way{QStringLiteral("left-school"), QStringLiteral("none"), QStringLiteral("63113"), QStringLiteral("training"), QStringLiteral("telephone"), QStringLiteral("no"), QStringLiteral("agrees"),
                                  QStringLiteral("How?"), QStringLiteral("0473000000"), QStringLiteral("noon"), QStringLiteral("Alex")};
            for (int i = 0; i <= way.size() + 1; ++i) {
                const bool sent = i > way.size(); // with what may be told for counting
                m_counted = sent ? std::optional(Counted()) : std::nullopt;
                begin(way.mid(0, i), sent ? std::optional(Standing::Sent) : std::nullopt);
                QCOMPARE(control(QStringLiteral("Another answer")) != nullptr, sent);
                for (auto *each : m_page->findChildren<QWidget *>()) {
                    if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus) || (!qobject_cast<QAbstractButton *>(each) && !qobject_cast<QLineEdit *>(each) && !qobject_cast<QPlainTextEdit *>(each)))
                        continue;
                    const QString name = each->accessibleName().isEmpty() ? each->property("text").toString() : each->accessibleName();
                    QVERIFY2(!name.isEmpty(), each->metaObject()->className());
                    QTRY_VERIFY2(each->height() >= 48, qPrintable(name)); // once the layout has settled
                    const QRect place(each->mapTo(m_page.get(), QPoint()), each->size());
                    QVERIFY2(place.left() >= 0 && place.right() <= m_page->width(), qPrintable(name));
                }
            }
            QCOMPARE(m_enquiry->state(), Enquiry::State::Ready);
        }
        m_theme.setTextScale(1.0);
        m_counted.reset();
    }
};

QTEST_MAIN(EnquiryPageTest)
#include "tst_enquirypage.moc"
