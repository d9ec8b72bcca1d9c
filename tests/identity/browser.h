// The view of a sign-in without a web engine: follows redirections, keeps cookies, fills in the form.
#pragma once

#include <identity/signin.h>

#include <QNetworkAccessManager>

class Browser : public QObject
{
public:
    Browser(belvedere::identity::SignIn &signIn, const QString &caFile);

    // Loads what the sign-in asks for; signs in there with these where a form is met. An empty user: does nothing.
    void answerWith(const QString &user, const QString &password);
    // Hands tickets to the sign-in only when told to: to let them expire.
    void holdTickets() { m_hold = true; }
    QUrl heldTicket() const { return m_held; }
    void load(const QUrl &url);
    // The field Cookie that it sends to that address.
    QByteArray cookiesFor(const QUrl &url) const;

private:
    void loaded(const QUrl &url, QNetworkReply *reply);
    void fillIn(const QUrl &url, const QString &page);

    belvedere::identity::SignIn &m_signIn;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    QString m_user;
    QString m_password;
    bool m_hold = false;
    QUrl m_held;
};
