// The climb as one sees it above a question or in a camp: the puy, the moment of the day, the walker.
#pragma once

#include <look/theme.h>
#include <quiz/ui/climbpicture.h>

#include <QVariantAnimation>
#include <QWidget>

namespace belvedere::quiz::ui {

// The pictures of a moment are drawn on another thread, those of the next step while one thinks; a step
// only copies them and draws the walker. Nothing runs at rest.
class ClimbScene : public QWidget
{
    Q_OBJECT
public:
    enum class Edge {
        Paper,  // the paper of the question begins at the bottom, with round corners
        Rounded // one of the rounded things on a page
    };

    ClimbScene(const look::Theme &theme, Edge edge, QWidget *parent = nullptr);

    // One walks there when it is the next step or the one before on the same puy, and motion is not
    // reduced; else one is there at once.
    void setPlace(const ClimbPlace &place);
    void setClear(int pixels); // the way begins beyond, from the left
    double progress() const { return m_view.place.day(); } // even while one walks there
    bool isMoving() const { return m_walk.state() == QAbstractAnimation::Running; }
    bool isDrawn() const { return m_now.view == m_view; } // the pictures of the place are there

    static constexpr int walkTime = 640; // milliseconds
    static constexpr int paperEdge = 26; // pixels of the paper in the scene

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setView(const ClimbView &view);
    void draw(const ClimbView &view); // on another thread
    void take(const ClimbLayers &layers);
    void settle();
    double step() const; // where the walker is now
    double day() const;  // what the sky shows now
    void paintLayers(QPainter &painter, const ClimbWay &way, double done) const;
    void paintWalk(QPainter &painter, const ClimbWay &way, double done) const;
    void paintEdge(QPainter &painter) const;

    const look::Theme &m_theme;
    Edge m_edge;
    ClimbView m_view;       // of the place
    double m_fromStep = 0;  // where the walk began
    double m_fromDay = 0;
    ClimbLayers m_before;   // shown when the walk began
    ClimbLayers m_now;      // of the place, perhaps not drawn yet
    ClimbLayers m_next;     // of the step after
    QVariantAnimation m_walk;
};

} // namespace belvedere::quiz::ui
