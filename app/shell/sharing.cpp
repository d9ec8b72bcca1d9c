// From a page to the code for one's own phone: what of each thing there is to take along.
#include <shell/shell.h>

#include <core/dates.h>
#include <core/videoref.h>
#include <core/whendone.h>
#include <formations/formationreader.h>
#include <media/videoreader.h>
#include <quiz/outcome.h>
#include <relais/relaisreader.h>
#include <share/ui/sharepage.h>

#include <QRegularExpression>
#include <QtConcurrentRun>

namespace belvedere::shell {

using share::Shared;
using share::ui::SharePage;
using Kind = classeur::ClasseurItem::Kind;

namespace {

constexpr int sharedMetiers = 6;

// The redirections by which Onisep's open data names its public pages ("lien_site_onisepfr" of the export of métiers).
// Records of others, of the demo for one, have none.
QUrl onisepPage(const QString &id)
{
    static const QRegularExpression metier(QStringLiteral("\\AMET\\.[0-9]{1,6}\\z")), formation(QStringLiteral("\\AFOR\\.[0-9]{1,6}\\z"));
    const QString kind = metier.match(id).hasMatch() ? QStringLiteral("metier") : formation.match(id).hasMatch() ? QStringLiteral("formation") : QString();
    return kind.isEmpty() ? QUrl() : QUrl(QStringLiteral("https://www.onisep.fr/http/redirection/%1/slug/%2").arg(kind, id));
}

Shared sharedFormation(const formations::Formation &formation)
{
    Shared shared;
    shared.title = formation.summary.title;
    shared.page = onisepPage(formation.summary.id);
    if (shared.page.isEmpty())
        shared.page = QUrl(formation.url);
    return shared;
}

Shared sharedRelais(const relais::Relais &relais)
{
    Shared shared;
    shared.title = relais.name;
    shared.telephone = relais.telephone.isEmpty() ? QString() : relais::telephoneText(relais.telephone);
    shared.email = relais.email;
    shared.address = QString(relais.address).replace(u'\n', QLatin1String(", ")) + (relais.address.isEmpty() ? QString() : QStringLiteral(", ")) + relais.town();
    if (!relais.site.isEmpty())
        shared.page = QUrl(relais.site.contains(QLatin1String("://")) ? relais.site : QStringLiteral("https://") + relais.site, QUrl::StrictMode);
    return shared;
}

Shared sharedVideo(const media::Video &video)
{
    Shared shared;
    shared.title = video.summary.title;
    shared.text = (QStringList{video.description, video.credit}.filter(QRegularExpression(QStringLiteral(".")))).join(u'\n');
    return shared;
}

// In words alone: an answer of the game goes into no address.
Shared sharedResult(const content::Catalogue &catalogue, const quiz::Answers &answers, const quiz::Wishes &wishes, const QString &title)
{
    Shared shared;
    shared.title = title;
    QStringList lines;
    for (const auto &each : quiz::outcomeOf(catalogue.guide, catalogue.metiers, answers, wishes, sharedMetiers).proposals)
        if (const auto *metier = catalogue.metier(each.metier))
            lines += QStringLiteral("- ") + metier->name();
    shared.text = lines.join(u'\n');
    return shared;
}

} // namespace

void Shell::share(Kind kind, const QString &ref)
{
    open({Place::Share, QString::number(static_cast<int>(kind)) + u'/' + ref});
}

void Shell::offerSharing(look::Page *page, Kind kind, const QString &ref)
{
    page->offerSharing();
    connect(page, &look::Page::shareRequested, this, [this, kind, ref] { share(kind, ref); });
}

QWidget *Shell::buildShare(const QString &id)
{
    auto *page = new SharePage(m_theme);
    connect(page, &SharePage::backRequested, this, &Shell::back);
    const QString ref = id.section(u'/', 1);
    const auto shows = [page](const Result<Shared> &shared) { shared ? page->setShared(*shared) : page->setGone(); };
    switch (static_cast<Kind>(id.section(u'/', 0, 0).toInt())) {
    case Kind::Metier:
        if (const auto *metier = m_catalogue->metier(ref))
            page->setShared({metier->name(), metier->accroche, onisepPage(ref), {}, {}, {}});
        else
            page->setGone();
        break;
    case Kind::Formation:
        whenDone(m_library.read<Shared>([ref](QSqlDatabase &db) { return formations::formation(db, ref).map(sharedFormation); }), page, shows);
        break;
    case Kind::Relais:
        whenDone(m_library.read<Shared>([ref](QSqlDatabase &db) { return relais::relaisById(db, ref).map(sharedRelais); }), page, shows);
        break;
    case Kind::Video:
        whenDone(m_library.read<Shared>([video = VideoRef::of(ref).id](QSqlDatabase &db) { return media::videoById(db, video).map(sharedVideo); }), page, shows);
        break;
    case Kind::Result: {
        const QString title = tr("Métiers that fit me, found on Belvédère");
        whenDone(QtConcurrent::run([all = m_catalogue, answers = m_visit->answers, wished = wishes(), title] { return sharedResult(*all, answers, wished, title); }), page,
                 [page](const Shared &shared) { page->setShared(shared); });
        break;
    }
    default: page->setGone();
    }
    return page;
}

} // namespace belvedere::shell
