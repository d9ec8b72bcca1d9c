// belvedere-preview: one page of a document as a picture (../README.md). Started by the kiosk alone.
#include <preview/child/render.h>

#include <QFile>
#include <QGuiApplication>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit bound{most, most};
    setrlimit(what, &bound);
}

// It reads what anybody may have made: it gets little, writes nothing, and dies with the kiosk.
void giveUp()
{
    constexpr rlim_t memory = 1'500'000'000;
    constexpr rlim_t seconds = 20;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_AS, memory);
    limit(RLIMIT_CPU, seconds);
    (void)unshare(CLONE_NEWUSER | CLONE_NEWNET); // not everywhere allowed
}

QByteArray readAll()
{
    constexpr qint64 most = 64 << 20;
    QFile in;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly))
        return {};
    return in.read(most);
}

int exitCodeOf(belvedere::ErrorKind kind)
{
    using belvedere::ErrorKind;
    switch (kind) {
    case ErrorKind::Refused: return belvedere::preview::Password;
    case ErrorKind::TooMany: return belvedere::preview::TooLarge;
    default: return belvedere::preview::Broken;
    }
}

} // namespace

int main(int argc, char **argv)
{
    giveUp();
    qputenv("QT_QPA_PLATFORM", "minimal");
    // What a library prints is no part of the answer.
    const int out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    if (argc != 4) {
        std::fputs("belvedere-preview is started by belvedere.\n", stderr);
        return 2;
    }
    const QGuiApplication application(argc, argv);
    const QByteArray kind = argv[1];
    const QByteArray document = readAll();
    const int width = qBound(1, QByteArray(argv[3]).toInt(), belvedere::preview::widestPicture);
    const auto page = kind == "pdf" ? belvedere::preview::renderPdf(document, QByteArray(argv[2]).toInt(), width)
                                    : belvedere::preview::renderPicture(document, kind == "png" ? "png" : "jpeg", width);
    if (!page)
        return exitCodeOf(page.error().kind);
    QFile answer;
    const QByteArray bytes = belvedere::preview::writePage(*page);
    const bool written = answer.open(out, QIODevice::WriteOnly, QFile::AutoCloseHandle) && answer.write(bytes) == bytes.size() && answer.flush();
    std::fflush(nullptr);
    _exit(written ? 0 : 2); // nothing that decoded a hostile document is taken down in good order
}
