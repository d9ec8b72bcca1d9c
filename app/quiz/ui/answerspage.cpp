#include <quiz/ui/answerspage.h>

#include <quiz/ui/whyrow.h>

#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/linkcard.h>

#include <QVBoxLayout>

namespace belvedere::quiz::ui {
namespace {

constexpr double narrowestAnswer = 480; // pixels at the normal size of text

const content::Item *itemIn(const content::Question &question, const QString &id)
{
    for (const content::Item &item : question.items) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

} // namespace

AnswersPage::AnswersPage(look::Theme &theme, const content::Guide &guide, const Answers &answers, Language language,
                         QWidget *parent)
    : look::Page(theme, tr("My answers"), parent)
{
    body()->addWidget(new look::Label(theme, answers.isEmpty() ? tr("No answer yet.")
                                                               : tr("Touch an answer to change it. You will see what changes in your result.")));
    for (const content::Theme &each : guide.themes)
        addTheme(each, answers, language);
    body()->addStretch(1);
}

void AnswersPage::addTheme(const content::Theme &of, const Answers &answers, Language language)
{
    look::FlowGrid *grid = nullptr;
    for (const content::Question &question : of.questions) {
        const auto answer = answers.find(question.id);
        if (!answer)
            continue;
        if (!grid) {
            body()->addSpacing(theme().space(1));
            body()->addWidget(new look::Label(theme(), of.name.in(language), look::Label::Style::Heading));
            auto *holder = new QWidget;
            grid = new look::FlowGrid(holder, narrowestAnswer * theme().textScale(), theme().space(2), 2);
            body()->addWidget(holder);
        }
        grid->addWidget(makeCard(question, *answer, language));
        if (!answer->none)
            continue;
        auto *row = new WhyRow(theme(), QString(), answer->why);
        connect(row, &WhyRow::told, this, [this, id = question.id](WhyNone why) { Q_EMIT whyTold(id, why); });
        grid->addWidget(row);
    }
}

QWidget *AnswersPage::makeCard(const content::Question &question, const Answer &answer, Language language)
{
    const content::Item *first = itemIn(question, answer.first);
    const content::Item *second = itemIn(question, answer.second);
    QString chosen = first ? first->text.in(language) : tr("None of these");
    if (second)
        chosen = tr("1: %1 2: %2").arg(chosen, second->text.in(language));
    auto *card = new look::LinkCard(theme(), chosen, question.text.in(language), first ? QString() : QStringLiteral("close"));
    if (first)
        card->setPole(first->pole);
    card->setTrailing(tr("Change"));
    connect(card, &QAbstractButton::clicked, this, [this, id = question.id] { Q_EMIT changeRequested(id); });
    return card;
}

} // namespace belvedere::quiz::ui
