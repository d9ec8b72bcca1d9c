// Writes offers and their actions into their tables as they are read; private to the module.
#pragma once

#include <content/bulkinsert.h>
#include <formations/formationwriter_p.h>
#include <formations/lheoreader.h>

namespace belvedere::formations {

class OfferWriter : public OfferSink
{
public:
    // The tables exist (formations.sql). The writer of formations outlives this.
    OfferWriter(QSqlDatabase &db, FormationWriter &formations);

    // To be called before each file.
    void beginFile(const QString &name) { m_file = name; }
    Status action(const Action &action) override;
    Status offer(const Offer &offer) override;

private:
    Result<qint64> rowOf(const Organisme &organisme);
    Status addPlace(const Action &action, const Lieu &lieu, qint64 place, std::optional<qint64> organisme);

    FormationWriter &m_formations;
    content::BulkInsert m_action, m_incoming;
    content::Statement m_offer, m_organisme, m_knownOrganisme, m_newOrganisme;
    QString m_file;
    qint64 m_offers = 0, m_actions = 0, m_organismes = 0; // whole rows
};

// The tables of the connection that only an import needs; to be made before an OfferWriter.
Status makeImportTables(QSqlDatabase &db);

// Sessions and details as the tables have them, and back. A line that is not of the form gives nothing.
QString sessionLines(const QVector<Session> &sessions);
QVector<Session> sessionsFromLines(const QString &lines);
QString detailLines(const Details &details);
Details detailsFromLines(const QString &lines);

} // namespace belvedere::formations
