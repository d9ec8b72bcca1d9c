// A card that leads somewhere: an icon, a title, a phrase, perhaps a pôle and a word at the end.
#pragma once

#include <look/cards.h>

namespace belvedere::look {

class LinkCard : public Card
{
    Q_OBJECT
public:
    LinkCard(const Theme &theme, const QString &title, const QString &subtitle,
             const QString &icon = {}, QWidget *parent = nullptr);

    // Marks the card with the colour and the icon of a pôle.
    void setPole(const QString &id);
    void setTrailing(const QString &text); // a level of studies, a count
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;

private:
    int textLeft() const;
    int textWidth(int width) const { return width - textLeft() - 20; }

    QString m_title, m_subtitle, m_icon, m_pole, m_trailing;
};

} // namespace belvedere::look
