// A map that needs no network: outlines, names, numbered marks. It is moved and zoomed by finger, by
// mouse and by keyboard. It knows no feature; a list beside it says the same in words.
#pragma once

#include <look/mapground.h>
#include <look/theme.h>
#include <places/projection.h>

#include <QWidget>

#include <optional>

namespace belvedere::look {

class IconButton;

struct MapMark {
    QString id;
    QString number; // as in the list beside the map
    QString words;  // what the list says of it, for who does not see the map
    places::Position position;
};

class MapView : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(const Theme &theme, QWidget *parent = nullptr);

    void setGround(const MapGround &ground);
    // Also writes the text equivalent as the accessible description.
    void setMarks(const QVector<MapMark> &marks);
    // Where one is, and how far one looks around; 0 draws no circle.
    void setHere(const std::optional<MapName> &here, double radiusKm);
    // The mark of that id is drawn larger, with its name, and comes into view; an empty id is none.
    void setSelected(const QString &id);
    QString selected() const { return m_selected; }
    // In a page that scrolls: fingers and wheel move the page; the buttons and the keys move the map.
    void setStill(bool still);
    // Shows this part, now and by the home button.
    void showArea(const places::Box &area);

    const MapCamera &camera() const { return m_camera; }
    bool isDrawn() const; // the ground fits what is shown; until then a former one is shown, stretched
    QPointF toScreen(places::Position position) const;
    QSize sizeHint() const override { return {480, 340}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    void drawn(); // isDrawn() became true
    void markChosen(const QString &id);
    void outlineChosen(const QString &code); // a touch beside all marks, on an outline of a department

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override; // touches

private:
    void moved(); // the camera was
    void goHome();
    void touchAt(QPointF pixels);
    bool touched(QEvent *event);
    void placeButtons();
    double markRadius() const;
    void drawGround(QPainter &painter);
    void startDrawing();
    void drawHere(QPainter &painter) const;
    void drawHereName(QPainter &painter) const;
    void drawMarks(QPainter &painter);
    void drawPin(QPainter &painter, QPointF tip, const QString &number, bool selected) const;
    void drawGroup(QPainter &painter, QPointF at, qsizetype count) const;
    void drawScale(QPainter &painter) const;

    const Theme &m_theme;
    places::Projection m_projection;
    MapCamera m_camera;
    MapDrawing m_drawing; // of the ground; the camera is that of the drawing under way
    QString m_credit;
    QVector<MapMark> m_marks;
    std::optional<MapName> m_here;
    double m_radiusKm = 0;
    QString m_selected;
    QRectF m_home; // kilometres
    bool m_atHome = true; // nobody has moved the map since
    QImage m_ground;         // larger than the view, by a margin at each side
    MapCamera m_groundCamera; // as it was drawn
    bool m_isDrawing = false; // apart from the GUI thread
    quint64 m_turn = 1;       // of what is to be drawn
    quint64 m_groundTurn = 0; // of what was
    std::optional<QPointF> m_pressed; // where a finger or the mouse went down
    QPointF m_last;
    double m_spread = 0; // between two fingers
    bool m_dragged = false;
    bool m_still = false;
    IconButton *m_closer, *m_farther, *m_back;
};

} // namespace belvedere::look
