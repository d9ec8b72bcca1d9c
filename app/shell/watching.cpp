// Videos: the wall, one of them with its player, what is on the terminal, and where they are met on other pages.
#include <shell/shell.h>

#include <content/ui/fichepage.h>
#include <content/ui/polepage.h>
#include <core/videoref.h>
#include <core/whendone.h>
#include <media/ui/keptpage.h>
#include <media/ui/videoline.h>
#include <media/ui/videopage.h>
#include <media/ui/videospage.h>
#include <media/videoreader.h>

#include <algorithm>

namespace belvedere::shell {

using Kind = classeur::ClasseurItem::Kind;
using media::Player;
using media::ui::KeptPage;
using media::ui::VideoPage;
using media::ui::VideosPage;
using media::ui::Watching;
using Videos = QVector<media::VideoSummary>;

void Shell::usePlayer(std::unique_ptr<Player> player)
{
    m_player = std::move(player);
    // Who watches is there, until the end of the video.
    connect(m_player.get(), &Player::positionChanged, this, [this] {
        if (m_visit && m_player->state() == Player::State::Playing)
            m_idle.touch();
    });
    connect(m_player.get(), &Player::stateChanged, this, [this] {
        const auto problem = m_player->problem();
        if (problem)
            m_noNetwork = problem->kind == ErrorKind::Offline;
        else if (m_player->state() == Player::State::Playing && !m_player->isKept())
            m_noNetwork = false;
    });
}

void Shell::leaveVideo(const Route &next)
{
    if (m_watched.isEmpty() || (next.place == Place::Video && VideoRef::of(next.id).id == m_watched))
        return;
    m_watched.clear();
    m_player->close();
}

QWidget *Shell::buildVideos()
{
    auto *page = new VideosPage(m_theme, m_library, m_language, m_visit->watching,
                                {m_keptVideos.ids(), m_noNetwork, m_keptVideos.wanted > 0 || !m_keptVideos.whole.isEmpty()});
    connect(page, &VideosPage::openVideo, this, [this](const QString &id) { open({Place::Video, id}); });
    connect(page, &VideosPage::narrowed, this, [this](const QString &narrow) { m_visit->watching.pole = narrow; });
    connect(page, &VideosPage::keptRequested, this, [this] { open({Place::KeptVideos}); });
    connect(page, &VideosPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildVideo(const QString &ref)
{
    const auto [id, second] = VideoRef::of(ref);
    media::ui::StageStart start;
    start.going = m_watched == id && m_player->state() != Player::State::Idle;
    start.fromMs = qMax<qint64>(0, second) * 1000;
    start.noNetwork = m_noNetwork;
    start.keptFolder = m_videos->keptFolder(id);
    start.keptSignFolder = m_videos->keptSignFolder(id);
    m_watched = id;
    m_visit->watching.last = id;
    auto *page = new VideoPage(m_theme, m_library, *m_player, m_language, id, start, m_visit->watching,
                               m_visit->classeur.contains(Kind::Video, id));
    offerSharing(page, Kind::Video, id);
    connect(page, &VideoPage::openMetier, this, [this](const QString &metier) { open({Place::Fiche, metier}); });
    connect(page, &VideoPage::openVideo, this, [this](const QString &other) { open({Place::Video, other}); });
    connect(page, &VideoPage::watchingChanged, this, [this](const Watching &watching) { m_visit->watching = watching; });
    connect(page, &VideoPage::watchedThrough, this, [this](const QString &video) { m_visit->watching.watched.insert(video); });
    connect(page, &VideoPage::keepToggled, this,
            [this](const QString &video, const QString &title) { toggleItem(Kind::Video, video, title); });
    connect(page, &VideoPage::momentKept, this, [this](const QString &moment, const QString &title) {
        (void)m_visit->classeur.add(Kind::Video, moment, title, m_clock.now());
    });
    connect(&m_visit->classeur, &classeur::Classeur::changed, page,
            [this, page, video = id] { page->setKept(m_visit->classeur.contains(Kind::Video, video)); });
    connect(page, &VideoPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildKeptVideos()
{
    auto *page = new KeptPage(m_theme, m_library, m_language, m_visit->watching, m_keptVideos);
    connect(m_videos.get(), &media::VideoKeeper::changed, page, [this, page] { page->setState(m_keptVideos); });
    connect(page, &KeptPage::fetchRequested, this, [this] { m_videos->runNow(); });
    connect(page, &KeptPage::cancelRequested, this, [this] { m_videos->stop(); });
    connect(page, &KeptPage::openVideo, this, [this](const QString &id) { open({Place::Video, id}); });
    connect(page, &KeptPage::backRequested, this, &Shell::back);
    return page;
}

void Shell::keepVideos()
{
    using Sources = QVector<media::KeepSource>;
    whenDone(m_library.read<Sources>([](QSqlDatabase &db) { return media::keepSources(db); }), this,
             [this](const Result<Sources> &sources) { m_videos->start(sources.value_or(Sources())); });
}

// The fiche of a métier shows its videos, when there are some.
void Shell::joinVideos(content::ui::FichePage *page, const QString &metier)
{
    if (!m_offers.videos)
        return;
    const auto reading = m_library.read<Videos>([metier](QSqlDatabase &db) { return media::videosOf(db, metier); });
    whenDone(reading, page, [this, page](const Result<Videos> &videos) {
        auto *line = media::ui::VideoLine::create(m_theme, m_library, videos.value_or(Videos()), m_visit->watching);
        if (!line)
            return;
        connect(line, &media::ui::VideoLine::openVideo, this, [this](const QString &id) { open({Place::Video, id}); });
        page->addLine(line);
    });
}

void Shell::joinVideos(content::ui::PolePage *page, const QString &pole)
{
    if (!m_offers.videos)
        return;
    connect(page, &content::ui::PolePage::videosRequested, this, [this, pole] {
        m_visit->watching.pole = pole;
        open({Place::Videos});
    });
    const auto reading = m_library.read<Videos>([](QSqlDatabase &db) { return media::allVideos(db); });
    whenDone(reading, page, [page, pole](const Result<Videos> &found) {
        const Videos videos = found.value_or(Videos());
        page->offerVideos(static_cast<int>(std::count_if(videos.begin(), videos.end(), [&](const auto &video) { return video.pole == pole; })));
    });
}

} // namespace belvedere::shell
