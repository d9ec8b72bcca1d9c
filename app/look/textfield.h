// Where one types: a line, or a note. 56 px high at least; styled by style.qss.
#pragma once

#include <look/theme.h>

#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>

namespace belvedere::look {

class IconButton;

class TextField : public QLineEdit
{
    Q_OBJECT
public:
    // The placeholder is also the accessible name.
    TextField(const Theme &theme, const QString &placeholder, const QString &icon = {},
              QWidget *parent = nullptr);

    // As of QLineEdit; told to no screen reader while the person is elsewhere (quietly()).
    void setText(const QString &text);
    // A button at the right that empties the field, there while something is typed. Escape does the same.
    void setClearable(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeClear();
    void empty(); // as if the person had wiped it

    QPixmap m_icon; // at the left; null when there is none
    IconButton *m_clear = nullptr;
};

// Tab leaves the field instead of writing a tab; there is no context menu.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    NoteField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);

    // As of QPlainTextEdit; told to no screen reader while the person is elsewhere (quietly()).
    void setPlainText(const QString &text);

Q_SIGNALS:
    void left(); // the focus went elsewhere: save

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace belvedere::look
