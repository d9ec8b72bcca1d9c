#include <quiz/ui/summarypage.h>

#include <core/whendone.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/paper.h>

#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace belvedere::quiz::ui {
namespace {

constexpr int pictureWidth = 860; // pixels at the normal size of text
constexpr int widestPicture = 1150;
constexpr int proposalsMade = 10;

} // namespace

SummaryPage::SummaryPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, Summary summary,
                         Wishes wishes, QWidget *parent)
    : look::Page(theme, tr("One page for my interview"), parent)
    , m_catalogue(std::move(catalogue))
{
    const int width = qMin(qRound(pictureWidth * theme.textScale()), widestPicture);
    const auto making = QtConcurrent::run([all = m_catalogue, summary, wishes, width]() mutable {
        summary.outcome = outcomeOf(all->guide, all->metiers, summary.answers, wishes, proposalsMade);
        Made made{summaryHtml(*all, summary), {}};
        made.image = look::paperImage(made.html, width);
        return made;
    });
    whenDone(making, this, [this](const Made &made) { show(made); });
}

void SummaryPage::show(const Made &made)
{
    body()->addWidget(new look::Label(theme(), tr("No name is on it. Take it to a counsellor, and write on it.")));
    auto *print = new look::Button(theme(), tr("Print this page"), look::Button::Role::Primary, QStringLiteral("print"));
    connect(print, &QAbstractButton::clicked, this, [this, html = made.html] { Q_EMIT printRequested(html); });
    body()->addWidget(print, 0, Qt::AlignLeft);
    auto *picture = new QLabel;
    picture->setPixmap(QPixmap::fromImage(made.image));
    QTextDocument words; // what the picture says, to who does not see it
    words.setHtml(made.html);
    picture->setAccessibleName(words.toPlainText());
    body()->addWidget(picture, 0, Qt::AlignHCenter);
    body()->addStretch(1);
    QTimer::singleShot(0, this, &SummaryPage::focusFirst); // what is not laid out takes no focus
    Q_EMIT ready();
}

} // namespace belvedere::quiz::ui
