// The door of those who work with the pupils: a class session, an interview, a training path.
#pragma once

#include <shell/route.h>

#include <look/page.h>

namespace belvedere::shell {

class StaffPage : public look::Page
{
    Q_OBJECT
public:
    struct Offer {
        bool openClass = false; // a class session stands open here
    };
    static QString doorTitle(); // at the invitation
    StaffPage(look::Theme &theme, const Offer &offer, QWidget *parent = nullptr);

Q_SIGNALS:
    void classRequested();
    void interviewRequested();
    void trainingRequested();
    void trialRequested(); // of a class session
    void exampleRequested(); // of an interview
};

} // namespace belvedere::shell
