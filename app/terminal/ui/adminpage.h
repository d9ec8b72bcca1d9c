// How the terminal is, and what its administrator may do about it.
#pragma once

#include <core/journal.h>
#include <core/language.h>
#include <look/page.h>
#include <terminal/status.h>

#include <QLocale>

class QGridLayout;

namespace belvedere::look {
class Button;
class Label;
class Notice;
class Panel;
}

namespace belvedere::terminal::ui {

class AdminPage : public look::Page
{
    Q_OBJECT
public:
    AdminPage(look::Theme &theme, Language language, QWidget *parent = nullptr);

    void setStatus(const TerminalStatus &status, const QVector<Worry> &worries);
    void setJournal(const QVector<JournalLine> &lines);
    void say(const QString &text, bool trouble); // of the action that was asked for

Q_SIGNALS:
    void updateRequested();
    void formerRequested(); // the content before this one
    void checkRequested();  // of the services
    void printRequested();  // of a test page
    void soundRequested();  // of a test
    void codeRequested();   // another one
    void refreshRequested();

private:
    void addActions();
    QGridLayout *addPanel(QLayout *to, const QString &title);
    void row(QGridLayout *grid, const QString &name, const QString &value, const QColor &colour = {});
    void showFacts(const TerminalStatus &status);
    void showServices(const TerminalStatus &status);

    const QLocale m_locale;
    QVBoxLayout *m_worries;
    look::Button *m_update = nullptr;
    look::Button *m_former = nullptr;
    look::Notice *m_said;
    QWidget *m_facts;
    QWidget *m_services;
    QWidget *m_journal;
};

} // namespace belvedere::terminal::ui
