// What the region wants to know of those who ask, in numbers alone: told if one likes, and taken back by a second touch.
#pragma once

#include <look/panel.h>
#include <look/theme.h>

namespace belvedere::contact::ui {

// Ids of app/statistics/COUNTERS.md ("channel", "sex"); empty: not said.
struct Counted {
    QString channel, sex;
    bool operator==(const Counted &) const = default;
};

class CountedPanel : public look::Panel
{
    Q_OBJECT
public:
    // `asksChannel`: how one likes to be answered is not known yet.
    CountedPanel(const look::Theme &theme, bool asksChannel, const Counted &told, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const belvedere::contact::ui::Counted &now);

private:
    struct Choice {
        QString id, words;
    };
    void addChoices(const look::Theme &theme, const QString &question, const QVector<Choice> &choices, QString Counted::*chosen);

    Counted m_told;
};

} // namespace belvedere::contact::ui
