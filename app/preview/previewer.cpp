#include <preview/previewer.h>

#include <QCoreApplication>
#include <QProcess>
#include <QPromise>
#include <QTimer>

namespace belvedere::preview {
namespace {

constexpr qsizetype mostAnswered = qsizetype(mostPixels) * 4 + mostText + 100;

Error errorOf(int code)
{
    switch (code) {
    case ExitCode::Broken: return {ErrorKind::Malformed, QStringLiteral("a broken document")};
    case ExitCode::Password: return {ErrorKind::Refused, QStringLiteral("a document with a password")};
    case ExitCode::TooLarge: return {ErrorKind::TooMany, QStringLiteral("a document that is too large to be shown")};
    default: return {ErrorKind::Internal, QStringLiteral("belvedere-preview ended with %1").arg(code)};
    }
}

} // namespace

// One process, until it has answered.
class Previewer::Work : public QObject
{
public:
    Work(const QString &program, const QByteArray &document, const QStringList &arguments)
    {
        m_promise.start();
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { answer(fail(ErrorKind::TimedOut, QStringLiteral("a document takes too long"))); });
        connect(m_process.get(), &QProcess::readyReadStandardOutput, this, [this] { read(); });
        connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) { finished(status == QProcess::NormalExit ? code : -1); });
        connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finished(-1);
        });
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_patience.start(patienceMs);
        m_process->start(program, arguments);
        m_process->write(document);
        m_process->closeWriteChannel();
    }
    ~Work() override { answer(fail(ErrorKind::Cancelled, QStringLiteral("another page is wanted"))); }
    QFuture<Result<PageShown>> future() { return m_promise.future(); }

private:
    void read()
    {
        m_answer += m_process->readAllStandardOutput();
        if (m_answer.size() > mostAnswered)
            answer(fail(ErrorKind::Internal, QStringLiteral("belvedere-preview says too much")));
    }
    void finished(int code)
    {
        if (m_ended)
            return;
        m_answer += m_process->readAllStandardOutput();
        answer(code == 0 ? readPage(m_answer) : Result<PageShown>(fail(errorOf(code))));
    }
    void answer(const Result<PageShown> &page)
    {
        if (std::exchange(m_ended, true))
            return;
        m_patience.stop();
        m_process->disconnect(this);
        // Never waited for: it dies by itself once it is told to.
        QProcess *process = m_process.release();
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater();
        } else {
            QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
            process->kill();
        }
        m_promise.addResult(page);
        m_promise.finish();
    }

    std::unique_ptr<QProcess> m_process = std::make_unique<QProcess>();
    QPromise<Result<PageShown>> m_promise;
    QTimer m_patience;
    QByteArray m_answer;
    bool m_ended = false;
};

Previewer::Previewer(QString program, QObject *parent)
    : QObject(parent), m_program(program.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/belvedere-preview") : std::move(program))
{
}

Previewer::~Previewer() = default;

QFuture<Result<PageShown>> Previewer::page(const QByteArray &document, const QString &kind, int page, int width)
{
    m_work.reset();
    m_work = std::make_unique<Work>(m_program, document, QStringList{kind, QString::number(page), QString::number(qBound(1, width, widestPicture))});
    return m_work->future();
}

} // namespace belvedere::preview
