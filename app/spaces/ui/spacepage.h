// A classeur on its way to a person's space: how far, what became of each document, and what to do next.
#pragma once

#include <look/page.h>
#include <spaces/sync.h>

class QProgressBar;

namespace belvedere::look {
class Label;
}

namespace belvedere::spaces::ui {

class SpacePage : public look::Page
{
    Q_OBJECT
public:
    // Begins in the working state. `minutesAfter`: how long after the visit it goes on by itself.
    SpacePage(look::Theme &theme, int minutesAfter, QWidget *parent = nullptr);

    void setWorking(int done = 0, int total = 0); // documents; total 0: not known yet
    // `goesOn`: what has failed is tried again by itself. `hasWords`: five words open the classeur whatever happens.
    void setResult(const SyncResult &result, bool goesOn, bool hasWords);

Q_SIGNALS:
    void cancelRequested();
    void retryRequested();
    void leaveRequested(); // back to the classeur
    void endRequested();
    void signInRequested(); // where the session is over: nothing is to be tried again without
    void wordsRequested(); // to keep it under five words too

private:
    void clear();
    void buildWorking();
    void addOutcomes(const SyncResult &result);

    const int m_minutesAfter;
    QStringList m_shown; // of a result; the same one again changes nothing
    QProgressBar *m_bar = nullptr;
    look::Label *m_count = nullptr;
};

} // namespace belvedere::spaces::ui
