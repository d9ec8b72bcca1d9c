// Each frame of a step of the climb: how long it takes, and how long after the one before it comes.
#include "kiosk.h"
#include "measures.h"

#include <quiz/ui/climbscene.h>
#include <shell/window.h>

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QTest>
#include <QWindow>

namespace belvedere::bench {
namespace {

using quiz::ui::ClimbScene;
using Place = shell::Route::Place;

constexpr int usualClimbs = 2; // of twenty steps each: the last of a puy leads to the camp
constexpr int quickQuestions = 4;

// The time in which the window paints what has changed and hands it to the display.
class FrameWatch : public QObject
{
public:
    FrameWatch() { qApp->installEventFilter(this); }
    void follow(const ClimbScene *scene)
    {
        m_scene = scene;
        m_between.invalidate();
    }

    QVector<double> frames, intervals; // milliseconds

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest || m_inside || !m_scene || !m_scene->isMoving())
            return false;
        m_inside = true;
        if (m_between.isValid())
            intervals += static_cast<double>(m_between.nsecsElapsed()) / 1e6;
        m_between.start();
        QElapsedTimer clock;
        clock.start();
        watched->event(event);
        frames += static_cast<double>(clock.nsecsElapsed()) / 1e6;
        m_inside = false;
        return true;
    }

private:
    QPointer<const ClimbScene> m_scene;
    QElapsedTimer m_between;
    bool m_inside = false;
};

void climb(Kiosk &kiosk, FrameWatch &watch, int questions)
{
    kiosk.shell().beginVisit();
    kiosk.shell().open({Place::Quiz});
    kiosk.settle(400);
    for (int answered = 0; answered < questions; ++answered) {
        watch.follow(kiosk.page()->findChild<ClimbScene *>());
        QTest::keyClick(kiosk.page(), Qt::Key(Qt::Key_1 + answered * 5 % 6));
        QTest::keyClick(kiosk.page(), Qt::Key_Right);
        kiosk.settle(ClimbScene::walkTime + 200);
        watch.follow(nullptr);
        if (kiosk.shell().current().place == Place::Camp) {
            kiosk.shell().open({Place::Quiz});
            kiosk.settle(400);
        }
    }
    kiosk.shell().endVisit();
    kiosk.settle(200);
}

} // namespace

Status measureFrames(const Options &options, Report &report)
{
    Kiosk kiosk(options.pack);
    if (const Status started = kiosk.start(); !started)
        return started;
    const int questions = options.quick ? quickQuestions : static_cast<int>(kiosk.shell().catalogue()->guide.questions().size());
    for (const QSize size : {QSize(1280, 1024), QSize(1920, 1080)}) {
        kiosk.shell().window().showNormal();
        kiosk.shell().window().setGeometry(QRect(QPoint(), size));
        kiosk.settle(300);
        FrameWatch watch;
        for (int game = 0; game < (options.quick ? 1 : usualClimbs); ++game)
            climb(kiosk, watch, questions);
        if (watch.frames.isEmpty() || kiosk.shell().window().size() != size)
            return fail(ErrorKind::Internal, QStringLiteral("no step was walked in a window of that size"));
        const QString wide = QString::number(size.width());
        report.add({QStringLiteral("frame_") + wide, QStringLiteral("climb: a frame of a step, %1 x %2").arg(size.width()).arg(size.height()),
                    QStringLiteral("ms"), watch.frames});
        report.add({QStringLiteral("frame_interval_") + wide, QStringLiteral("climb: from one frame to the next"), QStringLiteral("ms"),
                    watch.intervals});
    }
    return {};
}

} // namespace belvedere::bench
