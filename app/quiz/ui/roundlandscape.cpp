#include <quiz/ui/roundlandscape.h>

#include <QPainter>
#include <QPainterPath>

namespace belvedere::quiz::ui {

RoundLandscape::RoundLandscape(const look::Theme &theme, QWidget *parent)
    : look::Landscape(theme, parent)
    , m_theme(theme)
{
}

void RoundLandscape::paintEvent(QPaintEvent *event)
{
    look::Landscape::paintEvent(event);
    QPainterPath corners;
    corners.addRect(rect());
    corners.addRoundedRect(rect(), 24, 24); // with the odd-even fill, what is left are the corners
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corners, m_theme.tokens().page);
}

} // namespace belvedere::quiz::ui
