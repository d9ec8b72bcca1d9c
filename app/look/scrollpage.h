// A column that scrolls by finger, wheel and keyboard, and follows the focus.
#pragma once

#include <look/theme.h>

#include <QScrollArea>

namespace belvedere::look {

class ScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollArea(const Theme &theme, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override; // page keys, Home, End
};

} // namespace belvedere::look
