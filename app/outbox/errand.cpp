#include <outbox/errand.h>

#include <core/log.h>
#include <core/whendone.h>
#include <identity/spacecookie.h>
#include <spaces/davtree.h>

#include <algorithm>

namespace belvedere::outbox {
namespace {

bool mayPass(ErrorKind kind)
{
    return net::worthAnotherTry(kind) || kind == ErrorKind::Proxy || kind == ErrorKind::Tls || kind == ErrorKind::Portal;
}

// Over, or not wanted any more.
bool endsSession(const spaces::SyncResult &result)
{
    return !result.status && (result.status.error().kind == ErrorKind::SignedOut || result.status.error().kind == ErrorKind::Cancelled);
}

// What another run may mend, within this session.
bool isWorthAnotherRun(const spaces::SyncResult &result)
{
    using Kind = spaces::DocumentOutcome::Kind;
    if (result.status || endsSession(result))
        return false;
    return mayPass(result.status.error().kind)
        || std::any_of(result.documents.begin(), result.documents.end(), [](const auto &each) { return each.kind == Kind::Later; });
}

} // namespace

// A sync and the tree it works on.
class Errand::Run
{
public:
    Run(net::Http &http, const std::shared_ptr<const identity::SpaceAccess> &space, spaces::Rules rules, const Clock &clock)
        : tree(http, space->root, [space] { return identity::accessField(space->cookie); }), sync(tree, std::move(rules), clock)
    {
    }
    spaces::DavTree tree;
    spaces::Sync sync;
};

Errand::Errand(const Means &means, Session session, QObject *parent)
    : QObject(parent), m_means(means), m_id(Store::newId()), m_session(std::move(session))
{
    connect(&m_tick, &QTimer::timeout, this, &Errand::tick);
    keepSession();
}

Errand::Errand(const Means &means, QString id, Session session, std::optional<Unsent> unsent, Documents documents, QObject *parent)
    : QObject(parent), m_means(means), m_id(std::move(id)), m_session(std::move(session)), m_unsent(std::move(unsent)), m_documents(std::move(documents))
{
    for (auto it = m_documents.cbegin(); it != m_documents.cend(); ++it)
        m_onDisk.insert(it.key());
    connect(&m_tick, &QTimer::timeout, this, &Errand::tick);
    m_tick.start(m_means.pace.tickMs);
    if (!m_session.left.isValid()) { // it was killed
        m_session.left = m_means.clock.now();
        keepSession();
    }
    if (!m_unsent) {
        signOut();
    } else if (m_session.space && m_means.clock.now() < lastMoment()) {
        run();
    } else {
        giveUp();
    }
}

Errand::~Errand() = default;

void Errand::renew(Session session)
{
    session.begun = m_session.begun;
    m_session = std::move(session);
    keepSession();
}

QDateTime Errand::lastMoment() const
{
    const QDateTime end = m_session.begun.addMSecs(m_means.pace.sessionMs);
    return m_session.left.isValid() ? std::min(end, m_session.left.addMSecs(m_means.pace.sendMs)) : end;
}

void Errand::keepSession()
{
    const QDateTime over = m_session.begun.addMSecs(m_means.pace.sessionMs + m_means.pace.signOutMs);
    whenDone(m_means.store.keep(m_id, Store::Part::Session, bytesOf(m_session), m_session.begun, over), this, [](const Status &kept) {
        if (!kept)
            qCWarning(logClasseur).noquote() << "a session is not in the outbox:" << kindName(kept.error().kind);
    });
}

void Errand::hold(const Documents &documents)
{
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        if (!it.value().isEmpty())
            m_documents.insert(it.key(), it.value());
    }
}

spaces::Rules Errand::rules() const
{
    return m_means.rules(m_unsent->language, [this](const QString &digest) { return m_documents.value(digest); });
}

void Errand::forgetUnsent()
{
    m_unsent.reset();
    m_next.reset();
    for (QByteArray &each : m_documents)
        vault::wipe(each);
    m_documents.clear();
    m_onDisk.clear();
    m_means.store.drop(m_id, Store::Part::Classeur);
}

// The documents first: what names them is worth nothing without them.
QFuture<Status> Errand::keepUnsent()
{
    for (auto it = m_documents.cbegin(); it != m_documents.cend(); ++it) {
        if (m_onDisk.contains(it.key()))
            continue;
        m_onDisk.insert(it.key());
        whenDone(m_means.store.keepDocument(m_id, it.key(), it.value(), m_means.clock.now(), m_session.begun.addMSecs(m_means.pace.sessionMs)), this, [](const Status &kept) {
            if (!kept)
                qCWarning(logClasseur).noquote() << "a document is not in the outbox:" << kindName(kept.error().kind);
        });
    }
    return m_means.store.keep(m_id, Store::Part::Classeur, bytesOf(*m_unsent), m_means.clock.now(), lastMoment());
}

void Errand::send(const Contents &contents, Language language)
{
    if (!m_session.space || m_signOutUntil.isValid())
        return;
    hold(contents.documents);
    Unsent unsent{contents.classeur, m_means.clock.now(), {}, language};
    if (m_standing.working) {
        if (unsent.classeur != m_standing.asked)
            m_next = unsent.classeur;
        m_standing.result.reset(); // of an attempt before
        Q_EMIT changed();
        return;
    }
    if (m_unsent) // what was agreed on with the space
        unsent.journal = m_unsent->journal;
    else if (m_standing.result)
        unsent.journal = m_standing.result->journal;
    m_unsent = std::move(unsent);
    m_again = {};
    m_standing = {true, 0, 0, m_unsent->classeur, std::nullopt, true};
    Q_EMIT changed();
    whenDone(keepUnsent(), this, [this](const Status &kept) {
        if (!kept)
            qCWarning(logClasseur).noquote() << "a classeur is not in the outbox:" << kindName(kept.error().kind);
        if (m_unsent && !m_run)
            run();
    });
}

void Errand::run()
{
    m_standing.working = true;
    m_standing.asked = m_unsent->classeur;
    m_again = {};
    m_run = std::make_unique<Run>(m_means.http, m_session.space, rules(), m_means.clock);
    connect(&m_run->sync, &spaces::Sync::progress, this, [this](int done, int total) {
        m_standing.done = done;
        m_standing.total = total;
        Q_EMIT changed();
    });
    const auto running = m_run->sync.run({m_unsent->classeur, m_unsent->changed, m_unsent->journal});
    whenDone(running, this, [this, run = m_run.get()](const spaces::SyncResult &result) {
        if (run == m_run.get())
            ran(result);
    });
}

void Errand::cancel()
{
    m_next.reset();
    spaces::SyncResult stopped;
    stopped.status = fail(ErrorKind::Cancelled, QStringLiteral("somebody asked to stop"));
    if (m_run)
        m_run->sync.cancel(); // it is answered, and nothing of it is tried again
    else if (m_unsent)
        ran(stopped);
}

void Errand::ran(const spaces::SyncResult &result)
{
    m_run.reset();
    m_standing.working = false;
    m_standing.result = result;
    m_standing.goesOn = isWorthAnotherRun(result);
    m_unsent->journal = result.journal;
    if (m_next) {
        const QJsonObject next = *std::exchange(m_next, std::nullopt);
        m_unsent->classeur = result.merged ? rules().merge(next, result.classeur) : next;
        m_unsent->changed = m_means.clock.now();
        if (!m_standing.goesOn && !endsSession(result)) {
            keepUnsent();
            run();
            return;
        }
    } else if (result.merged) {
        m_unsent->classeur = result.classeur;
    }
    const bool left = m_session.left.isValid();
    if (m_standing.goesOn) {
        keepUnsent(); // with the journal
        ++m_failures;
        wait();
    } else {
        forgetUnsent();
        if (left)
            result.status ? m_means.store.countSent() : m_means.store.countGivenUp();
    }
    Q_EMIT changed();
    Q_EMIT finished();
    if (left && !m_unsent)
        signOut();
}

void Errand::wait()
{
    const qint64 pause = m_means.pace.firstPauseMs << std::min(m_failures - 1, 10);
    m_again = m_means.clock.now().addMSecs(std::min(pause, m_means.pace.longestPauseMs));
    m_tick.start(m_means.pace.tickMs);
}

void Errand::tick()
{
    const QDateTime now = m_means.clock.now();
    if (m_signOutUntil.isValid() && now >= m_signOutUntil) {
        qCWarning(logIdentity) << "the CAS server was not told that a session has ended";
        end();
    } else if (m_unsent && now >= lastMoment()) {
        giveUp();
    } else if (m_again.isValid() && now >= m_again && m_unsent && !m_run) {
        run();
        Q_EMIT changed();
    } else if (m_again.isValid() && now >= m_again && m_signOutUntil.isValid()) {
        signOut();
    }
}

bool Errand::leave(const Contents &latest)
{
    m_session.left = m_means.clock.now();
    m_failures = 0;
    keepSession();
    m_tick.start(m_means.pace.tickMs);
    if (!m_unsent)
        return false;
    hold(latest.documents);
    const QJsonObject &now = latest.classeur;
    if (!now.isEmpty() && now != m_unsent->classeur && now != m_standing.asked) {
        if (m_standing.working) {
            m_next = now;
        } else {
            m_unsent->classeur = now;
            m_unsent->changed = m_session.left;
        }
    }
    if (!m_standing.working) {
        keepUnsent();
        run(); // the line may be there again
    }
    return true;
}

// Of the classeur nothing is left but what its code opens; CAS is still to be told.
void Errand::giveUp()
{
    qCWarning(logClasseur) << "what was on its way to a space is given up";
    m_run.reset();
    forgetUnsent();
    m_standing.working = false;
    m_standing.goesOn = false;
    m_means.store.countGivenUp();
    signOut();
}

void Errand::told(bool answered)
{
    if (answered)
        end();
    else
        signOut();
}

void Errand::signOut()
{
    if (!m_session.cookie || m_session.cookie->isEmpty() || m_session.logout.isEmpty()) {
        end();
        return;
    }
    if (m_asking)
        return;
    if (!m_signOutUntil.isValid()) {
        m_failures = 0;
        m_signOutUntil = m_means.clock.now().addMSecs(m_means.pace.signOutMs);
        m_session.space.reset();
        keepSession(); // without the cookie of the space
    }
    m_asking = true;
    m_again = {};
    net::Message farewell;
    farewell.address = m_session.logout;
    farewell.fields = identity::accessField(*m_session.cookie);
    if (identity::isPassword(*m_session.cookie)) { // of a Nextcloud, for this visit: it is taken back
        farewell.method = "DELETE";
        farewell.fields.emplaceBack("OCS-APIREQUEST", "true");
    }
    farewell.follow = false;
    farewell.readsRefusals = true;
    whenDone(m_means.http.send(farewell), this, [this](const Result<net::Reply> &reply) { signedOut(reply); });
}

void Errand::signedOut(const Result<net::Reply> &reply)
{
    m_asking = false;
    if (!reply && mayPass(reply.error().kind)) {
        ++m_failures;
        wait();
        return;
    }
    if (!reply || reply->status >= 400)
        qCWarning(logIdentity) << "the CAS server does not take the end of a session";
    end();
}

void Errand::end()
{
    m_tick.stop();
    m_session = {};
    m_means.store.drop(m_id, Store::Part::Session);
    // Not below what called.
    QMetaObject::invokeMethod(this, &Errand::over, Qt::QueuedConnection);
}

} // namespace belvedere::outbox
