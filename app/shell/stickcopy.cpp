#include <shell/stickcopy.h>

#include <core/log.h>
#include <core/whendone.h>
#include <spaces/ui/stickpage.h>

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrent>

namespace belvedere::shell {

using spaces::ui::StickPage;

StickCopy::StickCopy(Ways ways, StickPage *page) : QObject(page), m_ways(std::move(ways)), m_page(*page)
{
    connect(&m_again, &QTimer::timeout, this, &StickCopy::look);
    connect(page, &StickPage::chosen, this, &StickCopy::copy, Qt::QueuedConnection); // the button that asks dies
    connect(page, &StickPage::cancelRequested, this, [this] { *m_stop = true; });
    connect(page, &StickPage::againRequested, this, [this] {
        m_page.setSticks({});
        look();
    }, Qt::QueuedConnection);
    m_again.start(lookAgainMs);
    look();
}

StickCopy::~StickCopy()
{
    *m_stop = true;
}

void StickCopy::look()
{
    if (m_looking || !m_page.isChoosing())
        return;
    m_looking = true;
    whenDone(QtConcurrent::run(m_ways.sticks), this, [this](const QVector<spaces::Stick> &sticks) {
        m_looking = false;
        if (m_page.isChoosing())
            m_page.setSticks(sticks);
    });
}

void StickCopy::copy(const QString &stick)
{
    const auto documents = m_ways.documents();
    if (!documents) {
        m_page.setFailed(documents.error().kind);
        return;
    }
    *m_stop = true; // of an earlier one
    m_stop = std::make_shared<StopFlag>(false);
    m_page.setWorking(0, static_cast<int>(documents->size()));
    // From the thread that copies: the page may be gone by then.
    const auto progress = [page = QPointer<StickPage>(&m_page), stop = m_stop](int done, int total) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [page, stop, done, total] {
            if (page && !stop->load() && page->isWorking())
                page->setWorking(done, total);
        }, Qt::QueuedConnection);
    };
    const auto work = QtConcurrent::run([stick, documents = *documents, title = tr("My classeur"), stop = m_stop, progress] {
        return spaces::copyOnto(stick, documents, title, QDateTime::currentDateTimeUtc(), *stop, progress);
    });
    whenDone(work, this, [this](const Result<spaces::Copied> &result) {
        if (!result) {
            qCWarning(logClasseur).noquote() << "a stick does not take the classeur:" << kindName(result.error().kind);
            m_page.setFailed(result.error().kind);
            return;
        }
        m_page.setDone(*result);
        Q_EMIT copied();
    });
}

} // namespace belvedere::shell
