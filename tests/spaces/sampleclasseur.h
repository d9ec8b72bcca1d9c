// Classeurs of the tests, and what a folder shows of them.
#pragma once

#include <spaces/sync.h>

#include <QStringList>

namespace spacetest {

QJsonObject item(const QString &ref, const QString &note = {});
QJsonObject classeurOf(const QVector<QJsonObject> &items);
QJsonArray itemsOf(const QJsonObject &classeur);
QStringList refsOf(const QJsonObject &classeur);
// One document an item, of its JSON, and one of all of them whose bytes are never twice the same.
belvedere::spaces::Rules rules(qsizetype padding = 0);

// The answer of a run, whose turns of the event loop follow each other: QTest::qWaitFor would sleep between them.
belvedere::spaces::SyncResult finished(const QFuture<belvedere::spaces::SyncResult> &run);

} // namespace spacetest
