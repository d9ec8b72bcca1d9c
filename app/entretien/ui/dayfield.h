// A day that is chosen without typing: near ones at a touch, others a day or a week at a time. Perhaps an hour too.
#pragma once

#include <core/language.h>
#include <look/theme.h>

#include <QDate>
#include <QTime>
#include <QWidget>

namespace belvedere::look {
class IconButton;
class Label;
}

namespace belvedere::entretien::ui {

class ChoiceRow;

class DayField : public QWidget
{
    Q_OBJECT
public:
    enum class Hours { None, Offered };
    // No day before today is offered.
    DayField(const look::Theme &theme, Language language, const QDate &today, Hours hours = Hours::None, QWidget *parent = nullptr);

    QDate day() const { return m_day; } // invalid: none
    QTime time() const { return m_time; } // invalid: none
    void set(const QDate &day, const QTime &time = {}); // says nothing

Q_SIGNALS:
    void changed();

private:
    void choose(int choice);
    void moveDay(int days);
    void moveTime(int minutes);
    void show();

    const Language m_language;
    const QDate m_today;
    const bool m_hours;
    QDate m_day;
    QTime m_time;
    ChoiceRow *m_near;
    look::Label *m_dayWords;
    QWidget *m_dayRow;
    QWidget *m_timeRow = nullptr;
    look::Label *m_timeWords = nullptr;
};

} // namespace belvedere::entretien::ui
