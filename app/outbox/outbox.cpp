#include <outbox/outbox.h>

#include <core/log.h>
#include <core/whendone.h>

#include <QCryptographicHash>
#include <QPointer>

namespace belvedere::outbox {
namespace {

const QString keyName = QStringLiteral("outbox");

Documents byDigest(const QVector<QByteArray> &documents)
{
    Documents all;
    for (const QByteArray &bytes : documents) {
        if (!bytes.isEmpty())
            all.insert(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), bytes);
    }
    return all;
}

Pace paceOf(const Settings &settings)
{
    Pace pace;
    pace.sendMs = settings.outboxMinutes * 60'000LL;
    return pace;
}

} // namespace

Outbox::Outbox(const Settings &settings, QString folder, const Clock &clock, RulesIn rules, QObject *parent)
    : Outbox(settings, std::move(folder), clock, std::move(rules), paceOf(settings), parent)
{
}

Outbox::Outbox(const Settings &settings, QString folder, const Clock &clock, RulesIn rules, const Pace &pace, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock), m_rules(std::move(rules)), m_settings(settings), m_pace(pace), m_store(m_folder, clock)
{
}

Outbox::~Outbox()
{
    qDeleteAll(m_errands); // before what they use
}

bool Outbox::hasHttp()
{
    if (m_http)
        return true;
    net::HttpPolicy policy = net::httpPolicy(m_settings);
    policy.connectMs = 15'000; // somebody may wait
    policy.mostAttempts = 3;
    policy.firstPauseMs = 1'000;
    auto http = net::Http::create(policy, m_clock);
    if (!http) {
        qCWarning(logClasseur).noquote() << "nothing can be sent to a space:" << http.error().text();
        return false;
    }
    m_http = std::move(*http);
    return true;
}

void Outbox::start(const vault::KeyWays &ways)
{
    using Key = std::shared_ptr<const vault::LastingKey>;
    whenDone(vault::lastingKey(keyName, ways), this, [this](const Key &key) { m_store.setKey(key); });
    whenDone(m_store.readAll(), this, [this](QVector<Store::Found> found) {
        for (Store::Found &each : found) {
            const auto session = sessionFrom(each.session);
            const auto unsent = each.classeur.isEmpty() ? Result<Unsent>(fail(ErrorKind::NotFound, {})) : unsentFrom(each.classeur);
            vault::wipe(each.session);
            vault::wipe(each.classeur);
            if (!session || !hasHttp()) {
                qCWarning(logClasseur) << "an entry of the outbox cannot be used";
                continue;
            }
            follow(new Errand({*m_http, m_store, m_clock, m_rules, m_pace}, each.id, *session, unsent ? std::optional(*unsent) : std::nullopt, byDigest(each.documents), this));
        }
    });
}

void Outbox::follow(Errand *errand)
{
    m_errands.append(errand);
    connect(errand, &Errand::changed, this, [this, errand] {
        if (errand == m_current)
            Q_EMIT changed();
    });
    connect(errand, &Errand::finished, this, [this, errand] {
        if (errand == m_current)
            Q_EMIT finished();
    });
    connect(errand, &Errand::over, this, [this, errand] {
        if (errand == m_current)
            m_current = nullptr;
        m_errands.removeOne(errand);
        errand->deleteLater();
        if (waiting() == 0)
            Q_EMIT drained();
    });
}

void Outbox::begin(Session session)
{
    if (m_current) {
        m_current->renew(std::move(session));
        return;
    }
    if (!hasHttp())
        return;
    session.begun = m_clock.now();
    m_current = new Errand({*m_http, m_store, m_clock, m_rules, m_pace}, std::move(session), this);
    follow(m_current);
}

void Outbox::send(const Contents &contents, Language language)
{
    if (m_current)
        m_current->send(contents, language);
}

void Outbox::cancel()
{
    if (m_current)
        m_current->cancel();
}

bool Outbox::hasSpace() const
{
    return m_current && m_current->hasSpace();
}

Standing Outbox::standing() const
{
    return m_current ? m_current->standing() : Standing();
}

Outbox::Leaving Outbox::leave(const Contents &latest)
{
    Errand *errand = std::exchange(m_current, nullptr);
    if (!errand)
        return {false, [](bool) {}};
    const bool sendsFirst = errand->leave(latest);
    return {sendsFirst, [errand = QPointer(errand)](bool answered) {
                if (errand)
                    errand->told(answered);
            }};
}

int Outbox::waiting() const
{
    return int(m_errands.size()) - (m_current ? 1 : 0);
}

Counts Outbox::counts() const
{
    return countsIn(m_folder, m_clock.now());
}

} // namespace belvedere::outbox
