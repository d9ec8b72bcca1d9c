#include <relais/relaistable.h>

#include <content/csvreader.h>
#include <places/commune.h>
#include <places/names.h>
#include <relais/kinds.h>

#include <QFile>
#include <QRegularExpression>

namespace belvedere::relais {
namespace {

using content::CsvReader;
using content::ImportReport;
using content::Oddity;

bool isYes(const QString &word)
{
    return QStringList({QStringLiteral("oui"), QStringLiteral("o"), QStringLiteral("1"), QStringLiteral("x"),
                        QStringLiteral("yes"), QStringLiteral("true")}).contains(word.toLower());
}

// One line of the table.
class Line
{
public:
    Line(const CsvReader &reader, const QString &path, ImportReport &report)
        : m_reader(reader), m_path(path), m_report(report)
    {
    }
    // Nothing when the line is left out, which is noted then.
    std::optional<Relais> read();

private:
    QString text(const char *column) const { return m_reader.value(QLatin1String(column)); }
    void readWhere();
    void readWhen();
    void readPublics();
    void repair(const QString &what, const QString &done)
    {
        m_report.add({Oddity::UnexpectedValue, m_path, m_reader.line(), m_relais.id, what, done, true, false});
        m_repaired = true;
    }
    std::nullopt_t skip(Oddity oddity, const QString &what, const QString &remedy)
    {
        ++m_report.skipped;
        m_report.add({oddity, m_path, m_reader.line(), text("id"), what, QStringLiteral("left out; ") + remedy, false, true});
        return std::nullopt;
    }

    const CsvReader &m_reader;
    const QString &m_path;
    ImportReport &m_report;
    Relais m_relais;
    bool m_repaired = false;
};

void Line::readWhere()
{
    m_relais.address = text("adresse");
    m_relais.postcode = text("code_postal");
    m_relais.commune = text("commune");
    m_relais.insee = text("insee");
    if (!m_relais.postcode.isEmpty() && !places::isPostcode(m_relais.postcode))
        repair(QStringLiteral("code_postal \"%1\" is not five digits").arg(std::exchange(m_relais.postcode, {})),
               QStringLiteral("without it"));
    if (!m_relais.insee.isEmpty() && !places::isInseeCode(m_relais.insee))
        repair(QStringLiteral("insee \"%1\" is no code of a commune").arg(std::exchange(m_relais.insee, {})),
               QStringLiteral("without it"));
    if (text("latitude").isEmpty() && text("longitude").isEmpty())
        return;
    bool north = false, east = false;
    m_relais.position = {text("latitude").toDouble(&north), text("longitude").toDouble(&east)};
    if (north && east && places::isPlausible(m_relais.position))
        return;
    m_relais.position = {};
    repair(QStringLiteral("latitude and longitude are no point of the globe"), QStringLiteral("the commune's position is taken"));
}

void Line::readWhen()
{
    m_relais.hoursNote = text("remarque_horaires");
    const auto hours = readOpeningHours(text("horaires"));
    if (!hours)
        repair(QStringLiteral("horaires \"%1\" cannot be read").arg(text("horaires")),
               QStringLiteral("without hours; write lu-ve 9:00-12:00 13:30-17:00; sa 9:00-12:00"));
    m_relais.hours = hours.value_or(OpeningHours());
    const QString date = text("date");
    m_relais.date = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !m_relais.date.isValid())
        repair(QStringLiteral("date \"%1\" is none").arg(date), QStringLiteral("without it; write 2026-09-01"));
}

void Line::readPublics()
{
    static const QRegularExpression between(QStringLiteral("\\s*[|/,]\\s*"));
    for (const QString &word : text("publics").split(between, Qt::SkipEmptyParts)) {
        if (const Public *known = publicOfWord(word))
            m_relais.publics += known->id;
        else
            repair(QStringLiteral("publics \"%1\" is not known").arg(word), QStringLiteral("without it; README.md lists them"));
    }
    m_relais.publics.removeDuplicates();
    if (m_relais.publics.isEmpty())
        m_relais.publics = kindOf(m_relais.kind)->publics;
}

std::optional<Relais> Line::read()
{
    if (!m_reader.isWhole())
        return skip(Oddity::UnexpectedValue, QStringLiteral("not as many fields as columns"), QStringLiteral("put texts with a separator between quotation marks"));
    m_relais.id = text("id");
    m_relais.name = text("nom");
    if (m_relais.id.isEmpty() || m_relais.name.isEmpty())
        return skip(Oddity::MissingElement, QStringLiteral("no id or no nom"), QStringLiteral("give both"));
    const Kind *kind = kindOfWord(text("type"));
    if (!kind)
        return skip(Oddity::UnexpectedValue, QStringLiteral("type \"%1\" is not known").arg(text("type")), QStringLiteral("README.md lists the types"));
    m_relais.kind = kind->id;
    m_relais.spro = isYes(text("spro"));
    m_relais.cep = kind->cep || isYes(text("cep"));
    readWhere();
    readWhen();
    readPublics();
    m_relais.telephone = telephoneText(text("telephone"));
    m_relais.site = text("site");
    m_relais.email = text("courriel");
    m_relais.about = text("presentation");
    m_relais.source = text("source");
    if (m_repaired)
        ++m_report.repaired;
    return std::move(m_relais);
}

} // namespace

Status readRelaisTable(const QString &path, const RelaisSink &sink, const StopFlag &stop, ImportReport &report)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, file.errorString(), path, 0,
                    QStringLiteral("check the path and the rights"));
    CsvReader reader(file, path);
    const Status header = reader.readHeader({QStringLiteral("id"), QStringLiteral("nom"), QStringLiteral("type"),
                                             QStringLiteral("code_postal"), QStringLiteral("commune")});
    if (!header)
        return header;
    for (Result<bool> more = reader.next();; more = reader.next()) {
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        if (stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), path);
        ++report.read;
        if (auto relais = Line(reader, path, report).read()) {
            if (const Status taken = sink(std::move(*relais), path, reader.line()); !taken)
                return taken;
        }
    }
}

} // namespace belvedere::relais
