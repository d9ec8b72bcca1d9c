// A frame around what is being read aloud, so that the eyes follow the voice.
#pragma once

#include <look/theme.h>

#include <QPointer>
#include <QWidget>

namespace belvedere::look {

class SpokenFrame : public QWidget
{
    Q_OBJECT
public:
    // Lies over the whole of `page`; nothing is taken from what is under it.
    SpokenFrame(const Theme &theme, QWidget *page);

    // Scrolls to it; around nothing when it has gone.
    void surround(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    QPointer<QWidget> m_widget;
};

} // namespace belvedere::look
