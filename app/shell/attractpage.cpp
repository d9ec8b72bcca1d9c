#include <shell/attractpage.h>
#include <shell/staffpage.h>

#include <look/access.h>
#include <look/balloon.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/landscape.h>
#include <look/theme.h>

#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace belvedere::shell {
namespace {

constexpr int nearTall = 230; // pixels of the balloons
constexpr int farTall = 92;

} // namespace

AttractPage::AttractPage(look::Theme &theme, bool classes, QWidget *parent)
    : QWidget(parent), m_landscape(new look::Landscape(theme, this)), m_near(new look::Balloon(theme, nearTall, 0.06, m_landscape)),
      m_far(new look::Balloon(theme, farTall, 0.38, m_landscape)), m_panel(new QWidget(this))
{
    setFocusPolicy(Qt::ClickFocus); // no stop of the Tab key: its button says the same
    look::giveRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Belvédère: touch the screen to begin"));
    m_landscape->setProgress(0.12);
    m_landscape->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(6));
    column->setSpacing(theme.space(3));
    column->addWidget(new look::Label(theme, QStringLiteral("Belvédère"), look::Label::Style::Display));
    column->addWidget(new look::Label(theme, tr("See all the paths before choosing one."),
                                      look::Label::Style::Title));
    column->addWidget(new look::Label(
        theme, tr("Ten minutes to find métiers that suit you. No name, no account."),
        look::Label::Style::Heading));
    m_start = new look::Button(theme, tr("Touch to begin"), look::Button::Role::Primary,
                               QStringLiteral("mountain"));
    m_start->setFont(theme.heading());
    m_start->setMinimumHeight(theme.touch() + theme.space(2));
    column->addSpacing(theme.space(1));
    auto *ways = new QWidget;
    auto *row = new look::FlowRow(ways, theme.space(2));
    row->addWidget(m_start);
    if (classes) {
        auto *join = new look::Button(theme, tr("Join a class session"), look::Button::Role::Secondary, QStringLiteral("people"));
        join->setMinimumHeight(m_start->minimumHeight());
        connect(join, &QAbstractButton::clicked, this, &AttractPage::classRequested);
        row->addWidget(join);
    }
    column->addWidget(ways);
    connect(m_start, &QAbstractButton::clicked, this, &AttractPage::begin);
    column->addSpacing(theme.space(1));
    column->addWidget(languages(theme));
    m_door = new look::Button(theme, tr("Administration"), look::Button::Role::Secondary, QStringLiteral("gear"), this);
    connect(m_door, &QAbstractButton::clicked, this, &AttractPage::doorRequested);
    m_staff = new look::Button(theme, StaffPage::doorTitle(), look::Button::Role::Secondary, QStringLiteral("people"), this);
    connect(m_staff, &QAbstractButton::clicked, this, &AttractPage::staffRequested);
}

// Each in itself, for who reads no other.
QWidget *AttractPage::languages(look::Theme &theme)
{
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme.space(1));
    for (const Language each : allLanguages) {
        auto *chip = new look::Chip(theme, ownName(each));
        connect(chip, &QAbstractButton::clicked, this, [this, each] { Q_EMIT beginIn(each); });
        row->addWidget(chip);
    }
    return holder;
}

void AttractPage::focusFirst()
{
    m_start->setFocus();
}

void AttractPage::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT begin();
}

void AttractPage::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat() && event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        Q_EMIT begin();
}

void AttractPage::resizeEvent(QResizeEvent *)
{
    m_landscape->setGeometry(rect());
    const int wide = qMin(width(), qMax(720, width() * 2 / 3));
    const int high = qMin(height(), m_panel->layout()->hasHeightForWidth()
                              ? m_panel->layout()->heightForWidth(wide)
                              : m_panel->sizeHint().height());
    m_door->adjustSize();
    const auto place = [this](const QRect &each) { return QStyle::visualRect(layoutDirection(), rect(), each); };
    m_door->setGeometry(place({QPoint(width() - m_door->width() - 16, height() - m_door->height() - 16), m_door->size()}));
    m_staff->adjustSize();
    m_staff->setGeometry(place({QPoint(width() - m_door->width() - m_staff->width() - 32, height() - m_staff->height() - 16), m_staff->size()}));
    m_panel->setGeometry(place({qMin(width() / 16, width() - wide), height() / 14, wide, high}));
    placeBalloons();
}

// Beside the words and under them, never behind them.
void AttractPage::placeBalloons()
{
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), m_panel->geometry());
    const int foot = height() * 3 / 4;
    // Room for them is looked for as one reads from left to right, then mirrored.
    const QRect beside(words.right(), height() / 7, width() - words.right() - width() / 40, foot - height() / 7);
    const QRect under(words.left() + width() / 16, words.bottom(), words.width() * 2 / 3, foot - words.bottom());
    m_near->setAir(QStyle::visualRect(layoutDirection(), rect(), beside), 0.15);
    m_far->setAir(QStyle::visualRect(layoutDirection(), rect(), under), 0.6);
}

} // namespace belvedere::shell
