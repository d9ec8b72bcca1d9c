// Keeping the classeur in the space of who signed in: joins the visit, what its documents look like, and the sync.
#pragma once

#include <core/clock.h>
#include <core/language.h>
#include <core/settings.h>
#include <look/theme.h>
#include <spaces/sync.h>

#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

namespace belvedere::identity {
struct SpaceAccess;
}
namespace belvedere::net {
class Http;
}
namespace belvedere::spaces::ui {
class SpacePage;
}

namespace belvedere::shell {

// The documents of the folder of a visit's document (Visit::toDocument()). Malformed, NewerVersion: of its classeur.
Result<QVector<spaces::SpaceDocument>> spaceDocuments(const QJsonObject &visit, const QString &centreName, Language language);

class SpaceKeeping : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it.
    SpaceKeeping(const Settings &settings, const Clock &clock, QObject *parent = nullptr);
    ~SpaceKeeping() override;

    struct Ways {
        std::function<QJsonObject()> document;               // of the visit, now
        std::function<void(const QJsonObject &)> load;       // what is kept, when another terminal had changed it
        std::function<std::shared_ptr<const identity::SpaceAccess>()> access; // null: nobody is signed in
    };
    // A page that sends at once; the sync dies with it.
    spaces::ui::SpacePage *buildPage(look::Theme &theme, Language language, const Ways &ways);
    void forget(); // at the end of the visit

Q_SIGNALS:
    void kept(); // the screen says that the classeur is in the space

private:
    void send(spaces::ui::SpacePage *page, Language language, const Ways &ways);
    void show(spaces::ui::SpacePage *page, const QUrl &root, const spaces::SyncResult &result, const Ways &ways);

    const Settings m_settings;
    const Clock &m_clock;
    std::unique_ptr<net::Http> m_http;
    QHash<QUrl, spaces::Journal> m_journals; // of this visit
};

} // namespace belvedere::shell
