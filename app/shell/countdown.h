// "Are you still there?": the last seconds of an idle visit, which any touch extends.
#pragma once

#include <QWidget>

namespace belvedere::look {
class Theme;
class Label;
class Button;
}

namespace belvedere::shell {

class Countdown : public QWidget
{
    Q_OBJECT
public:
    Countdown(look::Theme &theme, QWidget *parent);

    void setSeconds(int seconds);

Q_SIGNALS:
    void stayRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Theme &m_theme;
    look::Label *m_seconds;
    look::Button *m_stay;
};

} // namespace belvedere::shell
