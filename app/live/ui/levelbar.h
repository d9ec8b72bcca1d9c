// How loud one is heard: ten blocks, full or empty, so that it is seen without colours.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::live::ui {

class LevelBar : public QWidget
{
    Q_OBJECT
public:
    explicit LevelBar(const look::Theme &theme, QWidget *parent = nullptr);
    void setLevel(int level); // 0 to 10
    int level() const { return m_level; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
    int m_level = 0;
};

} // namespace belvedere::live::ui
