// A classeur onto a USB stick: which one, how far it is, and what to do when it does not work.
#pragma once

#include <look/page.h>
#include <spaces/stick.h>

#include <optional>

class QProgressBar;

namespace belvedere::spaces::ui {

class StickPage : public look::Page
{
    Q_OBJECT
public:
    explicit StickPage(look::Theme &theme, QWidget *parent = nullptr);

    void setSticks(const QVector<Stick> &sticks); // shown while nothing is copied
    void setWorking(int done, int total);
    void setDone(const Copied &copied);
    void setFailed(ErrorKind kind);
    bool isChoosing() const { return m_state == State::Choosing; }
    bool isWorking() const { return m_state == State::Working; }

Q_SIGNALS:
    void chosen(const QString &folder);
    void cancelRequested();
    void againRequested(); // back to the choice
    void leaveRequested();
    void endRequested();

private:
    enum class State { Choosing, Working, Ended };
    void clear();
    void addEnd(bool again);

    State m_state = State::Choosing;
    std::optional<QVector<Stick>> m_sticks; // that are shown
    QProgressBar *m_bar = nullptr;
};

} // namespace belvedere::spaces::ui
