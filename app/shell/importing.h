// Documents from the space of who is signed in into their classeur: a folder at a time, then one document after another.
#pragma once

#include <classeur/document.h>
#include <core/clock.h>
#include <core/settings.h>
#include <look/theme.h>
#include <net/dav.h>
#include <spaces/entries.h>

#include <QObject>

#include <functional>
#include <memory>

namespace belvedere::identity {
struct SpaceAccess;
}
namespace belvedere::spaces::ui {
class ImportPage;
}

namespace belvedere::shell {

class Importing : public QObject
{
    Q_OBJECT
public:
    struct Ways {
        std::function<std::shared_ptr<const identity::SpaceAccess>()> access; // null: nobody is signed in
        // Into the classeur: false when it was there already. TooMany: it is full; DiskFull: no room for documents.
        std::function<Result<bool>(const classeur::DocumentInfo &, const QByteArray &bytes)> take;
    };
    // The clock outlives it. Dies with the page, and with it all that is under way.
    Importing(const Settings &settings, const Clock &clock, Ways ways, spaces::ui::ImportPage *page);
    ~Importing() override;

private:
    void list(const QString &folder);
    void bring(const QVector<spaces::SpaceEntry> &documents);
    void bringNext();
    void inspect(const QByteArray &bytes);
    void settle(const Result<bool> &taken);
    void stop();
    bool open(); // the way to the space; false: nobody is signed in

    const Settings m_settings;
    const Clock &m_clock;
    const Ways m_ways;
    spaces::ui::ImportPage &m_page;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<net::Dav> m_dav;
    std::shared_ptr<const identity::SpaceAccess> m_access;
    quint64 m_turn = 0; // of what was asked for last: an answer to anything else is for nobody
    QVector<spaces::SpaceEntry> m_documents;
    int m_now = -1; // the place of the one that comes
    int m_added = 0, m_failed = 0;
};

} // namespace belvedere::shell
