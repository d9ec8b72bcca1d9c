#include <relais/directory.h>

#include <content/jsonrecords.h>
#include <places/commune.h>
#include <relais/kinds.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::relais {
namespace {

using content::ImportReport;
using content::Oddity;

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().trimmed();
}

// A list, given as one or as a text that holds one.
QJsonArray list(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).array() : value.toArray();
}

// The first of a list of texts, or of objects with a "valeur"; or the text itself.
QString firstValue(const QJsonObject &object, const char *key)
{
    for (const QJsonValue &value : list(object, key)) {
        const QString found = value.isString() ? value.toString() : text(value.toObject(), "valeur");
        if (!found.trimmed().isEmpty())
            return found.simplified();
    }
    const QString whole = text(object, key);
    return whole.startsWith(u'[') ? QString() : whole.simplified();
}

const Kind *kindOfService(const QJsonObject &service)
{
    for (const QJsonValue &pivot : list(service, "pivot")) {
        if (const Kind *kind = kindOfDirectory(text(pivot.toObject(), "type_service_local")))
            return kind;
    }
    return nullptr;
}

// Where one goes: the address of the kind "Adresse"; others are for letters.
QJsonObject addressOf(const QJsonObject &service)
{
    const QJsonArray addresses = list(service, "adresse");
    for (const QJsonValue &address : addresses) {
        if (text(address.toObject(), "type_adresse") == QStringLiteral("Adresse"))
            return address.toObject();
    }
    return addresses.first().toObject();
}

void readAddress(const QJsonObject &service, Relais &relais)
{
    const QJsonObject address = addressOf(service);
    QStringList lines{text(address, "complement1"), text(address, "complement2"), text(address, "numero_voie"),
                      text(address, "service_distribution")};
    lines.removeAll(QString());
    relais.address = lines.join(u'\n');
    relais.postcode = text(address, "code_postal");
    if (!places::isPostcode(relais.postcode))
        relais.postcode.clear();
    relais.commune = text(address, "nom_commune");
    relais.insee = text(service, "code_insee_commune");
    if (!places::isInseeCode(relais.insee))
        relais.insee.clear();
    relais.position = {text(address, "latitude").toDouble(), text(address, "longitude").toDouble()};
    if (!places::isPlausible(relais.position))
        relais.position = {};
}

// False when there are hours and they cannot be read.
bool readHours(const QJsonObject &service, Relais &relais)
{
    QStringList notes{text(service, "commentaire_plage_ouverture")};
    QStringList parts;
    for (const QJsonValue &value : list(service, "plage_ouverture")) {
        const QJsonObject span = value.toObject();
        const QString last = text(span, "nom_jour_fin").isEmpty() ? text(span, "nom_jour_debut") : text(span, "nom_jour_fin");
        QStringList hours;
        for (const char number : {'1', '2'}) {
            const QString from = text(span, QByteArray("valeur_heure_debut_").append(number).constData());
            const QString to = text(span, QByteArray("valeur_heure_fin_").append(number).constData());
            if (!from.isEmpty() && !to.isEmpty())
                hours += from.left(5) + u'-' + to.left(5);
        }
        if (!hours.isEmpty())
            parts += text(span, "nom_jour_debut") + u'-' + last + u' ' + hours.join(u' ');
        notes += text(span, "commentaire");
    }
    notes.removeAll(QString());
    notes.removeDuplicates();
    relais.hoursNote = notes.join(u' ').simplified();
    const auto hours = readOpeningHours(parts.join(u';'));
    relais.hours = hours.value_or(OpeningHours());
    return hours.has_value();
}

class DirectoryImport
{
public:
    DirectoryImport(const QString &path, const RelaisSink &sink, ImportReport &report)
        : m_path(path), m_sink(sink), m_report(report)
    {
    }
    Status take(const content::JsonRecord &record);
    int others() const { return m_others; }

private:
    void note(const content::JsonRecord &record, const QString &id, const QString &what, const QString &done, bool skipped)
    {
        ++(skipped ? m_report.skipped : m_report.repaired);
        m_report.add({Oddity::UnexpectedValue, m_path, record.line, id, what, done, !skipped, skipped});
    }

    const QString &m_path;
    const RelaisSink &m_sink;
    ImportReport &m_report;
    int m_others = 0; // services that are no relais
};

Status DirectoryImport::take(const content::JsonRecord &record)
{
    QJsonParseError error;
    const QJsonObject service = QJsonDocument::fromJson(record.json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        ++m_report.read;
        note(record, {}, error.errorString(), QStringLiteral("left out; correct the JSON there"), true);
        return {};
    }
    const Kind *kind = kindOfService(service);
    if (!kind) {
        ++m_others;
        return {};
    }
    ++m_report.read;
    Relais relais;
    relais.id = text(service, "id");
    relais.name = text(service, "nom").simplified();
    if (relais.id.isEmpty() || relais.name.isEmpty()) {
        note(record, relais.id, QStringLiteral("no id or no nom"), QStringLiteral("left out; give both"), true);
        return {};
    }
    relais.kind = kind->id;
    relais.cep = kind->cep;
    relais.publics = kind->publics;
    readAddress(service, relais);
    if (!readHours(service, relais))
        note(record, relais.id, QStringLiteral("plage_ouverture cannot be read"), QStringLiteral("without hours"), false);
    relais.telephone = telephoneText(firstValue(service, "telephone"));
    relais.site = firstValue(service, "site_internet");
    relais.email = firstValue(service, "adresse_courriel");
    relais.source = QStringLiteral("Annuaire de l’administration (DILA)");
    relais.date = QDate::fromString(text(service, "date_modification").left(10), QStringLiteral("dd/MM/yyyy"));
    if (!relais.date.isValid())
        relais.date = QDate::fromString(text(service, "date_modification").left(10), Qt::ISODate);
    return m_sink(std::move(relais), m_path, record.line);
}

} // namespace

Status readDirectory(const QString &path, const RelaisSink &sink, const StopFlag &stop,
                     const content::Progress &progress, ImportReport &report)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, file.errorString(), path, 0,
                    QStringLiteral("check the path and the rights"));
    DirectoryImport import(path, sink, report);
    const Status read = content::readJsonRecords(
        file, path, [&import](const content::JsonRecord &record) { return import.take(record); }, stop, progress);
    if (import.others() > 0)
        report.findings += QStringLiteral("%1 services of the directory are no relais").arg(import.others());
    return read;
}

} // namespace belvedere::relais
