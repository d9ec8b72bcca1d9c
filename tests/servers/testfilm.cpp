#include "testfilm.h"

#include <QDir>
#include <QProcess>

namespace servers {

namespace {

QString runFfmpeg(const QString &folder, const QStringList &arguments)
{
    QDir().mkpath(folder);
    QProcess ffmpeg;
    ffmpeg.setWorkingDirectory(folder);
    ffmpeg.start(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-v"), QStringLiteral("error")} + arguments);
    if (ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0)
        return {};
    return QStringLiteral("ffmpeg makes no film: ") + QString::fromLocal8Bit(ffmpeg.readAllStandardError());
}

} // namespace

QString makeFilm(const QString &folder, int seconds)
{
    const QString length = QString::number(seconds);
    return runFfmpeg(folder,
                 {QStringLiteral("-f"), QStringLiteral("lavfi"),
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
}

QString makeOtherKinds(const QString &folder, int seconds)
{
    const QStringList inputs = QStringLiteral("-f lavfi -i testsrc2=size=320x180:rate=25:duration=%1 -f lavfi -i sine=duration=%1 -c:v libx264 "
                                              "-preset ultrafast -pix_fmt yuv420p -g 50 -sc_threshold 0 -b:v 200k -c:a aac -b:a 32k -f hls "
                                              "-hls_time 2 -hls_playlist_type vod").arg(seconds).split(u' ');
    const QString wrong = runFfmpeg(folder, inputs + QStringLiteral("-map 0:v -map 1:a -hls_segment_filename a%v_%02d.ts -master_pl_name apart.m3u8").split(u' ')
                                                + QStringList{QStringLiteral("-var_stream_map"),
                                                              QStringLiteral("v:0,agroup:sound a:0,agroup:sound,default:yes"), QStringLiteral("a%v.m3u8")});
    return wrong.isEmpty() ? runFfmpeg(folder, inputs + QStringLiteral("-hls_segment_type fmp4 -hls_segment_filename f%02d.m4s fragments.m3u8").split(u' ')) : wrong;
}

} // namespace servers
