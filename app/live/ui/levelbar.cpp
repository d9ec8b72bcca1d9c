#include <live/ui/levelbar.h>

#include <QPainter>

namespace belvedere::live::ui {

LevelBar::LevelBar(const look::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("How loud you are heard"));
}

void LevelBar::setLevel(int level)
{
    if (std::exchange(m_level, std::clamp(level, 0, 10)) != m_level)
        update();
}

QSize LevelBar::sizeHint() const
{
    return {220, 28};
}

void LevelBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(m_theme.tokens().ink, 2));
    for (int i = 0; i < 10; ++i) {
        painter.setBrush(i < m_level ? QBrush(m_theme.tokens().ink) : QBrush(Qt::NoBrush));
        painter.drawRect(i * 22 + 2, 3, 14, 22);
    }
}

} // namespace belvedere::live::ui
