#include "../support/news.h"

#include <classeur/ui/resumepage.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/textfield.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur::ui;

class ResumePageTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;

    static QAbstractButton *opener(const ResumePage &page)
    {
        for (auto *each : page.findChildren<look::Button *>())
            if (each->text() == QStringLiteral("Open my classeur"))
                return each;
        qFatal("there is no button");
        return nullptr;
    }
    static QString said(const ResumePage &page)
    {
        QStringList all;
        for (const auto *label : page.findChildren<look::Label *>())
            all += label->text();
        return all.join(u'|');
    }
    static void typeWords(const ResumePage &page)
    {
        const auto fields = page.findChildren<look::TextField *>();
        const QStringList words = vault::ResumeCode::generate().asWords();
        for (qsizetype i = 0; i < words.size(); ++i)
            QTest::keyClicks(fields.at(i), words.at(i));
    }
    static void pressReturn(const ResumePage &page) { QTest::keyClick(page.findChildren<look::TextField *>().last(), Qt::Key_Return); }

private Q_SLOTS:
    // After wrong codes one waits and is told so; then, and with a word in each place, one may try again.
    void aWaitIsToldAndEnds()
    {
        ResumePage page(m_theme, true);
        QSignalSpy entered(&page, &ResumePage::codeEntered);
        page.setWait(2);
        QVERIFY(said(page).contains(QStringLiteral("Please wait 2")));
        typeWords(page);
        QVERIFY(!opener(page)->isEnabled());
        pressReturn(page);
        QVERIFY(entered.isEmpty());
        page.setWait(2); // the words are there still
        page.findChild<look::RetryWait *>()->findChild<QTimer *>()->setInterval(0);
        QTRY_VERIFY(opener(page)->isEnabled());
        QVERIFY(said(page).contains(QStringLiteral("You may try again")));
        pressReturn(page);
        QCOMPARE(entered.size(), 1);
    }

    // The end of a wait opens nothing where no words are.
    void withoutWordsNothingIsOpened()
    {
        ResumePage page(m_theme, true);
        page.setWait(0);
        QVERIFY(!opener(page)->isEnabled());
        page.setNotFound();
        QVERIFY(!opener(page)->isEnabled());
    }

    // A wrong code and one whose time is over are told alike; a line that is down and a newer terminal are not a wrong code.
    void whatIsWrongIsTold()
    {
        ResumePage page(m_theme, true);
        page.setNotFound();
        const QString notFound = said(page);
        QVERIFY(notFound.contains(QStringLiteral("No classeur opens with these words")));
        QCOMPARE(support::newsOf(page).size(), 1); // heard as well
        QVERIFY(notFound.endsWith(support::newsOf(page).first()));
        QSet<QString> sentences{notFound};
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::NewerVersion, ErrorKind::Malformed}) {
            page.setFailed(kind);
            sentences.insert(said(page));
        }
        QCOMPARE(sentences.size(), 4);
    }
};

QTEST_MAIN(ResumePageTest)
#include "tst_resumepage.moc"
