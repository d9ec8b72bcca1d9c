#include <core/whendone.h>

#include <QElapsedTimer>
#include <QPromise>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>

using namespace belvedere;

class WhenDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The answer comes once, on the thread of who asked.
    void theAnswerComesToWhoAsked()
    {
        QPromise<QString> promise;
        promise.start();
        QObject asker;
        QStringList answers;
        QThread *thread = nullptr;
        whenDone(promise.future(), &asker, [&](const QString &answer) {
            answers += answer;
            thread = QThread::currentThread();
        });
        QThreadPool::globalInstance()->start([&promise] {
            promise.addResult(QStringLiteral("bois"));
            promise.finish();
        });
        QTRY_COMPARE(answers, QStringList{QStringLiteral("bois")});
        QCOMPARE(thread, asker.thread());
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
    }

    // A question that was withdrawn has no answer.
    void aCancelledFutureIsSilent()
    {
        QPromise<int> promise;
        promise.start();
        QObject asker;
        int answers = 0;
        whenDone(promise.future(), &asker, [&](int) { ++answers; });
        promise.future().cancel();
        promise.finish();
        QTRY_VERIFY(asker.children().isEmpty()); // the watcher has done its work
        QCOMPARE(answers, 0);
    }

    // Who is gone gets no answer and nothing breaks, however close together the two come: each time the
    // asker goes a little later after the answer has begun to come.
    void whoIsGoneGetsNoAnswer()
    {
        constexpr int askers = 20'000;
        int late = 0;
        for (int i = 0; i < askers; ++i) {
            QPromise<int> promise;
            promise.start();
            promise.addResult(1);
            auto asker = std::make_unique<QObject>();
            whenDone(promise.future(), asker.get(), [&late](int) { ++late; });
            std::atomic_bool answering = false;
            std::atomic_bool answered = false;
            QThreadPool::globalInstance()->start([&] {
                answering = true;
                promise.finish();
                answered = true;
            });
            while (!answering) { }
            QElapsedTimer since;
            since.start();
            while (since.nsecsElapsed() < i % 400 * 25) { }
            asker.reset();
            while (!answered)
                QThread::yieldCurrentThread();
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QCOMPARE(late, 0);
    }
};

QTEST_GUILESS_MAIN(WhenDoneTest)
#include "tst_whendone.moc"
