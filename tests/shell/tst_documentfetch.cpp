// Documents that do not come at once, from a shelf whose every word the test says.
#include <shell/documentfetch.h>

#include <QHash>
#include <QPromise>
#include <QTest>

using namespace belvedere;
using shell::DocumentFetch;

class DocumentFetchTest : public QObject
{
    Q_OBJECT

    static QFuture<Result<QByteArray>> answer(const Result<QByteArray> &with)
    {
        QPromise<Result<QByteArray>> promise;
        promise.start();
        promise.addResult(with);
        promise.finish();
        return promise.future();
    }

private Q_SLOTS:
    // What the line did not bring is asked for again by itself until it is there; what came is not asked for twice;
    // what is not there any more is asked for once.
    void whatDidNotComeIsAskedForAgain()
    {
        QHash<QString, int> asked;
        QHash<QString, QByteArray> here;
        const auto missing = [&] {
            QSet<QString> all{QStringLiteral("good"), QStringLiteral("slow"), QStringLiteral("gone")};
            for (auto it = here.cbegin(); it != here.cend(); ++it)
                all.remove(it.key());
            return all;
        };
        const auto ask = [&](const QString &digest) {
            ++asked[digest];
            if (digest == QStringLiteral("gone"))
                return answer(fail(ErrorKind::NotFound, QStringLiteral("over")));
            if (digest == QStringLiteral("slow") && asked[digest] < 4)
                return answer(fail(ErrorKind::Offline, QStringLiteral("down")));
            return answer(digest.toUtf8());
        };
        DocumentFetch fetch({missing, ask, [&](const QString &digest, const QByteArray &bytes) { here.insert(digest, bytes); }}, {1, 4}, nullptr);
        fetch.begin();
        QTRY_COMPARE(here.size(), 2);
        QCOMPARE(here.value(QStringLiteral("slow")), QByteArray("slow"));
        QCOMPARE(asked.value(QStringLiteral("slow")), 4);
        QCOMPARE(asked.value(QStringLiteral("good")), 1);
        QCOMPARE(asked.value(QStringLiteral("gone")), 1);
        fetch.begin(); // found again: nothing is left to ask for
        QCOMPARE(asked.value(QStringLiteral("gone")), 1);
    }

    // With its visit, nothing is asked for any more.
    void withItsVisitItEnds()
    {
        int asked = 0;
        auto *fetch = new DocumentFetch({[] { return QSet<QString>{QStringLiteral("one")}; },
                                         [&](const QString &) {
                                             ++asked;
                                             return answer(fail(ErrorKind::Offline, QStringLiteral("down")));
                                         },
                                         [](const QString &, const QByteArray &) {}},
                                        {1, 1}, nullptr);
        fetch->begin();
        QTRY_VERIFY(asked >= 3);
        delete fetch;
        const int before = asked;
        QTest::qWait(50);
        QCOMPARE(asked, before);
    }
};

QTEST_GUILESS_MAIN(DocumentFetchTest)
#include "tst_documentfetch.moc"
