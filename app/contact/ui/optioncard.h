// One of the answers to a question, of which one is chosen.
#pragma once

#include <look/cards.h>

namespace belvedere::contact::ui {

class OptionCard : public look::Card
{
    Q_OBJECT
public:
    // `chosen`: told by a ring that is filled, a border, and the accessible state.
    OptionCard(const look::Theme &theme, const QString &text, bool chosen, QWidget *parent = nullptr);
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;
    QColor ground() const override;
    QColor border() const override;
    double borderWidth() const override { return isChecked() ? 3 : 1.5; }
    void nextCheckState() override {} // a click is a wish: the page answers it

private:
    int ringSize() const;
    int wordsLeft() const;

    const QString m_text;
};

} // namespace belvedere::contact::ui
