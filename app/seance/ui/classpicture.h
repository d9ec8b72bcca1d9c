// The picture of a class without a name: bars of the pôles, and the words that were given.
#pragma once

#include <look/theme.h>

#include <QVector>
#include <QWidget>

namespace belvedere::seance::ui::teacher {

struct Counted {
    QString id, name;
    int pupils = 0;
    bool operator==(const Counted &) const = default;
};

// What fewer than that have in common could point at somebody: the number is not said.
inline constexpr int fewestTold = 3;
// "5", or "fewer than 3".
QString countInWords(int pupils);
// "24 pupils", or "fewer than 3 pupils".
QString pupilsInWords(int pupils);
// The most frequent first, then by name; at most so many.
QVector<Counted> mostFrequent(QVector<Counted> counts, int most);

// One bar for each, with its name and its number, and of pôles with its icon and colour; `scale` enlarges all for a beamer.
class PoleBars : public QWidget
{
    Q_OBJECT
public:
    enum class Of { Poles, Others };
    PoleBars(const look::Theme &theme, double scale, Of of = Of::Poles, QWidget *parent = nullptr);
    void setCounts(const QVector<Counted> &counts);
    void setScale(double scale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    QFont font() const;

    const look::Theme &m_theme;
    double m_scale;
    Of m_of;
    QVector<Counted> m_counts;
};

// Words side by side, larger where more pupils gave them; 40 at most.
class WordCloud : public QWidget
{
    Q_OBJECT
public:
    WordCloud(const look::Theme &theme, double scale, QWidget *parent = nullptr);
    void setWords(const QVector<Counted> &words);
    void setScale(double scale);
    QSize minimumSizeHint() const override { return {200, 60}; } // and not that of all words under each other

private:
    void setFonts();

    const look::Theme &m_theme;
    double m_scale;
    QVector<Counted> m_words;
};

} // namespace belvedere::seance::ui::teacher
