// How far one is in the form; the words beside it say the same.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::contact::ui {

class ProgressBar : public QWidget
{
    Q_OBJECT
public:
    ProgressBar(const look::Theme &theme, int done, int of, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
    const int m_done, m_of;
};

} // namespace belvedere::contact::ui
