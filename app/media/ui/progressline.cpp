#include <media/ui/progressline.h>

#include <look/paint.h>

#include <QPainter>

namespace belvedere::media::ui {

ProgressLine::ProgressLine(const look::Theme &theme, const QString &name, QWidget *parent) : QProgressBar(parent), m_theme(theme)
{
    setAccessibleName(name);
    setRange(0, 100);
    setTextVisible(false);
    setFixedHeight(sizeHint().height());
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = m_theme.tokens();
    look::drawGround(painter, rect(), 9, t.raised, t.inkMuted, 1.5);
    const double part = double(value() - minimum()) / qMax(1, maximum() - minimum());
    if (part > 0)
        look::drawGround(painter, QRectF(0, 0, qMax(18.0, width() * part), height()), 9, t.accent, t.accent, 0);
}

} // namespace belvedere::media::ui
