// Keeping the classeur in the space of who signed in: joins the visit, what its documents look like, and the outbox.
#pragma once

#include <core/language.h>
#include <core/settings.h>
#include <look/theme.h>
#include <outbox/errand.h>

#include <QObject>

#include <functional>

namespace belvedere::outbox {
class Outbox;
}
namespace belvedere::spaces::ui {
class SpacePage;
}

namespace belvedere::shell {

// The documents of the folder of a visit's document (Visit::toDocument()). Malformed, NewerVersion: of its classeur.
// `bytes` of its documents, by digest; empty: not at hand, what is in the folder stays.
using DocumentBytes = std::function<QByteArray(const QString &digest)>;
Result<QVector<spaces::SpaceDocument>> spaceDocuments(const QJsonObject &visit, const QString &centreName, Language language, const DocumentBytes &bytes = {});
// What the outbox sends of a visit's document. `bytes` of documents that have come since it was handed over.
outbox::RulesIn spaceRules(const Settings &settings, const DocumentBytes &bytes = {});

class SpaceKeeping : public QObject
{
    Q_OBJECT
public:
    struct Ways { // all of the visit, now
        std::function<outbox::Contents()> contents;
        std::function<void(const QJsonObject &)> load; // what is kept, when another terminal had changed it
        std::function<void()> markKept;                // the screen says that what it shows is in the space
        std::function<bool()> hasWords;                // a resume code opens it
        std::function<void(const QByteArray &manifest)> fetch = {}; // the documents that are in the space and not here
    };
    // The outbox outlives it.
    SpaceKeeping(const Settings &settings, outbox::Outbox &outbox, Ways ways, QObject *parent = nullptr);

    // A page that sends at once what was not sent yet, and then shows where that stands; it goes on without the page.
    spaces::ui::SpacePage *buildPage(look::Theme &theme, Language language);

private:
    void settle();
    void show(spaces::ui::SpacePage *page);

    const Settings m_settings;
    outbox::Outbox &m_outbox;
    const Ways m_ways;
};

} // namespace belvedere::shell
