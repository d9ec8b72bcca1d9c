#include "numberedfilm.h"

#include <QDir>
#include <QProcess>

#include <cmath>

namespace belvedere::bench {
namespace {

// A box for each binary digit of the number, along the upper edge.
constexpr int digits = 12;
constexpr int boxWidth = 32;
constexpr int boxHeight = 16;

QString boxes()
{
    QString graph = QStringLiteral("drawbox=0:0:%1:%2:black:fill").arg(digits * boxWidth).arg(boxHeight);
    for (int digit = 0; digit < digits; ++digit)
        graph += QStringLiteral(",drawbox=%1:0:%2:%3:white:fill:enable='mod(floor(n/%4),2)'")
                     .arg(digit * boxWidth).arg(boxWidth).arg(boxHeight).arg(1 << digit);
    return graph;
}

QStringList encoding(int seconds)
{
    // As offline-data/demo/videos/make-films does.
    return QStringLiteral("-map [shown] -map [a] -c:v libx264 -preset ultrafast -pix_fmt yuv420p -g 50 -keyint_min 50 "
                          "-sc_threshold 0 -maxrate 900k -bufsize 1800k -c:a aac -b:a 64k -f hls -hls_time 2 "
                          "-hls_playlist_type vod -hls_segment_filename s%03d.ts -t").split(u' ')
           + QStringList{QString::number(seconds), QStringLiteral("index.m3u8")};
}

} // namespace

Status NumberedFilm::make(int seconds)
{
    const QStringList ids = servers::Films::ids();
    const auto count = static_cast<int>(std::ceil(seconds / 15.0)); // each is longer
    if (ids.isEmpty() || ids.size() < count)
        return fail(ErrorKind::NotFound, QStringLiteral("no films"), servers::Films::folder(), 0, QStringLiteral("build the target demo_films"));
    if (!m_films.start())
        return fail(ErrorKind::Internal, m_films.problem());
    if (seconds == 0)
        return {};
    const QString folder = m_films.nginx().root() + QStringLiteral("/numbered");
    QDir().mkpath(folder);
    QStringList arguments{QStringLiteral("-v"), QStringLiteral("error")};
    QString graph;
    for (int i = 0; i < count; ++i) {
        arguments += {QStringLiteral("-i"), servers::Films::folder() + u'/' + ids.at(i) + QStringLiteral("/720p/index.m3u8")};
        graph += QStringLiteral("[%1:v][%1:a]").arg(i);
    }
    graph += QStringLiteral("concat=n=%1:v=1:a=1[v][a];[v]setpts=N/(%2*TB),").arg(count).arg(rate) + boxes() + QStringLiteral("[shown]");
    arguments += {QStringLiteral("-filter_complex"), graph};
    QProcess ffmpeg;
    ffmpeg.setWorkingDirectory(folder);
    ffmpeg.start(QStringLiteral("ffmpeg"), arguments + encoding(seconds));
    if (!ffmpeg.waitForFinished(300'000) || ffmpeg.exitCode() != 0)
        return fail(ErrorKind::Internal, QStringLiteral("ffmpeg makes no film: ") + QString::fromLocal8Bit(ffmpeg.readAllStandardError()));
    m_seconds = seconds;
    return {};
}

QUrl NumberedFilm::demo(int number) const
{
    const QStringList ids = servers::Films::ids();
    return m_films.stream(ids.at(number % ids.size()));
}

Settings NumberedFilm::settings() const
{
    Settings settings;
    settings.proxy = QStringLiteral("none");
    settings.caFile = certificate();
    return settings;
}

int NumberedFilm::numberOf(const QImage &picture)
{
    int number = 0;
    for (int digit = 0; digit < digits; ++digit)
        number |= (qGray(picture.pixel(digit * boxWidth + boxWidth / 2, boxHeight / 2)) > 127 ? 1 : 0) << digit;
    return number;
}

} // namespace belvedere::bench
