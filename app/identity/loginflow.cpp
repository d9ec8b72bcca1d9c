#include <identity/loginflow.h>

#include <core/whendone.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::identity {
namespace {

QUrl onServer(const QUrl &server, const QString &path)
{
    QUrl url(server);
    url.setPath(server.path() + path);
    return url;
}

} // namespace

Result<QUrl> cloudAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(ErrorKind::Refused, QStringLiteral("no address of a server"));
    QString path = url.path();
    for (const char *end : {"/index.php", "/apps/files", "/login"}) // as copied from a browser
        if (const auto at = path.indexOf(QLatin1String(end)); at >= 0)
            path.truncate(at);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

LoginFlow::LoginFlow(net::Http &http, const Clock &clock, QObject *parent) : QObject(parent), m_http(http), m_clock(clock)
{
    m_tick.setInterval(pollMs);
    connect(&m_tick, &QTimer::timeout, this, &LoginFlow::poll);
}

LoginFlow::~LoginFlow() = default;

void LoginFlow::begin(const QUrl &server)
{
    end();
    m_server = server;
    m_since = m_clock.elapsed();
    setState(State::Asking);
    net::Message message;
    message.method = "POST";
    message.address = onServer(server, QStringLiteral("/index.php/login/v2"));
    message.fields = {{"User-Agent", "Belvedere (borne)"}, {"Content-Type", "application/x-www-form-urlencoded"}}; // the name under which the person sees it
    whenDone(m_http.send(message), this, [this, turn = m_turn](const Result<net::Reply> &reply) {
        if (turn == m_turn)
            asked(reply);
    });
}

void LoginFlow::end()
{
    ++m_turn;
    m_tick.stop();
    m_token = {};
    m_access.reset();
    m_page.clear();
    m_endpoint.clear();
    m_problem = {};
    if (m_state != State::Out)
        setState(State::Out);
}

// By https, of the same server: no answer sends the person, or the token, elsewhere.
bool LoginFlow::isOfServer(const QUrl &url) const
{
    return url.isValid() && url.scheme() == QLatin1String("https") && url.host() == m_server.host() && url.port(443) == m_server.port(443) && url.userInfo().isEmpty();
}

void LoginFlow::asked(const Result<net::Reply> &reply)
{
    if (!reply) {
        const bool other = reply.error().kind == ErrorKind::NotFound || reply.error().kind == ErrorKind::SignedOut;
        return failWith(other ? Error{ErrorKind::Http, QStringLiteral("no Nextcloud answers")} : reply.error());
    }
    const QJsonObject answer = QJsonDocument::fromJson(reply->body).object();
    const QJsonObject poll = answer.value(QStringLiteral("poll")).toObject();
    const QString token = poll.value(QStringLiteral("token")).toString();
    m_page = QUrl(answer.value(QStringLiteral("login")).toString(), QUrl::StrictMode);
    m_endpoint = QUrl(poll.value(QStringLiteral("endpoint")).toString(), QUrl::StrictMode);
    if (token.isEmpty() || m_page.isEmpty() || m_endpoint.isEmpty())
        return failWith({ErrorKind::Http, QStringLiteral("no Nextcloud answers")});
    if (!isOfServer(m_page) || !isOfServer(m_endpoint))
        return failWith({ErrorKind::Refused, QStringLiteral("the server leads elsewhere")});
    QByteArray bytes = "token=" + QUrl::toPercentEncoding(token);
    m_token = vault::takeSecret(bytes);
    m_since = m_clock.elapsed();
    m_tick.start();
    setState(State::Waiting);
}

int LoginFlow::secondsLeft() const
{
    return m_state == State::Waiting ? static_cast<int>(std::max<qint64>(0, patienceSeconds - (m_clock.elapsed() - m_since) / 1000)) : 0;
}

void LoginFlow::poll()
{
    m_tick.stop();
    if (secondsLeft() == 0)
        return failWith({ErrorKind::Expired, QStringLiteral("nobody signed in")});
    net::Message message;
    message.method = "POST";
    message.address = m_endpoint;
    message.body = QByteArray(reinterpret_cast<const char *>(m_token.data()), static_cast<qsizetype>(m_token.size()));
    message.fields = {{"Content-Type", "application/x-www-form-urlencoded"}, {"User-Agent", "Belvedere (borne)"}};
    message.readsRefusals = true; // 404: not yet
    whenDone(m_http.send(message), this, [this, turn = m_turn](const Result<net::Reply> &reply) {
        if (turn == m_turn)
            polled(reply);
    });
}

void LoginFlow::polled(const Result<net::Reply> &reply)
{
    // A line that is down for a moment is no end: the person is at their phone.
    if (!reply || reply->status == 404) {
        m_tick.start();
        return;
    }
    const QJsonObject answer = QJsonDocument::fromJson(reply->body).object();
    const QString user = answer.value(QStringLiteral("loginName")).toString();
    QByteArray pair = (user + u':' + answer.value(QStringLiteral("appPassword")).toString()).toUtf8();
    if (reply->status != 200 || user.isEmpty() || pair.endsWith(':'))
        return failWith({ErrorKind::Http, QStringLiteral("no answer of a Nextcloud")});
    QByteArray credential = "Basic " + pair.toBase64();
    vault::wipe(pair);
    m_token = {};
    m_access = std::make_shared<const SpaceAccess>(SpaceAccess{onServer(m_server, QStringLiteral("/remote.php/dav/files/%1/").arg(user)), vault::takeSecret(credential)});
    setState(State::In);
}

QUrl LoginFlow::farewell() const
{
    return onServer(m_server, QStringLiteral("/ocs/v2.php/core/apppassword"));
}

void LoginFlow::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void LoginFlow::failWith(const Error &error)
{
    m_tick.stop();
    m_token = {};
    m_problem = error;
    setState(State::Failed);
}

} // namespace belvedere::identity
