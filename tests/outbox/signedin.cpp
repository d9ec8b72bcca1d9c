#include "signedin.h"

#include <identity/browser.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::identity;
using servers::Cas;

namespace {

std::shared_ptr<const vault::Secret> secretOf(const QByteArray &bytes)
{
    vault::Secret secret(static_cast<std::size_t>(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), secret.data());
    return std::make_shared<const vault::Secret>(std::move(secret));
}

QByteArray bytesIn(const vault::Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
}

} // namespace

SignedIn::SignedIn(Cas &cas, servers::Apache &space) : m_cas(cas), m_space(space) {}

bool SignedIn::start()
{
    servers::CasServices services;
    if (!m_space.makeReady())
        return false;
    services.space = m_space.space();
    if (!m_cas.start(services, m_space.certificateFolder()) || !m_space.startSpace(m_cas.address()))
        return false;
    net::HttpPolicy policy = net::httpPolicy(settings());
    policy.mostAttempts = 1;
    m_http = *net::Http::create(policy, m_clock);
    return true;
}

Settings SignedIn::settings() const
{
    Settings settings;
    settings.proxy = QStringLiteral("none");
    settings.caFile = m_space.certificate();
    return settings;
}

IdentityProvider SignedIn::provider() const
{
    return {QStringLiteral("Folios"), m_cas.address(), QUrl(QStringLiteral("https://belvedere.invalid/cas")), {}, m_space.space()};
}

Result<outbox::Session> SignedIn::signIn(const QUrl &root)
{
    SignIn signIn(provider(), *m_http, m_clock);
    Browser browser(signIn, m_space.certificate());
    browser.answerWith(Cas::user(), Cas::password());
    signIn.begin();
    if (!QTest::qWaitFor([&] { return signIn.state() == SignIn::State::In; }, 20'000))
        return fail(signIn.problem());
    const QUrl logout = logoutAddress(provider());
    m_casCookie = browser.cookiesFor(logout);
    m_spaceCookie = bytesIn(signIn.space()->cookie);
    auto space = std::make_shared<const SpaceAccess>(SpaceAccess{root.isEmpty() ? m_space.space() : root, std::move(*std::const_pointer_cast<vault::Secret>(secretOf(m_spaceCookie)))});
    return outbox::Session{space, logout, secretOf(m_casCookie), m_clock.now()};
}

void SignedIn::signOut() const
{
    net::Message question;
    question.address = logoutAddress(provider());
    question.fields = {{"Cookie", m_casCookie}};
    const auto reply = m_http->send(question);
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, 10'000))
        qFatal("CAS does not answer");
}

bool SignedIn::isSignedInAtCas() const
{
    net::Message question;
    question.address = loginAddress(provider(), provider().service);
    question.fields = {{"Cookie", m_casCookie}};
    question.follow = false;
    const auto reply = m_http->send(question);
    return QTest::qWaitFor([&] { return reply.isFinished(); }, 10'000) && reply.result() && reply.result()->status == 302
        && reply.result()->location.toString().contains(QStringLiteral("ticket=ST-"));
}

bool SignedIn::isSignedInAtSpace() const
{
    net::Message question{"PROPFIND", m_space.space(), {}, {{"Depth", "1"}, {"Cookie", m_spaceCookie}}};
    const auto reply = m_http->send(question);
    return QTest::qWaitFor([&] { return reply.isFinished(); }, 10'000) && reply.result();
}
