// One of six answers: first choice, second choice, or not chosen.
#pragma once

#include <look/cards.h>

namespace belvedere::look {

// A picture over the words, in a window of its own; with large text beside them. All pictures stand on
// the same ground: neither colour nor place says anything of what is in them.
class ChoiceCard : public Card
{
    Q_OBJECT
public:
    enum class Pick { None, First, Second };

    // `picture` is the name of a picture (look/pictures.h), or else of an icon.
    ChoiceCard(const Theme &theme, const QString &picture, const QString &text, QWidget *parent = nullptr);

    Pick pick() const { return m_pick; }
    // Shown by a numbered badge, a border, the check mark of the accessibility tree and the accessible
    // description: never by colour alone.
    void setPick(Pick pick);
    int heightForWidth(int width) const override;
    const QString &picture() const { return m_picture; }

protected:
    void drawInside(QPainter &painter) override;
    QColor ground() const override;
    QColor border() const override;
    double borderWidth() const override { return m_pick == Pick::None ? 1.5 : 4; }
    void nextCheckState() override {} // a click is a wish: setPick() answers it

private:
    bool isBeside() const; // the words stand beside the picture
    int wordsWidth(int width) const;
    int wordsHeight(int width) const; // with their margins
    void drawPicture(QPainter &painter, const QRect &window) const;
    void drawBadge(QPainter &painter) const;

    QString m_picture;
    Pick m_pick = Pick::None;
};

} // namespace belvedere::look
