#include <territoire/ui/chartlegend.h>

#include <look/flowgrid.h>
#include <look/labels.h>

#include <QHBoxLayout>
#include <QPainter>

namespace belvedere::territoire::ui {

namespace {

class Sample : public QWidget
{
public:
    Sample(const SeriesLook &look, double scale) : m_look(look)
    {
        setFixedSize(qRound(44 * scale), qRound(22 * scale));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_look.pen);
        const QRectF box = QRectF(rect()).adjusted(2, 3, -2, -3);
        const QPointF middle = box.center();
        if (m_look.mark == Mark::None) {
            painter.setBrush(m_look.fill);
            painter.drawRect(box);
            return;
        }
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.fill);
        const double half = box.height() / 2;
        if (m_look.mark == Mark::Circle)
            painter.drawEllipse(middle, half, half);
        else if (m_look.mark == Mark::Square)
            painter.drawRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half));
        else
            painter.drawPolygon(QPolygonF({middle + QPointF(-half, half), middle + QPointF(half, half), middle + QPointF(0, -half)}));
    }

private:
    SeriesLook m_look;
};

} // namespace

ChartLegend::ChartLegend(const look::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    new look::FlowGrid(this, 320 * theme.textScale(), theme.space(1));
}

void ChartLegend::add(const SeriesLook &look, const QString &name)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.space(1));
    row->addWidget(new Sample(look, 0.5 + m_theme.textScale() / 2), 0, Qt::AlignTop);
    row->addWidget(new look::Label(m_theme, name, look::Label::Style::Small), 1);
    layout()->addWidget(entry);
}

} // namespace belvedere::territoire::ui
