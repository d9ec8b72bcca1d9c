#include <contact/ui/progressbar.h>

#include <QPainter>
#include <QStyle>

namespace belvedere::contact::ui {
namespace {
constexpr int barHeight = 10;
}

ProgressBar::ProgressBar(const look::Theme &theme, int done, int of, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_done(done), m_of(qMax(1, of))
{
    setFixedHeight(barHeight);
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().line);
    painter.drawRoundedRect(rect(), barHeight / 2.0, barHeight / 2.0);
    painter.setBrush(m_theme.tokens().accent);
    const QRect done(0, 0, qMax(barHeight, width() * m_done / m_of), barHeight);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), done), barHeight / 2.0, barHeight / 2.0);
}

} // namespace belvedere::contact::ui
