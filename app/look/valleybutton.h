// What makes a drawn valley a control: its place, its name, its focus.
#pragma once

#include <look/theme.h>

#include <QAbstractButton>

namespace belvedere::look {

class ValleyButton : public QAbstractButton
{
    Q_OBJECT
public:
    ValleyButton(const Theme &theme, const QString &name, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override; // over the picture: only focus, pointer and press
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace belvedere::look
