#include "films.h"

#include <QDir>

namespace servers {

bool Films::start(const QByteArray &locations)
{
    QDir().mkpath(m_nginx.root());
    for (const QString &id : ids())
        QFile::link(folder() + u'/' + id, m_nginx.root() + u'/' + id);
    return m_nginx.start("types { application/vnd.apple.mpegurl m3u8; video/mp2t ts; text/vtt vtt; image/jpeg jpg; }\n" + locations);
}

QString Films::folder()
{
    return BELVEDERE_BINARY_DIR + QStringLiteral("/films");
}

QStringList Films::ids()
{
    QStringList ids = QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    ids.removeIf([](const QString &id) { return !QFile::exists(folder() + u'/' + id + QStringLiteral("/main.m3u8")); });
    return ids;
}

} // namespace servers
