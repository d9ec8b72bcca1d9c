#include <statistics/counting.h>

#include <core/log.h>
#include <core/whendone.h>
#include <net/dav.h>

#include <QtConcurrent>

namespace belvedere::statistics {
namespace {

const QString tallyKeyName = QStringLiteral("statistics");
constexpr qsizetype mostEarly = 100;

} // namespace

Counting::Counting(const Settings &settings, QString folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_shelf(std::make_shared<Shelf>(m_disk, std::move(folder)))
{
    m_pool.setMaxThreadCount(1);
    m_rules.threshold = settings.statisticsThreshold;
    m_rules.retentionDays = settings.statisticsDays;
    if (settings.statisticsCount && !settings.statisticsKeyFile.isEmpty()) {
        auto key = loadOpenKey(settings.statisticsKeyFile);
        if (key)
            m_rules.openKey = *key;
        else
            qCWarning(logStatistics).noquote() << "nothing is counted:" << key.error().text();
    }
    connect(&m_again, &QTimer::timeout, this, &Counting::tell);
}

Counting::~Counting()
{
    m_pool.waitForDone();
}

QDate Counting::today() const
{
    return m_clock.now().toLocalTime().date();
}

bool Counting::hasHttp()
{
    if (m_http)
        return true;
    if (m_settings.statisticsServer.isEmpty())
        return false;
    net::HttpPolicy policy = net::httpPolicy(m_settings);
    policy.mostAttempts = 1; // it is tried again by the hour and after each visit
    auto http = net::Http::create(policy, m_clock);
    if (!http) {
        qCWarning(logStatistics).noquote() << "nothing can be sent to the region:" << http.error().text();
        return false;
    }
    m_http = std::move(*http);
    return true;
}

void Counting::start(const vault::KeyWays &ways, int againMs)
{
    if (!isOn())
        return;
    whenDone(vault::lastingKey(tallyKeyName, ways), this, [this, againMs](const Key &key) {
        m_key = key;
        for (const VisitCounts &each : std::exchange(m_early, {}))
            count(each);
        m_again.start(againMs);
        tell();
    });
}

void Counting::count(const VisitCounts &visit)
{
    if (!isOn() || visit.rows().isEmpty())
        return;
    if (!m_key) {
        if (m_early.size() < mostEarly)
            m_early.append(visit);
        return;
    }
    const auto added = QtConcurrent::run(&m_pool, [shelf = m_shelf, visit, day = today(), rules = m_rules, key = m_key] {
        return shelf->add(visit, day, rules, key->key);
    });
    whenDone(added, this, [this](const Status &status) {
        if (!status)
            qCWarning(logStatistics).noquote() << "a visit is not counted:" << status.error().text();
        Q_EMIT counted();
        send();
    });
}

void Counting::tell()
{
    const auto told = QtConcurrent::run(&m_pool, [shelf = m_shelf, day = today(), rules = m_rules, key = m_key] {
        return shelf->tell(day, rules, key->key);
    });
    whenDone(told, this, [this](const Status &status) {
        if (!status)
            qCWarning(logStatistics).noquote() << "the counts wait:" << status.error().text();
        send();
    });
}

void Counting::send()
{
    if (m_sending || !hasHttp())
        return;
    m_sending = true;
    const auto read = QtConcurrent::run(&m_pool, [shelf = m_shelf] { return shelf->parcels(); });
    whenDone(read, this, [this](const QVector<Shelf::Parcel> &parcels) { carry(parcels, 0); });
}

void Counting::carry(QVector<Shelf::Parcel> parcels, int sent)
{
    if (parcels.isEmpty()) {
        m_sending = false;
        Q_EMIT this->sent(sent);
        return;
    }
    const Shelf::Parcel parcel = parcels.takeFirst();
    net::Dav server(*m_http, QUrl(m_settings.statisticsServer));
    whenDone(server.put(parcel.name, parcel.sealed, "application/octet-stream", {}), this, [this, parcels, parcel, sent](const Result<net::Reply> &put) {
        // One that is there already is this one: its answer was lost.
        if (!put && put.error().kind != ErrorKind::Refused) {
            qCInfo(logStatistics).noquote() << "counts wait for the region:" << kindName(put.error().kind);
            carry(net::worthAnotherTry(put.error().kind) ? QVector<Shelf::Parcel>() : parcels, sent);
            return;
        }
        const auto removed = QtConcurrent::run(&m_pool, [shelf = m_shelf, name = parcel.name] { shelf->sent(name); return true; });
        whenDone(removed, this, [this, parcels, sent](bool) { carry(parcels, sent + 1); });
    });
}

} // namespace belvedere::statistics
