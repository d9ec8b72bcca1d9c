// The documents of a person's own: into the classeur, beside it where it is kept, and on the screen.
#include <shell/shell.h>
#include <shell/documentfetch.h>
#include <shell/importing.h>
#include <shell/signing.h>
#include <shell/spacefetch.h>
#include <shell/stickcopy.h>

#include <classeur/ui/classeurpage.h>
#include <classeur/ui/documentpage.h>
#include <core/log.h>
#include <core/whendone.h>
#include <identity/spaceaccess.h>
#include <spaces/ui/importpage.h>
#include <spaces/ui/stickpage.h>

#include <QPointer>

namespace belvedere::shell {

using DocumentKind = classeur::ClasseurItem::Kind;

void Shell::joinDocuments(classeur::ui::ClasseurPage *page)
{
    page->watch(m_visit->documents);
    if (!m_signing->hasSpace())
        return;
    page->offerImport();
    connect(page, &classeur::ui::ClasseurPage::importRequested, this, [this] { open({m_signing->space() ? Place::Import : Place::SignIn}); });
}

QWidget *Shell::buildImport()
{
    using spaces::ui::ImportPage;
    auto *page = new ImportPage(m_theme);
    const auto take = [this](const classeur::DocumentInfo &info, const QByteArray &bytes) -> Result<bool> {
        const bool known = m_visit->classeur.contains(DocumentKind::Document, info.digest);
        if (const Status added = m_visit->classeur.addDocument(info, m_clock.now()); !added)
            return fail(added.error());
        m_visit->documents.put(info.digest, bytes, documentDigests());
        return !known;
    };
    new Importing(m_settings, m_clock, {[this] { return m_signing->space(); }, take}, page);
    connect(page, &ImportPage::leaveRequested, this, [this] { returnTo({Place::Classeur}); });
    connect(page, &ImportPage::signInRequested, this, &Shell::signInAgain);
    connect(page, &ImportPage::backRequested, this, &Shell::back);
    return page;
}

Result<QVector<spaces::SpaceDocument>> Shell::documentsToCopy() const
{
    return spaceDocuments(m_visit->toDocument(), m_settings.centreName, m_language, [this](const QString &digest) { return documentBytes(digest); });
}

QWidget *Shell::buildStick()
{
    using spaces::ui::StickPage;
    auto *page = new StickPage(m_theme);
    new StickCopy({[this] { return documentsToCopy(); }}, page);
    connect(page, &StickPage::leaveRequested, this, [this] { returnTo({Place::Classeur}); });
    connect(page, &StickPage::endRequested, this, &Shell::leave);
    connect(page, &StickPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildDocument(const QString &digest)
{
    using classeur::ui::DocumentPage;
    classeur::ClasseurItem item;
    for (const auto &each : m_visit->classeur.items())
        if (each.kind == DocumentKind::Document && each.ref == digest)
            item = each;
    auto *page = new DocumentPage(m_theme, item, m_visit->documents, m_language);
    connect(page, &DocumentPage::backRequested, this, &Shell::back);
    return page;
}

QSet<QString> Shell::documentDigests() const
{
    QSet<QString> digests;
    for (const auto &item : m_visit->classeur.items())
        if (item.kind == DocumentKind::Document)
            digests.insert(item.ref);
    return digests;
}

QVector<classeur::Attachment> Shell::attachments() const
{
    QVector<classeur::Attachment> all;
    for (const QString &digest : documentDigests())
        all.append({digest, m_visit->documents.bytes(digest)});
    return all;
}

QByteArray Shell::documentBytes(const QString &digest) const
{
    for (const Visit *visit : {m_visit.get(), m_other.get()})
        if (visit && visit->documents.has(digest))
            return visit->documents.bytes(digest);
    return {};
}

void Shell::fetchFromSpace(const QByteArray &manifest)
{
    QSet<QString> missing;
    for (const QString &digest : m_visit ? documentDigests() : QSet<QString>())
        if (!m_visit->documents.has(digest))
            missing.insert(digest);
    if (missing.isEmpty() || !m_signing->space())
        return;
    auto *box = &m_visit->documents; // it dies with its visit, and the fetch with it
    auto *fetch = new SpaceFetch(m_settings, m_clock, m_signing->space(), [box, missing](const QString &digest, const QByteArray &bytes) { box->put(digest, bytes, missing); }, box);
    fetch->begin(manifest, missing);
}

void Shell::fetchDocuments()
{
    // The box dies with its visit, and what was to come into it is for nobody then.
    auto *box = &m_visit->documents;
    const auto isOfNow = [this, box] { return m_visit && &m_visit->documents == box; };
    const auto missing = [this, box, isOfNow] {
        QSet<QString> all;
        for (const QString &digest : isOfNow() && m_visit->code ? documentDigests() : QSet<QString>())
            if (!box->has(digest))
                all.insert(digest);
        return all;
    };
    const auto take = [this, box, isOfNow](const QString &digest, const QByteArray &bytes) {
        box->put(digest, bytes, isOfNow() ? documentDigests() : QSet<QString>{digest});
    };
    const auto ask = [this](const QString &digest) { return m_keeper->attachment(*m_visit->code, digest); };
    delete box->findChild<DocumentFetch *>(); // of another code
    auto *fetch = new DocumentFetch({missing, ask, take}, {}, box);
    fetch->begin();
}

} // namespace belvedere::shell
