// The words of the study, from study.json.
#pragma once

#include <core/language.h>

#include <QStringList>

namespace belvedere::study {

class Words
{
public:
    explicit Words(Language language) : m_language(language) {}
    Language language() const { return m_language; }
    // The text of that id; the id itself where there is none, which a test forbids.
    QString operator()(const char *id) const;
    // The text of an id of a description.
    QString operator()(const Text &text) const { return text.in(m_language); }
    QString number(double value) const;        // "12 345", with one decimal below 100 where it is not whole
    QString percent(double part, double whole) const; // "12,3 %"; "–" of nothing
    QString month(const QDate &month) const;   // "novembre 2026"

    static QStringList ids();

private:
    const Language m_language;
};

} // namespace belvedere::study
