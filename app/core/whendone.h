// The answer of a future for who may be gone before it comes.
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace belvedere {

// Calls `function` with the result on the thread of `context`, in a later turn of its event loop; never
// after `context` has died, nor when the future was cancelled. To be called on the thread of `context`.
//
// In place of QFuture::then(context, function): that of Qt 6.4 looks at the context on the thread that
// answers, without a lock (qfuture_impl.h, Continuation::create), and crashes when the context dies
// just then. A watcher is taken off the future under its lock.
template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, function]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            function(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace belvedere
