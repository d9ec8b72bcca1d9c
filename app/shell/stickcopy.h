// A classeur onto a USB stick: looks for sticks while the page waits for one, and copies on another thread.
#pragma once

#include <spaces/stick.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace belvedere::spaces::ui {
class StickPage;
}

namespace belvedere::shell {

class StickCopy : public QObject
{
    Q_OBJECT
public:
    static constexpr int lookAgainMs = 2000;

    struct Ways {
        std::function<Result<QVector<spaces::SpaceDocument>>()> documents; // of the visit, now
        std::function<QVector<spaces::Stick>()> sticks = spaces::sticksThere; // on another thread
    };
    // Dies with the page; what is being copied is stopped then, and nothing is left of it.
    StickCopy(Ways ways, spaces::ui::StickPage *page);
    ~StickCopy() override;

Q_SIGNALS:
    void copied();

private:
    void look();
    void copy(const QString &stick);

    const Ways m_ways;
    spaces::ui::StickPage &m_page;
    QTimer m_again;
    bool m_looking = false;
    std::shared_ptr<StopFlag> m_stop = std::make_shared<StopFlag>(false);
};

} // namespace belvedere::shell
