// What every inner page is made of: a back button, a title, actions, a body that scrolls, a footer.
#pragma once

#include <look/theme.h>

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace belvedere::look {

class Button;
class Label;
class ScrollArea;

class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Theme &theme, const QString &title, QWidget *parent = nullptr);

    // A button "On my phone" among the actions; shareRequested() when it is pressed.
    void offerSharing();
    void setTitle(const QString &title);
    QHBoxLayout *actions() { return m_actions; } // at the right of the title, under it when they are too wide
    QVBoxLayout *body() { return m_body; }       // scrolls; at most 1180 px wide, centred
    QHBoxLayout *footer() { return m_footer; }   // under the body, never scrolls
    // Gives the focus to the first control of the body, else to the back button; shows the top.
    Q_INVOKABLE virtual void focusFirst();

Q_SIGNALS:
    void backRequested();
    void shareRequested();

protected:
    Theme &theme() const { return m_theme; }
    // Takes all out of the body. The widgets die later: one of them may be the sender.
    void clearBody();
    // Puts a widget between the title and the body, as wide as the page; it never scrolls.
    void addAboveBody(QWidget *widget);
    // Puts a widget in place of the scrolling body (a fiche scrolls by itself).
    void setWholeBody(QWidget *widget);
    // The land at the foot of a page with little in it, at that moment of the day; not with large text,
    // which needs the room.
    void showLand(double moment);
    // The header is as wide as the page, for a body that is (a map).
    void fillWidth();
    void keyPressEvent(QKeyEvent *event) override; // Escape goes back
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeader();
    void keepMiddle();

    Theme &m_theme;
    QWidget *m_top;
    QGridLayout *m_header;
    QWidget *m_actionsBox;
    Button *m_back;
    Label *m_title;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_body;
    QHBoxLayout *m_footer;
    ScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace belvedere::look
