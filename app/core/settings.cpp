#include <core/settingsschema_p.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace belvedere {
namespace {

Error wrongAt(const QString &path, qint64 line, const QString &what, const QString &remedy)
{
    return {ErrorKind::Refused, what, path, line, remedy};
}

// Those of one section alone: the others are of no help to who mistyped one.
template <typename Table>
QString keysOf(const std::string &section, const SchemaOf<Table> &schema)
{
    QStringList keys;
    for (const auto &[key, setter] : schema)
        if (key.starts_with(section + '.'))
            keys += QString::fromStdString(key.substr(section.size() + 1));
    return keys.join(QStringLiteral(", "));
}

const QString &sections()
{
    static const QString all = QStringLiteral("[content], [storage], [visit], [network], [updates], [videos], [print], [terminal], [admin], [[identity]], [[cloud]] or [[partner]]");
    return all;
}

// `place`: how SettingsReading::lines names this table.
template <typename Table>
void applySection(SettingsReading &reading, const QString &path, const std::string &section, const QString &place, const toml::table &table,
                  const SchemaOf<Table> &schema, Table &settings)
{
    for (auto &&[key, node] : table) {
        const std::string name = section + '.' + std::string(key.str());
        const QString shown = QString::fromStdString(name);
        const qint64 line = node.source().begin.line;
        const auto entry = schema.find(name);
        if (entry == schema.end()) {
            const QString known = keysOf(section, schema);
            reading.problems += known.isEmpty()
                ? wrongAt(path, line, QStringLiteral("unknown section [%1]").arg(QString::fromStdString(section)), QStringLiteral("put its keys under %1").arg(sections()))
                : wrongAt(path, line, QStringLiteral("unknown key %1").arg(shown), QStringLiteral("remove it; the keys of [%1] are %2").arg(QString::fromStdString(section), known));
            continue;
        }
        reading.lines.insert(place + u'.' + QString::fromStdString(std::string(key.str())), line);
        if (const QString remedy = entry->second(node, settings); !remedy.isEmpty())
            reading.problems += wrongAt(path, line, QStringLiteral("wrong value of %1").arg(shown), remedy);
    }
}

// Each [[name]] of a list; `missing` tells what one lacks, empty when it is whole.
template <typename Table, typename Missing>
void applyList(SettingsReading &reading, const QString &path, const std::string &name, const toml::node &node, const SchemaOf<Table> &schema,
               QVector<Table> &all, Missing missing)
{
    const QString word = QString::fromStdString(name);
    const auto *list = node.as_array();
    if (!list) {
        reading.problems += wrongAt(path, node.source().begin.line, QStringLiteral("%1 is a list").arg(word), QStringLiteral("write [[%1]], with two brackets").arg(word));
        return;
    }
    for (size_t i = 0; i < list->size(); ++i) {
        const auto *table = list->get(i)->as_table();
        const qint64 line = list->get(i)->source().begin.line;
        if (!table) {
            reading.problems += wrongAt(path, line, QStringLiteral("an entry of %1 that is no table").arg(word), QStringLiteral("write [[%1]] on a line of its own").arg(word));
            continue;
        }
        Table one;
        const qsizetype before = reading.problems.size();
        applySection(reading, path, name, QStringLiteral("%1[%2]").arg(word).arg(all.size()), *table, schema, one);
        if (const QString lacks = missing(one); !lacks.isEmpty() && reading.problems.size() == before)
            reading.problems += wrongAt(path, line, QStringLiteral("[[%1]] without %2").arg(word, lacks), QStringLiteral("put %2 under [[%1]]").arg(word, lacks));
        all += one;
    }
}

void applyAll(SettingsReading &reading, const QString &path, const toml::table &parsed)
{
    for (auto &&[key, node] : parsed) {
        const std::string name(key.str());
        if (name == "identity")
            applyList(reading, path, name, node, identitySchema(), reading.settings.identities, [](const IdentitySettings &each) {
                return each.name.isEmpty() ? QStringLiteral("name") : each.casServer.isEmpty() ? QStringLiteral("cas") : QString();
            });
        else if (name == "cloud")
            applyList(reading, path, name, node, cloudSchema(), reading.settings.clouds, [](const CloudSettings &each) {
                return each.name.isEmpty() ? QStringLiteral("name") : each.address.isEmpty() ? QStringLiteral("address") : QString();
            });
        else if (name == "partner")
            applyList(reading, path, name, node, partnerSchema(), reading.settings.partners, [](const PartnerSettings &each) {
                return each.name.isEmpty() ? QStringLiteral("name") : each.logo.isEmpty() ? QStringLiteral("logo") : QString();
            });
        else if (const auto *section = node.as_table())
            applySection(reading, path, name, QString::fromStdString(name), *section, settingsSchema(), reading.settings);
        else
            reading.problems += wrongAt(path, node.source().begin.line, QStringLiteral("%1 stands outside a section").arg(QString::fromStdString(name)),
                                        QStringLiteral("put it under %1").arg(sections()));
    }
}

} // namespace

SettingsReading readSettings(const QString &path)
{
    SettingsReading reading;
    if (!QFileInfo::exists(path)) {
        reading.problems += {ErrorKind::NotFound, QStringLiteral("no settings file"), path, 0, QStringLiteral("give the path of a settings file, or none for the defaults")};
        return reading;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reading.problems += {ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("let the user of the kiosk read it")};
        return reading;
    }
    try { // the library's exceptions end here
        applyAll(reading, path, toml::parse(file.readAll().toStdString()));
    } catch (const toml::parse_error &error) {
        reading.problems += {ErrorKind::Malformed, QString::fromUtf8(error.what()), path, error.source().begin.line, QStringLiteral("write it as TOML: key = value")};
    }
    std::stable_sort(reading.problems.begin(), reading.problems.end(), [](const Error &one, const Error &other) { return one.line < other.line; });
    return reading;
}

Result<Settings> loadSettings(const QString &path)
{
    SettingsReading reading = readSettings(path);
    if (!reading.problems.isEmpty())
        return fail(reading.problems.first());
    return std::move(reading.settings);
}

} // namespace belvedere
