// Writes the database of a pack, fiche by fiche. The same calls give the same bytes.
#pragma once

#include <content/connection.h>
#include <content/guide.h>
#include <content/metier.h>
#include <content/packsection.h>

namespace belvedere::content {

class PackWriter
{
public:
    // The file is new, or empty.
    static Result<std::unique_ptr<PackWriter>> create(const QString &path);
    ~PackWriter();

    Status addGuide(const Guide &guide);
    Status addFiche(const Fiche &fiche);
    // After the fiches: makes the tables of the section and lets it fill them.
    Status addSection(PackSection &section, const StopFlag &stop, const Progress &progress,
                      ImportReport &report);
    // Writes the meta table, orders the index and packs the file; nothing may follow.
    Status finish(const QString &title, const QString &source);

private:
    struct Statements;
    explicit PackWriter(std::unique_ptr<Connection> connection);
    Status addFicheLists(const Fiche &fiche);
    Status addToSearch(const Fiche &fiche);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    qint64 m_metiers = 0;
    qint64 m_questions = 0;
    qint64 m_items = 0;
};

} // namespace belvedere::content
