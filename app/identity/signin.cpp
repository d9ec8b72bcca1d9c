#include <identity/signin.h>

#include <identity/spacecookie.h>

#include <core/log.h>
#include <core/whendone.h>

namespace belvedere::identity {
namespace {

constexpr qint64 clockToleranceMs = 10 * 60 * 1000;

// What an answer of the CAS server to a ticket says.
Result<Person> personIn(const Result<net::Reply> &reply, const IdentityProvider &provider)
{
    if (!reply)
        return fail(reply.error());
    if (reply->status == 200)
        return readResponse(reply->body);
    if (!isAllowedSite(provider, reply->location))
        return fail(ErrorKind::Portal, QStringLiteral("the CAS server is answered for by another site"));
    return fail(ErrorKind::Http, QStringLiteral("the CAS server sends elsewhere in place of an answer"), {}, 0,
                QStringLiteral("check cas under [[identity]]"));
}

} // namespace

SignIn::SignIn(IdentityProvider provider, net::Http &http, const Clock &clock, QObject *parent)
    : QObject(parent), m_provider(std::move(provider)), m_http(http), m_clock(clock)
{
}

SignIn::~SignIn() = default;

void SignIn::begin()
{
    if (m_state != State::Out && m_state != State::Failed)
        return;
    end();
    waitForTicket(m_provider.service, State::AtLogin);
}

void SignIn::end()
{
    ++m_turn;
    m_service.clear();
    m_person.reset();
    m_access.reset();
    m_problem = {};
    setState(State::Out);
}

void SignIn::waitForTicket(const QUrl &service, State state)
{
    m_service = service;
    setState(state);
    Q_EMIT loadRequested(loginAddress(m_provider, service));
}

Verdict SignIn::verdictOn(const QUrl &url, bool mainFrame) const
{
    return judge(m_provider, m_service, url, mainFrame);
}

void SignIn::take(const QUrl &url)
{
    const auto ticket = ticketIn(url, m_service);
    if (!ticket || (m_state != State::AtLogin && m_state != State::Opening))
        return;
    const bool ofTerminal = m_service == m_provider.service;
    m_service.clear(); // one ticket is enough
    setState(State::Checking);
    if (ofTerminal)
        validate(*ticket);
    else
        openSpace(url);
}

void SignIn::pageShown()
{
    if (m_state == State::Opening)
        setState(State::AtLogin); // still for the space
}

void SignIn::validate(const QByteArray &ticket)
{
    const int turn = ++m_turn;
    net::Message question;
    question.address = validationAddress(m_provider, ticket);
    question.mostBytes = longestResponse;
    question.follow = false;
    whenDone(m_http.send(question), this, [this, turn](const Result<net::Reply> &reply) {
        if (turn != m_turn)
            return;
        const auto person = personIn(reply, m_provider);
        if (!person) {
            explain(person.error());
            return;
        }
        m_person = *person;
        if (m_provider.space.isEmpty())
            setState(State::In);
        else
            waitForTicket(m_provider.space, State::Opening);
    });
}

// The space takes its own ticket and gives the cookie of a session; what it shows after that is not asked for.
void SignIn::openSpace(const QUrl &withTicket)
{
    const int turn = ++m_turn;
    net::Message question;
    question.address = withTicket;
    question.follow = false;
    whenDone(m_http.send(question), this, [this, turn](const Result<net::Reply> &reply) {
        if (turn != m_turn)
            return;
        auto cookie = reply ? sessionCookie(*reply, m_provider.space) : Result<vault::Secret>(fail(reply.error()));
        if (!cookie) {
            explain(cookie.error());
            return;
        }
        m_access = std::make_shared<const SpaceAccess>(SpaceAccess{m_provider.space, std::move(*cookie)});
        setState(State::In);
    });
}

void SignIn::loadFailed(ErrorKind kind)
{
    if (m_state == State::AtLogin || m_state == State::Opening)
        explain({kind, QStringLiteral("a page of the sign-in cannot be shown")});
}

void SignIn::ledElsewhere(const QUrl &url)
{
    if (m_state != State::AtLogin && m_state != State::Opening)
        return;
    failWith({ErrorKind::Refused, QStringLiteral("the sign-in leads to %1").arg(url.host()), {}, 0,
              QStringLiteral("put it into hosts under [[identity]], when it belongs there; else look for a captive portal")});
}

// A wrong certificate has three reasons, each with its own remedy: the clock of the terminal, a network that
// answers in place of everybody until one signs in to it, or somebody in between.
void SignIn::explain(const Error &error)
{
    if (error.kind != ErrorKind::Tls) {
        failWith(error);
        return;
    }
    const int turn = ++m_turn;
    whenDone(m_http.unproved(loginAddress(m_provider, m_provider.service)), this,
             [this, turn, error](const Result<net::Unproved> &seen) {
        if (turn != m_turn)
            return;
        const bool known = seen && seen->date.isValid();
        if (seen && !seen->location.isEmpty() && !isAllowedSite(m_provider, seen->location))
            failWith({ErrorKind::Portal, QStringLiteral("another site answers in place of the CAS server")});
        else if (known && qAbs(m_clock.now().msecsTo(seen->date)) > clockToleranceMs)
            failWith({ErrorKind::Clock, QStringLiteral("the clock of the terminal and that of the CAS server differ by %1 min")
                                            .arg(qAbs(m_clock.now().secsTo(seen->date)) / 60), {}, 0,
                      QStringLiteral("set the clock of the terminal")});
        else
            failWith(error);
    });
}

void SignIn::failWith(const Error &error)
{
    ++m_turn;
    m_service.clear();
    m_person.reset();
    m_problem = error;
    qCWarning(logIdentity).noquote() << "sign-in failed:" << error.text();
    setState(State::Failed);
}

void SignIn::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

} // namespace belvedere::identity
