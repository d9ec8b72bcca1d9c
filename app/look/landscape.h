// The chaîne des Puys, drawn in layers: the background of the invitation and of home.
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

    // The moment of the day: 0 at dawn, 1 at dusk.
    void setProgress(double progress);
    double progress() const { return m_progress; }

    // Paints the whole picture; costs some milliseconds at full screen, hence the cached pixmap.
    static void paint(QPainter &painter, const QRect &rect, double progress, Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_progress = 0;
    QPixmap m_cache;
};

} // namespace belvedere::look
