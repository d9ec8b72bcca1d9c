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

Game::Game(const content::Guide &guide, Answers &answers, quint32 seed, Way way)
    : m_guide(guide)
    , m_answers(answers)
    , m_seed(seed)
    , m_way(way)
    , m_questions(questionsOf(guide, way))
{
}

void Game::take(Way way)
{
    m_way = way;
    m_questions = questionsOf(m_guide, way);
    goToFirstUnanswered();
}

void Game::takeOnly(const QString &question)
{
    const content::Question *only = m_guide.question(question);
    m_questions = only ? QVector{only} : QVector<const content::Question *>{};
    m_position = 0;
}

bool Game::hasRest() const
{
    return m_way == Way::Short && answered() == total() && m_answers.count() < m_guide.questions().size();
}

const content::Question *Game::current() const
{
    return m_questions.value(m_position, nullptr);
}

int Game::stepsOf(const content::Theme &theme) const
{
    return static_cast<int>(std::count_if(m_questions.cbegin(), m_questions.cend(), [&](const content::Question *question) {
        return question >= theme.questions.constData() && question < theme.questions.constData() + theme.questions.size();
    }));
}

int Game::themesDone() const
{
    int rest = m_position;
    int done = 0;
    for (const content::Theme &theme : m_guide.themes) {
        rest -= stepsOf(theme);
        done += rest >= 0 ? 1 : 0;
    }
    return done;
}

const content::Theme *Game::currentTheme() const
{
    return m_guide.themes.isEmpty() ? nullptr : &m_guide.themes.at(qMin<qsizetype>(themesDone(), m_guide.themes.size() - 1));
}

int Game::stepsInTheme() const
{
    return m_guide.themes.isEmpty() ? 0 : stepsOf(*currentTheme());
}

int Game::positionInTheme() const
{
    int rest = m_position;
    for (const content::Theme &theme : m_guide.themes) {
        const int size = stepsOf(theme);
        if (rest < size)
            return rest;
        rest -= size;
    }
    return stepsInTheme() - 1;
}

int Game::answered() const
{
    return static_cast<int>(std::count_if(m_questions.cbegin(), m_questions.cend(), [this](const content::Question *question) {
        return m_answers.find(question->id).has_value();
    }));
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
    const auto before = m_answers.find(question->id);
    m_answers.set({question->id, {}, {}, true, before ? before->why : WhyNone::Untold});
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
    const auto open = std::find_if(m_questions.cbegin(), m_questions.cend(), [&](const content::Question *question) {
        return !m_answers.find(question->id);
    });
    m_position = static_cast<int>(open - m_questions.cbegin());
}

void Game::goTo(const QString &question)
{
    for (int place = 0; place < m_questions.size(); ++place) {
        if (m_questions.at(place)->id == question)
            m_position = place;
    }
}

} // namespace belvedere::quiz
