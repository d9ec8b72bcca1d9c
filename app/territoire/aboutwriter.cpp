#include <territoire/aboutwriter.h>

#include <places/names.h>
#include <territoire/departements.h>

namespace belvedere::territoire {

AboutWriter::AboutWriter(QSqlDatabase &db)
    : m_insert(db, QStringLiteral("INSERT OR IGNORE INTO about (kind, n, target, id) VALUES (?, ?, ?, ?)"))
{
}

Status AboutWriter::write(const QString &kind, qint64 n, About about)
{
    const std::pair<QString, QStringList> targets[]{{QStringLiteral("departement"), about.departements},
                                                    {QStringLiteral("groupe"), about.groupes},
                                                    {QStringLiteral("secteur"), about.secteurs},
                                                    {QStringLiteral("pole"), about.poles}};
    for (const auto &[target, ids] : targets) {
        for (const QString &id : ids) {
            if (const Status written = m_insert.run({kind, n, target, id}); !written)
                return written;
        }
    }
    return {};
}

QStringList departementsNamed(const QStringList &codes, const QString &region, QString &unknown)
{
    const QString everywhere = QStringLiteral("*");
    QStringList found;
    for (const QString &written : codes) {
        const QString code = written == everywhere ? everywhere : departementCode(written);
        if (!code.isEmpty())
            found.append(code);
        else if (unknown.isEmpty())
            unknown = written;
    }
    if (region.isEmpty())
        return found;
    const QStringList ofRegion = places::foldName(region) == u"france" ? QStringList(everywhere) : departementsOfRegion(region);
    if (ofRegion.isEmpty() && unknown.isEmpty())
        unknown = region;
    return found + ofRegion;
}

} // namespace belvedere::territoire
