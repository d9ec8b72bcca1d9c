// Each pôle on a line from "less" to "more": a band as wide as what is not known, a mark in its middle.
#pragma once

#include <core/language.h>
#include <look/theme.h>
#include <quiz/profile.h>

#include <QVector>
#include <QWidget>

namespace belvedere::quiz::ui {

struct Leaning {
    QString pole;
    QString name;
    double mean = 0;      // of the liking
    double deviation = 1; // of what is known of it
};

// Those of a profile, in the order of the guide: the lines are not a ranking.
QVector<Leaning> leaningsOf(const content::Guide &guide, const Profile &profile, Language language);

class LeaningChart : public QWidget
{
    Q_OBJECT
public:
    explicit LeaningChart(const look::Theme &theme, QWidget *parent = nullptr);

    // Also writes the text equivalent as the accessible description.
    void setLeanings(const QVector<Leaning> &leanings);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {700, heightForWidth(700)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString inWords(const Leaning &leaning) const;
    int nameWidth(int width) const;
    int nameHeight(const Leaning &leaning, int width) const;
    int lineHeight(const Leaning &leaning, int width) const;
    void paintLine(QPainter &painter, const Leaning &leaning, const QRect &line) const;
    void paintBand(QPainter &painter, const Leaning &leaning, const QRectF &track) const;

    const look::Theme &m_theme;
    QVector<Leaning> m_leanings;
};

} // namespace belvedere::quiz::ui
