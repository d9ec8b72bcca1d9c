#include <core/settingsschema_p.h>

#include <QRegularExpression>

namespace belvedere {
namespace {

using Setter = SetterOf<Settings>;

Setter text(QString Settings::*field)
{
    return [field](const toml::node &node, Settings &settings) {
        const auto value = node.value_exact<std::string>();
        if (!value)
            return QStringLiteral("put a text between quotes");
        settings.*field = QString::fromStdString(*value);
        return QString();
    };
}

Setter number(int Settings::*field, int lowest, int highest)
{
    return [=](const toml::node &node, Settings &settings) {
        const auto value = node.value_exact<int64_t>();
        if (!value || *value < lowest || *value > highest)
            return QStringLiteral("put a whole number from %1 to %2").arg(lowest).arg(highest);
        settings.*field = static_cast<int>(*value);
        return QString();
    };
}

Setter flag(bool Settings::*field)
{
    return [field](const toml::node &node, Settings &settings) {
        const auto value = node.value_exact<bool>();
        if (!value)
            return QStringLiteral("put true or false");
        settings.*field = *value;
        return QString();
    };
}

// A list of texts that fit; else what to put there.
template <typename Table>
SetterOf<Table> words(QStringList Table::*field,
                      const QRegularExpression &form = QRegularExpression(QStringLiteral(".")),
                      const QString &remedy = QStringLiteral("put a list of texts, such as [\"one\", \"two\"]"))
{
    return [=](const toml::node &node, Table &settings) {
        const auto *array = node.as_array();
        QStringList all;
        for (size_t i = 0; array && i < array->size(); ++i) {
            const QString value = QString::fromStdString(array->get(i)->value_exact<std::string>().value_or(std::string()));
            if (form.match(value).hasMatch())
                all += value;
        }
        if (!array || all.size() != static_cast<qsizetype>(array->size()))
            return remedy;
        settings.*field = all;
        return QString();
    };
}

QString setLanguage(const toml::node &node, Settings &settings)
{
    const auto value = node.value_exact<std::string>();
    const auto language = languageOf(QString::fromStdString(value.value_or(std::string())));
    if (!language)
        return QStringLiteral("put \"fr\", \"en\", \"ar\" or \"uk\"");
    settings.language = *language;
    return {};
}

QString setOnScreenKeys(const toml::node &node, Settings &settings)
{
    static const QHash<std::string, OnScreenKeys> words{{"auto", OnScreenKeys::Auto}, {"always", OnScreenKeys::Always}, {"never", OnScreenKeys::Never}};
    const auto found = words.constFind(node.value_exact<std::string>().value_or(std::string()));
    if (found == words.constEnd())
        return QStringLiteral("put \"auto\", \"always\" or \"never\"");
    settings.onScreenKeys = *found;
    return {};
}

// A text that must fit; else what to put there.
template <typename Table>
SetterOf<Table> text(QString Table::*field, const QRegularExpression &form, const QString &remedy)
{
    return [=](const toml::node &node, Table &settings) {
        const auto value = node.value_exact<std::string>();
        if (!value || !form.match(QString::fromStdString(*value)).hasMatch())
            return remedy;
        settings.*field = QString::fromStdString(*value);
        return QString();
    };
}

const QRegularExpression &httpsForm()
{
    static const QRegularExpression form(QStringLiteral("^https://[^/@?#\\s]+(/[^?#\\s]*)?$"));
    return form;
}

const QRegularExpression &hostForm()
{
    static const QRegularExpression form(QStringLiteral("\\A(\\*\\.[a-z0-9-]+\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:[0-9]{1,5})?\\z"));
    return form;
}

const QRegularExpression &nameForm()
{
    static const QRegularExpression form(QStringLiteral("\\A[^\\s\\p{C}][^\\p{C}]{0,39}\\z"), QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

QString shortName()
{
    return QStringLiteral("put a name of at most 40 letters");
}

} // namespace

const SchemaOf<Settings> &settingsSchema()
{
    static const QRegularExpression proxyForm(QStringLiteral("^(none|system|http://[^/:@\\s]+:[0-9]{1,5})$"));
    static const QRegularExpression wordForm(QStringLiteral("^[a-z0-9-]{1,40}$"));
    static const QRegularExpression placeForm(QStringLiteral("\\A([0-9]{5}|INSEE ([0-9]{2}|2[AB])[0-9]{3})?\\z"));
    static const QRegularExpression wssForm(QStringLiteral("\\A(wss://[^/@?#\\s]+(/[^?#\\s]*)?)?\\z"));
    static const QRegularExpression domainForm(QStringLiteral("\\A([a-z0-9-]+(\\.[a-z0-9-]+)*)?\\z"));
    static const QRegularExpression jidForm(QStringLiteral("\\A([a-z0-9._-]+@[a-z0-9-]+(\\.[a-z0-9-]+)*)?\\z"));
    static const QRegularExpression hoursForm(QStringLiteral("\\A[A-Za-zéè0-9:h,; -]*\\z"));
    static const SchemaOf<Settings> table{
        {"content.pack", text(&Settings::packPath)},
        {"storage.folder", text(&Settings::dataFolder)},
        {"storage.retention-days", number(&Settings::retentionDays, 1, 1095)},
        {"storage.region-server", text(&Settings::classeurServer, httpsForm(),
                                       QStringLiteral("put an address such as \"https://host/folder\""))},
        {"storage.outbox-minutes", number(&Settings::outboxMinutes, 1, 480)},
        {"storage.any-cloud", flag(&Settings::anyCloud)},
        {"visit.idle-seconds", number(&Settings::idleSeconds, 30, 3600)},
        {"visit.warning-seconds", number(&Settings::warningSeconds, 20, 300)},
        {"visit.language", setLanguage},
        {"visit.reduced-motion", flag(&Settings::reducedMotion)},
        {"network.proxy", text(&Settings::proxy, proxyForm,
                               QStringLiteral("put \"none\", \"system\" or \"http://host:port\""))},
        {"network.proxy-user", text(&Settings::proxyUser)},
        {"network.proxy-password", text(&Settings::proxyPassword)},
        {"network.ca-file", text(&Settings::caFile)},
        {"updates.address", text(&Settings::updateAddress, httpsForm(),
                                 QStringLiteral("put an address such as \"https://host/folder\""))},
        {"updates.public-key", text(&Settings::updateKeyFile)},
        {"updates.channel", text(&Settings::updateChannel, wordForm,
                                 QStringLiteral("put a word of small letters, digits and hyphens"))},
        {"updates.hour", number(&Settings::updateHour, 0, 23)},
        {"videos.most-volume", number(&Settings::mostVolume, 10, 100)},
        {"videos.data-saving", flag(&Settings::dataSaving)},
        {"videos.keep", words(&Settings::keepVideos)},
        {"videos.keep-megabytes", number(&Settings::keepMegabytes, 100, 200'000)},
        {"videos.keep-hour", number(&Settings::keepHour, 0, 23)},
        {"terminal.on-screen-keyboard", setOnScreenKeys},
        {"terminal.name", text(&Settings::centreName)},
        {"terminal.place", text(&Settings::place, placeForm,
                                QStringLiteral("put a postcode, such as \"63000\", or an INSEE code, such as "
                                               "\"INSEE 63113\""))},
        {"terminal.radius-km", number(&Settings::radiusKm, 5, 200)},
        {"print.printer", text(&Settings::printer)},
        {"print.most-pages", number(&Settings::mostPrinted, 1, 200)},
        {"contact.desk", text(&Settings::contactDesk, httpsForm(), QStringLiteral("put an address such as \"https://host/folder\""))},
        {"contact.desk-user", text(&Settings::contactUser)},
        {"contact.desk-password", text(&Settings::contactPassword)},
        {"contact.name", text(&Settings::contactName)},
        {"contact.wait-hours", number(&Settings::contactWaitHours, 1, 168)},
        {"contact.kept-days", number(&Settings::contactKeptDays, 1, 1095)},
        {"contact.folder", text(&Settings::contactFolder)},
        {"contact.moel", text(&Settings::moel, httpsForm(), QStringLiteral("put an address such as \"https://host/folder\""))},
        {"contact.moel-hosts", words(&Settings::moelHosts, hostForm(),
                                     QStringLiteral("put a list of sites, such as [\"static.example.org\", \"*.example.net\"]"))},
        {"statistics.count", flag(&Settings::statisticsCount)},
        {"statistics.server", text(&Settings::statisticsServer, httpsForm(),
                                   QStringLiteral("put an address such as \"https://host/folder\""))},
        {"statistics.public-key", text(&Settings::statisticsKeyFile)},
        {"statistics.threshold", number(&Settings::statisticsThreshold, 3, 100)},
        {"statistics.retention-days", number(&Settings::statisticsDays, 31, 400)},
        {"live.websocket", text(&Settings::liveAddress, wssForm, QStringLiteral("put an address such as \"wss://host/xmpp-websocket\""))},
        {"live.domain", text(&Settings::liveDomain, domainForm, QStringLiteral("put a domain such as \"visiteurs.example.org\""))},
        {"live.room", text(&Settings::liveRoom, jidForm, QStringLiteral("put a room such as \"accueil@salons.example.org\""))},
        {"live.requests", text(&Settings::liveRequests, jidForm, QStringLiteral("put an account such as \"accueil@example.org\""))},
        {"live.hours", text(&Settings::liveHours, hoursForm, QStringLiteral("put hours such as \"mo-fr 9:00-12:00 13:30-17:00\""))},
        {"seance.websocket", text(&Settings::seanceAddress, wssForm, QStringLiteral("put an address such as \"wss://host/xmpp-websocket\""))},
        {"seance.domain", text(&Settings::seanceDomain, domainForm, QStringLiteral("put a domain such as \"visiteurs.example.org\""))},
        {"seance.rooms", text(&Settings::seanceRooms, domainForm, QStringLiteral("put a host such as \"salons.example.org\""))},
        {"seance.local", flag(&Settings::seanceLocal)},
        {"seance.keep-days", number(&Settings::seanceKeptDays, 1, 30)},
        {"entretien.kept-days", number(&Settings::entretienKeptDays, 1, 1095)},
        {"entretien.idle-minutes", number(&Settings::entretienIdleMinutes, 2, 60)},
        {"entretien.folder", text(&Settings::entretienFolder)},
        {"territory.priority", words(&Settings::priorities, QRegularExpression(QStringLiteral("\\A(lycee-pro|decrochage)\\z")),
                                     QStringLiteral("put a list of \"lycee-pro\" and \"decrochage\""))},
        {"admin.metrics-folder", text(&Settings::metricsFolder)},
    };
    return table;
}

const SchemaOf<IdentitySettings> &identitySchema()
{
    static const QString address = QStringLiteral("put an address such as \"https://host/folder\"");
    static const SchemaOf<IdentitySettings> table{
        {"identity.name", text(&IdentitySettings::name, nameForm(), shortName())},
        {"identity.cas", text(&IdentitySettings::casServer, httpsForm(), address)},
        {"identity.service", text(&IdentitySettings::service, httpsForm(), address)},
        {"identity.space", text(&IdentitySettings::space, httpsForm(), address)},
        {"identity.hosts", words(&IdentitySettings::hosts, hostForm(),
                                 QStringLiteral("put a list of sites, such as [\"login.example.org\", \"*.example.net\"]"))},
    };
    return table;
}

const SchemaOf<CloudSettings> &cloudSchema()
{
    static const SchemaOf<CloudSettings> table{
        {"cloud.name", text(&CloudSettings::name, nameForm(), shortName())},
        {"cloud.address", text(&CloudSettings::address, httpsForm(), QStringLiteral("put an address such as \"https://host/folder\""))},
    };
    return table;
}

const SchemaOf<PartnerSettings> &partnerSchema()
{
    static const SchemaOf<PartnerSettings> table{
        {"partner.name", text(&PartnerSettings::name, nameForm(), shortName())},
        {"partner.logo", text(&PartnerSettings::logo, QRegularExpression(QStringLiteral("\\A/.+\\.(svg|png)\\z")),
                              QStringLiteral("put the path of a file, such as \"/etc/belvedere/region.svg\" (SVG or PNG)"))},
    };
    return table;
}

} // namespace belvedere
