#include <core/journal.h>

#include <QMutex>

namespace belvedere {
namespace {

// Qt's handler is a plain function: what it writes to must be found from there.
QMutex journalMutex;
QVector<JournalLine> journalLines;
QtMessageHandler handlerBefore = nullptr;
int journals = 0;

void takeLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QLatin1String category(context.category);
    if (category.startsWith(QLatin1String("belvedere."))) {
        const QMutexLocker locker(&journalMutex);
        if (journalLines.size() >= Journal::most)
            journalLines.removeFirst();
        journalLines += {QDateTime::currentDateTimeUtc(), type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg, category, text};
    }
    if (handlerBefore)
        handlerBefore(type, context, text);
}

} // namespace

Journal::Journal()
{
    if (journals++ > 0)
        return;
    journalLines.clear();
    handlerBefore = qInstallMessageHandler(takeLine);
}

Journal::~Journal()
{
    if (--journals == 0)
        qInstallMessageHandler(handlerBefore);
}

QVector<JournalLine> Journal::lines() const
{
    const QMutexLocker locker(&journalMutex);
    return journalLines;
}

} // namespace belvedere
