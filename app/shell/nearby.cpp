// Near home: what there is to be found, and the people who can help.
#include <shell/shell.h>

#include <shell/asking.h>
#include <shell/findpage.h>
#include <shell/questionbox.h>

#include <contact/ui/enquirypage.h>
#include <contact/ui/moelpage.h>
#include <content/placesreader.h>
#include <core/dates.h>
#include <core/log.h>
#include <core/whendone.h>
#include <formations/formationreader.h>
#include <media/videoreader.h>
#include <relais/relaisreader.h>
#include <relais/ui/relaisonepage.h>
#include <relais/ui/relaispage.h>
#include <territoire/territoirereader.h>

namespace belvedere::shell {

using relais::ui::RelaisOnePage;
using relais::ui::RelaisPage;
using Kind = classeur::ClasseurItem::Kind;

void Shell::readOffers()
{
    keepVideos();
    const auto offers = m_library.read<Offers>([](QSqlDatabase &db) -> Result<Offers> {
        return Offers{formations::hasFormations(db).value_or(false), relais::hasRelais(db).value_or(false), territoire::hasTerritory(db).value_or(false),
                      media::hasVideos(db).value_or(false), media::anyStream(db).value_or(QUrl())};
    });
    whenDone(offers, this, [this](const Result<Offers> &found) { m_offers = found.value_or(Offers()); });
    if (m_settings.place.isEmpty())
        return;
    const auto here = m_library.read<places::Commune>(
        [place = m_settings.place](QSqlDatabase &db) { return content::communeByPlace(db, place); });
    whenDone(here, this, [this](const Result<places::Commune> &commune) {
        if (!commune)
            qCWarning(logShell).noquote() << "the place of the settings:" << commune.error().text()
                                          << "Remedy: put a postcode or INSEE code that the pack knows";
        m_here = commune ? std::optional(*commune) : std::nullopt;
        if (m_visit && !m_visit->near.here) // it began before the answer
            m_visit->near.here = m_here;
    });
}


bool Shell::leadsSomewhere(const priority::Door &door) const
{
    return door.to == priority::Door::To::Relais ? m_offers.relais : m_offers.formations;
}

FindDoor Shell::doorOf(const priority::Door &door) const
{
    const bool isRelais = door.to == priority::Door::To::Relais;
    return {door.title.in(m_language), door.phrase.in(m_language), door.icon, door.pole, isRelais ? Place::Relais : Place::Formations,
            isRelais ? door.value : door.to == priority::Door::To::AllYear ? allYearFormations() : formationsOfType(door.value)};
}

QWidget *Shell::buildFind()
{
    QVector<FindDoor> doors;
    for (const priority::Door &door : m_ahead.doors) {
        if (leadsSomewhere(door))
            doors.append(doorOf(door));
    }
    if (const auto door = adviserDoor())
        doors.append(*door);
    if (m_offers.formations)
        doors.append({tr("Formations"), tr("What to study, and where."), QStringLiteral("book"), QStringLiteral("inventer"),
                      Place::Formations});
    if (m_offers.relais)
        doors.append({tr("People who can help"), tr("A CIO, a mission locale… See them on the map, call them, go there."),
                      QStringLiteral("people"), QStringLiteral("aider"), Place::Relais});
    if (m_offers.territoire)
        doors.append({tr("My territory"), tr("Who recruits, what goes on, the open days."), QStringLiteral("map"),
                      QStringLiteral("nature"), Place::Territoire});
    auto *page = new FindPage(m_theme, doors);
    connect(page, &FindPage::open, this, &Shell::open);
    connect(page, &FindPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildRelais(const QString &receives)
{
    if (!receives.isEmpty())
        m_visit->near.publics = {receives};
    auto *page = new RelaisPage(m_theme, m_library, m_clock, m_language, m_visit->near);
    connect(page, &RelaisPage::wishChanged, this, [this](const relais::ui::Wish &wish) { m_visit->near = wish; });
    connect(page, &RelaisPage::openRelais, this, [this](const QString &id) { open({Place::RelaisOne, id}); });
    connect(page, &RelaisPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildRelaisOne(const QString &id)
{
    auto *page = new RelaisOnePage(m_theme, m_library, m_clock, m_language, id, m_visit->classeur.contains(Kind::Relais, id),
                                   m_visit->near.here);
    offerSharing(page, Kind::Relais, id);
    connect(page, &RelaisOnePage::keepToggled, this,
            [this](const QString &ref, const QString &title) { toggleItem(Kind::Relais, ref, title); });
    connect(&m_visit->classeur, &classeur::Classeur::changed, page,
            [this, page, id] { page->setKept(m_visit->classeur.contains(Kind::Relais, id)); });
    connect(page, &RelaisOnePage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildAsk()
{
    return m_asking->isOffered() ? m_asking->buildPage(m_theme, m_language, m_partners) : buildFind();
}

QWidget *Shell::buildAskSite()
{
    return m_asking->hasSite() ? m_asking->buildSite(m_theme, m_language) : buildFind();
}

void Shell::joinAsking()
{
    connect(m_asking.get(), &Asking::openRequested, this, &Shell::open);
    connect(m_asking.get(), &Asking::placesRequested, this, [this] { open({m_offers.relais ? Place::Relais : Place::Find}); });
    connect(m_asking.get(), &Asking::leaveRequested, this, &Shell::back);
    connect(m_asking.get(), &Asking::talkRequested, this, &Shell::beginTalk);
    connect(m_asking.get(), &Asking::keepRequested, this, [this] { open({Place::Keep}); });
    connect(m_asking.get(), &Asking::boxWanted, this, &Shell::sendQuestion);
    connect(m_asking.get(), &Asking::routed, this, [this](contact::Desk desk, const contact::Profile &profile) {
        if (m_visit && desk == contact::Desk::National)
            m_visit->log.contacted(ContactKind::Moel, profile.situation, profile.channel);
    });
    connect(m_asking.get(), &Asking::counted, this, [this](bool national, const QString &channel, const QString &sex) {
        if (m_visit)
            m_visit->log.described(national, channel, sex);
    });
    connect(m_asking.get(), &Asking::requested, this, [this](const QString &id, const QString &question, const contact::Profile &profile) {
        if (!m_visit)
            return;
        m_visit->log.contacted(ContactKind::Request, profile.situation, profile.channel);
        const QString title = tr("My question of %1").arg(dateInWords(localeOf(m_language), m_clock.now().toLocalTime().date()));
        (void)m_visit->classeur.addSaying(Kind::Answer, questionRef(id), title, question, {}, m_clock.now());
    });
}

} // namespace belvedere::shell
