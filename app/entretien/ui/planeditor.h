// The plan that is agreed: its steps, and one that is being written.
#pragma once

#include <core/language.h>
#include <entretien/guide.h>
#include <entretien/session.h>
#include <look/theme.h>

#include <QWidget>

class QVBoxLayout;

namespace belvedere::look {
class Button;
class Label;
class Notice;
class TextField;
}

namespace belvedere::entretien::ui {

class ChoiceRow;
class DayField;

class PlanEditor : public QWidget
{
    Q_OBJECT
public:
    // The session outlives it.
    PlanEditor(const look::Theme &theme, Session &session, const QVector<Suggestion> &often, const QDate &today, Language language, QWidget *parent = nullptr);

private:
    void addForm(const QVector<Suggestion> &often);
    void fill(); // when the plan is another one
    void addRow(const Step &step);
    void edit(const Step &step);
    void save();

    const look::Theme &m_theme;
    Session &m_session;
    const QDate m_today;
    const Language m_language;
    QVBoxLayout *m_rows;
    QVector<Step> m_shown;
    bool m_isFilled = false;
    look::Label *m_title;
    look::TextField *m_what;
    DayField *m_day;
    ChoiceRow *m_who;
    look::Button *m_save;
    look::Notice *m_full;
    QString m_editing; // id; empty: a new one
};

} // namespace belvedere::entretien::ui
