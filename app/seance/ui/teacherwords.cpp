#include <seance/ui/teacherwords.h>

#include <QCoreApplication>
#include <QHash>

namespace belvedere::seance::ui::teacher {

namespace {

struct TeacherWords {
    Q_DECLARE_TR_FUNCTIONS(belvedere::seance::ui::teacher::TeacherWords)
public:
    static QString kind(Step::Kind kind)
    {
        switch (kind) {
        case Step::Kind::Climb: return tr("The game");
        case Step::Kind::Valleys: return tr("The results of the game");
        case Step::Kind::Fiches: return tr("Fiches of one's own choice");
        case Step::Kind::Fiche: return tr("One fiche, the same for all");
        case Step::Kind::Video: return tr("One video, the same for all");
        case Step::Kind::Words: return tr("Words");
        case Step::Kind::Wish: return tr("Wishes");
        case Step::Kind::Talk: return tr("Talk, without a screen");
        }
        return {};
    }
    static QString place(const QString &place)
    {
        static const QHash<QString, const char *> words{{QStringLiteral("home"), QT_TR_NOOP("on the first page")}, {QStringLiteral("quiz"), QT_TR_NOOP("plays the game")},
            {QStringLiteral("results"), QT_TR_NOOP("looks at the results")}, {QStringLiteral("fiche"), QT_TR_NOOP("reads a fiche")}, {QStringLiteral("explore"), QT_TR_NOOP("looks for a métier")},
            {QStringLiteral("video"), QT_TR_NOOP("watches a video")}, {QStringLiteral("classeur"), QT_TR_NOOP("in the classeur")}, {QStringLiteral("words"), QT_TR_NOOP("writes words")}};
        const char *found = words.value(place);
        return found ? tr(found) : tr("elsewhere on the terminal");
    }
    static QString problem(ScenarioProblem::What what)
    {
        using What = ScenarioProblem::What;
        switch (what) {
        case What::NoTitle: return tr("Give the scenario a title.");
        case What::NoStep: return tr("Add one step at least.");
        case What::TooManySteps: return tr("There are too many steps: %1 at most.").arg(mostSteps);
        case What::TooLong: return tr("A text is too long: %1 characters for a title, %2 for what is said.").arg(longestTitle).arg(longestSays);
        case What::StepWithoutTitle: return tr("Give this step a title.");
        case What::StepWithoutRef: return tr("Choose which one all will see.");
        case What::BadNumber: return tr("A number is too large or too small.");
        }
        return {};
    }
    static QString trial(const QString &title) { return tr("Trial: %1").arg(title); }
    static QString minutes(int minutes) { return tr("%1 min").arg(minutes); }
};

} // namespace

QString kindInWords(Step::Kind kind)
{
    return TeacherWords::kind(kind);
}

QString placeInWords(const QString &place)
{
    return TeacherWords::place(place);
}

QString problemInWords(ScenarioProblem::What what)
{
    return TeacherWords::problem(what);
}

QString trialTitle(const QString &title)
{
    return TeacherWords::trial(title);
}

QString minutesInWords(int minutes)
{
    return TeacherWords::minutes(minutes);
}

} // namespace belvedere::seance::ui::teacher
