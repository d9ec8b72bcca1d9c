#include <seance/ui/sharebar.h>

#include <look/paint.h>
#include <look/theme.h>

#include <QPainter>

namespace belvedere::seance::ui::teacher {

void drawShareBar(QPainter &painter, const look::Theme &theme, const QRectF &bar, double share, const QColor &fill)
{
    const auto &t = theme.tokens();
    const double round = bar.height() / 2;
    if (theme.mode() == look::Mode::Contrast) {
        look::drawGround(painter, bar, round, t.page, t.line);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.line);
        painter.drawRoundedRect(bar, round, round);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * qBound(0.0, share, 1.0), bar.height()), round, round);
}

} // namespace belvedere::seance::ui::teacher
