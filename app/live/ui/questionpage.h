// A question for later, while nobody is there: what, and how to be answered.
#pragma once

#include <core/result.h>
#include <look/page.h>

#include <QButtonGroup>

namespace belvedere::look {
class Notice;
class Button;
class Label;
class NoteField;
class TextField;
}

namespace belvedere::live::ui {

struct Question {
    enum class Channel { Code, Email, Telephone }; // here with the resume code; or as the person chose
    QString text;
    Channel channel = Channel::Code;
    QString reach; // the address or the number; empty for Code
};

// What stands in it is right enough to be answered: a text, and an address or a number that may be one.
enum class QuestionFault { None, NoText, NoEmail, NoTelephone };
QuestionFault faultOf(const Question &question);

class QuestionPage : public look::Page
{
    Q_OBJECT
public:
    // `when`: when advisers are there again; may be empty. `begun`: what was written before the page was built anew.
    QuestionPage(look::Theme &theme, const QString &when, const Question &begun, QWidget *parent = nullptr);

    Question question() const;
    void setSending();
    void setSent();
    void setFailed(ErrorKind kind);

Q_SIGNALS:
    void changed();
    void sendRequested(const belvedere::live::ui::Question &question);
    void keepRequested(); // the classeur, with a resume code
    void homeRequested();

private:
    void addChannels(Question::Channel chosen);
    void showChannel();
    void send();

    QWidget *m_form;
    look::Notice *m_notice;
    look::NoteField *m_text;
    look::TextField *m_email, *m_telephone;
    look::Label *m_about;
    look::Button *m_send;
    QButtonGroup m_channels;
};

} // namespace belvedere::live::ui
