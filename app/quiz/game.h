// The climb: which question comes, in what order its items stand, and how far one is.
#pragma once

#include <quiz/profile.h>
#include <quiz/way.h>

namespace belvedere::quiz {

// A cursor over the questions of a way through a guide, and the answers of a visit; guide and answers
// outlive it. Positions and totals are those of the way.
class Game
{
public:
    Game(const content::Guide &guide, Answers &answers, quint32 seed, Way way = Way::Whole);

    Way way() const { return m_way; }
    void take(Way way); // another way, at its first question without an answer
    // After the short way there are other questions, and they have no answers.
    bool hasRest() const;

    // Null when the climb is over.
    const content::Question *current() const;
    const content::Theme *currentTheme() const; // of the current question; the last one at the end
    int position() const { return m_position; } // 0 to total()
    int total() const { return static_cast<int>(m_questions.size()); }
    int positionInTheme() const; // 0 to stepsInTheme() - 1
    int stepsInTheme() const;    // questions of the current theme on this way
    int themesDone() const;      // behind the current question
    int themes() const { return static_cast<int>(m_guide.themes.size()); }
    // The items of the current question, shuffled by the seed and the question: the same seed gives
    // the same order, and back then forward does not move them.
    QVector<const content::Item *> items() const;

    // Records an answer to the current question and goes on. Items that are not of this question are
    // ignored. True when a theme has just been finished (the camp, or the summit).
    bool choose(const QString &first, const QString &second = {});
    bool chooseNone();
    void back(); // to the previous question; its answer stays until it is changed
    bool canGoBack() const { return m_position > 0; }
    // One question alone, to change its answer.
    void takeOnly(const QString &question);
    const Answers &answers() const { return m_answers; }
    std::optional<Answer> answer() const; // to the current question, if it has one
    int answered() const; // of the questions of this way
    void restart(); // at the first question; the answers stay until they are changed
    void goToFirstUnanswered();
    void goTo(const QString &question);
    bool finished() const { return m_position >= total(); }

private:
    int stepsOf(const content::Theme &theme) const;

    const content::Guide &m_guide;
    Answers &m_answers;
    quint32 m_seed;
    Way m_way;
    QVector<const content::Question *> m_questions;
    int m_position = 0;
};

} // namespace belvedere::quiz
