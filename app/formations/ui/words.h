// What the pages of the formations say, in the language of the screen.
#pragma once

#include <core/language.h>
#include <formations/actionreader.h>

#include <QCoreApplication>

namespace belvedere::formations::ui {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormationWords)

public:
    static QString reason(Reason reason); // why it is shown for a métier; empty for none
    // A day, a month or a year, as one says it; empty when unknown.
    static QString date(const LooseDate &date, Language language);
    // When one begins and ends, and whether one may still apply.
    static QString session(const Session &session, Language language);
    // All of when: its sessions, entry all year, or that one must ask.
    static QString when(const Action &action, Language language);
    static QString modalite(const Action &action); // presence, distance, alternance
    static QString publics(const Action &action);  // for whom; empty when it is not said
    static QString financing(const Action &action); // who pays; empty when it is not said
    static QString distance(double km);
    // Whose words these are and from when: "Onisep, IDEO, 17 May 2024".
    static QString source(const Formation &formation, Language language);
};

} // namespace belvedere::formations::ui
