// Where a pupil joins a class session: the code of the board, and an invented name.
#pragma once

#include <look/page.h>

namespace belvedere::look {
class Button;
class Label;
class Notice;
class TextField;
}

namespace belvedere::seance::ui {

class JoinPage : public look::Page
{
    Q_OBJECT
public:
    enum class Problem { None, NoCode, NotFound, Full, Offline, PutOut, Refused };

    // `begun`: a code that was typed before the page was built anew.
    JoinPage(look::Theme &theme, const QString &begun, const QString &pseudonym, QWidget *parent = nullptr);

    QString typed() const;
    QString pseudonym() const { return m_pseudonym; }
    void setJoining();
    // This terminal stopped while a pupil of that name was in the class: it is asked who sits here now.
    void askWhether(const QString &pseudonym);
    void setProblem(Problem problem);

Q_SIGNALS:
    void changed();
    void joinRequested(const QString &code, const QString &pseudonym); // a code that is one
    void cancelRequested(); // while it is joined
    void isSamePupil(bool same); // the answer of askWhether()

private:
    void join();
    void renew();
    void setBusy(bool busy);
    void answer(bool same);
    void buildQuestion();

    QString m_pseudonym;
    look::Notice *m_notice;
    look::TextField *m_code;
    look::Label *m_name;
    look::Button *m_another, *m_join, *m_cancel;
    QWidget *m_form, *m_question;
    look::Label *m_asks;
    look::Button *m_same;
};

} // namespace belvedere::seance::ui
