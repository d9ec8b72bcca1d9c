// A moment or a volume, chosen with a finger or with keys; what it would be is written over the finger.
#pragma once

#include <look/theme.h>

#include <QAbstractSlider>
#include <QWheelEvent>

#include <functional>

namespace belvedere::media::ui {

class Slider : public QAbstractSlider
{
    Q_OBJECT
public:
    // `words` says a value, for the eye and for who does not see it.
    Slider(const look::Theme &theme, const QString &name, std::function<QString(int)> words, QWidget *parent = nullptr);

    void setColour(const QColor &colour); // of the part before the handle
    // chosen() comes while the finger moves, not only at its end.
    void setLive(bool live) { m_live = live; }
    // The value that is so, while nobody holds the handle.
    void follow(int value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int value); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the page scrolls
    void sliderChange(SliderChange change) override;

private:
    int valueAt(double x) const;
    double placeOf(int value) const;
    double grooveY() const;

    const look::Theme &m_theme;
    std::function<QString(int)> m_words;
    QColor m_colour;
    bool m_live = false;
    int m_pointed = -1; // where the pointer is; -1: elsewhere
};

} // namespace belvedere::media::ui
