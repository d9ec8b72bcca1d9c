// Writes formations into their tables; private to the module.
#pragma once

#include <content/sql.h>
#include <formations/action.h>
#include <formations/formation.h>

namespace belvedere::formations {

class FormationWriter
{
public:
    // The tables exist (formations.sql).
    explicit FormationWriter(QSqlDatabase &db);

    Status add(const Formation &formation);
    // The row of the formation that the offer is of: the record of Onisep that it names; else the only
    // one with its certification, or the one of these with its title; else the one with its title; else a
    // formation of its own, shared by all offers with the same title and certification.
    Result<qint64> rowOf(const Offer &offer);

private:
    Status addLists(const Formation &formation);
    Status addOffered(const Offer &offer, const QString &id);
    Result<qint64> find(content::Statement &statement, const QVariantList &values); // 0 when there is none
    Result<qint64> recordOf(const Offer &offer, const QString &key);

    content::Statement m_formation, m_domaine, m_poursuite, m_debouche, m_publication, m_rome;
    content::Statement m_byId, m_byRncp, m_byTitle;
    qint64 m_count = 0;
};

} // namespace belvedere::formations
