#include <entretien/ui/summarypage.h>

#include <entretien/ui/words.h>

#include <core/dates.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/panel.h>
#include <look/qrpicture.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::entretien::ui {

using look::Button;
using look::Label;
using look::Notice;

namespace {
constexpr int mostCodes = 6; // the nearest ones; a plan has few dates
}

SummaryPage::SummaryPage(look::Theme &theme, Means means, QWidget *parent) : Page(theme, tr("What you take with you"), parent), m_means(std::move(means))
{
    body()->setSpacing(theme.space(2));
    m_said = new Notice(theme, Notice::Kind::Success, QString());
    m_said->setObjectName(QStringLiteral("said"));
    m_said->hide();
    body()->addWidget(m_said);
    if (!m_means.agreed) {
        auto *notice = new Notice(theme, Notice::Kind::Warning, tr("Nothing was agreed yet. Read the sentences of the agreement together first: nothing leaves this page without it."));
        connect(notice->addAction(tr("Read them together")), &QAbstractButton::clicked, this, &SummaryPage::consentRequested);
        body()->addWidget(notice);
    }
    addPaper();
    if (m_means.agreed) {
        addWays();
        addCalendar();
    }
    body()->addStretch();
}

void SummaryPage::addPaper()
{
    auto *paper = new look::Panel(theme().tokens().raised, theme().tokens().line);
    auto *column = new QVBoxLayout(paper);
    const int pad = theme().space(3);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme().space(1));
    column->addWidget(new Label(theme(), planTitle(m_means.theirs, m_means.language), Label::Style::Title));
    const QString words = planInWords(m_means.theirs, m_means.language);
    if (words.isEmpty())
        column->addWidget(new Label(theme(), tr("There is no step, no date and no document yet.")));
    bool isTitle = true;
    for (const QString &line : words.split(u'\n')) {
        if (line.isEmpty())
            column->addSpacing(theme().space(1));
        else
            column->addWidget(new Label(theme(), line, isTitle ? Label::Style::Heading : Label::Style::Body));
        isTitle = line.isEmpty();
    }
    auto *promise = new Label(theme(), tr("The counsellor's notes are not in it, and never leave with it."), Label::Style::Small);
    promise->setMuted(true);
    column->addSpacing(theme().space(1));
    column->addWidget(promise);
    body()->addWidget(paper);
}

void SummaryPage::addWays()
{
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 340 * theme().textScale(), theme().space(2), 3);
    const auto way = [&](const QString &text, const QString &icon, Button::Role role, void (SummaryPage::*signal)()) {
        auto *button = new Button(theme(), text, role, icon);
        connect(button, &QAbstractButton::clicked, this, signal);
        grid->addWidget(button);
    };
    way(tr("Into my classeur"), QStringLiteral("folder"), Button::Role::Primary, &SummaryPage::classeurRequested);
    way(tr("Print"), QStringLiteral("print"), Button::Role::Secondary, &SummaryPage::printRequested);
    way(tr("Take my classeur away"), QStringLiteral("key"), Button::Role::Secondary, &SummaryPage::keepRequested);
    body()->addWidget(holder);
    if (m_means.inClasseur)
        setInClasseur(true);
}

void SummaryPage::addCalendar()
{
    if (m_means.dates.isEmpty())
        return;
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    auto *column = new QVBoxLayout(panel);
    const int pad = theme().space(3);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme().space(2));
    column->addWidget(new Label(theme(), tr("The dates on your phone"), Label::Style::Heading));
    column->addWidget(new Label(theme(), tr("Hold the camera of your phone in front of a code: it offers to add that date to your calendar.")));
    auto *codes = new QWidget;
    auto *grid = new look::FlowGrid(codes, 300 * theme().textScale(), theme().space(2), 4);
    for (const DatedCode &each : m_means.dates.mid(0, mostCodes)) {
        auto *one = new QWidget;
        auto *lines = new QVBoxLayout(one);
        lines->setContentsMargins(0, 0, 0, 0);
        const QString day = dayInWords(localeOf(m_means.language), each.day);
        lines->addWidget(new look::QrPicture(theme(), QString::fromUtf8(each.calendar), tr("A code for your phone: %1, %2").arg(each.title, day)), 0, Qt::AlignLeft);
        lines->addWidget(new Label(theme(), day));
        auto *what = new Label(theme(), each.title, Label::Style::Small);
        what->setMuted(true);
        lines->addWidget(what);
        lines->addStretch();
        grid->addWidget(one);
    }
    column->addWidget(codes);
    body()->addWidget(panel);
}

void SummaryPage::sayExample(const QString &what)
{
    body()->insertWidget(0, new Notice(theme(), Notice::Kind::Warning, what));
}

void SummaryPage::setInClasseur(bool done)
{
    if (done)
        m_said->say(Notice::Kind::Success, tr("It is in your classeur. Take your classeur away to keep it after this visit."));
    else
        m_said->say(Notice::Kind::Error, tr("Your classeur is full. Remove something from it, then try again."));
    m_said->show();
}

} // namespace belvedere::entretien::ui
