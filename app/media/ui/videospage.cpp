#include <media/ui/videospage.h>

#include <media/ui/posters.h>
#include <media/ui/videocard.h>

#include <core/whendone.h>
#include <media/videoreader.h>

#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/notice.h>

#include <QApplication>
#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::media::ui {
namespace {

constexpr int firstOfAPole = 6;
constexpr int cardsAtOnce = 6; // cards built in one turn
constexpr double narrowest = 320;

QVBoxLayout *column(QVBoxLayout *body, int spacing)
{
    auto *added = new QVBoxLayout;
    added->setContentsMargins(0, 0, 0, 0);
    added->setSpacing(spacing);
    body->addLayout(added);
    return added;
}

void empty(QVBoxLayout *from)
{
    while (auto *item = from->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

VideosPage::VideosPage(look::Theme &theme, content::Library &library, Language language, const Watching &watching,
                       const WallState &state, QWidget *parent)
    : Page(theme, tr("Videos"), parent), m_library(library), m_language(language), m_watching(watching), m_state(state),
      m_posters(new Posters(library, this))
{
    if (state.hasKeeper) {
        auto *kept = new look::Button(theme, tr("On this terminal"), look::Button::Role::Secondary, QStringLiteral("download"));
        kept->setAccessibleName(tr("See which videos are on this terminal"));
        connect(kept, &QAbstractButton::clicked, this, &VideosPage::keptRequested);
        actions()->addWidget(kept, 0, Qt::AlignTop);
    }
    m_chips = column(body(), theme.space(2));
    m_wall = column(body(), theme.space(2));
    body()->addStretch();
    m_builder.setInterval(0);
    connect(&m_builder, &QTimer::timeout, this, &VideosPage::buildNext);
    load();
}

void VideosPage::load()
{
    const auto reading = m_library.read<Videos>([](QSqlDatabase &db) { return allVideos(db); });
    whenDone(reading, this, [this](const Result<Videos> &videos) {
        m_read = true;
        m_failed = !videos;
        m_videos = videos.value_or(Videos());
        fill();
        if (m_focusGiven && m_focusGiven == QApplication::focusWidget())
            focusFirst(); // there is more to give it to now
        Q_EMIT shown();
    });
}

void VideosPage::setState(const WallState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (m_read)
        fill();
}

void VideosPage::fill()
{
    empty(m_chips);
    if (m_videos.isEmpty()) {
        empty(m_wall);
        m_wall->addWidget(new look::Notice(theme(), m_failed ? look::Notice::Kind::Error : look::Notice::Kind::Info,
            m_failed ? tr("The videos cannot be read just now. Explore the métiers, or ask an adviser.")
                     : tr("There are no videos on this terminal yet. Explore the métiers, or ask an adviser.")));
        return;
    }
    tellOffline();
    addChips();
    plan();
}

void VideosPage::tellOffline()
{
    if (!m_state.offline)
        return;
    m_chips->addWidget(new look::Notice(theme(), look::Notice::Kind::Warning,
        m_state.kept.isEmpty()
            ? tr("There is no network just now, so no video can start. What is said in them can be read all the same.")
            : tr("There is no network just now. The videos that are on this terminal play; the others can be read.")));
}

void VideosPage::addChip(const QString &what, const QString &text, int count)
{
    if (count == 0)
        return;
    auto *holder = m_chips->itemAt(m_chips->count() - 1)->widget();
    auto *chip = new look::Chip(theme(), tr("%1 (%2)").arg(text).arg(count));
    chip->setCheckable(true);
    holder->findChild<QButtonGroup *>()->addButton(chip);
    chip->setChecked(what == m_watching.pole);
    holder->layout()->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, what] {
        m_watching.pole = what;
        plan();
        Q_EMIT narrowed(what);
    });
}

void VideosPage::addChips()
{
    auto *holder = look::makeGroup(tr("Show"));
    new QButtonGroup(holder);
    new look::FlowRow(holder, theme().space(1));
    m_chips->addWidget(holder);
    const auto count = [this](const auto &matches) { return static_cast<int>(std::count_if(m_videos.begin(), m_videos.end(), matches)); };
    addChip({}, tr("All"), static_cast<int>(m_videos.size()));
    addChip(onlyKept(), tr("On this terminal"), count([this](const VideoSummary &video) { return m_state.kept.contains(video.id); }));
    addChip(onlySign(), tr("In sign language"), count([](const VideoSummary &video) { return video.signLanguage; }));
    addChip(ofNoPole(), tr("For everybody"), count([](const VideoSummary &video) { return video.pole.isEmpty(); }));
    for (const auto &pole : m_library.catalogue()->guide.poles)
        addChip(pole.id, pole.name.in(m_language), count([&](const VideoSummary &video) { return video.pole == pole.id; }));
    auto *group = holder->findChild<QButtonGroup *>();
    if (!group->checkedButton()) { // nothing is left of what was asked for
        m_watching.pole.clear();
        group->buttons().first()->setChecked(true);
    }
}

VideosPage::Videos VideosPage::keptFirst(Videos videos) const
{
    if (m_state.offline)
        std::stable_partition(videos.begin(), videos.end(), [this](const VideoSummary &video) { return m_state.kept.contains(video.id); });
    return videos;
}

VideosPage::Videos VideosPage::chosen() const
{
    Videos out;
    for (const VideoSummary &video : m_videos) {
        const bool fits = m_watching.pole == onlyKept() ? m_state.kept.contains(video.id)
                        : m_watching.pole == onlySign() ? video.signLanguage
                        : m_watching.pole == ofNoPole() ? video.pole.isEmpty()
                                                        : video.pole == m_watching.pole;
        if (fits)
            out.append(video);
    }
    return keptFirst(out);
}

void VideosPage::plan()
{
    empty(m_wall);
    m_jobs.clear();
    const auto &guide = m_library.catalogue()->guide;
    if (!m_watching.pole.isEmpty()) {
        const auto *pole = guide.pole(m_watching.pole);
        planSection(m_watching.pole, pole ? pole->name.in(m_language) : QString(), pole ? pole->phrase.in(m_language) : QString(), chosen(), 0);
        m_builder.start();
        return;
    }
    if (m_state.offline) {
        Videos here;
        std::copy_if(m_videos.begin(), m_videos.end(), std::back_inserter(here), [this](const auto &video) { return m_state.kept.contains(video.id); });
        planSection(onlyKept(), tr("On this terminal"), {}, here, firstOfAPole);
    }
    const auto section = [&](const QString &id, const QString &name, const QString &phrase) {
        Videos videos;
        const QString pole = id == ofNoPole() ? QString() : id;
        std::copy_if(m_videos.begin(), m_videos.end(), std::back_inserter(videos), [&](const auto &video) { return video.pole == pole; });
        planSection(id, name, phrase, keptFirst(videos), firstOfAPole);
    };
    section(ofNoPole(), tr("For everybody"), {});
    for (const auto &pole : guide.poles)
        section(pole.id, pole.name.in(m_language), pole.phrase.in(m_language));
    m_builder.start();
}

QWidget *VideosPage::heading(const QString &pole, const QString &name, const QString &phrase)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, theme().space(2), 0, 0);
    row->setSpacing(theme().space(2));
    const int side = qRound(44 * (0.5 + theme().textScale() / 2));
    const auto colours = theme().tokens().pole(pole);
    auto *icon = new QLabel;
    icon->setPixmap(look::iconPixmap(pole == onlyKept()    ? QStringLiteral("download")
                                     : pole == onlySign() ? QStringLiteral("sign")
                                                          : look::poleIcon(pole),
                                     side, colours.strong, devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new look::Label(theme(), name, look::Label::Style::Heading));
    if (!phrase.isEmpty()) {
        auto *small = new look::Label(theme(), phrase, look::Label::Style::Small);
        small->setMuted(true);
        words->addWidget(small);
    }
    row->addLayout(words, 1);
    return holder;
}

// At most `most` of them, and then a button to all; all for 0.
void VideosPage::planSection(const QString &pole, const QString &name, const QString &phrase, const Videos &videos, int most)
{
    if (videos.isEmpty())
        return;
    const auto grid = std::make_shared<QWidget *>(nullptr); // made in its turn; the wall owns it
    m_jobs.append([this, pole, name, phrase, grid] {
        *grid = new QWidget;
        new look::FlowGrid(*grid, narrowest * (0.5 + theme().textScale() / 2), theme().space(2));
        if (!name.isEmpty())
            m_wall->addWidget(heading(pole, name, phrase));
        m_wall->addWidget(*grid);
    });
    const int shownNow = most > 0 ? qMin(most, static_cast<int>(videos.size())) : static_cast<int>(videos.size());
    for (int from = 0; from < shownNow; from += cardsAtOnce) {
        m_jobs.append([this, grid, part = videos.mid(from, qMin(cardsAtOnce, shownNow - from))] {
            for (const VideoSummary &video : part)
                (*grid)->layout()->addWidget(card(video));
        });
    }
    if (shownNow == videos.size())
        return;
    m_jobs.append([this, pole, name, count = static_cast<int>(videos.size())] {
        auto *all = new look::Button(theme(), tr("See all %n", nullptr, count), look::Button::Role::Secondary, QStringLiteral("arrow-right"));
        all->setAccessibleName(tr("See all %n: %1", nullptr, count).arg(name));
        connect(all, &QAbstractButton::clicked, this, [this, pole] {
            m_watching.pole = pole;
            fill();
            for (auto *chip : findChildren<look::Chip *>())
                if (chip->isChecked())
                    chip->setFocus();
            Q_EMIT narrowed(pole);
        });
        m_wall->addWidget(all, 0, Qt::AlignLeft);
    });
}

VideoCard *VideosPage::card(const VideoSummary &video)
{
    const bool kept = m_state.kept.contains(video.id);
    const VideoMarks marks{kept, m_watching.watched.contains(video.id), m_state.offline && !kept};
    auto *added = new VideoCard(theme(), *m_posters, video, marks, {}, VideoCard::Shape::Tall);
    connect(added, &QAbstractButton::clicked, this, [this, id = video.id] { Q_EMIT openVideo(id); });
    if (video.id == m_watching.last && m_focusGiven && m_focusGiven == QApplication::focusWidget()) {
        m_focusGiven = nullptr;
        // Once it has its place: the column scrolls to it.
        QTimer::singleShot(0, added, [added] { added->setFocus(); });
    }
    return added;
}

void VideosPage::buildNext()
{
    if (!m_jobs.isEmpty())
        m_jobs.takeFirst()();
    if (m_jobs.isEmpty())
        m_builder.stop();
}

void VideosPage::focusFirst()
{
    Page::focusFirst();
    m_focusGiven = QApplication::focusWidget();
}

} // namespace belvedere::media::ui
