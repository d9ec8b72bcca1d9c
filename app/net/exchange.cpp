#include <net/exchange_p.h>

#include <net/replyerror_p.h>

#include <QLocale>

namespace belvedere::net {
namespace {

constexpr qint64 readBuffer = 256 << 10;

void applyTo(QNetworkRequest &request, const Session &session)
{
    request.setSslConfiguration(session.tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Belvedere"));
    // What is counted and resumed are the bytes of the file itself.
    request.setRawHeader("Accept-Encoding", "identity");
}

// RFC 9110, 5.6.7, in the form that servers write today.
QDateTime dateOf(const QByteArray &field)
{
    QString text = QString::fromLatin1(field.trimmed());
    if (!text.endsWith(QStringLiteral(" GMT")))
        return {};
    text.chop(4);
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

Exchange::Exchange(Session &session, Sink &sink)
    : m_session(session), m_sink(sink)
{
    connect(&m_tick, &QTimer::timeout, this, &Exchange::lookAtTime);
}

Exchange::~Exchange()
{
    dropReply();
}

void Exchange::dropReply()
{
    m_tick.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // which aborts it, and not below a signal of its own
    m_reply = nullptr;
}

void Exchange::start(const QUrl &address)
{
    m_address = address;
    QNetworkRequest request(address);
    applyTo(request, m_session);
    const Status ready = checkAddress(address, m_session.policy).and_then([&] { return m_sink.prepare(request); });
    if (!ready) {
        QMetaObject::invokeMethod(this, [this, ready] { end(ready); }, Qt::QueuedConnection);
        return;
    }
    m_lastByteAt = m_session.clock.elapsed();
    const QByteArray method = m_sink.method();
    m_reply = method == "GET" ? m_session.manager.get(request) : m_session.manager.sendCustomRequest(request, method, m_sink.body());
    m_reply->setReadBufferSize(readBuffer);
    if (!m_sink.wantsProof())
        m_reply->ignoreSslErrors();
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHead);
    connect(m_reply, &QIODevice::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_lastByteAt = m_session.clock.elapsed(); });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyEnded);
    m_tick.start(m_session.policy.tickMs);
}

void Exchange::stop()
{
    end(fail(ErrorKind::Cancelled, QStringLiteral("the transfer was stopped")));
}

void Exchange::follow(const QUrl &to)
{
    const Status allowed = m_sink.method() != "GET"
        ? fail(ErrorKind::Refused, QStringLiteral("%1 sends what is written there elsewhere").arg(m_address.host()))
        : ++m_redirects > m_session.policy.mostRedirects
        ? fail(ErrorKind::Refused, QStringLiteral("%1 sends from address to address").arg(to.host()))
        : checkRedirect(m_address, to, m_session.policy);
    dropReply();
    if (allowed)
        start(to);
    else
        end(allowed);
}

void Exchange::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_ended || m_head.status != 0 || status < 200)
        return;
    const QUrl elsewhere = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!elsewhere.isEmpty() && m_sink.follows() && !m_sink.reads(status)) {
        follow(m_address.resolved(elsewhere));
        return;
    }
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    m_head = {status, length.isValid() ? length.toLongLong() : -1, m_reply->rawHeader("Content-Range"),
              m_reply->rawHeader("ETag"), m_reply->rawHeader("Last-Modified"), m_reply->rawHeader("Content-Type"), m_address,
              elsewhere.isEmpty() ? QUrl() : m_address.resolved(elsewhere), dateOf(m_reply->rawHeader("Date")), {}};
    if (m_reply->hasRawHeader("Set-Cookie"))
        m_head.cookies = m_reply->rawHeader("Set-Cookie").split('\n'); // as Qt joins them
    m_lastByteAt = m_rateFrom = m_session.clock.elapsed();
    if (status >= 400 && status != 416 && !m_sink.reads(status)) // a range beyond the end: the sink knows what to make of it
        end(fail(replyError(QNetworkReply::NoError, status, m_address.host(), false)));
    else if (const Status begun = m_sink.begin(m_head); !begun)
        end(begun);
}

void Exchange::readBody()
{
    readHead();
    if (m_ended || !m_reply || m_head.status == 0)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_received += bytes.size();
    m_rateBytes += bytes.size();
    m_lastByteAt = m_session.clock.elapsed();
    if (const Status taken = m_sink.take(bytes); !taken)
        end(taken);
}

void Exchange::lookAtTime()
{
    const qint64 now = m_session.clock.elapsed();
    const qint64 allowed = m_head.status == 0 ? m_session.policy.connectMs : m_session.policy.idleMs;
    if (now - m_lastByteAt > allowed) {
        end(fail(ErrorKind::TimedOut, QStringLiteral("%1 has not answered for %2 s").arg(m_address.host()).arg(allowed / 1000)));
        return;
    }
    if (m_head.status == 0 || now - m_rateFrom < m_session.policy.rateMs)
        return;
    if (m_rateBytes * 1000 < m_session.policy.slowestPerSecond * (now - m_rateFrom)) {
        end(fail(ErrorKind::TimedOut, QStringLiteral("%1 sends less than %2 bytes a second").arg(m_address.host()).arg(m_session.policy.slowestPerSecond)));
        return;
    }
    m_rateFrom = now;
    m_rateBytes = 0;
}

void Exchange::replyEnded()
{
    const QPointer<QNetworkReply> ended = m_reply;
    readBody();
    if (m_ended || m_reply != ended) // or sent elsewhere
        return;
    const bool cut = m_head.length >= 0 && m_received < m_head.length;
    const bool wanted = m_sink.reads(m_head.status); // whatever Qt thinks of that status
    if ((m_reply->error() != QNetworkReply::NoError && !wanted) || m_head.status == 0)
        end(fail(replyError(m_reply->error(), m_head.status, m_address.host(),
                            m_session.policy.proxy.kind == ProxyChoice::Kind::Given)));
    else if (cut)
        end(fail(replyError(QNetworkReply::RemoteHostClosedError, 0, m_address.host(), false)));
    else
        end(m_sink.finish());
}

void Exchange::end(const Status &status)
{
    if (m_ended)
        return;
    m_ended = true;
    m_status = status;
    dropReply();
    Q_EMIT finished();
}

} // namespace belvedere::net
