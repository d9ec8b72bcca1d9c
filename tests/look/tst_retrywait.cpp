#include <look/retrywait.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere::look;

class RetryWaitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Each second is told, then that one may try again, once; a wait that begins takes the place of the one before.
    void countsDownAndEnds()
    {
        QStringList said;
        QVector<bool> troubles;
        QVector<bool> counted;
        RetryWait wait([&](const QString &words, bool trouble) { said += words; troubles += trouble; counted += wait.isCounting(); }, this);
        QVERIFY(wait.isOver() && said.isEmpty());
        QSignalSpy over(&wait, &RetryWait::over);
        wait.begin(30);
        wait.begin(3);
        QVERIFY(!wait.isOver() && over.isEmpty());
        auto *tick = wait.findChild<QTimer *>();
        QVERIFY(tick && tick->interval() == 1000);
        tick->setInterval(0);
        QVERIFY(over.wait());
        QVERIFY(wait.isOver() && !tick->isActive());
        QCOMPARE(over.size(), 1);
        QCOMPARE(said, (QStringList{QStringLiteral("Please wait 30 second(s) before you try again."), QStringLiteral("Please wait 3 second(s) before you try again."),
                                    QStringLiteral("Please wait 2 second(s) before you try again."), QStringLiteral("Please wait 1 second(s) before you try again."),
                                    QStringLiteral("You may try again.")}));
        QCOMPARE(troubles, (QVector<bool>{true, true, true, true, false}));
        QCOMPARE(counted, (QVector<bool>{false, false, true, true, false})); // what is not counted is said aloud
    }

    // A wait that is over already lets one try at once.
    void nothingToWaitFor()
    {
        QString said;
        RetryWait wait([&](const QString &words, bool) { said = words; }, this);
        QSignalSpy over(&wait, &RetryWait::over);
        wait.begin(-1);
        QCOMPARE(over.size(), 1);
        QCOMPARE(said, QStringLiteral("You may try again."));
        QVERIFY(wait.isOver() && !wait.findChild<QTimer *>()->isActive());
    }
};

QTEST_GUILESS_MAIN(RetryWaitTest)
#include "tst_retrywait.moc"
