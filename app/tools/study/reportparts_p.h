// The charts, tables and sentences of the study.
#pragma once

#include "blocks.h"
#include "gathered.h"
#include "words.h"

#include <core/dates.h>

namespace belvedere::study {

inline const QString visitsCounter = QStringLiteral("visits");
inline const QString contactsCounter = QStringLiteral("contacts");
inline const QString moelRow = QStringLiteral("moel");

QString capital(const QString &text);

class Parts
{
public:
    Parts(const Gathered &gathered, const Words &words) : m_gathered(gathered), m_words(words) {}

    Sum moel() const { return m_gathered.sum(contactsCounter, moelRow); }
    QStringList summary() const;
    Chart academieChart() const;
    TableBlock academieTable() const;
    // One table of the description: the values in their order, those that are not told apart last.
    Chart bars(const QString &title, const QString &table, const Sum &sum) const;
    TableBlock table(const QString &caption, const QString &table, const Sum &sum) const;
    TableBlock situationByKind() const;
    Chart contactsOverTime() const;
    Chart visitsOverTime() const;
    TableBlock contactsTable() const;
    TableBlock visitsTable() const;

private:
    struct Academie {
        QString name;
        qint64 people = 0;
        qint64 visits = 0;
        double rate() const { return visits > 0 ? 1000.0 * double(people) / double(visits) : 0; }
    };
    QVector<Academie> byAcademie() const; // most people first
    QVector<std::pair<QString, qint64>> valuesOf(const QString &table, const Sum &sum) const;
    struct Quarter {
        QString name; // "janvier à mars 2026"
        QString shortName; // "1/2026"
        int year = 0;
        QString value; // "q1"
    };
    QVector<Quarter> quarters() const;
    qint64 contacts(const QString &kind, const Quarter &quarter) const;
    void summaryOfTypes(QStringList &sentences) const;
    void summaryOfTime(QStringList &sentences) const;
    QString altOf(const QStringList &labels, const QStringList &texts) const;

    const Gathered &m_gathered;
    const Words &m_words;
};

} // namespace belvedere::study
