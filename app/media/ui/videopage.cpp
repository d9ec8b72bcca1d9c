#include <media/ui/videopage.h>

#include <media/ui/fullscreen.h>
#include <media/ui/posters.h>
#include <media/ui/videocard.h>
#include <media/ui/wordspanel.h>

#include <core/dates.h>
#include <core/videoref.h>
#include <core/whendone.h>
#include <media/videoreader.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/scrollpage.h>
#include <look/toast.h>

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace belvedere::media::ui {
namespace {

constexpr int mostRelated = 4;
constexpr int roomForBoth = 1040; // pixels: picture and text beside each other
constexpr QSize largestPoster(1280, 720);

} // namespace

VideoPage::VideoPage(look::Theme &theme, content::Library &library, Player &player, Language language, const QString &id,
                     const StageStart &start, const Watching &watching, bool kept, QWidget *parent)
    : Page(theme, QString(), parent), m_library(library), m_language(language), m_id(id), m_start(start), m_watching(watching),
      m_inClasseur(kept), m_scroll(new look::ScrollArea(theme)), m_stage(new Stage(theme, player, watching)),
      m_words(new WordsPanel(theme)), m_toast(new look::Toast(theme, this)), m_posters(new Posters(library, this))
{
    fillWidth();
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(4), 0, theme.space(4), theme.space(4));
    column->setSpacing(theme.space(3));
    m_grid = new QGridLayout;
    m_grid->setSpacing(theme.space(2));
    m_left = new QVBoxLayout;
    m_left->setSpacing(theme.space(2));
    m_left->addWidget(m_stage, 1);
    column->addLayout(m_grid);
    m_below = new QVBoxLayout;
    m_below->setSpacing(theme.space(2));
    column->addLayout(m_below);
    column->addStretch();
    m_scroll->setWidget(content);
    setWholeBody(m_scroll);
    m_beside = false;
    arrange();
    connect(m_stage, &Stage::watchingChanged, this, [this](const Watching &now) {
        m_watching = now;
        Q_EMIT watchingChanged(now);
    });
    connect(m_stage, &Stage::moved, this, &VideoPage::showMoment);
    connect(m_stage, &Stage::trackChanged, this, [this] { m_words->fill(m_video, m_stage->track()); });
    connect(m_stage, &Stage::fullRequested, this, &VideoPage::setFull);
    connect(m_stage, &Stage::optionsShown, this, [this](QWidget *options) {
        // Once it has its place.
        QTimer::singleShot(0, options, [this, options] { m_scroll->ensureWidgetVisible(options, 0, 24); });
    });
    connect(m_stage, &Stage::watchedThrough, this, [this] { Q_EMIT watchedThrough(m_id); });
    connect(m_words, &WordsPanel::chosen, m_stage, &Stage::playFrom);
    load();
}

VideoPage::~VideoPage()
{
    delete m_full;
}

void VideoPage::load()
{
    const auto reading = m_library.read<Shown>([id = m_id](QSqlDatabase &db) -> Result<Shown> {
        auto video = videoById(db, id);
        if (!video)
            return fail(video.error());
        Shown shown{*video, {}, posters(db, {id}).value_or(QHash<QString, QByteArray>()).value(id)};
        for (const VideoSummary &other : allVideos(db).value_or(QVector<VideoSummary>()))
            if (other.pole == video->summary.pole && other.id != id)
                shown.related.append(other);
        return shown;
    });
    whenDone(reading, this, [this](const Result<Shown> &shown) {
        m_read = true;
        if (shown) {
            fill(*shown);
        } else {
            m_stage->hide();
            m_words->hide();
            m_below->addWidget(new look::Notice(theme(), look::Notice::Kind::Info,
                tr("This video is not in this terminal's list any more. Go back, or look at the other videos.")));
        }
        Q_EMIT this->shown();
    });
}

void VideoPage::fill(const Shown &shown)
{
    m_video = shown.video;
    setTitle(m_video.summary.title);
    m_stage->setVideo(m_video, m_start);
    m_words->fill(m_video, m_stage->track());
    addKeeping();
    addAbout();
    addMetiers();
    addRelated(shown.related);
    showMoment(m_stage->momentMs());
    if (shown.poster.isEmpty())
        return;
    whenDone(QtConcurrent::run(decodedPoster, shown.poster, largestPoster), this,
             [this](const QImage &poster) { m_stage->setPoster(poster); });
}

void VideoPage::addKeeping()
{
    using Role = look::Button::Role;
    m_keep = new look::Button(theme(), tr("Keep"), Role::Primary, QStringLiteral("keep-outline"));
    m_keep->setAccessibleName(tr("Keep it in my classeur"));
    m_keptButton = new look::Button(theme(), tr("Kept"), Role::Secondary, QStringLiteral("keep"));
    m_keptButton->setAccessibleName(tr("It is in my classeur. Take it out."));
    for (auto *button : {m_keep, m_keptButton}) {
        actions()->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT keepToggled(m_id, m_video.summary.title); });
    }
    setKept(m_inClasseur);
    m_moment = new look::Button(theme(), QString(), Role::Secondary, QStringLiteral("clock"));
    connect(m_moment, &QAbstractButton::clicked, this, &VideoPage::keepMoment);
    m_left->addWidget(m_moment, 0, Qt::AlignLeft);
}

void VideoPage::setKept(bool kept)
{
    m_inClasseur = kept;
    if (!m_keep)
        return;
    const bool hadFocus = m_keep->hasFocus() || m_keptButton->hasFocus();
    m_keep->setVisible(!kept);
    m_keptButton->setVisible(kept);
    if (hadFocus)
        (kept ? m_keptButton : m_keep)->setFocus();
}

void VideoPage::keepMoment()
{
    const VideoRef ref{m_id, qMax<qint64>(0, m_stage->momentMs()) / 1000};
    Q_EMIT momentKept(ref.text(), m_video.summary.title);
    m_toast->showMessage(tr("Kept in my classeur, at %1.").arg(momentText(ref.second * 1000)));
}

void VideoPage::showMoment(qint64 ms)
{
    m_words->setMoment(ms);
    if (!m_moment || ms / 1000 == m_second)
        return;
    m_second = ms / 1000;
    m_moment->setText(tr("Keep this moment (%1)").arg(momentText(ms)));
    m_moment->setAccessibleName(m_moment->text());
    m_moment->updateGeometry();
}

void VideoPage::addAbout()
{
    if (!m_video.description.isEmpty())
        m_below->addWidget(new look::Label(theme(), m_video.description));
    QStringList about;
    if (!m_video.credit.isEmpty())
        about += m_video.credit;
    if (m_video.date.isValid())
        about += tr("filmed on %1").arg(dateInWords(localeOf(m_language), m_video.date));
    if (!m_video.licence.isEmpty())
        about += tr("licence %1").arg(m_video.licence);
    if (about.isEmpty())
        return;
    auto *line = new look::Label(theme(), about.join(QStringLiteral(" · ")), look::Label::Style::Small);
    line->setMuted(true);
    m_below->addWidget(line);
}

void VideoPage::addMetiers()
{
    const auto catalogue = m_library.catalogue();
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(1));
    for (const QString &id : m_video.summary.metiers) {
        const auto *metier = catalogue->metier(id);
        if (!metier)
            continue;
        auto *button = new look::Button(theme(), metier->name(), look::Button::Role::Secondary, QStringLiteral("suitcase"));
        button->setAccessibleName(tr("Read the fiche: %1").arg(metier->name()));
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openMetier(id); });
        row->addWidget(button);
    }
    if (row->count() == 0) {
        delete holder;
        return;
    }
    m_below->addWidget(new look::Label(theme(), tr("Métiers in this video"), look::Label::Style::Heading));
    m_below->addWidget(holder);
}

// Those of the same pôle: first what was not watched.
void VideoPage::addRelated(const QVector<VideoSummary> &videos)
{
    if (videos.isEmpty())
        return;
    QVector<VideoSummary> related = videos;
    std::stable_partition(related.begin(), related.end(), [this](const auto &video) { return !m_watching.watched.contains(video.id); });
    m_below->addWidget(new look::Label(theme(), tr("Others like this one"), look::Label::Style::Heading));
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 270 * (0.5 + theme().textScale() / 2), theme().space(2), mostRelated);
    for (const VideoSummary &video : related.mid(0, mostRelated)) {
        auto *card = new VideoCard(theme(), *m_posters, video, {false, m_watching.watched.contains(video.id)}, {}, VideoCard::Shape::Tall);
        connect(card, &QAbstractButton::clicked, this, [this, other = video.id] { Q_EMIT openVideo(other); });
        grid->addWidget(card);
    }
    m_below->addWidget(holder);
}

// Beside each other where there is room for both, else under one another.
void VideoPage::arrange()
{
    const bool beside = width() >= roomForBoth && !theme().hasLargeText();
    if (m_grid->count() > 0 && beside == m_beside)
        return;
    m_beside = beside;
    m_grid->removeItem(m_left);
    m_grid->removeWidget(m_words);
    m_grid->addLayout(m_left, 0, 0);
    m_grid->addWidget(m_words, beside ? 0 : 1, beside ? 1 : 0);
    m_grid->setColumnStretch(0, beside ? 5 : 1);
    m_grid->setColumnStretch(1, beside ? 2 : 0);
    m_words->setMinimumWidth(beside ? 320 : 0);
    m_words->setMinimumHeight(beside ? 0 : qRound(320 * theme().textScale()));
    m_words->setMaximumHeight(beside ? QWIDGETSIZE_MAX : qRound(320 * theme().textScale()));
}

void VideoPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    // The stage and the button under it are seen at once.
    m_stage->setMostHeight(height() - theme().touch() * 2 - theme().space(10));
}

void VideoPage::setFull(bool full)
{
    if (full == isFull())
        return;
    if (full) {
        m_left->removeWidget(m_stage);
        m_full = new FullScreen(window(), m_stage);
    } else {
        m_left->insertWidget(0, m_stage, 1);
        m_full->hide();
        m_full->deleteLater();
        m_full = nullptr;
    }
    m_stage->setFull(full);
    m_stage->show();
    m_stage->focusPlay();
}

void VideoPage::hideEvent(QHideEvent *event)
{
    setFull(false); // the page is left
    Page::hideEvent(event);
}

void VideoPage::focusFirst()
{
    m_stage->focusPlay();
    m_scroll->verticalScrollBar()->setValue(0);
}

void VideoPage::keyPressEvent(QKeyEvent *event)
{
    if (m_read && !m_video.summary.id.isEmpty() && m_stage->takesKey(event->key()))
        return;
    Page::keyPressEvent(event);
}

} // namespace belvedere::media::ui
