// One of six answers: first choice, second choice, or not chosen.
#pragma once

#include <look/cards.h>

namespace belvedere::look {

class ChoiceCard : public Card
{
    Q_OBJECT
public:
    enum class Pick { None, First, Second };

    ChoiceCard(const Theme &theme, const QString &icon, const QString &text,
               QWidget *parent = nullptr);

    Pick pick() const { return m_pick; }
    // Shown by a numbered badge, a border, the check mark of the accessibility tree and the accessible
    // description: never by colour alone.
    void setPick(Pick pick);
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;
    QColor ground() const override;
    QColor border() const override;
    double borderWidth() const override { return m_pick == Pick::None ? 1.5 : 4; }
    void nextCheckState() override {} // a click is a wish: setPick() answers it

private:
    QString m_icon;
    Pick m_pick = Pick::None;
};

} // namespace belvedere::look
