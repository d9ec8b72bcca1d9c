#include <core/settings.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <functional>
#include <map>
#include <string>

#define TOML_ENABLE_FORMATTERS 0
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wnull-dereference"
#endif
#include <toml++/toml.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace belvedere {
namespace {

// Puts a value into the settings; returns what is wrong with it, empty when nothing is.
template <typename Table>
using SetterOf = std::function<QString(const toml::node &, Table &)>;
template <typename Table>
using SchemaOf = std::map<std::string, SetterOf<Table>>;
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
    if (value == "fr" || value == "en") {
        settings.language = value == "en" ? Language::English : Language::French;
        return {};
    }
    return QStringLiteral("put \"fr\" or \"en\"");
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

const SchemaOf<Settings> &schema()
{
    static const QRegularExpression proxyForm(QStringLiteral("^(none|system|http://[^/:@\\s]+:[0-9]{1,5})$"));
    static const QRegularExpression wordForm(QStringLiteral("^[a-z0-9-]{1,40}$"));
    static const QRegularExpression placeForm(QStringLiteral("\\A([0-9]{5}|INSEE ([0-9]{2}|2[AB])[0-9]{3})?\\z"));
    static const SchemaOf<Settings> table{
        {"content.pack", text(&Settings::packPath)},
        {"storage.folder", text(&Settings::dataFolder)},
        {"storage.retention-days", number(&Settings::retentionDays, 1, 1095)},
        {"storage.region-server", text(&Settings::classeurServer, httpsForm(),
                                       QStringLiteral("put an address such as \"https://host/folder\""))},
        {"storage.outbox-minutes", number(&Settings::outboxMinutes, 1, 480)},
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
        {"terminal.name", text(&Settings::centreName)},
        {"terminal.place", text(&Settings::place, placeForm,
                                QStringLiteral("put a postcode, such as \"63000\", or an INSEE code, such as "
                                               "\"INSEE 63113\""))},
        {"terminal.radius-km", number(&Settings::radiusKm, 5, 200)},
    };
    return table;
}

const SchemaOf<IdentitySettings> &identitySchema()
{
    static const QRegularExpression nameForm(QStringLiteral("\\A[^\\s\\p{C}][^\\p{C}]{0,39}\\z"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hostForm(QStringLiteral("\\A(\\*\\.[a-z0-9-]+\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:[0-9]{1,5})?\\z"));
    static const QString address = QStringLiteral("put an address such as \"https://host/folder\"");
    static const SchemaOf<IdentitySettings> table{
        {"identity.name", text(&IdentitySettings::name, nameForm, QStringLiteral("put a name of at most 40 letters"))},
        {"identity.cas", text(&IdentitySettings::casServer, httpsForm(), address)},
        {"identity.service", text(&IdentitySettings::service, httpsForm(), address)},
        {"identity.space", text(&IdentitySettings::space, httpsForm(), address)},
        {"identity.hosts", words(&IdentitySettings::hosts, hostForm,
                                 QStringLiteral("put a list of sites, such as [\"login.example.org\", \"*.example.net\"]"))},
    };
    return table;
}

template <typename Table>
QString knownKeys(const SchemaOf<Table> &schema)
{
    QStringList keys;
    for (const auto &[key, setter] : schema)
        keys += QString::fromStdString(key);
    return keys.join(QStringLiteral(", "));
}

template <typename Table>
Status applySection(const QString &path, const std::string &section, const toml::table &table,
                    const SchemaOf<Table> &schema, Table &settings)
{
    for (auto &&[key, node] : table) {
        const std::string name = section + '.' + std::string(key.str());
        const qint64 line = node.source().begin.line;
        const auto entry = schema.find(name);
        if (entry == schema.end())
            return fail(ErrorKind::Refused,
                        QStringLiteral("unknown key %1").arg(QString::fromStdString(name)), path,
                        line, QStringLiteral("remove it; the known keys are ") + knownKeys(schema));
        const QString wrong = entry->second(node, settings);
        if (!wrong.isEmpty())
            return fail(ErrorKind::Refused,
                        QStringLiteral("wrong value of %1").arg(QString::fromStdString(name)),
                        path, line, wrong);
    }
    return {};
}

// Each [[identity]] of the list.
Status applyIdentities(const QString &path, const toml::node &node, QVector<IdentitySettings> &identities)
{
    const auto *list = node.as_array();
    for (size_t i = 0; i < (list ? list->size() : 0); ++i) {
        const auto *table = list->get(i)->as_table();
        const qint64 line = list->get(i)->source().begin.line;
        IdentitySettings identity;
        if (!table)
            return fail(ErrorKind::Refused, QStringLiteral("an identity that is no table"), path, line,
                        QStringLiteral("write [[identity]] on a line of its own"));
        if (auto applied = applySection(path, "identity", *table, identitySchema(), identity); !applied)
            return applied;
        if (identity.name.isEmpty() || identity.casServer.isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("an identity without a name or without cas"), path, line,
                        QStringLiteral("put name and cas under [[identity]]"));
        identities += identity;
    }
    return list ? Status()
                : fail(ErrorKind::Refused, QStringLiteral("identity is a list"), path, node.source().begin.line,
                       QStringLiteral("write [[identity]], with two brackets"));
}

} // namespace

Result<Settings> loadSettings(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, QStringLiteral("no settings file"), path, 0,
                    QStringLiteral("give the path of a settings file, or none for the defaults"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0,
                    QStringLiteral("let the user of the kiosk read it"));
    toml::table parsed;
    try { // the library's exceptions end here
        parsed = toml::parse(file.readAll().toStdString());
    } catch (const toml::parse_error &error) {
        return fail(ErrorKind::Malformed, QString::fromUtf8(error.what()), path,
                    error.source().begin.line, QStringLiteral("write it as TOML: key = value"));
    }
    Settings settings;
    for (auto &&[key, node] : parsed) {
        if (key.str() == "identity") {
            if (auto applied = applyIdentities(path, node, settings.identities); !applied)
                return fail(applied.error());
            continue;
        }
        const auto *section = node.as_table();
        if (!section)
            return fail(ErrorKind::Refused,
                        QStringLiteral("%1 stands outside a section")
                            .arg(QString::fromStdString(std::string(key.str()))),
                        path, node.source().begin.line,
                        QStringLiteral("put it under [content], [storage], [visit], [network], [updates], [videos], [[identity]] or [terminal]"));
        if (auto applied = applySection(path, std::string(key.str()), *section, schema(), settings); !applied)
            return fail(applied.error());
    }
    return settings;
}

} // namespace belvedere
