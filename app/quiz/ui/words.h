// The sentences that say a result in plain words.
#pragma once

#include <content/guide.h>
#include <core/language.h>
#include <quiz/proposals.h>

#include <QCoreApplication>
#include <QStringList>

namespace belvedere::quiz::ui {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    Words(const content::Guide &guide, Language language)
        : m_guide(guide)
        , m_language(language)
    {
    }

    // "A", "A and B", "A, B and C".
    static QString list(const QStringList &names);
    QString pole(const QString &id) const; // its name, between quotation marks

    // How sure the result is: a short sentence, then what it means.
    QString certainty(const Profile &profile) const;
    QString explanation(const Profile &profile, int questions) const;
    // What the answers begin to say, after few of them.
    QString leanings(const Profile &profile) const;
    QString reason(const Reason &reason) const; // empty when the guide does not know it
    QString because(const QString &item) const; // "Because you ..."

private:
    const content::Guide &m_guide;
    Language m_language;
};

} // namespace belvedere::quiz::ui
