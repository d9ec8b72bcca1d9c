#include <terminal/ui/adminpage.h>

#include <terminal/ui/words.h>

#include <core/dates.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/panel.h>
#include <look/sizewords.h>

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::terminal::ui {

using look::Button;
using look::Label;
using look::Notice;

namespace {

constexpr int shownLines = 40;

void emptyLayout(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

AdminPage::AdminPage(look::Theme &theme, Language language, QWidget *parent)
    : Page(theme, tr("Administration"), parent), m_locale(localeOf(language))
{
    auto *worries = new QWidget;
    m_worries = new QVBoxLayout(worries);
    m_worries->setContentsMargins(0, 0, 0, 0);
    m_worries->setSpacing(theme.space(1));
    body()->addWidget(worries);
    addActions();
    m_said = new Notice(theme, Notice::Kind::Info, QString());
    m_said->hide();
    body()->addWidget(m_said);
    const auto section = [&](double narrowest, int columns) {
        auto *holder = new QWidget;
        new look::FlowGrid(holder, narrowest * theme.textScale(), theme.space(2), columns);
        body()->addWidget(holder);
        return holder;
    };
    m_facts = section(440, 2);
    m_services = section(900, 1);
    m_journal = section(900, 1);
    body()->addStretch();
}

void AdminPage::addActions()
{
    auto *holder = new QWidget;
    auto *flow = new look::FlowGrid(holder, 330 * theme().textScale(), theme().space(2), 3);
    const auto add = [&](const QString &words, const char *icon, auto signal) {
        auto *button = new Button(theme(), words, Button::Role::Secondary, QLatin1String(icon));
        connect(button, &QAbstractButton::clicked, this, signal);
        flow->addWidget(button);
        return button;
    };
    m_update = add(tr("Update the content now"), "download", &AdminPage::updateRequested);
    m_former = add(tr("Go back to the former content"), "back", &AdminPage::formerRequested);
    add(tr("Check the services"), "globe", &AdminPage::checkRequested);
    add(tr("Print a test page"), "print", &AdminPage::printRequested);
    add(tr("Test the sound"), "headphones", &AdminPage::soundRequested);
    add(tr("Change the code"), "key", &AdminPage::codeRequested);
    body()->addWidget(holder);
}

QGridLayout *AdminPage::addPanel(QLayout *to, const QString &title)
{
    auto *panel = new look::Panel(theme().tokens().raised, theme().tokens().line);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    column->setSpacing(theme().space(1));
    column->addWidget(new Label(theme(), title, Label::Style::Heading));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().space(2));
    grid->setVerticalSpacing(theme().space(1) / 2);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch();
    to->addWidget(panel);
    return grid;
}

void AdminPage::row(QGridLayout *grid, const QString &name, const QString &value, const QColor &colour)
{
    const int at = grid->rowCount();
    auto *left = new Label(theme(), name, Label::Style::Small);
    left->setMuted(true);
    left->setMinimumWidth(qRound(170 * theme().textScale()));
    auto *right = new Label(theme(), value, Label::Style::Small);
    if (colour.isValid())
        right->setColour(colour);
    grid->addWidget(left, at, 0, Qt::AlignTop);
    grid->addWidget(right, at, 1);
}

void AdminPage::setStatus(const TerminalStatus &status, const QVector<Worry> &worries)
{
    emptyLayout(m_worries);
    if (worries.isEmpty())
        m_worries->addWidget(new Notice(theme(), Notice::Kind::Success, tr("All is well.")));
    for (const Worry each : worries)
        m_worries->addWidget(new Notice(theme(), Notice::Kind::Warning, worryInWords(each)));
    m_update->setEnabled(status.updates);
    m_former->setEnabled(status.formerPack);
    showFacts(status);
    showServices(status);
}

void AdminPage::showFacts(const TerminalStatus &status)
{
    QLayout *facts = m_facts->layout();
    emptyLayout(facts);
    const auto moment = [&](const QDateTime &time) {
        return time.isValid() ? m_locale.toString(time.toLocalTime(), QLocale::ShortFormat) : tr("unknown");
    };
    QGridLayout *grid = addPanel(facts, tr("This terminal"));
    row(grid, tr("Place"), status.name.isEmpty() ? tr("no name in the settings") : status.name);
    row(grid, tr("Belvédère"), status.version);
    row(grid, tr("System"), tr("%1, Qt %2").arg(status.system, status.qt));
    row(grid, tr("Running since"), moment(status.running.since));
    row(grid, tr("Visits since then"), m_locale.toString(status.running.visits));
    row(grid, tr("Memory"), look::sizeInWords(status.running.residentBytes));
    row(grid, tr("Disk"), tr("%1 free of %2").arg(look::sizeInWords(status.freeBytes), look::sizeInWords(status.diskBytes)));

    grid = addPanel(facts, tr("Content"));
    row(grid, tr("Métiers"), m_locale.toString(status.running.metiers));
    row(grid, tr("Date"), moment(status.packDate));
    row(grid, tr("Digest"), status.running.pack.left(16));
    row(grid, tr("Size"), look::sizeInWords(status.packBytes));
    row(grid, tr("Former content"), status.formerPack ? tr("kept: you can go back") : tr("none"));
    row(grid, tr("Updates"), updateInWords(status, m_locale));
    row(grid, tr("Videos kept"), status.running.videosKept == 0 ? tr("none") : tr("%1, %2").arg(m_locale.toString(status.running.videosKept), look::sizeInWords(status.running.videosBytes)));
    row(grid, tr("Classeurs to send"), status.outboxWaiting == 0
            ? tr("none waits; %1 sent, %2 given up").arg(m_locale.toString(status.outboxSent), m_locale.toString(status.outboxGivenUp))
            : tr("%1 wait, the oldest for %2 min; %3 sent, %4 given up")
                  .arg(m_locale.toString(status.outboxWaiting), m_locale.toString(status.outboxOldestMinutes), m_locale.toString(status.outboxSent), m_locale.toString(status.outboxGivenUp)));
    row(grid, tr("Requests to send"), status.requestsWaiting == 0
            ? tr("none waits; %1 sent, %2 given up").arg(m_locale.toString(status.requestsSent), m_locale.toString(status.requestsGivenUp))
            : tr("%1 wait; %2 sent, %3 given up").arg(m_locale.toString(status.requestsWaiting), m_locale.toString(status.requestsSent), m_locale.toString(status.requestsGivenUp)));
}

void AdminPage::showServices(const TerminalStatus &status)
{
    QLayout *services = m_services->layout();
    emptyLayout(services);
    QGridLayout *grid = addPanel(services, tr("Services"));
    if (status.services.isEmpty())
        row(grid, tr("none"), tr("The settings name no service: everything works on this terminal alone."));
    for (const ServiceState &each : status.services)
        row(grid, serviceInWords(each.service), QStringLiteral("%1 — %2").arg(each.service.address.host(), answerInWords(each)),
            each.answer == ServiceState::Answer::No ? theme().tokens().danger : QColor());
}

void AdminPage::setJournal(const QVector<JournalLine> &lines)
{
    QLayout *journal = m_journal->layout();
    emptyLayout(journal);
    QGridLayout *grid = addPanel(journal, tr("Journal"));
    if (lines.isEmpty())
        row(grid, tr("empty"), tr("Nothing to tell since the start."));
    const qsizetype first = std::max<qsizetype>(0, lines.size() - shownLines);
    for (qsizetype i = lines.size() - 1; i >= first; --i) // the newest first
        row(grid, m_locale.toString(lines[i].time.toLocalTime(), QStringLiteral("dd/MM HH:mm:ss")),
            (lines[i].warning ? tr("Warning: %1").arg(lines[i].text) : lines[i].text), lines[i].warning ? theme().tokens().danger : QColor());
}

void AdminPage::say(const QString &text, bool trouble)
{
    m_said->say(trouble ? Notice::Kind::Error : Notice::Kind::Info, text);
    m_said->show();
}

} // namespace belvedere::terminal::ui
