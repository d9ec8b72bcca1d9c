#include <updates/updater.h>

#include <core/log.h>
#include <core/schedule.h>
#include <core/whendone.h>

#include <QRandomGenerator>

namespace belvedere::updates {
namespace {

constexpr int tickMs = 30'000;

// What one run needs, made on the thread that runs it and gone with it.
class Errand : public QObject
{
public:
    using Done = std::function<void(const Result<UpdateOutcome> &)>;

    Errand(QObject *parent, Done done) : QObject(parent), m_done(std::move(done)) {}

    void start(const Settings &settings, const net::HttpPolicy &policy, const UpdateStore &store, const PackInUse &current,
               const Clock &clock, const StopFlag &stop)
    {
        const auto key = loadPublicKey(settings.updateKeyFile);
        auto http = net::Http::create(policy, clock);
        if (!key || !http) {
            finish(fail(key ? http.error() : key.error()));
            return;
        }
        m_http = std::move(*http);
        m_run = std::make_unique<UpdateRun>(*m_http, UpdateSource{QUrl(settings.updateAddress), *key, settings.updateChannel},
                                            store, current, clock, stop);
        whenDone(m_run->start(), this, [this](const Result<UpdateOutcome> &outcome) { finish(outcome); });
    }

private:
    void finish(const Result<UpdateOutcome> &outcome)
    {
        m_done(outcome);
        deleteLater();
    }

    const Done m_done;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<UpdateRun> m_run; // dies before what it uses
};

} // namespace

Updater::Updater(const Settings &settings, const QString &dataFolder, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_store(UpdateStore::of(dataFolder)), m_clock(clock),
      m_on(!settings.updateAddress.isEmpty() && !settings.updateKeyFile.isEmpty()), m_policy(net::httpPolicy(settings))
{
    connect(&m_tick, &QTimer::timeout, this, &Updater::lookAtTime);
}

Updater::~Updater()
{
    m_stop = true;
}

int Updater::jitter() const
{
    return static_cast<int>(QRandomGenerator::global()->bounded(60));
}

void Updater::start(const PackInUse &current)
{
    m_current = current;
    if (!m_on || m_tick.isActive())
        return;
    m_worker.start(QThread::IdlePriority);
    m_due = m_clock.now().addDays(1); // until the state is read, off this thread
    QMetaObject::invokeMethod(m_worker.object(), [this, store = m_store] {
        const QDateTime reached = store.load().reached;
        QMetaObject::invokeMethod(this, [this, reached] {
            m_due = firstRun(m_clock.now(), reached, m_settings.updateHour, jitter());
        });
    });
    m_tick.start(tickMs);
}

void Updater::lookAtTime()
{
    if (!m_visiting && m_clock.now() >= m_due)
        checkNow();
}

void Updater::checkNow()
{
    if (!m_on || m_running)
        return;
    m_running = true;
    QMetaObject::invokeMethod(m_worker.object(), [this, settings = m_settings, policy = m_policy, store = m_store, current = m_current] {
        auto *errand = new Errand(m_worker.object(), [this](const Result<UpdateOutcome> &outcome) {
            QMetaObject::invokeMethod(this, [this, outcome] { ended(outcome); });
        });
        errand->start(settings, policy, store, current, m_clock, m_stop);
    });
}

void Updater::ended(const Result<UpdateOutcome> &outcome)
{
    m_running = false;
    m_last = outcome;
    m_due = nextRun(m_clock.now(), m_settings.updateHour, jitter());
    if (outcome && outcome->ready)
        Q_EMIT packReady();
    Q_EMIT runEnded();
}

} // namespace belvedere::updates
