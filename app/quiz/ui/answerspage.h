// One's answers, theme by theme: touch one to change it.
#pragma once

#include <content/guide.h>
#include <core/language.h>
#include <look/page.h>
#include <quiz/answers.h>

class QWidget;

namespace belvedere::quiz::ui {

class AnswersPage : public look::Page
{
    Q_OBJECT
public:
    // Nothing handed in but the theme is kept after the construction.
    AnswersPage(look::Theme &theme, const content::Guide &guide, const Answers &answers, Language language,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void changeRequested(const QString &question);
    void whyTold(const QString &question, belvedere::quiz::WhyNone why);

private:
    void addTheme(const content::Theme &of, const Answers &answers, Language language);
    QWidget *makeCard(const content::Question &question, const Answer &answer, Language language);
};

} // namespace belvedere::quiz::ui
