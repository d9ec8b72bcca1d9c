#include <quiz/game.h>

#include <quiz/random.h>

#include <algorithm>

namespace belvedere::quiz {
namespace {

bool isItemOf(const content::Question &question, const QString &item)
{
    return std::any_of(question.items.cbegin(), question.items.cend(),
                       [&](const content::Item &candidate) { return candidate.id == item; });
}

} // namespace

Game::Game(const content::Guide &guide, Answers &answers, quint32 seed)
    : m_guide(guide)
    , m_answers(answers)
    , m_seed(seed)
{
}

const content::Question *Game::current() const
{
    return m_guide.questions().value(m_position, nullptr);
}

const content::Theme *Game::currentTheme() const
{
    int start = 0;
    for (const content::Theme &theme : m_guide.themes) {
        start += static_cast<int>(theme.questions.size());
        if (m_position < start)
            return &theme;
    }
    return m_guide.themes.isEmpty() ? nullptr : &m_guide.themes.last();
}

int Game::total() const
{
    int count = 0;
    for (const content::Theme &theme : m_guide.themes)
        count += static_cast<int>(theme.questions.size());
    return count;
}

int Game::positionInTheme() const
{
    int rest = m_position;
    for (const content::Theme &theme : m_guide.themes) {
        const int size = static_cast<int>(theme.questions.size());
        if (rest < size)
            return rest;
        rest -= size;
    }
    return m_guide.themes.isEmpty() ? 0 : static_cast<int>(m_guide.themes.last().questions.size()) - 1;
}

QVector<const content::Item *> Game::items() const
{
    QVector<const content::Item *> items;
    const content::Question *question = current();
    if (!question)
        return items;
    for (const content::Item &item : question->items)
        items.append(&item);
    Random random(stableHash(question->id, m_seed));
    for (qsizetype left = items.size(); left > 1; --left)
        items.swapItemsAt(left - 1, random.below(static_cast<int>(left)));
    return items;
}

bool Game::choose(const QString &first, const QString &second)
{
    const content::Question *question = current();
    if (!question || !isItemOf(*question, first))
        return false;
    const QString other = isItemOf(*question, second) ? second : QString();
    m_answers.set({question->id, first, other, false});
    ++m_position;
    return finished() || positionInTheme() == 0;
}

bool Game::chooseNone()
{
    const content::Question *question = current();
    if (!question)
        return false;
    m_answers.set({question->id, {}, {}, true});
    ++m_position;
    return finished() || positionInTheme() == 0;
}

void Game::back()
{
    if (canGoBack())
        --m_position;
}

std::optional<Answer> Game::answer() const
{
    const content::Question *question = current();
    return question ? m_answers.find(question->id) : std::nullopt;
}

void Game::restart()
{
    m_position = 0;
}

void Game::goToFirstUnanswered()
{
    const auto questions = m_guide.questions();
    const auto open = std::find_if(questions.cbegin(), questions.cend(), [&](const content::Question *question) {
        return !m_answers.find(question->id);
    });
    m_position = static_cast<int>(open - questions.cbegin());
}

void Game::goTo(const QString &question)
{
    const auto questions = m_guide.questions();
    for (int place = 0; place < questions.size(); ++place) {
        if (questions.at(place)->id == question)
            m_position = place;
    }
}

} // namespace belvedere::quiz
