#include <seance/ui/summarypage.h>

#include <core/dates.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/panel.h>

#include <QLocale>
#include <QVBoxLayout>

namespace belvedere::seance::ui::teacher {

using look::Button;
using look::Label;

namespace {

constexpr int wishesOnScreen = 12;

} // namespace

SummaryPage::SummaryPage(look::Theme &theme, const ClassSummary &summary, const QDate &forget, bool files, QWidget *parent)
    : Page(theme, summary.title, parent),
      m_notice(new look::Notice(theme, look::Notice::Kind::Info, forget.isValid() ? tr("The session is over. What this terminal keeps of it is sealed, names nobody, and vanishes on %1.").arg(dateInWords(QLocale(), forget))
                                                                                  : tr("The trial is over, and nothing of it is kept. After a session with pupils, this page stands here until a day that it says.")))
{
    body()->addWidget(m_notice);
    body()->addWidget(new Label(theme, tr("Took part: %1").arg(pupilsInWords(summary.pupils)), Label::Style::Heading));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme.space(1));
    const auto button = [&](const QString &words, Button::Role role, const char *icon, auto act) {
        auto *each = new Button(theme, words, role, QLatin1String(icon));
        connect(each, &QAbstractButton::clicked, this, act);
        row->addWidget(each);
    };
    button(tr("Print one page"), Button::Role::Primary, "print", [this, summary] { Q_EMIT printRequested(summaryHtml(summary)); });
    if (files) {
        button(tr("Take it as a PDF"), Button::Role::Secondary, "download", [this, summary] { Q_EMIT pdfRequested(summaryHtml(summary)); });
        button(tr("Take it as a table (CSV)"), Button::Role::Secondary, "download", [this, summary] { Q_EMIT csvRequested(summaryCsv(summary)); });
    }
    if (forget.isValid())
        button(tr("Erase it now"), Button::Role::Ghost, "trash", [this] { Q_EMIT forgetRequested(); });
    button(forget.isValid() ? tr("Another session") : tr("Try once more"), Button::Role::Ghost, "again", [this] { Q_EMIT againRequested(); });
    body()->addWidget(holder);
    auto *panels = new QWidget;
    auto *grid = new look::FlowGrid(panels, 440 * theme.textScale(), theme.space(2), 2);
    addCounts(tr("Who finished each step"), summary.steps, grid);
    addCounts(tr("First pôle of each pupil's valleys"), summary.poles, grid, true);
    addCounts(tr("Wishes"), summary.wishes.mid(0, wishesOnScreen), grid);
    for (const ClassSummary::Words &each : summary.words) {
        auto *panel = new look::Panel(theme.tokens().surface, theme.tokens().line);
        auto *column = new QVBoxLayout(panel);
        column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
        column->addWidget(new Label(theme, each.question, Label::Style::Heading));
        auto *cloud = new WordCloud(theme, 1);
        cloud->setWords(each.words);
        column->addWidget(cloud);
        column->addStretch();
        grid->addWidget(panel);
    }
    body()->addWidget(panels);
    body()->addWidget(new Label(theme, tr("What fewer than %1 pupils have in common is not counted, so that it points at nobody.").arg(fewestTold), Label::Style::Small));
    body()->addStretch();
}

void SummaryPage::addCounts(const QString &heading, const QVector<Counted> &counts, QLayout *into, bool poles)
{
    if (counts.isEmpty())
        return;
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    column->addWidget(new Label(theme(), heading, Label::Style::Heading));
    auto *bars = new PoleBars(theme(), 1, poles ? PoleBars::Of::Poles : PoleBars::Of::Others);
    bars->setCounts(counts);
    bars->setAccessibleName(heading);
    column->addWidget(bars);
    column->addStretch();
    into->addWidget(panel);
}

void SummaryPage::say(bool good, const QString &text)
{
    m_notice->say(good ? look::Notice::Kind::Success : look::Notice::Kind::Error, text);
}

} // namespace belvedere::seance::ui::teacher
