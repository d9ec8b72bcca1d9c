// What the three cards share: a painted, wrapped, clickable surface.
#pragma once

#include <look/theme.h>

#include <QAbstractButton>

namespace belvedere::look {

class Card : public QAbstractButton
{
    Q_OBJECT
public:
    Card(const Theme &theme, const QString &accessibleName, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    // The card's ground and border; cards draw their inside over it.
    virtual void drawInside(QPainter &painter) = 0;
    virtual QColor ground() const { return m_theme.tokens().raised; }
    virtual QColor border() const { return m_theme.tokens().line; }
    virtual double borderWidth() const { return 1.5; }
    virtual int preferredWidth() const { return qRound(280 * m_theme.textScale()); }

    // Height of a wrapped text of that width. Each is measured once: layouts within layouts ask again and
    // again, and so does the painting.
    int textHeight(const QFont &font, const QString &text, int width) const;
    static void drawText(QPainter &painter, const QRect &rect, const QFont &font,
                         const QColor &colour, const QString &text,
                         int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop);

    const Theme &m_theme;

private:
    struct Measured {
        QFont font;
        QString text;
        int width, height;
    };
    mutable QVector<Measured> m_measured;
};

} // namespace belvedere::look
