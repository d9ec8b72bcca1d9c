// belvedere-bench-plain: the smallest Qt Widgets program, one label over the whole screen, against which
// the start of the kiosk is measured. Prints when it was painted, in ns of CLOCK_MONOTONIC, and stops.
#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

class PlainLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            timespec now{};
            clock_gettime(CLOCK_MONOTONIC, &now);
            std::printf("painted %lld\n", now.tv_sec * 1'000'000'000LL + now.tv_nsec);
            QApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    PlainLabel label(QStringLiteral("Belvédère"));
    label.setAlignment(Qt::AlignCenter);
    label.setGeometry(label.screen()->geometry());
    label.showFullScreen();
    return QApplication::exec();
}
