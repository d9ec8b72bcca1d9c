// A balloon in the colours of the six pôles, that hangs in the air over the land: one sees far from up there.
#pragma once

#include <look/theme.h>

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace belvedere::look {

// It sways within a rectangle, slower than a page turns, and stands still where nothing is to move (theme). It moves by
// whole pixels a few times a second and only what it uncovers is painted again: under 1 % of a processor.
class Balloon : public QWidget
{
    Q_OBJECT
public:
    // `tallness`: pixels from the top to the basket. `far`: 0 near to 1, lost in the haze.
    Balloon(const Theme &theme, int tallness, double far, QWidget *parent = nullptr);

    // Where it may be, in the coordinates of its parent; hidden where there is no room. `moment`: of its sway, 0 to 1, so
    // that two do not go together.
    void setAir(const QRect &air, double moment = 0);
    bool drifts() const { return m_tick.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QImage m_picture;
    QRect m_air;
    QTimer m_tick;
    double m_moment = 0;
};

} // namespace belvedere::look
