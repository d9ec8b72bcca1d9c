// A rounded ground on which related things lie.
#pragma once

#include <QColor>
#include <QWidget>

namespace belvedere::look {

class Panel : public QWidget
{
    Q_OBJECT
public:
    Panel(const QColor &fill, const QColor &border, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_fill;
    QColor m_border;
};

} // namespace belvedere::look
