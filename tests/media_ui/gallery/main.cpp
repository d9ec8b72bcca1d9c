// The pages of videos in their states, as pictures to look at: media_gallery PACK FOLDER [FRENCH.qm]
#include "../fakeplayer.h"

#include <core/whendone.h>
#include <look/theme.h>
#include <media/ui/keptpage.h>
#include <media/ui/videocard.h>
#include <media/ui/videoline.h>
#include <media/ui/videopage.h>
#include <media/ui/videospage.h>
#include <media/videoreader.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace belvedere;
using namespace belvedere::media;
using namespace belvedere::media::ui;

namespace {

struct Gallery {
    content::Library library;
    look::Theme theme;
    QDir folder;
    QSize screen;
    Language language = Language::French;
    QVector<VideoSummary> videos;

    QString named(const QString &name) const
    {
        return folder.filePath(QStringLiteral("%1-%2-%3-%4.png").arg(name).arg(screen.width())
            .arg(theme.mode() == look::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark")).arg(qRound(theme.textScale() * 100)));
    }

    void save(QWidget &widget, const QString &name) { widget.grab().save(named(name)); }

    void place(QWidget &page, int high = 0)
    {
        page.setPalette(qApp->palette());
        page.setAutoFillBackground(true);
        page.resize(screen.width(), high > 0 ? high : screen.height() - 84); // the bar of the shell
        page.show();
    }

    void wall(const QString &name, const Watching &watching, const WallState &state, int high = 0)
    {
        VideosPage page(theme, library, language, watching, state);
        place(page, high);
        if (!QTest::qWaitFor([&] { return page.isBuilt(); }, 20'000))
            qFatal("the wall is not built");
        QTest::qWait(900);
        save(page, name);
    }

    void video(const QString &name, const Watching &watching, Player::State state, qint64 at, std::optional<ErrorKind> problem = {},
               bool sound = true, bool options = false, bool full = false, int high = 0)
    {
        FakePlayer player;
        player.sound = sound;
        VideoPage page(theme, library, player, language, videos.first().id, {}, watching, false);
        place(page, high);
        if (!QTest::qWaitFor([&] { return page.isShown(); }, 20'000))
            qFatal("the video is not shown");
        QTest::qWait(600);
        if (state != Player::State::Idle) {
            const auto bytes = library.read<QHash<QString, QByteArray>>([&](QSqlDatabase &db) { return posters(db, {videos.first().id}); });
            player.picture = QImage::fromData(bytes.result().value().value(videos.first().id)).mirrored(true, false);
            player.length = videos.first().durationMs;
            player.be(state, problem);
            player.goTo(at);
        }
        if (options)
            for (auto *each : page.findChildren<QAbstractButton *>())
                if (each->accessibleName() == QCoreApplication::translate("belvedere::media::ui::StageControls", "Options: speed, subtitles, quality"))
                    each->click();
        if (full)
            QTest::keyClick(&page, Qt::Key_F);
        QTest::qWait(300);
        save(page, name);
    }

    void kept(const QString &name, const KeptState &state)
    {
        KeptPage page(theme, library, language, {}, state);
        place(page);
        QSignalSpy shown(&page, &KeptPage::shown);
        shown.wait(5000);
        QTest::qWait(600);
        save(page, name);
    }

    void line()
    {
        QWidget holder;
        auto *column = new QVBoxLayout(&holder);
        column->addWidget(VideoLine::create(theme, library, videos.mid(0, 2), {}));
        holder.setPalette(qApp->palette());
        holder.setAutoFillBackground(true);
        holder.resize(screen.width(), column->heightForWidth(screen.width()));
        holder.show();
        QTest::qWait(500);
        save(holder, QStringLiteral("line"));
    }

    void all()
    {
        Watching watching;
        watching.watched = {videos.first().id};
        const QSet<QString> some{videos[0].id, videos[2].id, videos[3].id};
        wall(QStringLiteral("wall"), watching, {some, false, true});
        wall(QStringLiteral("wall-offline"), watching, {some, true, true});
        watching.pole = videos.first().pole;
        wall(QStringLiteral("wall-pole"), watching, {some, false, true});
        watching.pole.clear();
        watching.headphonesSaid = true;
        using State = Player::State;
        video(QStringLiteral("video"), watching, State::Idle, 0);
        video(QStringLiteral("video-whole"), watching, State::Idle, 0, {}, true, false, false, qRound(1800 * theme.textScale()));
        watching.subtitles = true;
        watching.headphonesSaid = false;
        video(QStringLiteral("video-playing"), watching, State::Playing, 6000);
        video(QStringLiteral("video-options"), watching, State::Paused, 6000, {}, true, true);
        video(QStringLiteral("video-waiting"), watching, State::Waiting, 6000, ErrorKind::Offline);
        video(QStringLiteral("video-failed"), watching, State::Failed, 6000, ErrorKind::Unavailable);
        video(QStringLiteral("video-silent"), {}, State::Playing, 6000, {}, false);
        watching.textSize = TextSize::Large;
        watching.highContrast = true;
        video(QStringLiteral("video-full"), watching, State::Playing, 6000, {}, true, false, true);
        KeptState state;
        for (const VideoSummary &video : videos.mid(0, 7))
            state.whole.append({video.id, 8'000'000 + 1'300'000 * state.whole.size()});
        state.mostBytes = 2'000'000'000;
        state.wanted = 12;
        state.problem = ErrorKind::Interrupted;
        kept(QStringLiteral("kept"), state);
        state.work = KeptState::Work::Fetching;
        state.fetching = videos[8].id;
        state.part = 0.62;
        kept(QStringLiteral("kept-fetching"), state);
        line();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 3)
        return 2;
    Gallery gallery;
    gallery.folder.setPath(words[2]);
    gallery.folder.mkpath(QStringLiteral("."));
    QTranslator french;
    if (words.size() > 3 && french.load(words[3]))
        QCoreApplication::installTranslator(&french);
    gallery.library.open(words[1]).waitForFinished();
    gallery.videos = gallery.library.read<QVector<VideoSummary>>([](QSqlDatabase &db) { return allVideos(db); }).result().value_or(QVector<VideoSummary>());
    if (gallery.videos.size() < 9)
        return 1;
    for (const auto &[screen, mode, scale] : {std::tuple(QSize(1280, 1024), look::Mode::Light, 1.0), std::tuple(QSize(1920, 1080), look::Mode::Dark, 1.0),
                                              std::tuple(QSize(1280, 1024), look::Mode::Light, 2.0)}) {
        gallery.screen = screen;
        gallery.theme.setMode(mode);
        gallery.theme.setTextScale(scale);
        gallery.theme.applyTo(application);
        gallery.all();
    }
    return 0;
}
