// Keeping, finding again and printing: the visit goes through the keeper and comes back.
#include <shell/shell.h>

#include <shell/signing.h>
#include <shell/spacekeeping.h>
#include <shell/visitmerge.h>
#include <shell/window.h>

#include <classeur/regionshelf.h>
#include <classeur/ui/keeppage.h>
#include <classeur/ui/printout.h>
#include <classeur/ui/resumepage.h>
#include <identity/ui/cloudpage.h>
#include <identity/ui/signinpage.h>
#include <core/log.h>
#include <core/whendone.h>
#include <look/paper.h>
#include <spaces/ui/spacepage.h>

#include <QPointer>
#include <QTimer>

namespace belvedere::shell {

namespace {

constexpr int forgetEveryMs = 20'000; // of what is at the printer when its owner leaves
constexpr int forgetTries = 90;

} // namespace

using classeur::ui::KeepPage;
using Reach = KeepPage::Reach;
using classeur::ui::ResumePage;

QWidget *Shell::buildKeep()
{
    auto *page = new KeepPage(m_theme, m_language);
    connect(page, &KeepPage::endRequested, this, &Shell::leave);
    connect(page, &KeepPage::backRequested, this, &Shell::back);
    connect(page, &KeepPage::printRequested, this, &Shell::print);
    if (m_signing->isOffered())
        page->offerSpace();
    if (m_signing->isCloudOffered())
        page->offerCloud();
    connect(page, &KeepPage::cloudRequested, this, [this] { open({Place::Cloud}); });
    connect(page, &KeepPage::stickRequested, this, [this] { open({Place::Stick}); });
    connect(page, &KeepPage::spaceRequested, this, [this] { open({Place::SignIn}); });
    connect(page, &KeepPage::retryRequested, this, [this, page] { startKeeping(page); });
    startKeeping(page);
    return page;
}

QWidget *Shell::buildSignIn()
{
    auto *page = m_signing->buildPage(m_theme, m_language);
    connect(m_signing.get(), &Signing::leaveRequested, page, [this] { returnTo({Place::Classeur}); });
    connect(m_signing.get(), &Signing::importRequested, page, [this] { open({Place::Import}); });
    connect(m_signing.get(), &Signing::keepRequested, page, [this] { open({Place::Space}); });
    connect(m_signing.get(), &Signing::wordsRequested, page, [this] { returnTo({Place::Keep}); });
    connect(page, &identity::ui::SignInPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildCloud()
{
    auto *page = m_signing->buildCloudPage(m_theme);
    connect(m_signing.get(), &Signing::importRequested, page, [this] { open({Place::Import}); });
    connect(m_signing.get(), &Signing::keepRequested, page, [this] { open({Place::Space}); });
    connect(m_signing.get(), &Signing::wordsRequested, page, [this] { returnTo({Place::Keep}); });
    connect(page, &identity::ui::CloudPage::backRequested, this, &Shell::back);
    return page;
}

outbox::Contents Shell::contents() const
{
    outbox::Contents all;
    if (!m_visit)
        return all;
    all.classeur = m_visit->toDocument();
    for (const QString &digest : documentDigests())
        all.documents.insert(digest, m_visit->documents.bytes(digest));
    return all;
}

SpaceKeeping::Ways Shell::waysOfSpace()
{
    return {[this] { return contents(); },
            [this](const QJsonObject &both) {
                if (m_visit && !m_visit->load(both))
                    qCWarning(logClasseur) << "what is in the space cannot be shown here";
            },
            [this] {
                m_visit->classeur.markKept();
                Q_EMIT kept();
            },
            [this] { return m_visit && m_visit->code && m_visit->expires.isValid(); },
            [this](const QByteArray &manifest) { fetchFromSpace(manifest); }};
}

QWidget *Shell::buildSpace()
{
    auto *page = m_spaces->buildPage(m_theme, m_language);
    connect(page, &spaces::ui::SpacePage::backRequested, this, &Shell::back);
    connect(page, &spaces::ui::SpacePage::leaveRequested, this, [this] { returnTo({Place::Classeur}); });
    connect(page, &spaces::ui::SpacePage::signInRequested, this, &Shell::signInAgain);
    connect(page, &spaces::ui::SpacePage::wordsRequested, this, [this] { returnTo({Place::Keep}); });
    connect(page, &spaces::ui::SpacePage::endRequested, this, &Shell::leave);
    return page;
}

void Shell::signInAgain()
{
    const Place again = m_signing->isInCloud() ? Place::Cloud : Place::SignIn;
    m_signing->signOut({}); // of what is over already
    returnTo({again});
}

void Shell::startKeeping(KeepPage *page)
{
    page->setWorking();
    if (!m_visit->code)
        m_visit->code = vault::ResumeCode::generate();
    // Bound to the page: when the visit ends meanwhile, the answer is for nobody.
    whenDone(m_keeper->keep(*m_visit->code, m_visit->toDocument(), attachments()), page, [this, page](const Result<classeur::Kept> &kept) {
        if (!kept) {
            qCWarning(logClasseur).noquote() << "keeping failed:" << kindName(kept.error().kind);
            page->setFailed(kept.error().kind);
            return;
        }
        m_visit->expires = kept->expires;
        m_visit->classeur.markKept();
        page->setKept(kept->code.asWords(), kept->expires, m_keeper->hasRegion() ? Reach::Sending : Reach::ThisTerminal);
        Q_EMIT this->kept();
        sendKept(page, kept->code);
    });
}

// What the terminal keeps goes to the region's server too. It goes on when the visit ends meanwhile.
void Shell::sendKept(KeepPage *page, const vault::ResumeCode &code)
{
    if (!m_keeper->hasRegion())
        return;
    whenDone(m_keeper->send(code), page, [this, page](const Result<classeur::Sent> &sent) {
        page->setReach(sent ? Reach::Everywhere : Reach::Later);
        if (!sent)
            qCWarning(logClasseur).noquote() << "not sent yet:" << kindName(sent.error().kind);
        else if (sent->merged && !m_visit->classeur.hasUnkept() && m_visit->load(*sent->merged)) {
            m_visit->classeur.markKept(); // another terminal had changed it: both are on the screen now
            fetchDocuments();
        }
    });
}

// Where the region has a server for classeurs.
void Shell::joinRegion()
{
    if (m_settings.classeurServer.isEmpty())
        return;
    net::HttpPolicy policy = net::httpPolicy(m_settings);
    policy.connectMs = 8'000; // somebody waits
    policy.mostAttempts = 1;
    auto http = net::Http::create(policy, m_clock);
    if (!http) {
        qCWarning(logShell).noquote() << "classeurs stay on this terminal:" << http.error().text();
        return;
    }
    m_http = std::move(*http);
    m_keeper->setRegion(std::make_unique<classeur::RegionShelf>(*m_http, QUrl(m_settings.classeurServer)), mergedVisits);
}

QWidget *Shell::buildResume()
{
    auto *page = new ResumePage(m_theme, m_keeper->hasRegion());
    connect(page, &ResumePage::backRequested, this, &Shell::back);
    connect(page, &ResumePage::codeEntered, this,
            [this, page](const vault::ResumeCode &code) { find(code, page); });
    if (const qint64 wait = m_keeper->waitMs(); wait > 0)
        page->setWait(static_cast<int>((wait + 999) / 1000));
    return page;
}

void Shell::find(const vault::ResumeCode &code, ResumePage *page)
{
    page->setWorking();
    whenDone(m_keeper->find(code), page, [this, page](const Result<classeur::Found> &found) {
        if (!found) {
            const qint64 wait = m_keeper->waitMs();
            if (found.error().kind == ErrorKind::TooMany)
                page->setWait(static_cast<int>((wait + 999) / 1000));
            else if (found.error().kind == ErrorKind::NotFound)
                page->setNotFound();
            else
                page->setFailed(found.error().kind);
            return;
        }
        if (const auto loaded = m_visit->load(found->document); !loaded) {
            page->setFailed(loaded.error().kind);
            return;
        }
        m_visit->code = found->code;
        m_visit->expires = found->expires;
        fetchDocuments();
        lookForAnswers();
        startGame();
        m_game->goToFirstUnanswered(); // where they stopped
        open({Place::Home});
        open({Place::Classeur});
    });
}

void Shell::print()
{
    classeur::ui::Printout printout{m_visit->classeur.items(), {}, m_visit->expires,
                                    m_settings.centreName, m_language, m_keeper->hasRegion()};
    if (m_visit->code && m_visit->expires.isValid())
        printout.words = m_visit->code->asWords();
    printPages(classeur::ui::printedHtml(printout));
}

void Shell::printPages(const QString &html, look::Pages pages)
{
    m_toPrint = {html + look::partnersHtml(m_partners), pages};
    open({Place::Print});
}

QWidget *Shell::buildPrint()
{
    using printing::ui::PrintPage;
    auto *page = new PrintPage(m_theme, m_printer, m_toPrint, m_settings.mostPrinted);
    connect(page, &PrintPage::sent, this, [this](int job, const QString &printer) { m_printJobs.append({job, printer}); });
    connect(page, &PrintPage::backRequested, this, &Shell::back);
    return page;
}

void Shell::leavePrinter()
{
    m_toPrint = {};
    for (const auto &[job, printer] : std::exchange(m_printJobs, {}))
        forgetPrinted(job, printer, forgetTries);
}

// What is being printed lies at CUPS until it is out.
void Shell::forgetPrinted(int job, const QString &printer, int tries)
{
    whenDone(m_printer.leave(job, printer), this, [this, job, printer, tries](const Result<bool> &gone) {
        if (!gone.value_or(false) && tries > 0)
            QTimer::singleShot(forgetEveryMs, this, [this, job, printer, tries] { forgetPrinted(job, printer, tries - 1); });
    });
}

} // namespace belvedere::shell
