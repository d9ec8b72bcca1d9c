#include <shell/problempage.h>

#include <look/access.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/theme.h>

#include <QVBoxLayout>

namespace belvedere::shell {
namespace {

QString sentenceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return ProblemPage::tr("The content of the terminal is not there.");
    case ErrorKind::NewerVersion:
        return ProblemPage::tr("The content was made for a newer Belvédère.");
    case ErrorKind::OlderVersion:
        return ProblemPage::tr("The content was made for an older Belvédère.");
    case ErrorKind::Unreadable: return ProblemPage::tr("The content of the terminal cannot be read.");
    default: return ProblemPage::tr("The content of the terminal is damaged.");
    }
}

} // namespace

ProblemPage::ProblemPage(look::Theme &theme, const Error &error, QWidget *parent) : QWidget(parent)
{
    look::giveRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Belvédère takes a break") + QStringLiteral(". ") + sentenceFor(error.kind));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(10), theme.space(10), theme.space(10), theme.space(10));
    column->setSpacing(theme.space(3));
    column->addStretch();
    column->addWidget(new look::Label(theme, tr("Belvédère takes a break"),
                                      look::Label::Style::Display));
    column->addWidget(new look::Label(theme, sentenceFor(error.kind), look::Label::Style::Heading));
    column->addWidget(new look::Label(
        theme, tr("Please tell the person in charge of the room. Nothing of yours is lost."),
        look::Label::Style::Heading));
    auto *technical = new look::Label(
        theme, tr("For the administrator: %1").arg(error.text()), look::Label::Style::Small);
    column->addWidget(technical);
    m_again = new look::Button(theme, tr("Try again"), look::Button::Role::Primary);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QAbstractButton::clicked, this, &ProblemPage::retry);
    auto *door = new look::Button(theme, tr("Administration"), look::Button::Role::Ghost, QStringLiteral("gear"));
    connect(door, &QAbstractButton::clicked, this, &ProblemPage::doorRequested);
    column->addWidget(door, 0, Qt::AlignLeft);
    column->addStretch();
}

void ProblemPage::focusFirst()
{
    m_again->setFocus();
}

} // namespace belvedere::shell
