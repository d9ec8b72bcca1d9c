// A short message at the bottom of a page that goes by itself after 8 s, with one action (undo).
#pragma once

#include <look/theme.h>

#include <QTimer>
#include <QWidget>

namespace belvedere::look {

class Button;
class Label;

class Toast : public QWidget
{
    Q_OBJECT
public:
    // Lies over the bottom of `host` and follows its size. It stays while its action has the focus.
    Toast(const Theme &theme, QWidget *host);
    void showMessage(const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QTimer m_timer;
    Label *m_label;
    Button *m_action = nullptr;
};

} // namespace belvedere::look
