// What the texts of a territory can be about: the métiers, groupes, pôles and secteurs of the pack.
#pragma once

#include <content/sql.h>
#include <places/names.h>
#include <territoire/territoire.h>

#include <QHash>

namespace belvedere::territoire {

class Subjects
{
public:
    // Reads them from a pack whose fiches are written.
    static Result<Subjects> load(QSqlDatabase &db);

    // The rows of the métiers that have this ROME code or this id.
    QVector<int> metiers(const QString &code) const { return m_metiers.values(code); }
    // The id of that name, or of that id; empty when the pack has none.
    QString groupe(const QString &name) const { return m_groupes.value(places::foldName(name)); }
    QString pole(const QString &name) const { return m_poles.value(places::foldName(name)); }
    QString secteur(const QString &name) const { return m_secteurs.value(places::foldName(name)); }
    // The groupes to which most métiers of that secteur belong first, at most two.
    QStringList groupesOf(const QString &secteur) const { return m_secteurGroupes.value(secteur).mid(0, 2); }

private:
    QMultiHash<QString, int> m_metiers;
    QHash<QString, QString> m_groupes, m_poles, m_secteurs;
    QHash<QString, QStringList> m_secteurGroupes;
};

} // namespace belvedere::territoire
