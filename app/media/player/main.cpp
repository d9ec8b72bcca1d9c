// belvedere-player: decodes a video for the kiosk, apart from it (README.md). Started by the kiosk alone.
#include <media/player/session.h>

#include <QGuiApplication>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

// Nothing of a video is left on a disk when this process dies, and it dies with the kiosk.
void keepToItself()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace

int main(int argc, char **argv)
{
    keepToItself();
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    qputenv("QT_QPA_PLATFORM", "minimal");
    // GStreamer speaks with the loopback alone: it need not look for a proxy in the settings of a desktop,
    // which leaves a file.
    qputenv("GIO_USE_PROXY_RESOLVER", "dummy");
    // What a library prints is not taken for an event.
    const int events = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(STDERR_FILENO, STDOUT_FILENO);

    QGuiApplication::setAttribute(Qt::AA_ForceRasterWidgets); // frames are converted without OpenGL
    const QGuiApplication application(argc, argv);
    bool isNumber = false;
    const int descriptor = argc == 2 ? QByteArray(argv[1]).toInt(&isNumber) : -1;
    auto frames = belvedere::media::FrameWriter::open(isNumber ? descriptor : -1);
    if (!frames) {
        std::fputs("belvedere-player is started by belvedere, which hands it the memory for the pictures.\n", stderr);
        return 2;
    }
    belvedere::media::Session session(std::move(*frames), STDIN_FILENO, events);
    QObject::connect(&session, &belvedere::media::Session::ended, &application, &QCoreApplication::quit);
    return QGuiApplication::exec();
}
