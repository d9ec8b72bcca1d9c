// A thread of its own and an object that lives there, for work that waits for disk and network.
#pragma once

#include <QObject>
#include <QThread>

namespace belvedere {

// The last member of its owner: its destructor waits for the work under way, which may use the others. The
// owner's own destructor tells that work to stop.
class WorkerThread
{
public:
    WorkerThread() : m_object(new QObject)
    {
        m_object->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_object, &QObject::deleteLater);
    }
    ~WorkerThread()
    {
        if (!m_thread.isRunning()) {
            delete m_object;
            return;
        }
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WorkerThread)

    void start(QThread::Priority priority) { m_thread.start(priority); }
    bool isRunning() const { return m_thread.isRunning(); }
    // What is invoked on it runs on the thread, once that is started; parent of what it makes there.
    QObject *object() const { return m_object; }

private:
    QThread m_thread;
    QObject *m_object;
};

} // namespace belvedere
