// Before the first question: the whole climb, or a short way, and what the short one costs.
#pragma once

#include <look/page.h>
#include <quiz/way.h>

namespace belvedere::quiz::ui {

class WayPage : public look::Page
{
    Q_OBJECT
public:
    WayPage(look::Theme &theme, const content::Guide &guide, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(belvedere::quiz::Way way);

private:
    QWidget *makeCards(const content::Guide &guide);
};

} // namespace belvedere::quiz::ui
