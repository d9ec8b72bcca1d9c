#include "testfilm.h"

#include <QDir>
#include <QProcess>

namespace servers {

QString makeFilm(const QString &folder, int seconds)
{
    QDir().mkpath(folder);
    const QString length = QString::number(seconds);
    QProcess ffmpeg;
    ffmpeg.setWorkingDirectory(folder);
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"), QStringLiteral("lavfi"),
                  QStringLiteral("-i"), QStringLiteral("testsrc2=size=320x180:rate=25:duration=") + length,
                  QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("sine=duration=") + length,
                  QStringLiteral("-filter_complex"), QStringLiteral("[0:v]split=2[a][b];[b]scale=160:90[c]"),
                  QStringLiteral("-map"), QStringLiteral("[a]"), QStringLiteral("-map"), QStringLiteral("1:a"),
                  QStringLiteral("-map"), QStringLiteral("[c]"), QStringLiteral("-map"), QStringLiteral("1:a"),
                  QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"), QStringLiteral("ultrafast"),
                  QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"), QStringLiteral("-g"), QStringLiteral("50"),
                  QStringLiteral("-sc_threshold"), QStringLiteral("0"), QStringLiteral("-b:v:0"), QStringLiteral("400k"),
                  QStringLiteral("-b:v:1"), QStringLiteral("100k"), QStringLiteral("-c:a"), QStringLiteral("aac"),
                  QStringLiteral("-b:a"), QStringLiteral("32k"), QStringLiteral("-f"), QStringLiteral("hls"),
                  QStringLiteral("-hls_time"), QStringLiteral("2"), QStringLiteral("-hls_playlist_type"), QStringLiteral("vod"),
                  QStringLiteral("-hls_segment_filename"), QStringLiteral("v%v_%02d.ts"),
                  QStringLiteral("-master_pl_name"), QStringLiteral("master.m3u8"),
                  QStringLiteral("-var_stream_map"), QStringLiteral("v:0,a:0 v:1,a:1"), QStringLiteral("v%v.m3u8")});
    if (ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0)
        return {};
    return QStringLiteral("ffmpeg makes no film: ") + QString::fromLocal8Bit(ffmpeg.readAllStandardError());
}

} // namespace servers
