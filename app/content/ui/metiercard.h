// A métier in a list: the band and the icon of its pôle, its two names, a phrase, its level.
#pragma once

#include <content/guide.h>
#include <content/metier.h>
#include <content/ui/markedtext.h>
#include <look/cards.h>

namespace belvedere::content::ui {

class MetierCard : public look::Card
{
    Q_OBJECT
public:
    // `phrase` may hold marked words (markedtext.h); at most three lines of it are shown.
    MetierCard(const look::Theme &theme, const MetierSummary &metier, const QString &pole,
               const QString &poleName, const QString &phrase, QWidget *parent = nullptr);

    // The same, under the pôle of its primary groupe, named in that language.
    static MetierCard *of(const look::Theme &theme, const Guide &guide, const MetierSummary &metier,
                          Language language, const QString &phrase);

    QString metier() const { return m_id; }
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;

private:
    int textLeft() const;
    int textWidth(int width) const;
    QSize pillSize() const;

    QString m_id, m_name, m_level, m_pole;
    MarkedText m_phrase;
    mutable int m_width = -1; // the measure of a text is slow, and layouts ask often
    mutable int m_height = 0;
};

} // namespace belvedere::content::ui
