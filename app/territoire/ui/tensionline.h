// What is known of a métier in the department of the terminal, on one line above its fiche; it opens
// the page of the territory.
#pragma once

#include <core/language.h>
#include <look/cards.h>
#include <territoire/territoire.h>

namespace belvedere::territoire::ui {

class TensionLine : public look::Card
{
    Q_OBJECT
public:
    // Null when nothing is known.
    static TensionLine *create(const look::Theme &theme, Language language, const MetierFigures &figures,
                               const QString &departement);
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;

private:
    TensionLine(const look::Theme &theme, const QString &text, const QString &source);
    int textLeft() const;
    int textWidth(int width) const { return width - textLeft() - 20; }

    QString m_text, m_source;
};

} // namespace belvedere::territoire::ui
