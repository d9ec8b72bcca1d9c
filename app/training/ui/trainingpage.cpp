#include <training/ui/trainingpage.h>

#include <training/guide.h>

#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/panel.h>

#include <QVBoxLayout>

namespace belvedere::training::ui {

using look::Button;
using look::Label;

TrainingPage::TrainingPage(look::Theme &theme, const QVector<Path> &paths, const QString &lesson, DoneLessons &done, QWidget *parent)
    : Page(theme, tr("Learn"), parent), m_paths(paths), m_done(done)
{
    for (const Path &path : m_paths) {
        for (int at = 0; at < path.lessons.size(); ++at) {
            if (path.lessons.at(at).id == lesson) {
                showLesson(path, at);
                return;
            }
        }
    }
    showPaths();
}

void TrainingPage::showPaths()
{
    for (const Path &path : m_paths) {
        body()->addWidget(new Label(theme(), path.title, Label::Style::Heading));
        auto *audience = new Label(theme(), path.audience, Label::Style::Small);
        audience->setMuted(true);
        body()->addWidget(audience);
        auto *cards = new QWidget;
        auto *grid = new look::FlowGrid(cards, 330 * theme().textScale(), theme().space(2), 3);
        for (int at = 0; at < path.lessons.size(); ++at) {
            const Lesson &lesson = path.lessons.at(at);
            const bool over = m_done.contains(lesson.id);
            auto *card = new look::LinkCard(theme(), QStringLiteral("%1. %2").arg(at + 1).arg(lesson.title), over ? tr("%1 min, done").arg(lesson.minutes) : tr("%1 min").arg(lesson.minutes),
                                            over ? QStringLiteral("check") : QStringLiteral("book"));
            if (over)
                card->setAccessibleName(tr("%1. %2, done").arg(at + 1).arg(lesson.title));
            connect(card, &QAbstractButton::clicked, this, [this, id = lesson.id] { Q_EMIT lessonRequested(id); });
            grid->addWidget(card);
        }
        body()->addWidget(cards);
        auto *print = new Button(theme(), tr("Print this guide"), Button::Role::Secondary, QStringLiteral("print"));
        print->setAccessibleName(tr("Print this guide: %1").arg(path.title));
        connect(print, &QAbstractButton::clicked, this, [this, html = guideHtml(path)] { Q_EMIT printRequested(html); });
        auto *ways = new QWidget;
        auto *row = new look::FlowRow(ways, theme().space(1));
        if (path.rehearses())
            row->addWidget(rehearseButton(path.practice));
        row->addWidget(print);
        body()->addWidget(ways);
        body()->addSpacing(theme().space(2));
    }
    body()->addStretch();
}

void TrainingPage::showLesson(const Path &path, int at)
{
    const Lesson &lesson = path.lessons.at(at);
    setTitle(lesson.title);
    auto *where = new Label(theme(), tr("Lesson %1 of %2, %3 min").arg(at + 1).arg(path.lessons.size()).arg(lesson.minutes), Label::Style::Small);
    where->setMuted(true);
    body()->addWidget(where);
    body()->addWidget(new Label(theme(), lesson.goal, Label::Style::Heading));
    for (int i = 0; i < lesson.steps.size(); ++i) {
        auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
        auto *column = new QVBoxLayout(panel);
        column->setContentsMargins(theme().space(2), theme().space(2), theme().space(2), theme().space(2));
        column->addWidget(new Label(theme(), QStringLiteral("%1. %2").arg(i + 1).arg(lesson.steps.at(i).say)));
        auto *act = new Label(theme(), lesson.steps.at(i).act, Label::Style::Small);
        act->setMuted(true);
        column->addWidget(act);
        body()->addWidget(panel);
    }
    if (lesson.rehearse)
        body()->addWidget(rehearseButton(path.practice), 0, Qt::AlignLeft);
    body()->addWidget(new Label(theme(), lesson.question.ask, Label::Style::Heading));
    auto *choices = look::makeGroup(lesson.question.ask);
    auto *row = new look::FlowRow(choices, theme().space(1));
    for (int i = 0; i < lesson.question.choices.size(); ++i) {
        auto *choice = new Button(theme(), lesson.question.choices.at(i));
        connect(choice, &QAbstractButton::clicked, this, [this, lesson, i] { answer(lesson, i); });
        row->addWidget(choice);
    }
    body()->addWidget(choices);
    m_told = new look::Notice(theme(), look::Notice::Kind::Info, QString());
    m_told->hide();
    body()->addWidget(m_told);
    if (!lesson.sources.isEmpty()) {
        auto *sources = new Label(theme(), tr("Sources: %1").arg(lesson.sources.join(QStringLiteral("\u00a0; "))), Label::Style::Small);
        sources->setMuted(true);
        body()->addWidget(sources);
    }
    auto *ways = new QWidget;
    auto *on = new look::FlowRow(ways, theme().space(1));
    if (at + 1 < path.lessons.size()) {
        auto *next = new Button(theme(), tr("Next lesson"), Button::Role::Primary, QStringLiteral("arrow-right"));
        connect(next, &QAbstractButton::clicked, this, [this, id = path.lessons.at(at + 1).id] { Q_EMIT lessonRequested(id); });
        on->addWidget(next);
    }
    auto *all = new Button(theme(), tr("All lessons"));
    connect(all, &QAbstractButton::clicked, this, [this] { Q_EMIT lessonRequested({}); });
    on->addWidget(all);
    body()->addWidget(ways);
    body()->addStretch();
}

Button *TrainingPage::rehearseButton(Path::Practice with)
{
    if (with == Path::Practice::Interview) {
        auto *begin = new Button(theme(), tr("Practise with an example interview"), Button::Role::Secondary, QStringLiteral("people"));
        begin->setAccessibleDescription(tr("With somebody invented: nobody is there, and nothing is kept."));
        connect(begin, &QAbstractButton::clicked, this, &TrainingPage::interviewRequested);
        return begin;
    }
    auto *button = new Button(theme(), tr("Practise with a trial class"), Button::Role::Secondary, QStringLiteral("people"));
    button->setAccessibleDescription(tr("Twelve pupils who are played: nobody is there, and nothing is kept."));
    connect(button, &QAbstractButton::clicked, this, &TrainingPage::rehearseRequested);
    return button;
}

void TrainingPage::answer(const Lesson &lesson, int choice)
{
    const bool right = choice == lesson.question.right;
    if (right)
        m_done.insert(lesson.id);
    m_told->say(right ? look::Notice::Kind::Success : look::Notice::Kind::Warning,
                right ? tr("That is right. %1").arg(lesson.question.why) : tr("Not quite: “%1”. %2").arg(lesson.question.choices.at(lesson.question.right), lesson.question.why));
    m_told->show();
}

} // namespace belvedere::training::ui
