#include <media/ui/keptpage.h>

#include <media/ui/posters.h>
#include <media/ui/progressline.h>
#include <media/ui/videocard.h>
#include <media/ui/words.h>

#include <core/whendone.h>
#include <media/videoreader.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>

#include <QTimer>
#include <QVBoxLayout>

namespace belvedere::media::ui {
namespace {

constexpr int cardsATurn = 8; // cards built in one turn

QString problemText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::DiskFull: return KeptPage::tr("There is no room left on the disk. What is here stays and plays.");
    case ErrorKind::Cancelled: return KeptPage::tr("Stopped. What has come stays; the rest goes on the next time.");
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Interrupted:
    case ErrorKind::Unavailable:
        return KeptPage::tr("The network did not let everything through. What has come stays; it goes on from there the next time.");
    case ErrorKind::TooMany: return KeptPage::tr("Not all that the settings name fits into the room that they give.");
    default: return KeptPage::tr("Some videos could not be fetched. What is here plays.");
    }
}

} // namespace

KeptPage::KeptPage(look::Theme &theme, content::Library &library, Language language, const Watching &watching,
                   const KeptState &state, QWidget *parent)
    : Page(theme, tr("Videos on this terminal"), parent), m_library(library), m_language(language), m_watching(watching),
      m_state(state), m_posters(new Posters(library, this)), m_summary(new look::Label(theme, QString())),
      m_work(new look::Label(theme, QString(), look::Label::Style::Small)),
      m_progress(new ProgressLine(theme, tr("Fetched so far")))
{
    body()->addWidget(m_summary);
    auto *buttons = new QWidget;
    auto *row = new look::FlowRow(buttons, theme.space(2));
    m_fetch = new look::Button(theme, tr("Fetch now"), look::Button::Role::Primary, QStringLiteral("download"));
    m_fetch->setAccessibleName(tr("Fetch the missing videos now"));
    connect(m_fetch, &QAbstractButton::clicked, this, &KeptPage::fetchRequested);
    m_cancel = new look::Button(theme, tr("Stop"), look::Button::Role::Secondary, QStringLiteral("close"));
    m_cancel->setAccessibleName(tr("Stop fetching"));
    connect(m_cancel, &QAbstractButton::clicked, this, &KeptPage::cancelRequested);
    row->addWidget(m_fetch);
    row->addWidget(m_cancel);
    body()->addWidget(buttons);
    body()->addWidget(m_progress);
    body()->addWidget(m_work);
    m_notices = new QVBoxLayout;
    body()->addLayout(m_notices);
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme.space(2));
    body()->addLayout(m_list);
    body()->addStretch();
    refresh();
    load();
}

void KeptPage::load()
{
    using Videos = QVector<VideoSummary>;
    const auto reading = m_library.read<Videos>([](QSqlDatabase &db) { return allVideos(db); });
    whenDone(reading, this, [this](const Result<Videos> &videos) {
        for (const VideoSummary &video : videos.value_or(Videos()))
            m_videos.insert(video.id, video);
        refresh();
        fillList();
        Q_EMIT shown();
    });
}

void KeptPage::setState(const KeptState &state)
{
    const bool others = state.whole != m_state.whole;
    m_state = state;
    refresh();
    if (others)
        fillList();
}

QString KeptPage::titleOf(const QString &id) const
{
    const auto found = m_videos.constFind(id);
    return found == m_videos.constEnd() ? id : found->title;
}

void KeptPage::refresh()
{
    const int count = static_cast<int>(m_state.whole.size());
    QString summary = count == 0 ? tr("No video is on this terminal yet.") : tr("%n video(s) play here without network.", nullptr, count);
    if (m_state.mostBytes > 0)
        summary += u' ' + tr("They take %1 of at most %2.").arg(sizeText(m_state.bytes(), m_language), sizeText(m_state.mostBytes, m_language));
    m_summary->setText(summary);
    const bool fetching = m_state.work == KeptState::Work::Fetching;
    const bool hadFocus = m_fetch->hasFocus() || m_cancel->hasFocus();
    m_fetch->setVisible(!fetching && m_state.wanted > count);
    m_cancel->setVisible(fetching);
    if (hadFocus && (fetching || m_fetch->isVisible()))
        (fetching ? m_cancel : m_fetch)->setFocus();
    m_progress->setVisible(fetching);
    m_progress->setValue(qRound(m_state.part * 100));
    m_work->setVisible(fetching || m_fetch->isVisibleTo(this));
    if (fetching)
        m_work->setText(m_state.fetching.isEmpty() ? tr("Fetching…")
                                                   : tr("Fetching: %1 · %2 of %3").arg(titleOf(m_state.fetching)).arg(count).arg(m_state.wanted));
    else
        m_work->setText(tr("%1 of %2 are here. Before a class on a weak line, fetch the others now.").arg(count).arg(m_state.wanted));
    m_work->setAccessibleName(m_work->text());

    QString problem;
    if (m_state.wanted == 0 && count == 0)
        problem = tr("The settings of this terminal name no video to be kept. Who looks after the terminal can change that.");
    else if (m_state.problem && !fetching)
        problem = problemText(*m_state.problem);
    if (problem == m_problem)
        return;
    m_problem = problem;
    while (auto *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!problem.isEmpty())
        m_notices->addWidget(new look::Notice(theme(), look::Notice::Kind::Info, problem));
}

void KeptPage::fillList()
{
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto *holder = new QWidget;
    new look::FlowGrid(holder, 480 * theme().textScale(), theme().space(2));
    m_list->addWidget(holder);
    addCards(holder, 0);
}

void KeptPage::addCards(QWidget *holder, int from)
{
    const auto &guide = m_library.catalogue()->guide;
    for (const KeptOne &kept : m_state.whole.mid(from, cardsATurn)) {
        const auto video = m_videos.constFind(kept.id);
        if (video == m_videos.constEnd())
            continue; // of an earlier pack: its place is given back at the next hour of fetching
        const auto *pole = guide.pole(video->pole);
        auto *card = new VideoCard(theme(), *m_posters, *video, {false, m_watching.watched.contains(kept.id)},
                                   pole ? pole->name.in(m_language) : QString(), VideoCard::Shape::Row, sizeText(kept.bytes, m_language));
        connect(card, &QAbstractButton::clicked, this, [this, id = kept.id] { Q_EMIT openVideo(id); });
        holder->layout()->addWidget(card);
    }
    if (from + cardsATurn < m_state.whole.size())
        QTimer::singleShot(0, holder, [this, holder, from] { addCards(holder, from + cardsATurn); });
}

} // namespace belvedere::media::ui
