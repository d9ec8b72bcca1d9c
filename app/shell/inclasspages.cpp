// What a pupil sees of a class session on their terminal: the strip above the page, and the page of words.
#include <shell/inclass.h>

#include <seance/ui/seancebar.h>
#include <seance/ui/wordspage.h>

namespace belvedere::shell {

using seance::ui::SeanceBar;
using seance::ui::WordsPage;

WordsPage *InClass::buildWords(look::Theme &theme)
{
    auto *page = new WordsPage(theme, m_member->stage().now, m_words);
    m_wordsPage = page;
    connect(page, &WordsPage::sendRequested, this, [this, page](const QStringList &words) {
        m_words = words;
        lookAgain();
        page->setSent(m_member && m_member->waiting() == 0);
    });
    return page;
}

SeanceBar *InClass::buildBar(const look::Theme &theme)
{
    auto *bar = new SeanceBar(theme, m_clock);
    m_bar = bar;
    connect(bar, &SeanceBar::placeRequested, this, [this] {
        if (const auto place = placeOfStep())
            Q_EMIT openRequested(*place);
    });
    connect(bar, &SeanceBar::helpRequested, this, [this](bool asks) {
        m_helps = asks;
        lookAgain();
    });
    connect(bar, &SeanceBar::showNoMoreRequested, this, [this] {
        if (m_showing)
            setShowing(*m_showing, false);
    });
    connect(bar, &SeanceBar::doneRequested, this, [this] {
        m_done = true;
        lookAgain();
    });
    if (isIn())
        bar->setState(m_shownState, false);
    showBar();
    return bar;
}

void InClass::showBar()
{
    if (!isIn())
        return;
    const bool cut = m_member->state() == seance::Member::State::Cut;
    if (m_wordsPage && m_told.done > 0 && !m_words.isEmpty())
        m_wordsPage->setSent(m_member->waiting() == 0);
    if (!m_bar)
        return;
    m_shownState = {m_member->stage(), m_member->pseudonym(), m_told.done, m_told.of, m_helps, m_done,
                    cut ? SeanceBar::Line::Cut : m_member->waiting() > 0 ? SeanceBar::Line::Waiting : SeanceBar::Line::Good, isShowingAnything()};
    m_bar->setState(m_shownState);
}

} // namespace belvedere::shell
