// Coming back: the five words are typed, with completion, and the classeur is found again.
#pragma once

#include <core/result.h>
#include <look/page.h>
#include <look/retrywait.h>
#include <vault/resumecode.h>

namespace belvedere::look {
class Button;
class Label;
class TextField;
}

namespace belvedere::classeur::ui {

class ResumePage : public look::Page
{
    Q_OBJECT
public:
    // `everywhere`: what any terminal of the region kept can be found.
    ResumePage(look::Theme &theme, bool everywhere, QWidget *parent = nullptr);

    void setWorking();
    void setNotFound();        // a wrong code and an expired one: the same sentence
    void setWait(int seconds); // counts down each second, then lets one try again
    void setFailed(ErrorKind kind);
    void focusFirst() override;

Q_SIGNALS:
    void codeEntered(const belvedere::vault::ResumeCode &code);

private:
    void wordEdited(int place);
    void offerCompletions(int place);
    void submit();
    void say(const QString &text, bool trouble);
    void setBusy(bool busy);
    void enableOpening();

    const bool m_everywhere;
    QVector<look::TextField *> m_fields;
    QWidget *m_completions;
    look::Label *m_message;
    look::Button *m_open;
    look::RetryWait m_wait;
    bool m_busy = false;
};

} // namespace belvedere::classeur::ui
