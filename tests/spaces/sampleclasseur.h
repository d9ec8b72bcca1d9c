// Classeurs of the tests, and what a folder shows of them.
#pragma once

#include <net/http.h>
#include <spaces/sync.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFuture>
#include <QStringList>

#include <memory>

namespace spacetest {

QJsonObject item(const QString &ref, const QString &note = {});
QJsonObject classeurOf(const QVector<QJsonObject> &items);
QJsonArray itemsOf(const QJsonObject &classeur);
QStringList refsOf(const QJsonObject &classeur);
// One document an item, of its JSON, and one of all of them whose bytes are never twice the same.
belvedere::spaces::Rules rules(qsizetype padding = 0);

// To a server of a test whose certificate that is; each request is tried once. The clock outlives it.
std::unique_ptr<belvedere::net::Http> lineTo(const QString &certificate, const belvedere::Clock &clock);

// What is wrong with the folder of a classeur kept with those rules; empty when it has its manifest and each of its
// documents whole, and nothing else.
QString wrongIn(const QDir &folder, const QJsonObject &classeur);

// An answer, for which turns of the event loop follow each other: QTest::qWaitFor would sleep between them.
template <typename T>
T finished(const QFuture<T> &run)
{
    const QDeadlineTimer end(60'000);
    while (!run.isFinished()) {
        if (end.hasExpired())
            qFatal("a run never ends");
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1000);
    }
    return run.result();
}

} // namespace spacetest
