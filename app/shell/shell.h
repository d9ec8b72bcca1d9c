// The composition root: builds everything once, hands it down, and joins the features.
#pragma once

#include <shell/administration.h>
#include <shell/idlewatch.h>
#include <shell/readaloud.h>
#include <shell/route.h>
#include <shell/spacekeeping.h>
#include <shell/tongue.h>
#include <shell/visit.h>

#include <classeur/keeper.h>
#include <content/library.h>
#include <content/packshelf.h>
#include <core/settings.h>
#include <look/paper.h>
#include <look/partners.h>
#include <look/theme.h>
#include <media/player.h>
#include <media/videokeeper.h>
#include <net/http.h>
#include <printing/ui/printpage.h>
#include <priority/priority.h>
#include <quiz/game.h>
#include <quiz/ui/climbsounds.h>
#include <statistics/counting.h>
#include <updates/updater.h>

#include <memory>
#include <optional>

namespace belvedere::content::ui {
class FicheBrowser;
class FichePage;
class PolePage;
}
namespace belvedere::classeur::ui {
class ClasseurPage;
class KeepPage;
class ResumePage;
}

namespace belvedere::look {
class Page;
}
namespace belvedere::entretien {
struct Theirs;
}
namespace belvedere::entretien::ui {
struct Person;
}
namespace belvedere::seance {
struct Scenario;
}
namespace belvedere::spaces {
struct SpaceDocument;
}
namespace belvedere::live::ui {
struct FoundLink;
}

namespace belvedere::kiosk::ui {
class OnScreenKeyboard;
}
namespace belvedere::outbox {
class Outbox;
}
namespace belvedere::quiz::ui {
class ResultsPage;
}

namespace belvedere::shell {

class Asking;
class Classroom;
class InClass;
class Interviewing;
class Signing;
class TrialClass;
class TrialInterview;
class Window;
enum class Showable : int; // inclass.h
struct Comfort;
struct FindDoor;

// What there is to be found in a pack beside métiers.
struct Offers {
    bool formations = false, relais = false, territoire = false, videos = false;
    QUrl film = {}; // the address of one of the videos; empty: there are none
};

// Where a terminal with these settings keeps what is on its way to spaces, and its counts.
QString outboxFolder(const Settings &settings);
QString statisticsFolder(const Settings &settings);
QString seancesFolder(const Settings &settings); // class sessions: the teacher's, and what a pupil's terminal has not told yet

class Shell : public QObject
{
    Q_OBJECT
public:
    // The clock outlives the shell. Nothing is read from disk before start().
    Shell(const Settings &settings, const Clock &clock, QObject *parent = nullptr);
    ~Shell() override;

    Window &window() { return *m_window; }
    // Opens a pack off the GUI thread, the first that opens of those that PackShelf names, then shows the
    // invitation; where none opens, a page that says what is wrong with the first.
    void start();

    void beginVisit();
    // Wipes the visit (both, where two people compare) and everything it touched, then shows the invitation.
    void endVisit();
    void beginInterview(); // a visit in which a counsellor sits beside
    void openStaff(const Route &route); // without a visit: Staff, or what is behind it
    void open(const Route &route);
    void back();
    void returnTo(const Route &route); // to a place that one came through

    Route current() const { return m_trail.current(); }
    const Visit *visit() const { return m_visit.get(); }
    look::Theme &theme() { return m_theme; }
    IdleWatch &idle() { return m_idle; }
    Result<QVector<spaces::SpaceDocument>> documentsToCopy() const; // onto a stick, of the visit
    std::shared_ptr<const content::Catalogue> catalogue() const { return m_catalogue; }
    updates::Updater &updater() { return m_updater; }
    const media::Player &player() const { return *m_player; }
    Signing &signing() { return *m_signing; }
    Asking &asking() { return *m_asking; }
    Interviewing &interviewing() { return *m_interviewing; }
    Classroom &classroom() { return *m_classroom; }
    TrialClass *trial() { return m_trial.get(); } // null: none is played
    TrialInterview *trialInterview() { return m_trialInterview.get(); }
    outbox::Outbox &outbox() { return *m_outbox; }
    void usePlayer(std::unique_ptr<media::Player> player); // another one, before the first visit

Q_SIGNALS:
    void ready();             // the invitation can be touched
    void visitEnded();
    void updateSettled();     // a new pack is in use, or was put aside because it does not open
    void pageShown();         // a page is in place
    void kept();              // the screen says that the classeur is kept

private:
    using Place = Route::Place;
    QWidget *build(const Route &route);
    QWidget *buildHome();
    QWidget *buildWay();
    QWidget *buildQuiz();
    std::unique_ptr<Visit> newVisit() const; // near the terminal
    void startGame(); // of the current visit
    void play(); // where the climb stands: its beginning, its next question, or its first answer
    void take(quiz::Way way);
    QWidget *buildAnswers();
    QWidget *buildChange(const QString &question);
    void addChanges(quiz::ui::ResultsPage *page); // since the last answer changed
    QWidget *buildExplanation();
    QWidget *buildSummary();
    QWidget *buildPair();
    void changePlayer(); // the other of two takes the terminal; a new visit the first time
    void handOver();     // to the visit that is now the current one
    void count(const Visit &visit); // it has ended
    void leave();        // one of two: the other's visit goes on; else the visit ends
    void tellWhy(const QString &question, quiz::WhyNone why);
    QWidget *buildCamp(bool endOfTheme);
    QWidget *buildResults();
    QWidget *buildExplore();
    void openAnswer(content::EntryKind kind, const QString &id);
    QWidget *buildPole(const QString &id);
    QWidget *buildGroupe(const QString &id);
    QWidget *buildFiche(const QString &id);
    QWidget *buildClasseur();
    QWidget *buildStick();   // the classeur onto a USB stick
    QWidget *buildImport();  // of documents from the space of who signed in
    QWidget *buildDocument(const QString &digest);
    void joinDocuments(classeur::ui::ClasseurPage *page);
    QByteArray documentBytes(const QString &digest) const; // of a visit that goes on; empty: not here
    void fetchFromSpace(const QByteArray &manifest);
    void fetchDocuments(); // of a classeur that was found, those that are not here
    QVector<classeur::Attachment> attachments() const;
    QSet<QString> documentDigests() const;
    QWidget *buildBrowse();
    QWidget *buildCompare(const QString &ids);
    QWidget *buildKeep();
    QWidget *buildResume();
    QWidget *buildSignIn();
    QWidget *buildCloud(); // to a Nextcloud, by one's own phone
    QWidget *buildSpace(); // where the classeur goes to the space of who signed in
    void signInAgain(); // where a session is over
    SpaceKeeping::Ways waysOfSpace();
    outbox::Contents contents() const; // of the visit, as it is kept in a space
    QWidget *buildFormations(const QString &metier); // of all when empty
    QWidget *buildFormation(const QString &id);
    void joinFormations(content::ui::FichePage *page, const QString &metier);
    QWidget *buildFind();
    QWidget *buildAsk();     // a question to an adviser
    QWidget *buildAskSite(); // monorientationenligne
    QWidget *buildEntretiens(); // of a counsellor: the door, and the list behind it
    QWidget *buildEntretien();
    QWidget *buildEntretienSummary();
    void joinInterviewing();
    entretien::ui::Person personOfVisit() const;
    std::optional<FindDoor> interviewDoor() const; // on home, to the one that is open
    bool keepPlan(); // into the classeur; false: nothing is agreed, or it is full
    void keepCalendar(const entretien::Theirs &own);
    void joinAsking();
    QWidget *buildRelais(const QString &receives); // whom; empty: as before
    bool leadsSomewhere(const priority::Door &door) const; // the pack has what is behind it
    FindDoor doorOf(const priority::Door &door) const;
    QWidget *buildRelaisOne(const QString &id);
    void readOffers(); // of the pack that was opened, and the commune of the terminal
    QWidget *buildTerritoire(const QString &id); // of a department or an event; empty: the terminal's
    QString departement() const; // empty when the terminal has no place
    void addTerritory(content::ui::FichePage *page, const QString &metier);
    QWidget *buildVideos();
    QWidget *buildVideo(const QString &ref);   // core/videoref.h
    QWidget *buildKeptVideos();
    bool hasAdvisers() const; // by the settings
    std::optional<QString> closedWords() const; // why nobody is there at this hour
    QVector<live::ui::FoundLink> fichesNamedIn(const QString &text) const;
    QWidget *buildTalk();
    bool isTalking() const; // with an adviser, or waiting for one
    std::optional<FindDoor> adviserDoor() const; // the one way to somebody
    void beginTalk();
    void sendQuestion(const QJsonObject &demande);
    void lookForAnswers();
    QWidget *buildShare(const QString &id); // "<kind>/<ref>"
    void share(classeur::ClasseurItem::Kind kind, const QString &ref);
    // The button of a page that leads there.
    void offerSharing(look::Page *page, classeur::ClasseurItem::Kind kind, const QString &ref);
    void joinClasses();
    QWidget *buildStaff();
    QWidget *buildTraining(const QString &lesson); // all lessons when empty
    QWidget *buildSeance(Place place); // of the teacher
    InClass &inClass();                // of the visit
    QWidget *withClassBar(QWidget *bar);
    QWidget *buildSeanceJoin();
    QWidget *buildSeanceWords();
    void beginTrial(const seance::Scenario &scenario); // a class that is played
    void forgetTrial(TrialClass *trial); // null: nothing
    QWidget *buildTrial(const QString &page); // "projection", "summary"; else the desk
    void beginTrialInterview(); // with somebody invented
    void forgetTrialInterview(TrialInterview *trial); // null: nothing
    QWidget *buildTrialInterview(const QString &page); // "summary"; else the interview
    void offerShowing(look::Page *page, Showable what); // to the class
    void leaveClass();
    QWidget *buildCode();           // the administrator's door
    QWidget *buildAdministration();
    QWidget *buildNewCode();
    void openDoor();                // to it, from the invitation
    void goBackToFormer();          // the pack before the one in use
    Administration::Knows knowsOfAdministration();
    void readPartners();
    void keepVideos(); // those of the pack in use that the settings choose
    void joinVideos(content::ui::FichePage *page, const QString &metier);
    void joinVideos(content::ui::PolePage *page, const QString &pole);
    void leaveVideo(const Route &next); // silence, unless the next page shows the same one
    void keepResult(bool say);                 // the answers as they are now, into the classeur
    void takeUpResult(const QString &ref);     // its answers become those of the visit; those of now are kept
    void writeNote(classeur::ui::ClasseurPage *page);
    void openKeptItem(classeur::ClasseurItem::Kind kind, const QString &ref);
    void show(const Route &route);
    void rebuild(); // the same place again: another language, text size or mode
    void toggleItem(classeur::ClasseurItem::Kind kind, const QString &ref, const QString &title);
    void startKeeping(classeur::ui::KeepPage *page);
    void sendKept(classeur::ui::KeepPage *page, const vault::ResumeCode &code);
    void joinRegion();
    void find(const vault::ResumeCode &code, classeur::ui::ResumePage *page);
    void print(); // the classeur
    void printPages(const QString &html, look::Pages pages = look::Pages::Any); // shows them first
    QWidget *buildPrint();
    void leavePrinter(); // nothing of theirs waits there for the next one
    void forgetPrinted(int job, const QString &printer, int tries);
    void nextTextScale();
    QWidget *buildComfort();
    QWidget *buildDeclaration();
    void useComfort(const Comfort &comfort);
    void toggleReading(); // aloud, of the page that is shown
    void joinReading();
    void setLanguage(Language language);
    void tryPacks(const QStringList &paths, const std::optional<Error> &firstProblem);
    void packOpened(const std::shared_ptr<const content::Catalogue> &catalogue, const QString &path);
    void welcome();     // the invitation, for the first time
    void adoptUpdate(); // a pack that waits goes onto the shelf, then into use
    void switchTo(const QString &digest);
    void settleUpdate(const QString &digest, bool opened);
    void takeIntoUse(const std::shared_ptr<const content::Catalogue> &catalogue, const QString &path);
    quiz::Game &game();
    quiz::Wishes wishes() const;
    static quiz::Wishes wishesOf(const Visit &visit);

    Settings m_settings;
    const Clock &m_clock;
    Language m_language;
    look::Theme m_theme;
    Tongue m_tongue;
    ReadAloud m_aloud{m_theme, m_settings.mostVolume};
    int m_comfortRow = -1; // what was changed last on its page
    content::Library m_library;
    content::PackShelf m_shelf;
    updates::Updater m_updater;
    bool m_adopting = false;
    bool m_switching = false;   // the library opens another pack
    bool m_beginWanted = false; // somebody touched the screen meanwhile
    std::unique_ptr<net::Http> m_http; // of the keeper
    std::unique_ptr<classeur::Keeper> m_keeper;
    std::unique_ptr<Window> m_window;
    kiosk::ui::OnScreenKeyboard *m_keys = nullptr; // of the window; null where there is a real one
    std::unique_ptr<content::ui::FicheBrowser> m_browser;
    std::unique_ptr<outbox::Outbox> m_outbox; // outlives the visits
    std::unique_ptr<Signing> m_signing;
    std::unique_ptr<SpaceKeeping> m_spaces;
    statistics::Counting m_counting;
    std::unique_ptr<Asking> m_asking; // outlives the visits
    std::unique_ptr<Interviewing> m_interviewing; // the same
    std::unique_ptr<Classroom> m_classroom; // the same
    std::unique_ptr<InClass> m_inClass; // of the visit that takes part in a class session; else null
    std::unique_ptr<TrialClass> m_trial; // while its pages are shown; else null
    std::unique_ptr<TrialInterview> m_trialInterview; // the same
    QPointer<QWidget> m_pause;  // over the window, while the class waits
    bool m_classBar = false;    // is shown
    QHash<QString, QString> m_videoTitles; // for the teacher
    QSet<QString> m_lessonsDone;           // by who sits there
    IdleWatch m_idle;
    std::unique_ptr<Visit> m_visit;
    std::unique_ptr<Visit> m_other; // of the second of two people who compare; else null
    std::unique_ptr<media::Player> m_player;
    QString m_watched;        // the video of the page that is shown, or was; empty: none is open
    bool m_noNetwork = false; // as the last video that came, or did not, let us know
    std::unique_ptr<media::VideoKeeper> m_videos; // on the terminal
    media::KeptState m_keptVideos;
    quiz::ui::ClimbSounds m_sounds; // off again at the end of a visit
    std::unique_ptr<quiz::Game> m_game;
    std::unique_ptr<quiz::Game> m_change; // of one answer
    std::shared_ptr<const content::Catalogue> m_catalogue; // of this visit
    Trail m_trail;
    Offers m_offers;
    const priority::Ahead m_ahead; // what the settings put forward
    std::optional<places::Commune> m_here; // of the terminal
    QString m_exploreQuery; // of this visit
    Error m_problem;
    printing::Printer m_printer;
    printing::ui::PrintOrder m_toPrint; // of this visit
    QVector<std::pair<int, QString>> m_printJobs; // that it has sent, and to which printer
    QVector<look::Partner> m_partners; // of the settings, once they are read
    std::unique_ptr<Administration> m_administration;
    QDateTime m_started;
    qint64 m_visits = 0;  // that ended
};

} // namespace belvedere::shell
