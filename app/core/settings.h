// The settings of a terminal: one commented TOML file, checked against the fields below.
#pragma once

#include <core/language.h>
#include <core/result.h>

#include <QHash>
#include <QStringList>
#include <QVector>

namespace belvedere {

// When keys are offered on the screen; Auto: where no keyboard is plugged in.
enum class OnScreenKeys { Auto, Always, Never };

// One [[identity]]: where people sign in with an account that they have already (CAS 3.0).
struct IdentitySettings {
    QString name;             // name: as people call it, "Folios"; needed
    QString casServer;        // cas: "https://host/cas", the address before /login; needed
    QString service = QStringLiteral("https://belvedere.invalid/cas"); // service: the address of this terminal that the CAS server knows; nothing is ever asked there
    QStringList hosts;        // hosts: other sites that its sign-in passes through, "host", "host:port" or "*.domain"
    QString space;            // space: "https://host/folder/", the person's documents (WebDAV) behind the same CAS; empty: none
};

// One [[cloud]]: a Nextcloud of people here, which they open from their own phone.
struct CloudSettings {
    QString name;    // name: as people call it; needed
    QString address; // address: "https://host/folder"; needed
};

// One [[partner]]: who stands behind the terminal (the region, the académie, ONISEP, the Carif-Oref).
struct PartnerSettings {
    QString name; // name: what is told of the picture to who does not see it; needed
    QString logo; // logo: the path of an SVG or a PNG; needed
};

struct Settings {
    QString packPath;         // [content] pack: the content pack, with updates only the first one; empty: content.pack in the data folder
    QString dataFolder;       // [storage] folder: where sealed classeurs and packs are kept; empty: the user's data folder
    int retentionDays = 90;   // [storage] retention-days: how long a classeur is kept, 1 to 1095
    QString classeurServer;   // [storage] region-server: "https://host/folder" that keeps classeurs for all terminals; empty: none
    int outboxMinutes = 30;   // [storage] outbox-minutes: how long what is on its way to a person's space is sent after the visit, 1 to 480
    int idleSeconds = 120;    // [visit] idle-seconds: time without a touch before the warning, 30 to 3600
    int warningSeconds = 30;  // [visit] warning-seconds: the countdown, 20 (WCAG 2.2.1) to 300
    Language language = Language::French; // [visit] language: "fr", "en", "ar" or "uk"
    bool reducedMotion = false; // [visit] reduced-motion: drawings stand still until the visitor asks otherwise
    QString proxy = QStringLiteral("system"); // [network] proxy: "none", "system" or "http://host:port"
    QString proxyUser;        // [network] proxy-user; empty: the proxy asks for nobody
    QString proxyPassword;    // [network] proxy-password; never logged
    QString caFile;           // [network] ca-file: certificates (PEM) trusted beside the system's
    QString updateAddress;    // [updates] address: "https://host/folder"; empty: the content is not updated
    QString updateKeyFile;    // [updates] public-key: the file of the key that signs the content
    QString updateChannel = QStringLiteral("stable"); // [updates] channel: the one that is followed
    int updateHour = 3;       // [updates] hour: of the local day, 0 to 23
    int mostVolume = 80;      // [videos] most-volume: the ceiling of the volume, in percent of the device's, 10 to 100
    bool dataSaving = false;  // [videos] data-saving: start with the smallest stream
    QStringList keepVideos;   // [videos] keep: what is fetched to be seen without network: ids, "pole:<id>" or "all"
    int keepMegabytes = 2000; // [videos] keep-megabytes: at most on the disk, 100 to 200 000
    int keepHour = 4;         // [videos] keep-hour: of the local day, 0 to 23; fetched then
    OnScreenKeys onScreenKeys = OnScreenKeys::Auto; // [terminal] on-screen-keyboard: "auto", "always" or "never"
    QString centreName;       // [terminal] name: shown on home and on printed pages; may be empty
    QString place;            // [terminal] place: its commune, "63000" (a postcode) or "INSEE 63113"; may be empty
    QVector<IdentitySettings> identities; // [[identity]], in the order in which they are shown
    QVector<CloudSettings> clouds; // [[cloud]], in the order in which they are shown
    bool anyCloud = true;     // [storage] any-cloud: a person may open a Nextcloud that is not on the list
    QVector<PartnerSettings> partners; // [[partner]], in the order in which they are shown, on home and on printed pages
    QString printer;          // [print] printer: the queue of CUPS; empty: the default one
    int mostPrinted = 20;     // [print] most-pages: of one thing that is printed, 1 to 200
    QString liveAddress;      // [live] websocket: "wss://host/path" of the server on which advisers answer; empty: nobody is asked
    QString liveDomain;       // [live] domain: on which terminals sign in there, "visiteurs.example.org"
    QString liveRoom;         // [live] room: in which advisers are, "accueil@salons.example.org"
    QString liveRequests;     // [live] requests: the account that keeps questions while nobody is there; empty: none are taken
    QString liveHours;        // [live] hours: "mo-fr 9:00-12:00 13:30-17:00"; empty: whenever an adviser is there
    QString seanceAddress;    // [seance] websocket: "wss://host/path" of the server on which classes meet; empty: that of [live]
    QString seanceDomain;     // [seance] domain: on which terminals sign in there; empty: that of [live]
    QString seanceRooms;      // [seance] rooms: the host of its rooms, "salons.example.org"; empty: the host of [live] room
    bool seanceLocal = false; // [seance] local: a class may also be looked for on the local network, by its code
    int seanceKeptDays = 7;   // [seance] keep-days: how long a séance that is over stands sealed on the teacher's terminal, 1 to 30
    int entretienKeptDays = 365; // [entretien] kept-days: how long an interview stands sealed on this terminal after its last change, 1 to 1095
    int entretienIdleMinutes = 10; // [entretien] idle-minutes: how long one may talk without a touch, 2 to 60
    QString entretienFolder;  // [entretien] folder: guide.json of one's own; empty: the shipped one
    QStringList priorities;   // [territory] priority: whose ways are put forward: "lycee-pro", "decrochage"
    QString metricsFolder;    // [admin] metrics-folder: where Prometheus' node exporter reads *.prom; empty: none are written
    QString contactDesk;      // [contact] desk: "https://host/folder" where requests for information are put (WebDAV); empty: none are taken
    QString contactUser;      // [contact] desk-user; empty: the desk asks for nobody
    QString contactPassword;  // [contact] desk-password; never logged
    QString contactName;      // [contact] name: who reads the requests; empty: "the region's advisers"
    int contactWaitHours = 72; // [contact] wait-hours: how long a request is tried to be sent, 1 to 168
    int contactKeptDays = 180; // [contact] kept-days: how long the desk keeps one, as people are told, 1 to 1095
    QString contactFolder;    // [contact] folder: form.json and routing.json of one's own; empty: the shipped ones
    QString moel;             // [contact] moel: "https://host/folder", monorientationenligne through the region's link; empty: nobody is sent there
    QStringList moelHosts;    // [contact] moel-hosts: other sites that its pages need, "host", "host:port" or "*.domain"
    bool statisticsCount = true; // [statistics] count: visits are counted, where there is a public key
    QString statisticsServer;  // [statistics] server: "https://host/folder" that the counts are put into (WebDAV); empty: they are not sent
    QString statisticsKeyFile; // [statistics] public-key: the file of the region's key, that they are sealed to; empty: nothing is counted
    int statisticsThreshold = 5; // [statistics] threshold: fewer visits than that are never told, 3 to 100
    int statisticsDays = 90;   // [statistics] retention-days: how long what cannot be sent or told is kept, 31 to 400
    int radiusKm = 30;        // [terminal] radius-km: how far "near me" looks at first, 5 to 200
};

struct SettingsReading {
    Settings settings;
    QVector<Error> problems;      // by line; the settings are right when there are none
    QHash<QString, qint64> lines; // where each key stands: "network.ca-file", "identity[0].cas"
};

// Reads a settings file and tells everything that is wrong with it, as loadSettings() does of the first.
SettingsReading readSettings(const QString &path);

// Reads a settings file. A missing file is NotFound. An unknown key, a wrong type or a value out of
// its range is Refused or Malformed, with the line and the remedy; nothing is guessed.
Result<Settings> loadSettings(const QString &path);

} // namespace belvedere
