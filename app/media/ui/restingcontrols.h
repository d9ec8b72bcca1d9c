// The controls of a film that fills the screen: away while nobody moves, back at any key, touch or move.
//
// They never go while the focus is in them by keyboard, nor while a screen reader listens.
#pragma once

#include <QCursor>
#include <QObject>
#include <QTimer>
#include <QVector>

class QWidget;

namespace belvedere::media::ui {

class RestingControls : public QObject
{
    Q_OBJECT
public:
    // `picture` takes the focus of what goes. All are children of `stage`.
    RestingControls(QWidget *stage, QWidget *picture, const QVector<QWidget *> &controls);

    void setActive(bool active); // false: they are there, and stay
    void setRestMs(int ms) { m_timer.setInterval(ms); } // 4 s until it is said
    bool areAway() const { return m_away; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rest();
    void comeBack();
    bool areNeeded() const;

    QWidget *m_stage, *m_picture;
    const QVector<QWidget *> m_controls;
    QCursor m_cursor; // of the picture
    QTimer m_timer;
    bool m_active = false;
    bool m_away = false;
    bool m_byKeyboard = false; // the last that was done
};

} // namespace belvedere::media::ui
