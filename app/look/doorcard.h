// A large door of the home page.
#pragma once

#include <look/cards.h>

namespace belvedere::look {

class DoorCard : public Card
{
    Q_OBJECT
public:
    DoorCard(const Theme &theme, const QString &title, const QString &phrase, const QString &icon,
             const QColor &colour, QWidget *parent = nullptr);
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;
    int preferredWidth() const override { return qRound(300 * m_theme.textScale()); }

private:
    QString m_title, m_phrase, m_icon;
    QColor m_colour;
};

} // namespace belvedere::look
