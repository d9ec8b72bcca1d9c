#include <shell/importing.h>

#include <core/log.h>
#include <core/whendone.h>
#include <identity/spaceaccess.h>
#include <identity/spacecookie.h>
#include <spaces/ui/importpage.h>
#include <spaces/ui/words.h>

#include <QtConcurrent>

namespace belvedere::shell {

using spaces::ui::ImportPage;
using Step = ImportPage::Step;

Importing::Importing(const Settings &settings, const Clock &clock, Ways ways, ImportPage *page)
    : QObject(page), m_settings(settings), m_clock(clock), m_ways(std::move(ways)), m_page(*page)
{
    connect(page, &ImportPage::folderWanted, this, &Importing::list, Qt::QueuedConnection); // the row that asks dies
    connect(page, &ImportPage::documentsWanted, this, &Importing::bring, Qt::QueuedConnection);
    connect(page, &ImportPage::cancelRequested, this, &Importing::stop);
    list({});
}

Importing::~Importing() = default;

bool Importing::open()
{
    m_access = m_ways.access();
    if (!m_access)
        return false;
    if (!m_http) {
        net::HttpPolicy policy = net::httpPolicy(m_settings);
        policy.connectMs = 15'000; // somebody waits
        policy.mostAttempts = 2;
        policy.firstPauseMs = 1'000;
        auto http = net::Http::create(policy, m_clock);
        if (!http)
            return false;
        m_http = std::move(*http);
    }
    m_dav = std::make_unique<net::Dav>(*m_http, m_access->root, [access = m_access] { return identity::accessField(access->cookie); });
    return true;
}

void Importing::list(const QString &folder)
{
    const quint64 turn = ++m_turn;
    m_page.setWorking();
    if (!open()) {
        m_page.setFailed(folder, ErrorKind::SignedOut);
        return;
    }
    whenDone(m_dav->list(folder, 1), this, [this, folder, turn](const Result<QVector<net::DavEntry>> &there) {
        if (turn != m_turn)
            return;
        if (there) {
            m_page.setEntries(folder, spaces::entriesToShow(*there, folder));
            return;
        }
        qCWarning(logClasseur).noquote() << "a space cannot be listed:" << kindName(there.error().kind);
        m_page.setFailed(folder, there.error().kind);
    });
}

void Importing::bring(const QVector<spaces::SpaceEntry> &documents)
{
    if (documents.isEmpty())
        return;
    m_documents = documents;
    m_now = -1;
    m_added = m_failed = 0;
    m_page.setComing(documents);
    bringNext();
}

void Importing::bringNext()
{
    if (++m_now >= m_documents.size()) {
        m_page.setDone(m_added, m_failed);
        return;
    }
    const quint64 turn = ++m_turn;
    m_page.setStep(m_now, Step::Coming);
    const spaces::SpaceEntry &document = m_documents.at(m_now);
    if (!open() || document.length > classeur::largestDocument) {
        settle(fail(document.length > classeur::largestDocument ? ErrorKind::TooMany : ErrorKind::SignedOut, QStringLiteral("not asked for")));
        return;
    }
    whenDone(m_dav->get(document.path, classeur::largestDocument), this, [this, turn](const Result<net::Reply> &reply) {
        if (turn != m_turn)
            return;
        if (reply)
            inspect(reply->body);
        else
            settle(fail(reply.error()));
    });
}

void Importing::inspect(const QByteArray &bytes)
{
    const auto look = QtConcurrent::run([name = m_documents.at(m_now).name, bytes] { return classeur::inspectDocument(name, bytes); });
    whenDone(look, this, [this, turn = m_turn, bytes](const Result<classeur::DocumentInfo> &info) {
        if (turn != m_turn)
            return;
        if (!info) {
            settle(fail(info.error()));
            return;
        }
        const Result<bool> taken = m_ways.take(*info, bytes);
        const bool full = !taken && taken.error().kind == ErrorKind::TooMany; // TooMany is said of a file that is too large
        settle(full ? Result<bool>(fail(ErrorKind::Unwritable, QStringLiteral("the classeur is full"))) : taken);
    });
}

void Importing::settle(const Result<bool> &taken)
{
    if (taken) {
        m_page.setStep(m_now, *taken ? Step::Added : Step::Known);
        ++m_added;
    } else {
        ++m_failed;
        m_page.setStep(m_now, Step::Failed, spaces::ui::importFailureInWords(taken.error().kind));
    }
    bringNext();
}

void Importing::stop()
{
    ++m_turn;
    const int from = m_now;
    m_now = static_cast<int>(m_documents.size());
    for (int i = from; i < m_documents.size(); ++i)
        m_page.setStep(i, Step::Stopped);
    m_page.setDone(m_added, m_failed);
}

} // namespace belvedere::shell
