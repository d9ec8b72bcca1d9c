// What the web view may load and where a link leads: decided without a web engine.
#pragma once

#include <QString>

#include <optional>

class QUrl;

namespace belvedere::content::ui {

// The name of our scheme.
inline QString ficheScheme() { return QStringLiteral("fiche"); }
// The id of an empty page of ours, shown before the first fiche.
inline QString blankFiche() { return QStringLiteral("-"); }

// `fiche://pack/ID`, as the links of ficheHtml().
QUrl ficheUrl(const QString &id);
// The id in it; nothing for any other address, nor for an id that is not 1 to 64 letters,
// digits, dots, hyphens or underscores, nor with a query, a fragment, another host, a port or a user.
std::optional<QString> ficheId(const QUrl &url);

enum class Navigation {
    Load,       // the page itself asked for it
    OpenMetier, // a link to a métier: the shell opens it
    Refuse,
};

// `asked`: the address that the browser itself has just asked for, if any.
Navigation decideNavigation(const QUrl &url, const QUrl &asked, bool mainFrame);
// Every request of the engine, of any kind, passes here.
bool mayRequest(const QUrl &url);

} // namespace belvedere::content::ui
