#include "sources.h"

#include <content/packbuilder.h>
#include <content/placessection.h>

#include <QBuffer>
#include <QFile>

namespace belvedere::territoire::testing {

namespace {

QByteArray fiche(const QByteArray &id, const QByteArray &feminine, const QByteArray &masculine, const QByteArray &romes,
                 const QByteArray &secteur)
{
    return "<metier><identifiant>" + id + "</identifiant><nom_metier>" + masculine + "</nom_metier><libelle_feminin>" + feminine
           + "</libelle_feminin><libelle_masculin>" + masculine + "</libelle_masculin><romesV3>" + romes
           + "</romesV3><niveau_acces_min><id>REF.413</id><libelle>CAP ou \xc3\xa9quivalent</libelle></niveau_acces_min>"
             "<accroche_metier><![CDATA[<p>Une phrase.</p>]]></accroche_metier><secteurs_activite><secteur_activite><id>"
           + secteur + "</id><libelle>Secteur " + secteur + "</libelle></secteur_activite></secteurs_activite></metier>\n";
}

QByteArray fiches()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metiers>\n"
           + fiche("MET.1", "aide-soignante", "aide-soignant", "<romeV3>J1501</romeV3>", "T-IDEO2.4869")
           + fiche("MET.2", "infirmi\xc3\xa8re", "infirmier", "<romeV3>J1506</romeV3><romeV3>J1501</romeV3>", "T-IDEO2.4869")
           + fiche("MET.3", "ma\xc3\xa7onne", "ma\xc3\xa7on", "<romeV3>F1703</romeV3>", "T-IDEO2.4863") + "</metiers>\n";
}

} // namespace

BuiltPack::BuiltPack(const QVector<std::pair<QString, QByteArray>> &files)
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return file.fileName();
    };
    TerritoireSources sources;
    content::PlacesSources places;
    for (const auto &[name, bytes] : files) {
        const QString path = bytes.isNull() ? m_folder.filePath(name) : write(name, bytes);
        if (name == u"communes.csv")
            places.communes = path;
        else (name.endsWith(u".ics")      ? sources.events
         : name.startsWith(u'n')     ? sources.notes
         : name.startsWith(u'p')     ? sources.poles
                                     : sources.tension)
                .append(path);
    }
    const content::BuildRequest request{{write(QStringLiteral("fiches.xml"), fiches())},
                                        BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"),
                                        QStringLiteral("Essai"),
                                        path(),
                                        {std::make_shared<content::PlacesSection>(places),
                                         std::make_shared<TerritoireSection>(sources)}};
    content::BuildReport built;
    m_status = content::buildPack(request, false, {}, built);
    if (built.sections.size() == 2)
        m_report = built.sections.last().second;
    if (!m_status)
        return;
    auto opened = content::Pack::open(request.output);
    if (!opened)
        m_status = fail(opened.error());
    else
        m_pack = std::move(*opened);
}

QByteArray BuiltPack::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList BuiltPack::notes() const
{
    QStringList lines;
    for (const content::ImportNote &note : m_report.notes)
        lines.append(QString::number(note.line) + u' ' + note.what);
    return lines;
}

QByteArray tensionTable(const QByteArrayList &rows)
{
    return "departement;annee;code_rome;libelle;projets_recrutement;part_difficiles;tension;source;date\n" + rows.join('\n') + '\n';
}

QByteArray calendar(const QByteArrayList &events)
{
    QByteArray ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Agenda\r\n";
    int count = 0;
    for (QByteArray event : events) {
        const std::pair<QByteArray, QByteArray> defaults[]{{"UID:", QByteArray::number(++count)},
                                                           {"DTSTAMP:", "20260901T080000Z"},
                                                           {"SUMMARY:", "Salon"}};
        for (const auto &[name, value] : defaults) {
            if (!event.contains(name))
                event += '\n' + name + value;
        }
        ics += "BEGIN:VEVENT\r\n" + event.replace('\n', "\r\n") + "\r\nEND:VEVENT\r\n";
    }
    return ics + "END:VCALENDAR\r\n";
}

ReadCalendar readBytes(QByteArray ics, const CalendarLimits &limits, const CalendarBounds &bounds)
{
    QBuffer buffer(&ics);
    buffer.open(QIODevice::ReadOnly);
    ReadCalendar out;
    auto events = readCalendar(buffer, QStringLiteral("e.ics"), false, {}, out.report, limits, bounds);
    if (!events)
        out.status = fail(events.error());
    else
        out.events = std::move(*events);
    out.report.kept = out.events.size();
    return out;
}

QStringList starts(const CalendarEvent &event)
{
    QStringList all;
    for (const Occurrence &each : event.occurrences)
        all.append(each.start.toString(QStringLiteral("yyyy-MM-ddTHH:mm'Z'")));
    return all;
}

} // namespace belvedere::territoire::testing
