#include "kiosk.h"

#include <content/ui/fichepage.h>
#include <shell/window.h>

#include <QApplication>
#include <QEvent>
#include <QTestEventLoop>

#include <memory>

namespace belvedere::bench {
namespace {

constexpr int patienceMs = 20'000;
constexpr int webEngineMs = 1500; // it starts behind the invitation

Settings settingsFor(const QString &pack, const QString &data)
{
    Settings settings;
    settings.packPath = pack;
    settings.dataFolder = data;
    settings.idleSeconds = 24 * 3600; // nobody touches it
    return settings;
}

double elapsedMs(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *page, std::function<void()> done)
        : QObject(page), m_page(page), m_done(std::move(done))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen || !watched->isWidgetType())
            return false;
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget == m_page || m_page->isAncestorOf(widget)) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] { // the whole frame is out by then
                m_done();
                deleteLater();
            });
        }
        return false;
    }

private:
    QWidget *m_page;
    std::function<void()> m_done;
    bool m_seen = false;
};

} // namespace

void whenPainted(QWidget *page, const std::function<void()> &done)
{
    new PaintWatch(page, done);
}

bool waitFor(const std::function<void(const std::function<void()> &)> &begin)
{
    const auto loop = std::make_shared<QTestEventLoop>();
    const auto finished = std::make_shared<bool>(false);
    begin([loop, finished] {
        *finished = true;
        loop->exitLoop();
    });
    if (!*finished)
        loop->enterLoopMSecs(patienceMs);
    return *finished;
}

Kiosk::Kiosk(const QString &pack) : m_shell(settingsFor(pack, m_data.path()), m_clock) {}

QWidget *Kiosk::page() const
{
    return const_cast<shell::Shell &>(m_shell).window().page();
}

Status Kiosk::startBare()
{
    m_shell.window().fillScreen();
    QMetaObject::Connection connection;
    const bool ready = waitFor([&](const std::function<void()> &finish) {
        connection = QObject::connect(&m_shell, &shell::Shell::ready, &m_shell, finish);
        m_shell.start();
    });
    QObject::disconnect(connection);
    if (!ready || !m_shell.catalogue())
        return fail(ErrorKind::Unreadable, QStringLiteral("the kiosk does not open the pack"), {}, 0,
                    QStringLiteral("give it a pack that belvedere-pack check accepts"));
    return {};
}

Status Kiosk::start()
{
    const Status started = startBare();
    settle(webEngineMs);
    return started;
}

void Kiosk::settle(int milliseconds)
{
    QTestEventLoop().enterLoopMSecs(milliseconds);
}

double Kiosk::untilPainted(const std::function<void()> &action)
{
    double took = -1;
    QElapsedTimer clock;
    clock.start();
    const bool painted = waitFor([&](const std::function<void()> &finish) {
        action();
        whenPainted(page(), [&took, clock, finish] {
            took = elapsedMs(clock);
            finish();
        });
    });
    return painted ? took : -1;
}

double Kiosk::untilRead(const QString &metier)
{
    double took = -1;
    QElapsedTimer clock;
    clock.start();
    const bool shown = waitFor([&](const std::function<void()> &finish) {
        m_shell.open({shell::Route::Place::Fiche, metier});
        const auto *fiche = qobject_cast<content::ui::FichePage *>(page());
        QObject::connect(fiche, &content::ui::FichePage::shown, fiche, [&took, clock, finish] {
            took = elapsedMs(clock);
            finish();
        });
    });
    return shown ? took : -1;
}

} // namespace belvedere::bench
