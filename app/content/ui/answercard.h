// One answer of the search that is no métier: its kind by an icon, its title, a line, the place where it
// was found.
#pragma once

#include <content/searchanswer.h>
#include <content/ui/markedtext.h>
#include <look/cards.h>

namespace belvedere::content::ui {

class AnswerCard : public look::Card
{
    Q_OBJECT
public:
    AnswerCard(const look::Theme &theme, const SearchHit &hit, QWidget *parent = nullptr);
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;

private:
    int textLeft() const;
    int textWidth(int width) const;

    QString m_icon, m_detail;
    MarkedText m_title, m_excerpt;
    mutable int m_width = -1; // the measure of a text is slow, and layouts ask often
    mutable int m_height = 0;
};

} // namespace belvedere::content::ui
