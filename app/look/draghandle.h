// What one takes hold of to drag a row to another place, with the mouse or a finger.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {

// Has no focus: who uses the keyboard has buttons for the same. Where it lies in a ScrollArea, a finger on it drags
// and does not scroll.
class DragHandle : public QWidget
{
    Q_OBJECT
public:
    DragHandle(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {m_theme.touch(), m_theme.touch()}; }

Q_SIGNALS:
    void taken(QPoint at);   // of the screen
    void dragged(QPoint to); // of the screen
    void dropped();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void take(QPoint at);
    void drop();

    const Theme &m_theme;
    bool m_held = false;
};

} // namespace belvedere::look
