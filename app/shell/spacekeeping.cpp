#include <shell/spacekeeping.h>

#include <shell/visitmerge.h>

#include <classeur/ui/itemsheet.h>
#include <classeur/ui/printout.h>
#include <classeur/ui/words.h>
#include <core/log.h>
#include <core/whendone.h>
#include <identity/spaceaccess.h>
#include <look/paper.h>
#include <spaces/davtree.h>
#include <spaces/ui/spacepage.h>

#include <QCryptographicHash>

namespace belvedere::shell {

using spaces::ui::SpacePage;

namespace {

QByteArray fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// A sync and the tree it works on; dies with the page.
class Sending : public QObject
{
public:
    Sending(net::Http &http, const std::shared_ptr<const identity::SpaceAccess> &access, spaces::Rules rules, const Clock &clock, QObject *parent)
        : QObject(parent), tree(http, access->root, [access] { return fieldsOf(*access); }), sync(tree, std::move(rules), clock)
    {
    }
    static net::Dav::Fields fieldsOf(const identity::SpaceAccess &access)
    {
        const auto *bytes = reinterpret_cast<const char *>(access.cookie.data());
        return {{"Cookie", QByteArray(bytes, static_cast<qsizetype>(access.cookie.size()))}};
    }

    spaces::DavTree tree;
    spaces::Sync sync;
};

} // namespace

Result<QVector<spaces::SpaceDocument>> spaceDocuments(const QJsonObject &visit, const QString &centreName, Language language)
{
    classeur::Classeur classeur;
    if (const Status loaded = classeur.load(visit.value(QStringLiteral("classeur")).toObject()); !loaded)
        return fail(loaded.error());
    const QString html = classeur::ui::printedHtml({classeur.items(), {}, {}, centreName, language});
    QVector<spaces::SpaceDocument> documents{{QStringLiteral("classeur"), SpaceKeeping::tr("My classeur"), QStringLiteral("pdf"), "application/pdf",
                                              fingerprintOf(html.toUtf8()), [html] { return look::pdfOf(html); }}};
    for (const classeur::ClasseurItem &item : classeur.items()) {
        const QByteArray sheet = classeur::ui::itemSheet(item, language);
        documents.append({item.id, classeur::ui::nameOf(item), QStringLiteral("html"), "text/html; charset=utf-8", fingerprintOf(sheet),
                          [sheet]() -> Result<QByteArray> { return sheet; }});
    }
    return documents;
}

SpaceKeeping::SpaceKeeping(const Settings &settings, const Clock &clock, QObject *parent) : QObject(parent), m_settings(settings), m_clock(clock) {}

SpaceKeeping::~SpaceKeeping() = default;

void SpaceKeeping::forget()
{
    m_journals.clear();
}

SpacePage *SpaceKeeping::buildPage(look::Theme &theme, Language language, const Ways &ways)
{
    auto *page = new SpacePage(theme);
    connect(page, &SpacePage::retryRequested, this, [this, page, language, ways] { send(page, language, ways); });
    send(page, language, ways);
    return page;
}

void SpaceKeeping::send(SpacePage *page, Language language, const Ways &ways)
{
    page->setWorking();
    const auto access = ways.access();
    if (!m_http) {
        net::HttpPolicy policy = net::httpPolicy(m_settings);
        policy.connectMs = 15'000; // somebody waits
        policy.mostAttempts = 3;
        policy.firstPauseMs = 1'000;
        if (auto http = net::Http::create(policy, m_clock))
            m_http = std::move(*http);
    }
    if (!access || !m_http) {
        spaces::SyncResult nobody;
        nobody.status = fail(access ? ErrorKind::Tls : ErrorKind::SignedOut, QStringLiteral("nobody is signed in, or no network can be had"));
        page->setResult(nobody);
        return;
    }
    const spaces::Rules rules{mergedVisits, [centre = m_settings.centreName, language](const QJsonObject &visit) { return spaceDocuments(visit, centre, language); }};
    auto *sending = new Sending(*m_http, access, rules, m_clock, page);
    connect(&sending->sync, &spaces::Sync::progress, page, &SpacePage::setProgress);
    connect(page, &SpacePage::cancelRequested, &sending->sync, &spaces::Sync::cancel);
    const auto run = sending->sync.run({ways.document(), m_clock.now(), m_journals.value(access->root)});
    whenDone(run, page, [this, page, sending, root = access->root, ways](const spaces::SyncResult &result) {
        sending->deleteLater();
        show(page, root, result, ways);
    });
}

void SpaceKeeping::show(SpacePage *page, const QUrl &root, const spaces::SyncResult &result, const Ways &ways)
{
    m_journals.insert(root, result.journal);
    if (result.merged)
        ways.load(result.classeur);
    if (!result.status)
        qCWarning(logClasseur).noquote() << "not all is in the space:" << kindName(result.status.error().kind);
    page->setResult(result);
    if (result.kept)
        Q_EMIT kept();
}

} // namespace belvedere::shell
