// What a teacher's pages show of a class and command of it: the same for one of pupils and for one that is played.
#pragma once

#include <core/clock.h>
#include <look/suggestfield.h>
#include <seance/desk.h>

#include <functional>

namespace belvedere::seance::ui::teacher {
class ConsolePage;
class ProjectionPage;
}

namespace belvedere::shell {

// What the pages ask of the content.
struct ClassKnows {
    look::SuggestField::Find find; // ids "fiche/<id>" and "video/<id>"
    std::function<QString(seance::Step::Kind kind, const QString &ref)> title; // empty: it is not there
    std::function<QString(const QString &id)> pole, metier; // their names
};

// The page shows the class from now on, as long as both live. `knows` and `clock` outlive the page. Projecting and ending
// are left to the caller.
void joinConsole(seance::ui::teacher::ConsolePage &page, seance::Desk &of, const ClassKnows &knows, const Clock &clock, bool played);
void joinProjection(seance::ui::teacher::ProjectionPage &page, seance::Desk &of, const ClassKnows &knows, const Clock &clock, bool played);

} // namespace belvedere::shell
