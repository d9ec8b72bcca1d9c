// All that is personal in one visit. It is made when somebody touches the screen and dies whole.
#pragma once

#include <classeur/classeur.h>
#include <classeur/documentbox.h>
#include <content/facets.h>
#include <media/ui/watching.h>
#include <quiz/answers.h>
#include <quiz/proposals.h>
#include <quiz/way.h>
#include <relais/ui/wish.h>
#include <shell/visitlog.h>
#include <shell/questionbox.h>
#include <shell/talkofvisit.h>
#include <vault/resumecode.h>

#include <optional>

namespace belvedere::shell {

struct Visit {
    Visit();
    ~Visit(); // wipes what it held

    quint32 seed; // of the order of the items; kept, so that a resumed game looks the same
    quiz::Way way = quiz::Way::Whole;
    quiz::Answers answers;
    std::optional<quiz::Answers> before; // what they were before the last change; not kept
    quiz::Wishes wishes;
    content::FacetChoice browsing; // how the métiers were narrowed; not kept
    QString departement;           // chosen on the page of the territory; empty: the terminal's; not kept
    relais::ui::Wish near;         // where they say they are, and whom they look for; not kept
    media::ui::Watching watching;  // videos: how, and which; not kept
    classeur::Classeur classeur;
    classeur::DocumentBox documents;       // their bytes, of those that are here
    VisitLog log;                          // what of it is counted when it ends; not kept
    std::optional<vault::ResumeCode> code; // once it has been kept or found again
    QDateTime expires;                     // of what was kept
    std::unique_ptr<QuestionBox> box;      // of a question on its way, which is written into the classeur
    bool talkCounted = false;              // once a visit
    std::unique_ptr<TalkOfVisit> talk;     // with an adviser; it ends with the visit, and before what it writes to

    // The document that is sealed under the resume code.
    QJsonObject toDocument() const;
    // Replaces everything by a document. On an error the visit stays as it was.
    Status load(const QJsonObject &document);
};

} // namespace belvedere::shell
