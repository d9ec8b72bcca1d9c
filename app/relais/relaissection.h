// The part of a pack that holds the relais (relais.sql), and what of them can be searched.
#pragma once

#include <content/packsection.h>

#include <QStringList>

namespace belvedere::relais {

// Runs after the section of the places: a relais without a position takes that of its commune.
class RelaisSection : public content::PackSection
{
public:
    // Paths of CSV tables (relaistable.h) and of files of the directory (directory.h). Of two relais of
    // one id the first is kept.
    RelaisSection(QStringList tables, QStringList directories)
        : m_tables(std::move(tables)), m_directories(std::move(directories))
    {
    }

    QString name() const override { return QStringLiteral("relais"); }
    QByteArray schema() const override;
    qint64 sourceBytes() const override;
    Status write(content::SectionWork &work) override;

private:
    QStringList m_tables, m_directories;
};

} // namespace belvedere::relais
