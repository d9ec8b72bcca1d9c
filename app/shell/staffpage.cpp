#include <shell/staffpage.h>

#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/linkcard.h>

#include <QVBoxLayout>

namespace belvedere::shell {

StaffPage::StaffPage(look::Theme &theme, const Offer &offer, QWidget *parent) : Page(theme, tr("Teachers and counsellors"), parent)
{
    body()->addWidget(new look::Label(theme, tr("What would you like to do?"), look::Label::Style::Heading));
    auto *cards = new QWidget;
    auto *grid = new look::FlowGrid(cards, 420 * theme.textScale(), theme.space(2), 2);
    auto *lesson = new look::LinkCard(theme, offer.openClass ? tr("Take up the class session") : tr("A class session"),
                                      tr("Each pupil at a terminal, with an invented name. You lead them step by step."), QStringLiteral("people"));
    connect(lesson, &QAbstractButton::clicked, this, &StaffPage::classRequested);
    grid->addWidget(lesson);
    auto *interview = new look::LinkCard(theme, tr("An interview"), tr("Beside a young person: a guide, notes of your own under your own sentence, a plan that they take away."),
                                         QStringLiteral("note"));
    connect(interview, &QAbstractButton::clicked, this, &StaffPage::interviewRequested);
    grid->addWidget(interview);
    auto *learn = new look::LinkCard(theme, tr("Learn"), tr("Short lessons, step by step, and guides to print."), QStringLiteral("book"));
    connect(learn, &QAbstractButton::clicked, this, &StaffPage::trainingRequested);
    grid->addWidget(learn);
    auto *trial = new look::LinkCard(theme, tr("A trial class"), tr("Lead twelve pupils who are played. Nobody is there, and nothing is kept."), QStringLiteral("play"));
    connect(trial, &QAbstractButton::clicked, this, &StaffPage::trialRequested);
    grid->addWidget(trial);
    auto *example = new look::LinkCard(theme, tr("An example interview"), tr("With somebody invented, tip by tip. Nobody is there, and nothing is kept."), QStringLiteral("play"));
    connect(example, &QAbstractButton::clicked, this, &StaffPage::exampleRequested);
    grid->addWidget(example);
    body()->addWidget(cards);
    body()->addStretch();
    showLand(0.3);
}

QString StaffPage::doorTitle()
{
    return tr("For teachers and counsellors");
}

} // namespace belvedere::shell
