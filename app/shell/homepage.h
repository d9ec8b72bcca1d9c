// The doors: play, explore, find people and formations, my classeur, find again.
#pragma once

#include <shell/findpage.h>
#include <shell/route.h>

#include <look/partners.h>

#include <QWidget>

#include <optional>

namespace belvedere::look {
class Theme;
class Landscape;
}

namespace belvedere::shell {

struct HomeState {
    QString centreName;
    bool started = false; // the climb
    int answered = 0;   // questions of the way that was taken
    int position = 0;   // of the question that is open
    int questions = 24;
    int kept = 0; // in the classeur
    bool videos = false; // there are some
    std::optional<FindDoor> advisers = {}; // that may be asked
    bool classes = false;  // a class session may be joined
    QVector<look::Partner> partners = {};
    std::optional<FindDoor> interview = {}; // that is open
    std::optional<FindDoor> ahead = {}; // that the terminal puts forward
};

class HomePage : public QWidget
{
    Q_OBJECT
public:
    HomePage(look::Theme &theme, const HomeState &state, QWidget *parent = nullptr);

    Q_INVOKABLE void focusFirst();

Q_SIGNALS:
    void open(const belvedere::shell::Route &route);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *doors(look::Theme &theme, const HomeState &state);

    look::Landscape *m_landscape;
    QWidget *m_first = nullptr;
};

} // namespace belvedere::shell
