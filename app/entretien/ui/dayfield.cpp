#include <entretien/ui/dayfield.h>

#include <entretien/ui/choicerow.h>

#include <core/dates.h>
#include <look/button.h>
#include <look/labels.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::entretien::ui {
namespace {

constexpr int nearDays[]{0, 3, 7, 14, 30}; // 0: none
constexpr int quarterMinutes = 15;
const QTime usualTime(14, 0);

// Saturdays and Sundays are put off: nobody is there.
QDate openDay(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

} // namespace

DayField::DayField(const look::Theme &theme, Language language, const QDate &today, Hours hours, QWidget *parent)
    : QWidget(parent), m_language(language), m_today(today), m_hours(hours == Hours::Offered)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_near = new ChoiceRow(theme, tr("When"), {tr("No date"), tr("In a few days"), tr("In a week"), tr("In two weeks"), tr("In a month")});
    connect(m_near, &ChoiceRow::chosen, this, &DayField::choose);
    column->addWidget(m_near);
    const auto row = [&](const QString &less, const QString &more, int step, void (DayField::*move)(int), look::Label *&words) {
        auto *holder = new QWidget;
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.space(1));
        auto *before = new look::IconButton(theme, QStringLiteral("minus"), less);
        auto *after = new look::IconButton(theme, QStringLiteral("plus"), more);
        connect(before, &QAbstractButton::clicked, this, [this, move, step] { (this->*move)(-step); });
        connect(after, &QAbstractButton::clicked, this, [this, move, step] { (this->*move)(step); });
        words = new look::Label(theme, QString(), look::Label::Style::Heading);
        words->setAlignment(Qt::AlignCenter);
        line->addWidget(before);
        line->addWidget(words, 1);
        line->addWidget(after);
        holder->setMaximumWidth(qRound(480 * theme.textScale()));
        column->addWidget(holder);
        return holder;
    };
    m_dayRow = row(tr("A day earlier"), tr("A day later"), 1, &DayField::moveDay, m_dayWords);
    if (m_hours)
        m_timeRow = row(tr("A quarter of an hour earlier"), tr("A quarter of an hour later"), quarterMinutes, &DayField::moveTime, m_timeWords);
    set({});
}

void DayField::set(const QDate &day, const QTime &time)
{
    m_day = day;
    m_time = day.isValid() ? time : QTime();
    show();
}

void DayField::choose(int choice)
{
    m_day = choice > 0 ? openDay(m_today.addDays(nearDays[choice])) : QDate();
    m_time = m_hours && m_day.isValid() ? (m_time.isValid() ? m_time : usualTime) : QTime();
    show();
    Q_EMIT changed();
}

void DayField::moveDay(int days)
{
    m_day = std::max(m_today, m_day.addDays(days));
    show();
    Q_EMIT changed();
}

void DayField::moveTime(int minutes)
{
    m_time = m_time.isValid() ? m_time.addSecs(minutes * 60) : usualTime;
    show();
    Q_EMIT changed();
}

void DayField::show()
{
    int choice = m_day.isValid() ? -1 : 0;
    for (int place = 1; place < static_cast<int>(std::size(nearDays)); ++place) {
        if (m_day == openDay(m_today.addDays(nearDays[place])))
            choice = place;
    }
    m_near->setCurrent(choice);
    m_dayRow->setVisible(m_day.isValid());
    m_dayWords->setText(dayInWords(localeOf(m_language), m_day));
    if (m_timeRow) {
        m_timeRow->setVisible(m_day.isValid());
        m_timeWords->setText(m_time.isValid() ? localeOf(m_language).toString(m_time, m_language == Language::French ? QStringLiteral("H 'h' mm") : QStringLiteral("HH:mm")) : tr("At any time"));
    }
}

} // namespace belvedere::entretien::ui
