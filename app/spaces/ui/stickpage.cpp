#include <spaces/ui/stickpage.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/sizewords.h>

#include <QProgressBar>
#include <QVBoxLayout>

namespace belvedere::spaces::ui {

using look::Button;
using look::Label;
using look::Notice;

StickPage::StickPage(look::Theme &theme, QWidget *parent) : Page(theme, tr("Put it on a USB stick"), parent)
{
    showLand(0.9);
    setSticks({});
}

void StickPage::clear()
{
    m_bar = nullptr;
    m_sticks.reset();
    clearBody();
}

void StickPage::setSticks(const QVector<Stick> &sticks)
{
    if (m_state == State::Working || (m_state == State::Choosing && m_sticks == sticks))
        return;
    clear();
    m_state = State::Choosing;
    m_sticks = sticks;
    if (sticks.isEmpty()) {
        body()->addWidget(new Notice(theme(), Notice::Kind::Info, tr("Plug your USB stick into the terminal. It appears here by itself. "
                                                                     "Nothing happens? This terminal may have no open socket: print your classeur instead.")));
    } else {
        body()->addWidget(new Label(theme(), tr("Your classeur and its documents go into a new folder. What is on your stick stays as it is."), Label::Style::Heading));
        for (const Stick &stick : sticks) {
            auto *button = new Button(theme(), tr("Copy onto “%1” (%2 free)").arg(stick.name, look::sizeInWords(stick.room)), Button::Role::Primary, QStringLiteral("download"));
            button->setWidestText(qRound(700 * theme().textScale()));
            connect(button, &QAbstractButton::clicked, this, [this, folder = stick.folder] { Q_EMIT chosen(folder); });
            body()->addWidget(button, 0, Qt::AlignLeft);
        }
    }
    body()->addStretch();
    focusFirst();
}

void StickPage::setWorking(int done, int total)
{
    if (m_state != State::Working) {
        clear();
        m_state = State::Working;
        body()->addWidget(new Notice(theme(), Notice::Kind::Info, tr("Your classeur goes onto your stick. Do not pull it out yet.")));
        m_bar = new QProgressBar;
        m_bar->setAccessibleName(tr("Documents copied"));
        m_bar->setTextVisible(false);
        m_bar->setMinimumHeight(theme().space(2));
        body()->addWidget(m_bar);
        auto *stop = new Button(theme(), tr("Stop"), Button::Role::Secondary, QStringLiteral("close"));
        connect(stop, &QAbstractButton::clicked, this, &StickPage::cancelRequested);
        body()->addWidget(stop, 0, Qt::AlignLeft);
        body()->addStretch();
        stop->setFocus();
    }
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void StickPage::addEnd(bool again)
{
    auto *buttons = new QWidget;
    auto *row = new look::FlowGrid(buttons, 380 * theme().textScale(), theme().space(2), 3);
    const auto add = [&](const QString &words, Button::Role role, const char *icon, auto signal) {
        auto *button = new Button(theme(), words, role, QLatin1String(icon));
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button);
    };
    if (again)
        add(tr("Try again"), Button::Role::Primary, "again", &StickPage::againRequested);
    add(tr("Back to my classeur"), Button::Role::Secondary, "folder", &StickPage::leaveRequested);
    add(tr("End my visit"), again ? Button::Role::Secondary : Button::Role::Primary, "leave", &StickPage::endRequested);
    body()->addSpacing(theme().space(1));
    body()->addWidget(buttons);
    body()->addStretch();
    focusFirst();
}

void StickPage::setDone(const Copied &copied)
{
    clear();
    m_state = State::Ended;
    body()->addWidget(new Notice(theme(), Notice::Kind::Success, tr("Your classeur is on your stick, in the folder “%1”. You can pull it out.").arg(copied.folder)));
    if (copied.missing > 0)
        body()->addWidget(new Label(theme(), tr("%n documents are not on this terminal, and so not on your stick.", "", copied.missing)));
    addEnd(false);
}

void StickPage::setFailed(ErrorKind kind)
{
    clear();
    m_state = State::Ended;
    QString words = tr("Your stick cannot be written to. Take another one, or print your classeur.");
    if (kind == ErrorKind::DiskFull)
        words = tr("Your stick has no room left. Make some room on it, or take another one.");
    else if (kind == ErrorKind::Cancelled)
        words = tr("Stopped. Nothing was left on your stick.");
    body()->addWidget(new Notice(theme(), kind == ErrorKind::Cancelled ? Notice::Kind::Info : Notice::Kind::Error, words));
    addEnd(true);
}

} // namespace belvedere::spaces::ui
