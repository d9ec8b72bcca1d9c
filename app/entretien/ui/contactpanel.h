// When, how and where the two meet again.
#pragma once

#include <core/language.h>
#include <entretien/guide.h>
#include <entretien/session.h>
#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {
class TextField;
}

namespace belvedere::entretien::ui {

class ChoiceRow;
class DayField;

class ContactPanel : public QWidget
{
    Q_OBJECT
public:
    ContactPanel(const look::Theme &theme, Session &session, const QVector<Suggestion> &ways, const QDate &today, Language language, QWidget *parent = nullptr);

private:
    void give();

    Session &m_session;
    QStringList m_ways;
    DayField *m_day;
    ChoiceRow *m_way;
    look::TextField *m_place;
};

} // namespace belvedere::entretien::ui
