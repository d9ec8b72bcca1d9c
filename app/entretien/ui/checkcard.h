// A sentence that one agrees to, or a step that is done: a box that is ticked, and words that wrap.
#pragma once

#include <look/cards.h>

namespace belvedere::entretien::ui {

class CheckCard : public look::Card
{
    Q_OBJECT
public:
    // Told by a tick, a border and the accessible state.
    CheckCard(const look::Theme &theme, const QString &text, bool checked, QWidget *parent = nullptr);
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;
    QColor ground() const override;
    QColor border() const override;
    double borderWidth() const override { return isChecked() ? 2.5 : 1.5; }

private:
    int boxSize() const;
    int wordsLeft() const;

    const QString m_text;
};

} // namespace belvedere::entretien::ui
