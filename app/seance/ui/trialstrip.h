// Above what is played to practise, a class or an interview: that nobody is there, and what may be tried next.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {
class Button;
class Notice;
}

namespace belvedere::seance::ui::teacher {

class TrialStrip : public QWidget
{
    Q_OBJECT
public:
    struct Tip {
        QString words; // empty: all is done
        int number = 0, of = 0;
        bool hidden = false;
        bool operator==(const Tip &) const = default;
    };
    // `what` is told above: that it is a trial, and of what.
    TrialStrip(look::Theme &theme, const QString &what, QWidget *parent = nullptr);
    // Of a class in which time passes so many times faster than in the room.
    TrialStrip(look::Theme &theme, int timesFaster, QWidget *parent = nullptr);
    void setTip(const Tip &tip);

Q_SIGNALS:
    void tipsHidden(bool hidden); // asked for

private:
    look::Notice *m_tip;
    look::Button *m_hide, *m_show;
    Tip m_shown;
};

} // namespace belvedere::seance::ui::teacher
