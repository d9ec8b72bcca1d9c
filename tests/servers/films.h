// The films of the demo (offline-data/demo/videos), streamed by nginx over TLS on a free port.
#pragma once

#include "nginx.h"

namespace servers {

class Films
{
public:
    // `locations` goes into the server block: faults for some addresses, a rate.
    bool start(const QByteArray &locations = {});
    QString problem() const { return m_nginx.problem(); }

    // Where the build has them: <id>/main.m3u8, <id>/signes/main.m3u8 for some, videos.json.
    static QString folder();
    // "boulangerie", "volcan"...: the ids, sorted.
    static QStringList ids();
    // The master playlist of a film; through another port when one is given (a relay before it).
    QUrl stream(const QString &id, quint16 through = 0) const { return m_nginx.address(id + QStringLiteral("/main.m3u8"), through); }
    Nginx &nginx() { return m_nginx; }

private:
    Nginx m_nginx;
};

} // namespace servers
