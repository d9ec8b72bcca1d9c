#include <shell/spacekeeping.h>

#include <shell/spacefetch.h>
#include <shell/visitmerge.h>

#include <classeur/document.h>
#include <classeur/ui/itemsheet.h>
#include <classeur/ui/printout.h>
#include <classeur/ui/words.h>
#include <core/log.h>
#include <look/paper.h>
#include <outbox/outbox.h>
#include <spaces/ui/spacepage.h>

#include <QCryptographicHash>

namespace belvedere::shell {

using spaces::ui::SpacePage;

namespace {

QByteArray fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// As it was imported, beside the page that has the person's note on it.
spaces::SpaceDocument importedDocument(const classeur::ClasseurItem &item, const QByteArray &bytes)
{
    const auto type = classeur::documentTypeOf(item.suffix).value_or(classeur::DocumentType::Text);
    spaces::SpaceDocument document{idOfSpaceDocument + item.ref, item.title, item.suffix, classeur::mediaTypeOf(type), item.ref.toLatin1()};
    if (!bytes.isEmpty())
        document.bytes = [bytes]() -> Result<QByteArray> { return bytes; };
    return document;
}

} // namespace

Result<QVector<spaces::SpaceDocument>> spaceDocuments(const QJsonObject &visit, const QString &centreName, Language language, const DocumentBytes &bytesOf)
{
    classeur::Classeur classeur;
    if (const Status loaded = classeur.load(visit.value(QStringLiteral("classeur")).toObject()); !loaded)
        return fail(loaded.error());
    const QString html = classeur::ui::printedHtml({classeur.items(), {}, {}, centreName, language});
    QVector<spaces::SpaceDocument> documents{{QStringLiteral("classeur"), SpaceKeeping::tr("My classeur"), QStringLiteral("pdf"), "application/pdf",
                                              fingerprintOf(html.toUtf8()), [html] { return look::pdfOf(html); }}};
    for (const classeur::ClasseurItem &item : classeur.items()) {
        if (item.kind == classeur::ClasseurItem::Kind::Document)
            documents.append(importedDocument(item, bytesOf ? bytesOf(item.ref) : QByteArray()));
        const QByteArray sheet = classeur::ui::itemSheet(item, language);
        documents.append({item.id, classeur::ui::nameOf(item), QStringLiteral("html"), "text/html; charset=utf-8", fingerprintOf(sheet),
                          [sheet]() -> Result<QByteArray> { return sheet; }});
    }
    return documents;
}

outbox::RulesIn spaceRules(const Settings &settings, const DocumentBytes &bytes)
{
    return [centre = settings.centreName, bytes](Language language, const outbox::HeldBytes &held) {
        const DocumentBytes either = [bytes, held](const QString &digest) {
            const QByteArray there = held(digest);
            return there.isEmpty() && bytes ? bytes(digest) : there;
        };
        return spaces::Rules{mergedVisits, [centre, language, either](const QJsonObject &visit) { return spaceDocuments(visit, centre, language, either); }};
    };
}

SpaceKeeping::SpaceKeeping(const Settings &settings, outbox::Outbox &outbox, Ways ways, QObject *parent)
    : QObject(parent), m_settings(settings), m_outbox(outbox), m_ways(std::move(ways))
{
    connect(&m_outbox, &outbox::Outbox::finished, this, &SpaceKeeping::settle);
}

SpacePage *SpaceKeeping::buildPage(look::Theme &theme, Language language)
{
    auto *page = new SpacePage(theme, m_settings.outboxMinutes);
    const auto send = [this, language] { m_outbox.send(m_ways.contents(), language); };
    connect(page, &SpacePage::cancelRequested, &m_outbox, &outbox::Outbox::cancel);
    connect(page, &SpacePage::retryRequested, this, send);
    connect(&m_outbox, &outbox::Outbox::changed, page, [this, page] { show(page); });
    const outbox::Standing standing = m_outbox.standing();
    if (!standing.working && !(standing.result && standing.asked == m_ways.contents().classeur))
        send();
    show(page);
    return page;
}

// What a run has brought belongs to the visit, whatever page it is at.
void SpaceKeeping::settle()
{
    const outbox::Standing standing = m_outbox.standing();
    const spaces::SyncResult &result = *standing.result;
    const QJsonObject now = m_ways.contents().classeur;
    const bool asSent = now == standing.asked;
    if (result.merged)
        m_ways.load(asSent ? result.classeur : mergedVisits(now, result.classeur));
    if (m_ways.fetch && result.kept)
        m_ways.fetch(result.journal.manifest);
    if (!result.status)
        qCWarning(logClasseur).noquote() << "not all is in the space:" << kindName(result.status.error().kind);
    if (result.kept && asSent)
        m_ways.markKept();
}

void SpaceKeeping::show(SpacePage *page)
{
    const outbox::Standing standing = m_outbox.standing();
    spaces::SyncResult nobody;
    nobody.status = fail(ErrorKind::SignedOut, QStringLiteral("nobody is signed in"));
    if (standing.working && !standing.result)
        page->setWorking(standing.done, standing.total);
    else if (standing.result) // while it is tried again by itself too: nothing moves below a finger
        page->setResult(*standing.result, standing.goesOn, m_ways.hasWords());
    else
        page->setResult(nobody, false, m_ways.hasWords());
}

} // namespace belvedere::shell
