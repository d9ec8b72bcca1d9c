#include "demokiosk.h"

#include "tree.h"

#include <content/packbuilder.h>

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;

bool DemoKiosk::start(Settings settings)
{
    const QDir demo(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/demo"));
    const QString fiches = demo.filePath(demo.entryList({QStringLiteral("metiers-*.xml")}, QDir::Files).first());
    settings.dataFolder = m_path;
    settings.packPath = m_path + QStringLiteral("/demo.pack");
    settings.language = Language::English;
    content::BuildReport report;
    if (!QFile::exists(settings.packPath) && !content::buildPack({{fiches}, BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"),
                             QStringLiteral("Demo"), settings.packPath}, false, {}, report))
        return false;
    m_shell = std::make_unique<shell::Shell>(settings, m_clock);
    window()->resize(1280, 1024);
    window()->QWidget::show();
    QSignalSpy ready(m_shell.get(), &shell::Shell::ready);
    m_shell->start();
    return !ready.isEmpty() || ready.wait(patience);
}

bool DemoKiosk::press(const QString &name) const
{
    QAccessibleInterface *control = nullptr;
    return QTest::qWaitFor([&] { return (control = tree::control(window(), name, true)) != nullptr; }, patience)
           && tree::press(control);
}

bool DemoKiosk::go(const char *name, shell::Route::Place place) const
{
    return press(QString::fromUtf8(name)) && QTest::qWaitFor([&] { return isAt(place); }, patience);
}
