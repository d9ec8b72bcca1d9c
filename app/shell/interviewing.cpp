#include <shell/interviewing.h>

#include <core/log.h>
#include <core/whendone.h>
#include <entretien/ui/consentpanel.h>
#include <entretien/ui/summarypage.h>
#include <entretien/ui/unlockpage.h>
#include <entretien/ui/words.h>

#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

namespace belvedere::shell {

using entretien::ui::EntretienPage;
using entretien::ui::SummaryPage;
using entretien::ui::UnlockPage;

QVector<Error> guideProblems(const SettingsReading &reading, const QString &path)
{
    const QString key = QStringLiteral("entretien.folder"), folder = reading.settings.entretienFolder;
    if (folder.isEmpty())
        return {};
    if (!QFileInfo(folder + QStringLiteral("/guide.json")).isFile())
        return {{ErrorKind::NotFound, QStringLiteral("%1: there is no guide.json in %2").arg(key, folder), path, reading.lines.value(key),
                 QStringLiteral("put it there, or correct the path; until then the shipped guide is used")}};
    const auto guide = entretien::guideIn(folder);
    return guide ? QVector<Error>() : QVector<Error>{guide.error()};
}

Interviewing::Interviewing(const Settings &settings, QString folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_store(std::move(folder), settings.entretienKeptDays, clock)
{
}

Interviewing::~Interviewing() = default;

void Interviewing::start()
{
    (void)m_store.purge();
    const auto read = QtConcurrent::run([folder = m_settings.entretienFolder] {
        auto guide = entretien::guideIn(folder);
        if (!guide) {
            qCWarning(logShell).noquote() << "the guide of the interview:" << guide.error().text();
            guide = entretien::guideIn({});
        }
        return guide;
    });
    whenDone(read, this, [this](const Result<entretien::Guide> &guide) { m_guide = guide.value_or(entretien::Guide()); });
}

bool Interviewing::isAgreed() const
{
    return m_session && entretien::ui::isAgreed(m_guide, m_session->entretien().consent);
}

entretien::Theirs Interviewing::theirs() const
{
    return m_session ? entretien::theirs(m_session->entretien()) : entretien::Theirs();
}

UnlockPage *Interviewing::buildDoor(look::Theme &theme, Language language)
{
    auto *page = new UnlockPage(theme, m_settings.entretienKeptDays, language);
    connect(page, &UnlockPage::openRequested, this, [this, page](const QString &name, const QByteArray &sentence) { unlock(page, m_store.open(name, sentence)); });
    connect(page, &UnlockPage::beginRequested, this, [this, page](const QString &name, const QByteArray &sentence) { unlock(page, m_store.begin(name, sentence)); });
    connect(page, &UnlockPage::chosen, this, [this, page](const QString &id) { take(page, id); });
    connect(page, &UnlockPage::newRequested, this, [this](const QString &label) { begin(entretien::newEntretien(label, m_clock.now())); });
    connect(page, &UnlockPage::eraseRequested, this, [this, page](const QString &id) {
        whenDone(m_store.erase(id), page, [this, page](const Status &) { list(page); });
    });
    connect(page, &UnlockPage::leaveRequested, this, [this] {
        endVisit();
        Q_EMIT leaveRequested();
    });
    if (m_isUnlocked) {
        page->setWorking();
        list(page);
    } else if (m_store.waitMs() > 0) {
        page->setWait(static_cast<int>((m_store.waitMs() + 999) / 1000));
    }
    return page;
}

void Interviewing::unlock(UnlockPage *page, const QFuture<Result<entretien::Cabinet>> &answer)
{
    whenDone(answer, this, [this, turn = m_turn, page = QPointer<UnlockPage>(page)](const Result<entretien::Cabinet> &cabinet) {
        if (turn != m_turn || !page) { // nobody is at the door any more
            if (!m_session && !m_isUnlocked)
                (void)m_store.lock();
            return;
        }
        m_isUnlocked = cabinet.has_value();
        if (cabinet) {
            page->setCabinet(*cabinet);
            return;
        }
        if (cabinet.error().kind != ErrorKind::TooMany)
            page->setFailed(cabinet.error().kind);
        if (m_store.waitMs() > 0)
            page->setWait(static_cast<int>((m_store.waitMs() + 999) / 1000));
    });
}

void Interviewing::list(UnlockPage *page)
{
    whenDone(m_store.list(), page, [page](const Result<entretien::Cabinet> &cabinet) {
        if (cabinet)
            page->setCabinet(*cabinet);
        else
            page->setFailed(cabinet.error().kind);
    });
}

void Interviewing::take(UnlockPage *page, const QString &id)
{
    whenDone(m_store.take(id), page, [this, page](const Result<entretien::Entretien> &found) {
        if (found)
            begin(*found);
        else
            page->setFailed(found.error().kind);
    });
}

void Interviewing::begin(entretien::Entretien entretien)
{
    close();
    m_session = std::make_unique<entretien::Session>(m_store, std::move(entretien), m_clock);
    m_view = {0, !m_session->entretien().notes.isEmpty()}; // what was written before is not shown unasked
    Q_EMIT openChanged();
    Q_EMIT openRequested({Route::Place::Entretien});
}

// The page that looks at it dies first.
void Interviewing::close()
{
    if (!m_session)
        return;
    m_session->keepNow();
    m_session.release()->deleteLater();
    Q_EMIT openChanged();
}

EntretienPage *Interviewing::buildPage(look::Theme &theme, Language language, EntretienPage::Means means)
{
    means.guide = m_guide;
    means.language = language;
    auto *page = new EntretienPage(theme, *m_session, m_clock, m_view, std::move(means));
    connect(page, &EntretienPage::summaryRequested, this, [this] { Q_EMIT openRequested({Route::Place::EntretienSummary}); });
    connect(page, &EntretienPage::closeRequested, this, [this] {
        close();
        Q_EMIT openRequested({Route::Place::Entretiens});
    });
    return page;
}

SummaryPage *Interviewing::buildSummary(look::Theme &theme, Language language, bool inClasseur)
{
    const entretien::Theirs own = theirs();
    auto *page = new SummaryPage(theme, {own, isAgreed(), inClasseur, entretien::datedCodes(own, entretien::ui::calendarWords(), m_clock.now()), language});
    connect(page, &SummaryPage::consentRequested, this, [this] {
        m_view.tab = static_cast<int>(m_guide.themes.size()) + 1;
        m_view.forTwo = true;
        Q_EMIT openRequested({Route::Place::Entretien});
    });
    return page;
}

void Interviewing::endVisit()
{
    ++m_turn;
    close();
    m_isUnlocked = false;
    m_view = {};
    (void)m_store.lock(); // after what close() gave to be kept
    (void)m_store.purge(); // a terminal may run for months
}

} // namespace belvedere::shell
