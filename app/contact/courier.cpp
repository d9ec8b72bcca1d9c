#include <contact/courier.h>

#include <core/log.h>
#include <core/whendone.h>

#include <QJsonDocument>
#include <QtConcurrent>

#include <algorithm>

namespace belvedere::contact {
namespace {

const QString requestKey = QStringLiteral("contact");

// RFC 9110, 13.1.2: it is put where nothing is. 412: an earlier attempt has brought it, whose answer was lost.
bool isThere(const Result<net::Reply> &reply)
{
    return reply && (reply->status == 200 || reply->status == 201 || reply->status == 204 || reply->status == 412);
}

} // namespace

struct Courier::Entry {
    QString id;
    QByteArray body;
    QDateTime over;
    Standing standing = Standing::Sending;
    bool kept = false;   // on the disk
    bool asking = false; // a request is under way, or the disk is
    int failures = 0;
    qint64 again = -1; // of Clock::elapsed(): the next attempt

    ~Entry() { vault::wipe(body); }
};

Courier::Courier(const Settings &settings, QString folder, const Clock &clock, const Pace &pace, QObject *parent)
    : QObject(parent), m_settings(settings), m_folder(std::move(folder)), m_clock(clock), m_pace(pace), m_room(std::make_unique<WaitingRoom>(m_folder, clock))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_tick, &QTimer::timeout, this, &Courier::tick);
}

Courier::~Courier()
{
    m_pool.waitForDone();
}

void Courier::start(const vault::KeyWays &ways)
{
    whenDone(vault::lastingKey(requestKey, ways), this, [this](const std::shared_ptr<const vault::LastingKey> &key) {
        m_key = key;
        whenDone(QtConcurrent::run(&m_pool, [room = m_room.get(), key] { return room->read(key->key); }), this, [this](const QVector<WaitingRoom::Found> &found) {
            for (const WaitingRoom::Found &each : found) {
                if (entryOf(each.id))
                    continue; // of this run
                auto entry = std::make_unique<Entry>();
                entry->id = each.id;
                entry->body = each.plain;
                entry->over = each.over;
                entry->standing = Standing::Waiting;
                entry->kept = true;
                take(std::move(entry));
            }
        });
        for (const auto &entry : m_entries) // what was asked meanwhile
            keep(entry->id);
    });
    m_tick.start(m_pace.tickMs);
}

Courier::Entry *Courier::entryOf(const QString &id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&id](const auto &each) { return each->id == id; });
    return it == m_entries.end() ? nullptr : it->get();
}

void Courier::send(const QString &id, const QJsonObject &demande)
{
    std::erase_if(m_entries, [](const auto &each) { return each->standing == Standing::Sent || each->standing == Standing::Over; });
    auto entry = std::make_unique<Entry>();
    entry->id = id;
    entry->body = QJsonDocument(demande).toJson();
    entry->over = m_clock.now().addSecs(m_settings.contactWaitHours * 3600LL);
    take(std::move(entry));
}

void Courier::take(std::unique_ptr<Entry> entry)
{
    m_entries.push_back(std::move(entry));
    Entry &taken = *m_entries.back();
    if (taken.kept)
        attempt(taken);
    else if (m_key)
        keep(taken.id);
}

void Courier::keep(const QString &id)
{
    Entry *entry = entryOf(id);
    if (!entry || entry->kept || entry->asking)
        return;
    entry->asking = true;
    const auto work = [room = m_room.get(), key = m_key, id, body = entry->body, over = entry->over] { return room->keep(key->key, id, body, over); };
    whenDone(QtConcurrent::run(&m_pool, work), this, [this, id](const Status &kept) {
        Entry *at = entryOf(id);
        if (!at)
            return;
        if (!kept)
            qCWarning(logContact).noquote() << "a request cannot be kept:" << kindName(kept.error().kind);
        at->asking = false;
        at->kept = kept.has_value();
        attempt(*at);
    });
}

bool Courier::hasHttp()
{
    if (m_http)
        return true;
    net::HttpPolicy policy = net::httpPolicy(m_settings);
    policy.connectMs = 15'000; // somebody may wait
    policy.mostAttempts = 1;   // tick() tries again
    auto http = net::Http::create(policy, m_clock);
    if (!http) {
        qCWarning(logContact).noquote() << "no request can be sent:" << http.error().text();
        return false;
    }
    m_http = std::move(*http);
    return true;
}

void Courier::attempt(Entry &entry)
{
    if (entry.asking)
        return;
    entry.asking = true;
    const QString id = entry.id;
    if (!hasDesk() || !hasHttp()) {
        QMetaObject::invokeMethod(this, [this, id] { answered(id, fail(ErrorKind::Offline, QStringLiteral("there is no desk"))); }, Qt::QueuedConnection);
        return;
    }
    QUrl address(m_settings.contactDesk);
    const QString folder = address.path();
    address.setPath(folder + (folder.endsWith(u'/') ? QString() : QStringLiteral("/")) + id + QStringLiteral(".json"));
    QVector<std::pair<QByteArray, QByteArray>> fields{{"Content-Type", "application/json"}, {"If-None-Match", "*"}};
    if (!m_settings.contactUser.isEmpty())
        fields += {"Authorization", "Basic " + QString(m_settings.contactUser + u':' + m_settings.contactPassword).toUtf8().toBase64()};
    net::Message message{"PUT", address, entry.body, fields, 1 << 16, true, true};
    whenDone(m_http->send(message), this, [this, id](const Result<net::Reply> &reply) { answered(id, reply); });
}

void Courier::answered(const QString &id, const Result<net::Reply> &reply)
{
    Entry *entry = entryOf(id);
    if (!entry)
        return;
    entry->asking = false;
    if (isThere(reply)) {
        end(id, WaitingRoom::Why::Sent, Standing::Sent);
        return;
    }
    if (entry->failures++ == 0) // of each request once: an administrator sees it, and the log stays readable
        qCWarning(logContact).noquote() << "a request is not at the desk yet:" << (reply ? QStringLiteral("an answer %1").arg(reply->status) : kindName(reply.error().kind));
    const qint64 pause = std::min(m_pace.longestPauseMs, m_pace.firstPauseMs << std::min(entry->failures - 1, 20));
    entry->again = m_clock.elapsed() + pause;
    entry->standing = entry->kept ? Standing::Waiting : Standing::Lost;
    Q_EMIT changed(id);
}

void Courier::end(const QString &id, WaitingRoom::Why why, Standing standing)
{
    Entry *entry = entryOf(id);
    vault::wipe(entry->body);
    entry->standing = standing;
    (void)QtConcurrent::run(&m_pool, [room = m_room.get(), id, why] { room->drop(id, why); });
    Q_EMIT changed(id);
}

Standing Courier::standing(const QString &id) const
{
    const Entry *entry = entryOf(id);
    return entry ? entry->standing : Standing::Over;
}

bool Courier::withdraw(const QString &id)
{
    Entry *entry = entryOf(id);
    if (!entry || entry->asking || (entry->standing != Standing::Waiting && entry->standing != Standing::Lost))
        return false;
    end(id, WaitingRoom::Why::Withdrawn, Standing::Over);
    return true;
}

int Courier::waiting() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const auto &each) { return each->standing != Standing::Sent && each->standing != Standing::Over; }));
}

Counts Courier::counts() const
{
    return countsIn(m_folder);
}

void Courier::tick()
{
    for (qsizetype i = 0; i < qsizetype(m_entries.size()); ++i) {
        Entry &entry = *m_entries[size_t(i)];
        if (entry.asking || (entry.standing != Standing::Waiting && entry.standing != Standing::Lost))
            continue;
        if (entry.over <= m_clock.now()) {
            qCWarning(logContact) << "the time of a request is over: it was not sent";
            end(entry.id, WaitingRoom::Why::GivenUp, Standing::Over);
        } else if (m_clock.elapsed() >= entry.again) {
            if (entry.kept)
                attempt(entry);
            else
                keep(entry.id); // the disk may have room again
        }
    }
}

} // namespace belvedere::contact
