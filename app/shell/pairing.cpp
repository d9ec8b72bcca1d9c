// Two people on one terminal: each has a visit of one's own, and one of the two holds the terminal.
#include <shell/shell.h>

#include <shell/asking.h>
#include <shell/interviewing.h>
#include <shell/signing.h>

#include <quiz/ui/pairpage.h>

namespace belvedere::shell {

using quiz::ui::PairPage;

QWidget *Shell::buildPair()
{
    std::optional<quiz::ui::Climber> theirs;
    if (m_other)
        theirs = quiz::ui::Climber{m_other->answers, wishesOf(*m_other)};
    auto *page = new PairPage(m_theme, m_catalogue, {m_visit->answers, wishes()}, theirs, m_language);
    connect(page, &PairPage::changeRequested, this, &Shell::changePlayer);
    connect(page, &PairPage::openMetier, this, [this](const QString &id) { open({Place::Fiche, id}); });
    connect(page, &PairPage::backRequested, this, &Shell::back);
    return page;
}

// The account, what was asked of the search and the keys of a classeur belong to who leaves the terminal.
void Shell::handOver()
{
    m_trail.clear();
    m_keeper->forgetKeys();
    m_signing->signOut({});
    m_asking->endVisit();
    leavePrinter();
    m_exploreQuery.clear();
    m_change.reset();
    startGame();
    open({m_visit->answers.isEmpty() ? Place::Way : Place::Results});
}

void Shell::changePlayer()
{
    if (!m_other)
        m_other = newVisit();
    std::swap(m_visit, m_other);
    handOver();
    m_interviewing->endVisit(); // it is of one person
}

void Shell::leave()
{
    if (!m_other)
        return endVisit();
    const auto gone = std::exchange(m_visit, std::move(m_other)); // dies after the pages that looked at it
    count(*gone);
    handOver();
    m_interviewing->endVisit();
}

} // namespace belvedere::shell
