// A pause between two puys, or at any moment: what the answers begin to say, and how little is sure.
#pragma once

#include <core/language.h>
#include <look/page.h>
#include <quiz/game.h>

namespace belvedere::quiz::ui {

class CampPage : public look::Page
{
    Q_OBJECT
public:
    enum class Kind {
        EndOfTheme, // a puy has just been climbed
        SoFar,      // asked for in the middle of one
    };

    // Nothing handed in but the theme is kept after the construction.
    CampPage(look::Theme &theme, const content::Guide &guide, const Profile &profile, const Game &game,
             Kind kind, Language language, QWidget *parent = nullptr);

public Q_SLOTS:
    void focusFirst() override; // the button that goes on

Q_SIGNALS:
    void continueRequested(); // the next question
    void resultsRequested();  // stop here and see the results
    void whyTold(const QString &question, belvedere::quiz::WhyNone why);

private:
    void addWords(const content::Guide &guide, const Profile &profile, const Game &game, Language language);
    void addChart(const content::Guide &guide, const Profile &profile, Language language);
    void addWhy(const content::Theme &climbed, const Answers &answers, Language language);
    void addButtons(bool finished);

    QWidget *m_continue = nullptr;
};

} // namespace belvedere::quiz::ui
