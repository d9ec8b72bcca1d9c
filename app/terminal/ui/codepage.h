// The door of the administrator: a code, and nothing else to be learnt from it.
#pragma once

#include <core/result.h>
#include <look/page.h>
#include <look/retrywait.h>

namespace belvedere::look {
class Button;
class Label;
class TextField;
}

namespace belvedere::terminal::ui {

class CodePage : public look::Page
{
    Q_OBJECT
public:
    // Change: the code twice, and it becomes the new one.
    enum class Purpose { Enter, Change };
    CodePage(look::Theme &theme, Purpose purpose, QWidget *parent = nullptr);

    void setWorking();
    void setWait(int seconds); // counts down each second, then lets one try again
    void setFailed(ErrorKind kind); // Refused: another code, or too short a new one; NotFound: none was ever set
    void focusFirst() override;

Q_SIGNALS:
    void entered(const QString &code);

private:
    void submit();
    void say(const QString &text, bool trouble);
    void setBusy(bool busy);

    const Purpose m_purpose;
    look::TextField *m_code;
    look::TextField *m_again = nullptr; // of a change
    look::Label *m_message;
    look::Button *m_open;
    look::RetryWait m_wait;
};

} // namespace belvedere::terminal::ui
