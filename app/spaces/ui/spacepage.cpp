#include <spaces/ui/spacepage.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <spaces/ui/words.h>

#include <QProgressBar>
#include <QVBoxLayout>

#include <utility>

namespace belvedere::spaces::ui {

using look::Button;
using look::Label;
using look::Notice;

SpacePage::SpacePage(look::Theme &theme, int minutesAfter, QWidget *parent)
    : Page(theme, tr("Keep it in my space"), parent), m_minutesAfter(minutesAfter)
{
    showLand(0.9);
    setWorking();
}

void SpacePage::clear()
{
    m_bar = nullptr;
    m_count = nullptr;
    clearBody();
}

void SpacePage::buildWorking()
{
    clear();
    body()->addWidget(new Notice(theme(), Notice::Kind::Info, tr("Your classeur is on its way to your space…")));
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Documents sent"));
    m_bar->setTextVisible(false);
    m_bar->setMinimumHeight(theme().space(2));
    m_bar->setRange(0, 0);
    body()->addWidget(m_bar);
    m_count = new Label(theme(), QString());
    body()->addWidget(m_count);
    body()->addWidget(new Label(theme(), tr("You need not wait. It goes on when you leave this page. It goes on after your visit too, for %n minutes.", nullptr, m_minutesAfter)));
    auto *stop = new Button(theme(), tr("Stop"), Button::Role::Secondary, QStringLiteral("close"));
    connect(stop, &QAbstractButton::clicked, this, &SpacePage::cancelRequested);
    body()->addWidget(stop, 0, Qt::AlignLeft);
    body()->addStretch();
    stop->setFocus();
}

void SpacePage::setWorking(int done, int total)
{
    m_shown.clear();
    if (!m_bar)
        buildWorking();
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_count->setText(total > 0 ? tr("%1 of %2 documents").arg(done).arg(total) : QString());
}

// Only of those that did not go as they should: a list of what went well is read by nobody.
void SpacePage::addOutcomes(const SyncResult &result)
{
    for (const DocumentOutcome &each : result.documents) {
        const QString words = outcomeInWords(each.kind);
        if (!words.isEmpty())
            body()->addWidget(new Label(theme(), QStringLiteral("%1 – %2").arg(each.file, words)));
    }
}

void SpacePage::setResult(const SyncResult &result, bool goesOn, bool hasWords)
{
    QStringList lines{resultInWords(result, goesOn), QString::number(goesOn), QString::number(hasWords)};
    for (const DocumentOutcome &each : result.documents)
        lines += each.file + outcomeInWords(each.kind);
    if (std::exchange(m_shown, lines) == lines) // nothing moves
        return;
    clear();
    const auto kind = result.status ? Notice::Kind::Success : result.kept ? Notice::Kind::Warning : Notice::Kind::Error;
    body()->addWidget(new Notice(theme(), kind, resultInWords(result, goesOn)));
    addOutcomes(result);
    if (goesOn)
        body()->addWidget(new Label(theme(), tr("This terminal tries again by itself, after your visit too, for %n minutes.", nullptr, m_minutesAfter)));
    if (goesOn && hasWords)
        body()->addWidget(new Label(theme(), tr("Your five words open your classeur whatever happens.")));
    else if (!result.status && !hasWords)
        body()->addWidget(new Label(theme(), tr("Keep it with five words too: they open your classeur whatever happens.")));
    auto *buttons = new QWidget;
    auto *row = new look::FlowGrid(buttons, 380 * theme().textScale(), theme().space(2), 3);
    auto *back = new Button(theme(), tr("Back to my classeur"), Button::Role::Secondary, QStringLiteral("folder"));
    connect(back, &QAbstractButton::clicked, this, &SpacePage::leaveRequested);
    if (!result.status && result.status.error().kind == ErrorKind::SignedOut) {
        auto *signIn = new Button(theme(), tr("Sign in again"), Button::Role::Primary, QStringLiteral("again"));
        connect(signIn, &QAbstractButton::clicked, this, &SpacePage::signInRequested);
        row->addWidget(signIn);
    } else if (!result.status) {
        auto *again = new Button(theme(), tr("Try again"), Button::Role::Primary, QStringLiteral("again"));
        connect(again, &QAbstractButton::clicked, this, &SpacePage::retryRequested);
        row->addWidget(again);
    }
    if (!result.status && !hasWords) {
        auto *words = new Button(theme(), tr("Keep it with five words"), Button::Role::Secondary, QStringLiteral("key"));
        connect(words, &QAbstractButton::clicked, this, &SpacePage::wordsRequested);
        row->addWidget(words);
    }
    auto *end = new Button(theme(), tr("End my visit"), result.status ? Button::Role::Primary : Button::Role::Secondary, QStringLiteral("leave"));
    connect(end, &QAbstractButton::clicked, this, &SpacePage::endRequested);
    row->addWidget(back);
    row->addWidget(end);
    body()->addSpacing(theme().space(1));
    body()->addWidget(buttons);
    body()->addStretch();
    focusFirst();
}

} // namespace belvedere::spaces::ui
