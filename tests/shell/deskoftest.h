// A desk of advisers for a kiosk: a real Prosody behind a real nginx, and the way from home to a talk.
#pragma once

#include "../live/adviser.h"
#include "demokiosk.h"
#include "tree.h"

#include <shell/asking.h>

#include <servers/nginx.h>
#include <servers/prosody.h>

#include <QTest>

class DeskOfTest
{
public:
    static constexpr int patience = DemoKiosk::patience;
    using Place = belvedere::shell::Route::Place;

    // Empty, or what did not start.
    QString start()
    {
        const QByteArray to = "{ proxy_pass http://127.0.0.1:" + QByteArray::number(m_prosody.port()) + "; proxy_http_version 1.1; proxy_set_header Host localhost; client_max_body_size 20m; ";
        if (!m_nginx.start("location /xmpp-websocket " + to + "proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; }\nlocation / " + to + "}\n"))
            return m_nginx.problem();
        m_prosody.addAdviser(QStringLiteral("claire"), QStringLiteral("s3cret"));
        return m_prosody.start(m_nginx.address({})) ? QString() : m_prosody.problem();
    }
    belvedere::net::HttpPolicy policy() const
    {
        belvedere::net::HttpPolicy policy;
        policy.proxy.kind = belvedere::net::ProxyChoice::Kind::None;
        policy.caFile = m_nginx.certificate();
        policy.firstPauseMs = 10;
        policy.loopbackHttp = true;
        return policy;
    }
    QUrl address() const
    {
        QUrl address = m_nginx.address(QStringLiteral("xmpp-websocket"));
        address.setScheme(QStringLiteral("wss"));
        return address;
    }
    belvedere::Settings settings(const QString &hours = {}) const
    {
        belvedere::Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = m_nginx.certificate();
        settings.liveAddress = address().toString();
        settings.liveDomain = QStringLiteral("visiteurs.localhost");
        settings.liveRoom = QStringLiteral("accueil@salons.localhost");
        settings.liveRequests = QStringLiteral("claire@conseil.localhost");
        settings.liveHours = hours;
        return settings;
    }
    belvedere::net::XmppAccount claire() const { return {address(), QStringLiteral("conseil.localhost"), QStringLiteral("claire"), QStringLiteral("s3cret")}; }
    // At the desk, which she opens.
    std::unique_ptr<simulated::Adviser> adviser() const
    {
        return std::make_unique<simulated::Adviser>(policy(), claire(), QStringLiteral("accueil@salons.localhost"), QStringLiteral("Claire"), true);
    }

    // By the one door, from home to the question how one wants to be answered.
    static bool comeToTheWay(const DemoKiosk &kiosk)
    {
        if (!QTest::qWaitFor([&] { return kiosk->asking().isOffered(); }, patience) || !kiosk.go("Touch to begin", Place::Home) || !kiosk.go("Talk to somebody", Place::Ask))
            return false;
        for (const char *each : {"I work", "Baccalauréat", "Pass over this question", "Change course or métier"}) {
            if (!kiosk.press(QString::fromUtf8(each)))
                return false;
        }
        return QTest::qWaitFor([&] { return tree::control(kiosk.window(), QStringLiteral("By e-mail"), true) != nullptr; }, patience);
    }
    static bool beginTalk(const DemoKiosk &kiosk)
    {
        return comeToTheWay(kiosk) && kiosk.press(QStringLiteral("Now, in writing")) && kiosk.go("Begin to talk", Place::Talk);
    }

private:
    servers::Prosody m_prosody;
    servers::Nginx m_nginx;
};
