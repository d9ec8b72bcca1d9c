// What can be found beside métiers, as large doors: people who can help, formations, my territory.
#pragma once

#include <shell/route.h>

#include <look/page.h>

namespace belvedere::shell {

struct FindDoor {
    QString title, phrase, icon, pole; // the pôle gives the colour
    Route::Place place;
    QString id = {}; // of what is shown there
};

class FindPage : public look::Page
{
    Q_OBJECT
public:
    FindPage(look::Theme &theme, const QVector<FindDoor> &doors, QWidget *parent = nullptr);

Q_SIGNALS:
    void open(const belvedere::shell::Route &route);
};

} // namespace belvedere::shell
