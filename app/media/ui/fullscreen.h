// Lies over the whole window and holds one widget; the focus stays in it.
#pragma once

#include <QWidget>

namespace belvedere::media::ui {

class FullScreen : public QWidget
{
    Q_OBJECT
public:
    FullScreen(QWidget *window, QWidget *held);

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace belvedere::media::ui
