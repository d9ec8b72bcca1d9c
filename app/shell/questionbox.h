// A question on its way through the server of talks; its secret, kept in the classeur, finds the answer.
#pragma once

#include <classeur/classeur.h>
#include <core/clock.h>
#include <core/language.h>
#include <core/settings.h>
#include <live/requestbox.h>

#include <QJsonObject>

#include <memory>

namespace belvedere::shell {

// The reference of a question in a classeur.
QString questionRef(const QString &id);
// What the person asked in their own words, of a request (contact/demande.h).
QString askedIn(const QJsonObject &demande);

class QuestionBox : public QObject
{
    Q_OBJECT
public:
    // Of one request (contact/demande.h). The clock and the classeur outlive it.
    QuestionBox(const Settings &settings, const Clock &clock, Language language, classeur::Classeur &classeur, const QJsonObject &demande);

    const QJsonObject &demande() const { return m_demande; }
    // Answered by sent() or failed(); after a failure it may be tried again, and arrives once.
    void send();

Q_SIGNALS:
    void sent();   // and it is in the classeur
    void failed(belvedere::ErrorKind kind);

private:
    void keep();

    const Settings m_settings;
    const Clock &m_clock;
    const Language m_language;
    classeur::Classeur &m_classeur;
    const QJsonObject m_demande;
    const QString m_secret = live::newVisitorSecret();
    std::unique_ptr<live::RequestBox> m_box;
};

} // namespace belvedere::shell
