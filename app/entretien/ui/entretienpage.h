// An interview: at the left the young person's classeur, at the right the guide theme by theme, with the counsellor's
// notes, the plan, what was given, what was agreed and when one meets again.
#pragma once

#include <entretien/guide.h>
#include <entretien/session.h>
#include <entretien/ui/opennow.h>
#include <look/page.h>

#include <QFuture>
#include <QPointer>

#include <functional>

class QVBoxLayout;

namespace belvedere::look {
class Button;
class Chip;
class Label;
class Notice;
class Toast;
}

namespace belvedere::entretien::ui {

class ChoiceRow;

class EntretienPage : public look::Page
{
    Q_OBJECT
public:
    // How it is shown; outlives the page, so that it comes back as it was left.
    struct View {
        int tab = 0;
        bool forTwo = false; // the notes are hidden
    };
    struct Means {
        Guide guide;
        Person person;
        std::function<QFuture<OpenNow>()> formations = {}; // that take people now
        Language language = Language::French;
        QString exampleName = {};         // of somebody invented: nothing of it is kept; empty: it is no example
        QMap<QString, QString> says = {}; // what they say, by theme
    };
    // The session, the clock and the view outlive the page.
    EntretienPage(look::Theme &theme, Session &session, const Clock &clock, View &view, Means means, QWidget *parent = nullptr);

    void focusFirst() override;
    // Above all the rest, of an example.
    void addStrip(QWidget *strip);

Q_SIGNALS:
    void openRequested(const QString &id);    // of the classeur
    void formationRequested(const QString &id);
    void allFormationsRequested();
    void playRequested();
    void resumeRequested();
    void exploreRequested();
    void summaryRequested();
    void closeRequested(); // back to the list
    void tabShown(int tab);  // a theme of the guide, then the documents, then the agreement
    void sharedWithThePerson(bool shared); // the screen: the notes are hidden

private:
    void addTabs(QVBoxLayout *column);
    void placeActions(QWidget *summary);
    QWidget *buildPanes();
    void showTab(int tab);
    void showTheme(const Theme &theme);
    void showBeside(const Theme &theme);
    void addNotes(const Theme &theme);
    void addFormations();
    void fillFormations(const OpenNow &now);
    void setForTwo(bool forTwo);
    void tellState();

    Session &m_session;
    const Clock &m_clock;
    View &m_view;
    const Means m_means;
    look::Label *m_state;
    look::Chip *m_forTwo;
    look::Button *m_undo;
    look::Notice *m_trouble;
    ChoiceRow *m_tabs = nullptr;
    look::ScrollArea *m_right = nullptr;
    PersonPane *m_left = nullptr;
    QVBoxLayout *m_words = nullptr;  // at the right: the tabs, then the tab
    QVBoxLayout *m_column = nullptr; // of the tab
    QPointer<QWidget> m_notes, m_hidden, m_formations;
};

} // namespace belvedere::entretien::ui
