#include <content/ui/fichepolicy.h>

#include <QUrl>

namespace belvedere::content::ui {
namespace {

QString host()
{
    return QStringLiteral("pack");
}

bool isFicheIdCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
        || c == u'-' || c == u'_';
}

} // namespace

QUrl ficheUrl(const QString &id)
{
    QUrl url;
    url.setScheme(ficheScheme());
    url.setHost(host());
    url.setPath(QLatin1Char('/') + id);
    return url;
}

std::optional<QString> ficheId(const QUrl &url)
{
    if (!url.isValid() || url.scheme() != ficheScheme() || url.authority() != host()
        || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    const QString id = url.path(QUrl::FullyEncoded).mid(1);
    if (id.isEmpty() || id.size() > 64 || !std::all_of(id.begin(), id.end(), isFicheIdCharacter))
        return std::nullopt;
    return id;
}

Navigation decideNavigation(const QUrl &url, const QUrl &asked, bool mainFrame)
{
    const auto id = ficheId(url);
    if (!mainFrame || !id)
        return Navigation::Refuse;
    if (url == asked)
        return Navigation::Load;
    return *id == blankFiche() ? Navigation::Refuse : Navigation::OpenMetier;
}

bool mayRequest(const QUrl &url)
{
    return ficheId(url).has_value();
}

} // namespace belvedere::content::ui
