#include <classeur/ui/keeppage.h>

#include <core/dates.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/qrpicture.h>

#include <QLocale>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {
namespace {

using look::Button;
using look::Label;

QString keepFailure(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::DiskFull:
        return KeepPage::tr("This terminal has no room left. Your classeur is still on the screen: "
                            "print it, or tell the person in charge of the room, then try again.");
    case ErrorKind::Unwritable:
    case ErrorKind::Unreadable:
        return KeepPage::tr("This terminal cannot keep classeurs today. Your classeur is still on "
                            "the screen: print it, or go to another terminal.");
    default:
        return KeepPage::tr("Keeping did not work. Your classeur is still on the screen: try again, "
                            "or print it.");
    }
}

QString reachInWords(KeepPage::Reach reach)
{
    using Reach = KeepPage::Reach;
    switch (reach) {
    case Reach::ThisTerminal: break;
    case Reach::Sending: return KeepPage::tr("Your classeur is kept on this terminal. It is being sent, for the others to have it too…");
    case Reach::Everywhere: return KeepPage::tr("Your classeur is kept. You can find it again on every terminal of the region.");
    case Reach::Later:
        return KeepPage::tr("Your classeur is kept on this terminal. The line does not work just now: the other terminals "
                            "will have it later, you have nothing to do.");
    }
    return KeepPage::tr("Your classeur is kept on this terminal.");
}

// A word of the code on a tile, with its place.
QWidget *wordTile(look::Theme &theme, int place, const QString &word)
{
    auto *tile = new QWidget;
    tile->setObjectName(QStringLiteral("tile"));
    tile->setAttribute(Qt::WA_StyledBackground);
    tile->setStyleSheet(QStringLiteral("#tile { background: %1; border-radius: 18px; border: 2px solid %2; }")
                            .arg(theme.tokens().raised.name(), theme.tokens().accent.name()));
    tile->setAccessibleName(QStringLiteral("%1. %2").arg(place).arg(word));
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    auto *number = new Label(theme, QString::number(place), Label::Style::Small);
    number->setMuted(true);
    column->addWidget(number);
    auto *text = new Label(theme, word, Label::Style::Title);
    text->setAlignment(Qt::AlignCenter);
    text->setObjectName(QStringLiteral("word"));
    column->addWidget(text, 1);
    return tile;
}

} // namespace

KeepPage::KeepPage(look::Theme &theme, Language language, QWidget *parent)
    : Page(theme, tr("Keep my classeur"), parent), m_language(language)
{
    showLand(0.9);
    setWorking();
}

void KeepPage::clear()
{
    m_reach = nullptr;
    clearBody();
}

void KeepPage::addWays(QLayout *row)
{
    auto *stick = new Button(theme(), tr("Put it on a USB stick"), Button::Role::Secondary, QStringLiteral("download"));
    connect(stick, &QAbstractButton::clicked, this, &KeepPage::stickRequested);
    row->addWidget(stick);
    if (m_offersCloud) {
        auto *cloud = new Button(theme(), tr("In my cloud (Nextcloud)"), Button::Role::Secondary, QStringLiteral("globe"));
        connect(cloud, &QAbstractButton::clicked, this, &KeepPage::cloudRequested);
        row->addWidget(cloud);
    }
    if (!m_offersSpace)
        return;
    auto *space = new Button(theme(), tr("Keep it in my space"), Button::Role::Secondary, QStringLiteral("key"));
    connect(space, &QAbstractButton::clicked, this, &KeepPage::spaceRequested);
    row->addWidget(space);
}

void KeepPage::setWorking()
{
    clear();
    m_kept = false;
    auto *notice = new look::Notice(theme(), look::Notice::Kind::Info, tr("Your classeur is being locked…"));
    body()->addWidget(notice);
    body()->addStretch();
}

void KeepPage::setReach(Reach reach)
{
    if (m_reach)
        m_reach->setText(reachInWords(reach));
}

void KeepPage::setKept(const QStringList &words, const QDateTime &expires, Reach reach)
{
    clear();
    m_kept = true;
    m_reach = new look::Notice(theme(), look::Notice::Kind::Success, reachInWords(reach));
    body()->addWidget(m_reach);
    body()->addWidget(new Label(theme(), tr("Write down these five words, or take a picture of them. "
                                            "They are the only key: nobody can find them again."),
                                Label::Style::Heading));
    auto *tiles = new QWidget;
    auto *grid = new look::FlowGrid(tiles, 190 * theme().textScale(), theme().space(2), 5);
    for (int i = 0; i < words.size(); ++i)
        grid->addWidget(wordTile(theme(), i + 1, words[i]));
    body()->addWidget(tiles);
    auto *both = new QWidget;
    auto *phone = new QHBoxLayout(both);
    phone->setContentsMargins(0, 0, 0, 0);
    phone->setSpacing(theme().space(3));
    phone->addWidget(new look::QrPicture(theme(), words.join(u' '), tr("The five words as a QR code")), 0, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(theme().space(1));
    beside->addStretch();
    beside->addWidget(new Label(theme(), tr("On your phone: aim its camera at this square. The five words appear, copy them into your notes.")));
    beside->addWidget(new Label(theme(), tr("Come back before %1. After that day it is erased.")
                                             .arg(dayInWords(localeOf(m_language), expires.toLocalTime().date()))));
    beside->addStretch();
    phone->addLayout(beside, 1);
    body()->addWidget(both);
    auto *buttons = new QWidget;
    auto *row = new look::FlowGrid(buttons, 380 * theme().textScale(), theme().space(2), 3);
    auto *print = new Button(theme(), tr("Print the words and my classeur"), Button::Role::Secondary,
                             QStringLiteral("print"));
    connect(print, &QAbstractButton::clicked, this, &KeepPage::printRequested);
    auto *end = new Button(theme(), tr("I have my words: end my visit"), Button::Role::Primary,
                           QStringLiteral("leave"));
    end->setAccessibleDescription(tr("Your five words: %1").arg(words.join(QStringLiteral(", ")))); // heard where the focus is
    connect(end, &QAbstractButton::clicked, this, &KeepPage::endRequested);
    row->addWidget(print);
    addWays(row);
    row->addWidget(end);
    body()->addSpacing(theme().space(1));
    body()->addWidget(buttons);
    body()->addStretch();
    end->setFocus();
}

void KeepPage::setFailed(ErrorKind kind)
{
    clear();
    m_kept = false;
    auto *notice = new look::Notice(theme(), look::Notice::Kind::Error, keepFailure(kind));
    body()->addWidget(notice);
    auto *buttons = new QWidget;
    auto *row = new look::FlowGrid(buttons, 380 * theme().textScale(), theme().space(2), 3);
    auto *again = new Button(theme(), tr("Try again"), Button::Role::Primary);
    connect(again, &QAbstractButton::clicked, this, &KeepPage::retryRequested);
    auto *print = new Button(theme(), tr("Print"), Button::Role::Secondary, QStringLiteral("print"));
    connect(print, &QAbstractButton::clicked, this, &KeepPage::printRequested);
    auto *end = new Button(theme(), tr("End without keeping"), Button::Role::Danger);
    connect(end, &QAbstractButton::clicked, this, &KeepPage::endRequested);
    for (auto *button : {again, print})
        row->addWidget(button);
    addWays(row);
    row->addWidget(end);
    body()->addSpacing(theme().space(1));
    body()->addWidget(buttons);
    body()->addStretch();
    again->setFocus();
}

} // namespace belvedere::classeur::ui
