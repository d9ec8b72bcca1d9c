#include <entretien/ui/personpane.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/linkcard.h>

#include <QVBoxLayout>

namespace belvedere::entretien::ui {

using look::Button;
using look::Label;

QWidget *strengthsRow(const look::Theme &theme, const QVector<Openable> &strengths)
{
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 260 * theme.textScale(), theme.space(1), 3);
    for (const Openable &each : strengths) {
        auto *card = new look::LinkCard(theme, each.title, each.detail);
        card->setPole(each.id);
        card->setFocusPolicy(Qt::NoFocus);
        card->setAttribute(Qt::WA_TransparentForMouseEvents); // it only tells
        grid->addWidget(card);
    }
    return holder;
}

PersonPane::PersonPane(const look::Theme &theme, const Person &person, QWidget *parent) : ScrollArea(theme, parent)
{
    auto *content = new QWidget;
    content->setAccessibleName(tr("What the young person brought"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(2), 0, theme.space(1), theme.space(2));
    column->setSpacing(theme.space(1));
    const auto button = [&](const QString &text, const QString &icon, void (PersonPane::*signal)()) {
        auto *one = new Button(theme, text, Button::Role::Secondary, icon);
        one->setWidestText(qRound(220 * theme.textScale()));
        connect(one, &QAbstractButton::clicked, this, signal);
        column->addWidget(one);
    };
    column->addWidget(new Label(theme, tr("Strengths, from the game"), Label::Style::Heading));
    if (person.strengths.isEmpty()) {
        column->addWidget(new Label(theme, tr("The game was not played yet.")));
        button(tr("Play together"), QStringLiteral("mountain"), &PersonPane::playRequested);
    } else {
        column->addWidget(strengthsRow(theme, person.strengths));
    }
    column->addSpacing(theme.space(2));
    column->addWidget(new Label(theme, tr("Their classeur"), Label::Style::Heading));
    if (person.classeur.isEmpty()) {
        column->addWidget(new Label(theme, tr("It is empty. It opens with its five words, or fills while you look together.")));
        button(tr("Open a classeur"), QStringLiteral("key"), &PersonPane::resumeRequested);
        button(tr("Look for métiers"), QStringLiteral("search"), &PersonPane::exploreRequested);
    }
    for (const Openable &each : person.classeur) {
        auto *card = new look::LinkCard(theme, each.title, each.detail, each.icon);
        connect(card, &QAbstractButton::clicked, this, [this, id = each.id] { Q_EMIT openRequested(id); });
        column->addWidget(card);
    }
    column->addStretch();
    setWidget(content);
}

} // namespace belvedere::entretien::ui
