// Where one is: a place and, for some, the id of what is shown there.
#pragma once

#include <QString>
#include <QVector>

namespace belvedere::shell {

struct Route {
    enum class Place {
        Attract, Problem, Home, Way, Quiz, Answers, Change, Explain, Summary, Pair, SoFar, Camp, Results, Explore, Pole, Groupe, Fiche, Classeur,
        Keep, Resume, Browse, Compare, Territoire, Formations, Formation, Find, Relais, RelaisOne,
        Videos, Video, KeptVideos, SignIn, Cloud, Space, Import, Document, Stick,
        Talk, Share, Print, Ask, AskSite, Entretiens, Entretien, EntretienSummary, Staff, Training, SeanceDoor, SeanceEditor, SeanceConsole, SeanceProjection, SeanceSummary, SeanceJoin, SeanceWords, Trial, TrialInterview,
        Comfort, Declaration, Code, Administration, NewCode
    };
    Place place = Place::Attract;
    QString id = {};
    bool operator==(const Route &) const = default;
};

// The id of Place::Formations, in place of a métier: those that one may enter all year, those of a type.
QString allYearFormations();
QString formationsOfType(const QString &type);

// The way back, as a person expects it: never through the same place twice in a row, never back
// into a finished step (the camp), from a way of keeping to the page that offers it, and home is always the bottom.
class Trail
{
public:
    Route current() const { return m_routes.isEmpty() ? Route{} : m_routes.last(); }
    void open(const Route &route);
    // The place before; home when there is none.
    Route back();
    // To a place that one has come through, with all that came after it left; opens it where there was none.
    void returnTo(const Route &route);
    void clear() { m_routes.clear(); }

private:
    QVector<Route> m_routes;
};

} // namespace belvedere::shell
