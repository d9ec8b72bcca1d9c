#include <printing/ui/printpage.h>

#include <core/whendone.h>
#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace belvedere::printing::ui {

using look::Button;
using look::Label;
using look::Notice;

namespace {

constexpr int pictureWide = 520; // pixels
constexpr int lookEveryMs = 1'500;

QString troubleInWords(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None: break;
    case Trouble::NoPaper: return PrintPage::tr("The printer has no paper left. Tell the person in charge of the room: it goes on by itself.");
    case Trouble::Jam: return PrintPage::tr("Paper is stuck in the printer. Tell the person in charge of the room: it goes on by itself.");
    case Trouble::NoInk: return PrintPage::tr("The printer has no ink left. Tell the person in charge of the room: it goes on by itself.");
    case Trouble::Open: return PrintPage::tr("A door of the printer is open. Close it: it goes on by itself.");
    case Trouble::Away: return PrintPage::tr("The printer does not answer. Is it switched on? It goes on by itself.");
    case Trouble::Other: return PrintPage::tr("The printer waits for something. Tell the person in charge of the room.");
    }
    return {};
}

} // namespace

PrintPage::PrintPage(look::Theme &theme, Printer &printer, const PrintOrder &order, int mostPages, const QString &program, QWidget *parent)
    : Page(theme, tr("Print"), parent), m_printer(printer), m_mostPages(mostPages), m_previewer(program)
{
    buildBody();
    say(tr("Looking for the printer…"), false);
    whenDone(QtConcurrent::run([order] { return look::pdfOf(order.html, order.pages); }), this, [this](const Result<QByteArray> &pdf) { made(pdf); });
    m_tick.setInterval(lookEveryMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_state == State::Printing ? follow() : look(); });
    look();
}

void PrintPage::buildBody()
{
    auto *both = new QWidget;
    auto *row = new look::FlowGrid(both, pictureWide, theme().space(4), 2);
    auto *paper = new QWidget;
    auto *left = new QVBoxLayout(paper);
    left->setContentsMargins(0, 0, 0, 0);
    m_picture = new QLabel;
    m_picture->setFocusPolicy(Qt::StrongFocus); // to be scrolled by keys, and read
    m_picture->setMinimumSize(pictureWide, pictureWide * 297 / 210);
    m_picture->setAccessibleName(tr("The page before it is printed"));
    left->addWidget(m_picture, 0, Qt::AlignLeft | Qt::AlignTop);
    left->addStretch();
    auto *side = new QWidget;
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme().space(2));
    m_notice = new Notice(theme(), Notice::Kind::Info, QString());
    right->addWidget(m_notice);

    m_where = new Label(theme(), QString(), Label::Style::Heading);
    right->addWidget(m_where);
    auto *turns = new QWidget;
    auto *turning = new look::FlowRow(turns, theme().space(1));
    const auto turner = [&](const QString &words, const char *icon, int by) {
        auto *button = new Button(theme(), words, Button::Role::Secondary, QLatin1String(icon));
        connect(button, &QAbstractButton::clicked, this, [this, by] { turn(m_page + by); });
        button->hide();
        turning->addWidget(button);
        return button;
    };
    m_before = turner(tr("Page before"), "back", -1);
    m_next = turner(tr("Next page"), "arrow-right", 1);
    right->addWidget(turns);

    m_colours = look::makeGroup(tr("Ink"));
    auto *choice = new look::FlowRow(m_colours, theme().space(1));
    auto *group = new QButtonGroup(m_colours);
    for (const bool grey : {true, false}) {
        auto *chip = new look::Chip(theme(), grey ? tr("Black and white") : tr("In colour"));
        chip->setCheckable(true);
        group->addButton(chip);
        chip->setChecked(grey == m_grey);
        connect(chip, &QAbstractButton::clicked, this, [this, grey] { m_grey = grey; });
        choice->addWidget(chip);
    }
    m_colours->hide();
    right->addWidget(m_colours);

    m_print = new Button(theme(), tr("Print"), Button::Role::Primary, QStringLiteral("print"));
    m_print->setEnabled(false);
    connect(m_print, &QAbstractButton::clicked, this, &PrintPage::print);
    right->addWidget(m_print, 0, Qt::AlignLeft);
    m_cancel = new Button(theme(), tr("Stop printing"), Button::Role::Secondary, QStringLiteral("close"));
    m_cancel->hide();
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_stopped = true;
        m_cancel->setEnabled(false);
        whenDone(m_printer.cancel(m_job, m_seen.name), this, [](const Status &) {}); // what became of it is seen by follow()
    });
    right->addWidget(m_cancel, 0, Qt::AlignLeft);
    right->addStretch();
    row->addWidget(paper);
    row->addWidget(side);
    body()->addWidget(both);
    body()->addStretch();
}

void PrintPage::made(const Result<QByteArray> &pdf)
{
    if (!pdf) {
        end(false, tr("This cannot be made into pages. Take a picture of the screen, or write down what matters."));
        return;
    }
    m_pdf = *pdf;
    turn(0);
}

void PrintPage::turn(int page)
{
    if (page < 0 || (page >= m_count && page > 0) || m_pdf.isEmpty())
        return;
    m_page = page;
    whenDone(m_previewer.page(m_pdf, QStringLiteral("pdf"), page, qRound(pictureWide * devicePixelRatioF())), this, [this](const Result<preview::PageShown> &shown) {
        if (!shown) {
            if (shown.error().kind == ErrorKind::Cancelled)
                return;
            m_where->setText(tr("The pages cannot be shown here. They can be printed."));
            m_count = qMax(1, m_count);
        } else {
            m_count = shown->pages;
            QPixmap pixmap = QPixmap::fromImage(shown->picture);
            pixmap.setDevicePixelRatio(devicePixelRatioF());
            m_picture->setPixmap(pixmap);
            m_picture->setAccessibleDescription(shown->text);
            m_where->setText(m_count > 1 ? tr("Page %1 of %2").arg(m_page + 1).arg(m_count) : tr("One page"));
        }
        m_before->setVisible(m_count > 1);
        m_next->setVisible(m_count > 1);
        m_before->setEnabled(m_page > 0);
        m_next->setEnabled(m_page < m_count - 1);
        if (m_state == State::Looking || m_state == State::Ready)
            look();
        m_shown = true;
        Q_EMIT this->shown();
    });
}

void PrintPage::look()
{
    whenDone(m_printer.look(), this, [this](const Result<PrinterState> &printer) {
        if (m_state == State::Looking || m_state == State::Ready)
            judge(printer);
        if (m_state != State::Ended)
            m_tick.start();
    });
}

void PrintPage::judge(const Result<PrinterState> &printer)
{
    const bool ready = printer && !printer->paused && printer->accepts && printer->trouble != Trouble::Away && m_count > 0 && m_count <= m_mostPages;
    m_state = ready ? State::Ready : State::Looking;
    m_print->setEnabled(ready);
    m_colours->setVisible(ready && printer->colour);
    if (printer)
        m_seen = *printer;
    if (!printer)
        say(tr("There is no printer here. Take a picture of the screen, or write down what matters."), true);
    else if (m_count > m_mostPages)
        say(tr("These are %1 pages. This terminal prints %2 at most: take something out of your classeur first, or keep it on a USB stick.").arg(m_count).arg(m_mostPages), true);
    else if (!printer->accepts)
        say(tr("The printer takes nothing just now. Try again later, or keep it on a USB stick."), true);
    else if (printer->paused)
        say(tr("The printer is stopped. Tell the person in charge of the room."), true);
    else if (printer->trouble != Trouble::None)
        say(troubleInWords(printer->trouble), true);
    else if (m_count > 0)
        say(tr("Printer: %1. It is ready.").arg(printer->called), false);
}

void PrintPage::print()
{
    if (m_state != State::Ready)
        return;
    m_state = State::Sending;
    m_print->setEnabled(false);
    m_colours->hide();
    say(tr("Your pages go to the printer…"), false);
    whenDone(m_printer.send(m_pdf, m_seen.name, m_grey || !m_seen.colour), this, [this](const Result<int> &job) {
        if (!job) {
            end(false, tr("The printer does not take your pages. Try again later, or keep them on a USB stick."));
            return;
        }
        m_job = *job;
        Q_EMIT sent(m_job, m_seen.name);
        m_state = State::Printing;
        m_cancel->show();
        m_cancel->setFocus();
        follow();
    });
}

void PrintPage::follow()
{
    whenDone(m_printer.job(m_job), this, [this](const Result<JobState> &job) {
        if (m_state == State::Printing)
            followed(job);
    });
}

void PrintPage::followed(const Result<JobState> &job)
{
    const bool forgotten = !job && job.error().kind == ErrorKind::NotFound; // a CUPS that keeps no history
    if ((job && *job == JobState::Done) || (forgotten && !m_stopped))
        return end(true, tr("Printed. Take your pages at the printer."));
    if (m_stopped && (forgotten || (job && *job == JobState::Failed)))
        return end(false, tr("Stopped. What is at the printer already is yours."));
    if (job && *job == JobState::Failed)
        return end(false, tr("Your pages were not printed. Try again later, or keep them on a USB stick."));
    m_tick.start();
    whenDone(m_printer.look(), this, [this](const Result<PrinterState> &printer) {
        if (m_state != State::Printing || !printer)
            return;
        if (printer->trouble != Trouble::None)
            say(troubleInWords(printer->trouble), true);
        else if (printer->paused)
            say(tr("The printer is stopped. Tell the person in charge of the room: it goes on by itself."), true);
        else
            say(tr("Your pages are being printed…"), false);
    });
}

void PrintPage::end(bool printed, const QString &words)
{
    m_state = State::Ended;
    m_tick.stop();
    m_cancel->hide();
    m_print->setEnabled(false);
    say(words, !printed, printed);
    m_shown = true;
    focusFirst();
    Q_EMIT ended(printed);
}

void PrintPage::say(const QString &words, bool trouble, bool good)
{
    if (m_words == words)
        return;
    m_words = words;
    m_notice->say(trouble ? Notice::Kind::Warning : good ? Notice::Kind::Success : Notice::Kind::Info, words);
}

void PrintPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        turn(m_page - 1);
    else if (event->key() == Qt::Key_Right)
        turn(m_page + 1);
    else
        Page::keyPressEvent(event);
}

} // namespace belvedere::printing::ui
