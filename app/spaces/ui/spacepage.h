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
    // Begins in the working state.
    explicit SpacePage(look::Theme &theme, QWidget *parent = nullptr);

    void setWorking();
    void setProgress(int done, int total); // documents
    void setResult(const SyncResult &result);

Q_SIGNALS:
    void cancelRequested();
    void retryRequested();
    void endRequested();

private:
    void clear();
    void addOutcomes(const SyncResult &result);

    QProgressBar *m_bar = nullptr;
    look::Label *m_count = nullptr;
};

} // namespace belvedere::spaces::ui
