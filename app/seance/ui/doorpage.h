// The teacher's door: a scenario is chosen and a class session opened, or the open one taken up again.
#pragma once

#include <seance/scenario.h>

#include <look/page.h>

class QVBoxLayout;

namespace belvedere::look {
class Notice;
class Panel;
}

namespace belvedere::seance::ui::teacher {

class DoorPage : public look::Page
{
    Q_OBJECT
public:
    struct Draft { // begun and not saved
        QString name;
        Scenario scenario;
    };
    struct Offer {
        QVector<Scenario> ready, own; // that come with the product; the teacher's
        bool open = false;            // a class session stands open here
        bool line = true;             // there is somewhere to meet
        QVector<Draft> drafts = {};
    };
    DoorPage(look::Theme &theme, const Offer &offer, QWidget *parent = nullptr);

    // A scenario, with its steps and what can be done with it, above the list.
    void choose(const Scenario &scenario);
    void say(const QString &text, bool isError);
    void sayForgotten(const QString &title); // and that it may be put back

Q_SIGNALS:
    void takeUpRequested();
    void openRequested(const belvedere::seance::Scenario &scenario);
    void editRequested(const belvedere::seance::Scenario &scenario); // of a ready one: a copy
    void newRequested();
    void removeRequested(const belvedere::seance::Scenario &scenario); // of the teacher's; asked once more before
    void takeAwayRequested(const belvedere::seance::Scenario &scenario); // as a file
    void goOnRequested(const QString &draft);
    void forgetRequested(const QString &draft);
    void putBackRequested(); // the draft that was forgotten last
    void bringInRequested(); // files of such
    void rehearseRequested(const belvedere::seance::Scenario &scenario); // with pupils who are played

private:
    void askForRemoval(const Scenario &scenario);
    QVBoxLayout *newChoice(const QColor &border, const QString &name); // in place of what was chosen
    static QString draftTitle(const QString &title);
    void addDrafts();
    void chooseDraft(const Draft &draft);
    void addList(const QString &heading, const QVector<Scenario> &scenarios);

    Offer m_offer;
    look::Notice *m_notice;
    QWidget *m_chosen; // what was chosen; empty at first
};

} // namespace belvedere::seance::ui::teacher
