// The chaîne des Puys, drawn in layers: the background of the invitation and of home.
#pragma once

#include <look/theme.h>

#include <QImage>
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
    // The sky comes out of the ground of the page above it, instead of having an edge.
    void setRisesFromPage(bool rises);

    // Paints the whole picture: twenty milliseconds at full screen, hence on another thread; until it is
    // there the widget shows the sky alone.
    static void paint(QPainter &painter, const QRect &rect, double progress, Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    const Theme &m_theme;
    double m_progress = 0;
    bool m_rises = false;
    int m_drawings = 0; // of which only the last one counts
    QImage m_picture;
};

} // namespace belvedere::look
