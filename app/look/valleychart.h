// Six hills in proportion to a result, with their names, icons and shares written under them.
#pragma once

#include <look/theme.h>

#include <QVector>
#include <QWidget>

namespace belvedere::look {

struct Valley {
    QString poleId;
    QString label;
    double share = 0; // 0 to 1
    bool tied = false; // no order is claimed between it and the first
};

class ValleyChart : public QWidget
{
    Q_OBJECT
public:
    explicit ValleyChart(const Theme &theme, QWidget *parent = nullptr);

    // Also writes the text equivalent as the accessible description: "label: NN %, ...".
    void setValleys(const QVector<Valley> &valleys);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {900, heightForWidth(900)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int labelHeight(int width) const;
    void paintHill(QPainter &painter, const Valley &valley, const QRectF &cell, double highest) const;
    int columns(int width) const;

    const Theme &m_theme;
    QVector<Valley> m_valleys;
};

} // namespace belvedere::look
