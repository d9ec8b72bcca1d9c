// A question for later: what must stand in it, and what is said of it.
#include <live/ui/questionpage.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::live::ui;
using Channel = Question::Channel;

class QuestionPageTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;

    static QAbstractButton *button(QWidget &page, const QString &words)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    static QString said(QWidget &page)
    {
        return page.findChild<look::Notice *>()->findChild<QLabel *>()->text();
    }

private Q_SLOTS:
    void asksForNoMoreThanIsNeeded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("channel");
        QTest::addColumn<QString>("reach");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *text, Channel channel, const char *reach, QuestionFault fault) {
            QTest::newRow(name) << QString::fromUtf8(text) << int(channel) << QString::fromUtf8(reach) << int(fault);
        };
        row("nothing but words with a code", "Que faire ?", Channel::Code, "", QuestionFault::None);
        row("no words", "  \n", Channel::Code, "", QuestionFault::NoText);
        row("an address", "Que faire ?", Channel::Email, "léa.b@lycée.example.fr ", QuestionFault::None);
        row("no address", "Que faire ?", Channel::Email, "", QuestionFault::NoEmail);
        row("half an address", "Que faire ?", Channel::Email, "lea@lycee", QuestionFault::NoEmail);
        row("two lines", "Que faire ?", Channel::Email, "lea@lycee.fr\nBcc: x@y.fr", QuestionFault::NoEmail);
        row("a number", "Que faire ?", Channel::Telephone, "06 12 34 56 78", QuestionFault::None);
        row("a number of elsewhere", "Que faire ?", Channel::Telephone, "+33 6 12 34 56 78", QuestionFault::None);
        row("half a number", "Que faire ?", Channel::Telephone, "06 12", QuestionFault::NoTelephone);
    }
    void asksForNoMoreThanIsNeeded()
    {
        QFETCH(QString, text);
        QFETCH(int, channel);
        QFETCH(QString, reach);
        QFETCH(int, fault);
        QCOMPARE(int(faultOf({text, Channel(channel), reach})), fault);
    }

    // What is missing is said and nothing is sent; then it is sent once, and what comes next is said.
    void saysWhatIsMissing()
    {
        QuestionPage page(m_theme, QStringLiteral("Ouvre lundi"), {});
        page.resize(1280, 900);
        page.show();
        QVERIFY(said(page).contains(QStringLiteral("Ouvre lundi")));
        QSignalSpy sent(&page, &QuestionPage::sendRequested);
        button(page, QStringLiteral("Send my question"))->click();
        QCOMPARE(said(page), QStringLiteral("Write your question first."));
        page.findChild<look::NoteField *>()->setPlainText(QStringLiteral("Que faire ?"));
        button(page, QStringLiteral("By e-mail"))->click();
        button(page, QStringLiteral("Send my question"))->click();
        QVERIFY(said(page).startsWith(QStringLiteral("The e-mail address is not whole.")));
        QCOMPARE(sent.count(), 0);
        button(page, QStringLiteral("Here, with my code"))->click();
        button(page, QStringLiteral("Send my question"))->click();
        QCOMPARE(sent.count(), 1);
        page.setSending();
        QVERIFY(!button(page, QStringLiteral("Send my question"))->isEnabled());
        page.setFailed(ErrorKind::Offline);
        QVERIFY(button(page, QStringLiteral("Send my question"))->isEnabled());
        QVERIFY(said(page).contains(QStringLiteral("still here")));
        page.setSent();
        QSignalSpy keep(&page, &QuestionPage::keepRequested);
        button(page, QStringLiteral("Keep my classeur"))->click();
        QTRY_COMPARE(keep.count(), 1);
    }

    // What was begun is there again when the page is built anew, and every control has a name and is large enough.
    void isThereAgain()
    {
        m_theme.setTextScale(2.0);
        const Question begun{QStringLiteral("Que faire ?"), Channel::Telephone, QStringLiteral("06 12 34 56 78")};
        QuestionPage page(m_theme, {}, begun);
        page.resize(1280, 1000);
        page.show();
        QCOMPARE(page.question().text, begun.text);
        QCOMPARE(int(page.question().channel), int(begun.channel));
        QCOMPARE(page.question().reach, begun.reach);
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (!each->isVisible())
                continue;
            QVERIFY(!each->accessibleName().isEmpty() || !each->text().isEmpty());
            QVERIFY2(each->height() >= 48, qPrintable(each->text()));
        }
        m_theme.setTextScale(1.0);
    }
};

QTEST_MAIN(QuestionPageTest)
#include "tst_questionpage.moc"
