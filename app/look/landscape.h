// The chaîne des Puys, drawn in layers: the background of the visit and the way of the game.
#pragma once

#include <look/theme.h>

#include <QPixmap>
#include <QWidget>

namespace belvedere::look {

class Landscape : public QWidget
{
    Q_OBJECT
public:
    explicit Landscape(const Theme &theme, QWidget *parent = nullptr);

    // 0 at dawn at the foot of the first puy, 1 in the evening at the summit of the fourth.
    void setProgress(double progress);
    double progress() const { return m_progress; }
    // The walker and the path are shown in the game, not on the backgrounds (the default).
    void setWalkerShown(bool shown);

    // Paints the whole picture; costs some milliseconds at full screen, hence the cached pixmap.
    static void paint(QPainter &painter, const QRect &rect, double progress, Mode mode, bool walker);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_progress = 0;
    bool m_walker = false;
    QPixmap m_cache;
};

} // namespace belvedere::look
