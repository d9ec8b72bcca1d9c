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
using Setter = std::function<QString(const toml::node &, Settings &)>;

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

Setter words(QStringList Settings::*field)
{
    return [field](const toml::node &node, Settings &settings) {
        const auto *array = node.as_array();
        QStringList all;
        for (size_t i = 0; array && i < array->size(); ++i) {
            if (const auto value = array->get(i)->value_exact<std::string>(); value && !value->empty())
                all += QString::fromStdString(*value);
        }
        if (!array || all.size() != static_cast<qsizetype>(array->size()))
            return QStringLiteral("put a list of texts, such as [\"one\", \"two\"]");
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
Setter text(QString Settings::*field, const QRegularExpression &form, const QString &remedy)
{
    return [=](const toml::node &node, Settings &settings) {
        const auto value = node.value_exact<std::string>();
        if (!value || !form.match(QString::fromStdString(*value)).hasMatch())
            return remedy;
        settings.*field = QString::fromStdString(*value);
        return QString();
    };
}

const std::map<std::string, Setter> &schema()
{
    static const QRegularExpression proxyForm(QStringLiteral("^(none|system|http://[^/:@\\s]+:[0-9]{1,5})$"));
    static const QRegularExpression httpsForm(QStringLiteral("^https://[^/@?#\\s]+(/[^?#\\s]*)?$"));
    static const QRegularExpression wordForm(QStringLiteral("^[a-z0-9-]{1,40}$"));
    static const QRegularExpression placeForm(QStringLiteral("\\A([0-9]{5}|INSEE ([0-9]{2}|2[AB])[0-9]{3})?\\z"));
    static const std::map<std::string, Setter> table{
        {"content.pack", text(&Settings::packPath)},
        {"storage.folder", text(&Settings::dataFolder)},
        {"storage.retention-days", number(&Settings::retentionDays, 1, 1095)},
        {"storage.region-server", text(&Settings::classeurServer, httpsForm,
                                       QStringLiteral("put an address such as \"https://host/folder\""))},
        {"visit.idle-seconds", number(&Settings::idleSeconds, 30, 3600)},
        {"visit.warning-seconds", number(&Settings::warningSeconds, 20, 300)},
        {"visit.language", setLanguage},
        {"visit.reduced-motion", flag(&Settings::reducedMotion)},
        {"network.proxy", text(&Settings::proxy, proxyForm,
                               QStringLiteral("put \"none\", \"system\" or \"http://host:port\""))},
        {"network.proxy-user", text(&Settings::proxyUser)},
        {"network.proxy-password", text(&Settings::proxyPassword)},
        {"network.ca-file", text(&Settings::caFile)},
        {"updates.address", text(&Settings::updateAddress, httpsForm,
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

QString knownKeys()
{
    QStringList keys;
    for (const auto &[key, setter] : schema())
        keys += QString::fromStdString(key);
    return keys.join(QStringLiteral(", "));
}

Status applySection(const QString &path, const std::string &section, const toml::table &table,
                    Settings &settings)
{
    for (auto &&[key, node] : table) {
        const std::string name = section + '.' + std::string(key.str());
        const qint64 line = node.source().begin.line;
        const auto entry = schema().find(name);
        if (entry == schema().end())
            return fail(ErrorKind::Refused,
                        QStringLiteral("unknown key %1").arg(QString::fromStdString(name)), path,
                        line, QStringLiteral("remove it; the known keys are ") + knownKeys());
        const QString wrong = entry->second(node, settings);
        if (!wrong.isEmpty())
            return fail(ErrorKind::Refused,
                        QStringLiteral("wrong value of %1").arg(QString::fromStdString(name)),
                        path, line, wrong);
    }
    return {};
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
        const auto *section = node.as_table();
        if (!section)
            return fail(ErrorKind::Refused,
                        QStringLiteral("%1 stands outside a section")
                            .arg(QString::fromStdString(std::string(key.str()))),
                        path, node.source().begin.line,
                        QStringLiteral("put it under [content], [storage], [visit], [network], [updates], [videos] or [terminal]"));
        if (auto applied = applySection(path, std::string(key.str()), *section, settings); !applied)
            return fail(applied.error());
    }
    return settings;
}

} // namespace belvedere
