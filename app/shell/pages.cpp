// Builds the page of each place and joins it to the rest: who opens what, what goes into the classeur.
#include <shell/shell.h>

#include <shell/attractpage.h>
#include <shell/classroom.h>
#include <shell/homepage.h>
#include <shell/inclass.h>
#include <shell/problempage.h>

#include <classeur/ui/classeurpage.h>
#include <content/ui/browsepage.h>
#include <content/ui/comparepage.h>
#include <content/ui/explorepage.h>
#include <content/ui/fichebrowser.h>
#include <content/ui/fichepage.h>
#include <content/ui/groupepage.h>
#include <content/ui/polepage.h>

namespace belvedere::shell {

using Kind = classeur::ClasseurItem::Kind;

QWidget *Shell::build(const Route &route)
{
    switch (route.place) {
    case Place::Attract: {
        auto *page = new AttractPage(m_theme, m_classroom->isOffered() || m_settings.seanceLocal);
        connect(page, &AttractPage::begin, this, &Shell::beginVisit);
        connect(page, &AttractPage::beginIn, this, [this](Language language) {
            setLanguage(language);
            m_theme.applyTo(*qApp);
            beginVisit();
        });
        connect(page, &AttractPage::doorRequested, this, &Shell::openDoor);
        connect(page, &AttractPage::staffRequested, this, [this] { openStaff({Place::Staff}); });
        connect(page, &AttractPage::classRequested, this, [this] {
            beginVisit();
            if (m_visit)
                open({Place::SeanceJoin});
        });
        return page;
    }
    case Place::Problem: {
        auto *page = new ProblemPage(m_theme, m_problem);
        connect(page, &ProblemPage::retry, this, &Shell::start);
        connect(page, &ProblemPage::doorRequested, this, &Shell::openDoor);
        return page;
    }
    case Place::Home: return buildHome();
    case Place::Way: return buildWay();
    case Place::Quiz: return buildQuiz();
    case Place::Answers: return buildAnswers();
    case Place::Change: return buildChange(route.id);
    case Place::Explain: return buildExplanation();
    case Place::Summary: return buildSummary();
    case Place::Pair: return buildPair();
    case Place::SoFar: return buildCamp(false);
    case Place::Camp: return buildCamp(true);
    case Place::Results: return buildResults();
    case Place::Explore: return buildExplore();
    case Place::Pole: return buildPole(route.id);
    case Place::Groupe: return buildGroupe(route.id);
    case Place::Fiche: return buildFiche(route.id);
    case Place::Classeur: return buildClasseur();
    case Place::Keep: return buildKeep();
    case Place::Resume: return buildResume();
    case Place::SignIn: return buildSignIn();
    case Place::Cloud: return buildCloud();
    case Place::Space: return buildSpace();
    case Place::Import: return buildImport();
    case Place::Stick: return buildStick();
    case Place::Document: return buildDocument(route.id);
    case Place::Browse: return buildBrowse();
    case Place::Compare: return buildCompare(route.id);
    case Place::Territoire: return buildTerritoire(route.id);
    case Place::Formations: return buildFormations(route.id);
    case Place::Formation: return buildFormation(route.id);
    case Place::Find: return buildFind();
    case Place::Relais: return buildRelais(route.id);
    case Place::RelaisOne: return buildRelaisOne(route.id);
    case Place::Videos: return buildVideos();
    case Place::Video: return buildVideo(route.id);
    case Place::KeptVideos: return buildKeptVideos();
    case Place::Talk: return buildTalk();
    case Place::Share: return buildShare(route.id);
    case Place::Print: return buildPrint();
    case Place::Ask: return buildAsk();
    case Place::AskSite: return buildAskSite();
    case Place::Entretiens: return buildEntretiens();
    case Place::Entretien: return buildEntretien();
    case Place::EntretienSummary: return buildEntretienSummary();
    case Place::Staff: return buildStaff();
    case Place::Training: return buildTraining(route.id);
    case Place::SeanceDoor:
    case Place::SeanceEditor:
    case Place::SeanceConsole:
    case Place::SeanceProjection:
    case Place::SeanceSummary: return buildSeance(route.place);
    case Place::Trial: return buildTrial(route.id);
    case Place::TrialInterview: return buildTrialInterview(route.id);
    case Place::SeanceJoin: return buildSeanceJoin();
    case Place::SeanceWords: return buildSeanceWords();
    case Place::Comfort: return buildComfort();
    case Place::Declaration: return buildDeclaration();
    case Place::Code: return buildCode();
    case Place::Administration: return buildAdministration();
    case Place::NewCode: return buildNewCode();
    }
    return buildHome();
}

QWidget *Shell::buildHome()
{
    auto *page = new HomePage(m_theme, {m_settings.centreName, !m_visit->answers.isEmpty(), game().answered(), game().position(), game().total(),
                                        static_cast<int>(m_visit->classeur.items().size()), m_offers.videos, adviserDoor(), (m_classroom->isOffered() || m_settings.seanceLocal) && !(m_inClass && m_inClass->isIn()), m_partners,
                                        interviewDoor(), m_ahead.home && leadsSomewhere(*m_ahead.home) ? std::optional(doorOf(*m_ahead.home)) : std::nullopt});
    connect(page, &HomePage::open, this, &Shell::open);
    return page;
}

QWidget *Shell::buildExplore()
{
    auto *page = new content::ui::ExplorePage(m_theme, m_library, m_language);
    page->setQuery(m_exploreQuery);
    connect(page, &content::ui::ExplorePage::queryChanged, this,
            [this](const QString &query) {
                m_exploreQuery = query;
                if (query.isEmpty())
                    m_visit->log.settleSearch();
            });
    connect(page, &content::ui::ExplorePage::answered, this, [this](bool any) { m_visit->log.searched(any); });
    connect(page, &content::ui::ExplorePage::browseRequested, this, [this] { open({Place::Browse}); });
    connect(page, &content::ui::ExplorePage::openPole, this,
            [this](const QString &id) { open({Place::Pole, id}); });
    connect(page, &content::ui::ExplorePage::open, this, &Shell::openAnswer);
    connect(page, &content::ui::ExplorePage::backRequested, this, &Shell::back);
    return page;
}

void Shell::openAnswer(content::EntryKind kind, const QString &id)
{
    switch (kind) {
    case content::EntryKind::Metier: open({Place::Fiche, id}); return;
    case content::EntryKind::Formation: open({Place::Formation, id}); return;
    case content::EntryKind::Relais: open({Place::RelaisOne, id}); return;
    case content::EntryKind::Event: open({Place::Territoire, id}); return;
    case content::EntryKind::Video: open({Place::Video, id}); return;
    case content::EntryKind::Action: return; // no pack has entries of theirs yet
    }
}

QWidget *Shell::buildPole(const QString &id)
{
    auto *page = new content::ui::PolePage(m_theme, m_catalogue, m_language, id);
    connect(page, &content::ui::PolePage::openGroupe, this,
            [this](const QString &groupe) { open({Place::Groupe, groupe}); });
    joinVideos(page, id);
    connect(page, &content::ui::PolePage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildGroupe(const QString &id)
{
    auto *page = new content::ui::GroupePage(m_theme, m_catalogue, m_language, id);
    connect(page, &content::ui::GroupePage::openMetier, this,
            [this](const QString &metier) { open({Place::Fiche, metier}); });
    connect(page, &content::ui::GroupePage::openPole, this,
            [this](const QString &pole) { open({Place::Pole, pole}); });
    connect(page, &content::ui::GroupePage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildFiche(const QString &id)
{
    const bool kept = m_visit->classeur.contains(Kind::Metier, id);
    auto *page = new content::ui::FichePage(m_theme, m_library, *m_browser, m_language, id, kept);
    connect(page, &content::ui::FichePage::openMetier, this,
            [this](const QString &metier) { open({Place::Fiche, metier}); });
    connect(page, &content::ui::FichePage::openGroupe, this,
            [this](const QString &groupe) { open({Place::Groupe, groupe}); });
    connect(page, &content::ui::FichePage::compareRequested, this,
            [this](const QString &metier) { open({Place::Compare, metier}); });
    offerSharing(page, Kind::Metier, id);
    joinFormations(page, id);
    joinVideos(page, id);
    connect(page, &content::ui::FichePage::keepToggled, this,
            [this](const QString &metier, const QString &title) { toggleItem(Kind::Metier, metier, title); });
    connect(&m_visit->classeur, &classeur::Classeur::changed, page, [this, page, id] {
        page->setKept(m_visit->classeur.contains(Kind::Metier, id));
    });
    connect(page, &content::ui::FichePage::backRequested, this, &Shell::back);
    addTerritory(page, id);
    return page;
}

QWidget *Shell::buildClasseur()
{
    using classeur::ui::ClasseurPage;
    auto *page = new ClasseurPage(m_theme, m_visit->classeur);
    connect(page, &ClasseurPage::openItem, this, &Shell::openKeptItem);
    connect(page, &ClasseurPage::exploreRequested, this, [this] { open({Place::Explore}); });
    connect(page, &ClasseurPage::playRequested, this, &Shell::play);
    connect(page, &ClasseurPage::resumeRequested, this, [this] { open({Place::Resume}); });
    connect(page, &ClasseurPage::leaveRequested, this, [this] { open({Place::Keep}); });
    connect(page, &ClasseurPage::printRequested, this, &Shell::print);
    connect(page, &ClasseurPage::compareRequested, this,
            [this](const QStringList &metiers) { open({Place::Compare, metiers.join(u',')}); });
    connect(page, &ClasseurPage::noteRequested, this, [this, page] { writeNote(page); });
    joinDocuments(page);
    offerShowing(page, Showable::Wishes);
    connect(page, &ClasseurPage::backRequested, this, &Shell::back);
    return page;
}

void Shell::openKeptItem(Kind kind, const QString &ref)
{
    switch (kind) {
    case Kind::Groupe: open({Place::Groupe, ref}); return;
    case Kind::Event: open({Place::Territoire, ref}); return;
    case Kind::Formation: open({Place::Formation, ref}); return;
    case Kind::Relais: open({Place::RelaisOne, ref}); return;
    case Kind::Video: open({Place::Video, ref}); return;
    case Kind::Document: open({Place::Document, ref}); return;
    case Kind::Metier: open({Place::Fiche, ref}); return;
    case Kind::Result: takeUpResult(ref); return;
    case Kind::Answer:
    case Kind::Note: return; // they are read where they are
    }
}

QWidget *Shell::buildBrowse()
{
    using content::ui::BrowsePage;
    auto *page = new BrowsePage(m_theme, m_catalogue, m_language, m_visit->browsing);
    connect(page, &BrowsePage::choiceChanged, this,
            [this](const content::FacetChoice &choice) { m_visit->browsing = choice; });
    connect(page, &BrowsePage::openMetier, this, [this](const QString &id) { open({Place::Fiche, id}); });
    connect(page, &BrowsePage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildCompare(const QString &ids)
{
    using content::ui::ComparePage;
    auto *page = new ComparePage(m_theme, m_library, m_language, ids.split(u','), m_settings.centreName);
    connect(page, &ComparePage::openMetier, this, [this](const QString &id) { open({Place::Fiche, id}); });
    connect(page, &ComparePage::compare, this,
            [this](const QStringList &metiers) { open({Place::Compare, metiers.join(u',')}); });
    connect(page, &ComparePage::printRequested, this, [this](const QString &html) { printPages(html); });
    connect(page, &ComparePage::backRequested, this, &Shell::back);
    return page;
}

void Shell::toggleItem(Kind kind, const QString &ref, const QString &title)
{
    auto &classeur = m_visit->classeur;
    for (const auto &item : classeur.items()) {
        if (item.kind == kind && item.ref == ref) {
            (void)classeur.remove(QString(item.id));
            return;
        }
    }
    (void)classeur.add(kind, ref, title, m_clock.now());
}

} // namespace belvedere::shell
