// The services that a terminal leans on, and what each answers.
#pragma once

#include <core/settings.h>
#include <net/http.h>

#include <QUrl>

#include <optional>

namespace belvedere::terminal {

struct Service {
    enum class Kind { Updates, Region, SignIn, Space, Videos, Talks, Desk, Moel, Statistics, Classes };
    Kind kind = Kind::Updates;
    QString name; // of a provider of accounts; empty for the others
    QUrl address; // that is asked
    QString key;  // of the settings, as in SettingsReading::lines; empty: not from there
};

// Those that the settings name.
QVector<Service> servicesOf(const Settings &settings);

// A short stable word for a fleet's tools: "updates", "sign-in".
QString wordOf(Service::Kind kind);

struct ServiceState {
    enum class Answer { Unknown, Yes, No };
    Service service;
    Answer answer = Answer::Unknown;
    ErrorKind problem = ErrorKind::Internal; // where the answer is No
    qint64 milliseconds = 0;                 // until it came, or was given up
};

// Asks each at once. Any answer of the server that proves who it is counts, also that there is nothing to
// be had without a sign-in.
class ServiceCheck : public QObject
{
    Q_OBJECT
public:
    // The policy of the settings, but for a line on which somebody waits: 8 s, one attempt. Where no certificates
    // can be read, every service has that problem. The clock outlives it.
    ServiceCheck(const Settings &settings, const QVector<Service> &services, const Clock &clock, QObject *parent = nullptr);
    ~ServiceCheck() override;

    void start();
    bool isDone() const { return m_open == 0; }
    const QVector<ServiceState> &states() const { return m_states; }

Q_SIGNALS:
    void changed(); // one has answered
    void done();    // all have

private:
    void ask(int index);
    void settle(int index, std::optional<ErrorKind> problem);

    const Clock &m_clock;
    Result<std::unique_ptr<net::Http>> m_http;
    QVector<ServiceState> m_states;
    qint64 m_begun = 0;
    int m_open = 0;
};

} // namespace belvedere::terminal
