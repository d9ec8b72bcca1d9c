#include <content/guiderules.h>

#include <QMap>
#include <QSet>

#include <algorithm>

namespace belvedere::content {

QString GuideProblem::text() const
{
    QString out = theme.isEmpty() ? QStringLiteral("tree") : theme;
    if (!about.isEmpty())
        out += QStringLiteral(", ") + about;
    return out + QStringLiteral(": ") + what + QStringLiteral(". Remedy: ") + remedy;
}

namespace {

constexpr int themesOfGuide = 4;
constexpr int questionsOfTheme = 6;
constexpr int itemsOfQuestion = 6;
constexpr double widestBalance = 1.25;

class GuideChecker
{
public:
    explicit GuideChecker(const Guide &guide) : m_guide(guide) {}
    QVector<GuideProblem> run();

private:
    void problem(const QString &about, const QString &what, const QString &remedy)
    {
        m_problems.append({m_theme, about, what, remedy});
    }
    void count(const QString &about, qsizetype found, int expected, const QString &what);
    void text(const QString &about, const QString &what, const Text &value);
    void unique(const QString &id);
    void known(const QString &about, const QString &what, const QHash<QString, double> &weights,
               const QSet<QString> &ids);
    void tree();
    void theme(const Theme &theme);
    void question(const Question &question);
    void item(const Item &item);
    void balance(const Theme &theme);

    const Guide &m_guide;
    QVector<GuideProblem> m_problems;
    QString m_theme;
    QSet<QString> m_ids;
    QSet<QString> m_poles, m_groupes, m_centres;
};

void GuideChecker::count(const QString &about, qsizetype found, int expected, const QString &what)
{
    if (found != expected)
        problem(about, QStringLiteral("%1 %2 instead of %3").arg(found).arg(what).arg(expected),
                found < expected ? QStringLiteral("add what is missing") : QStringLiteral("remove what is too many"));
}

void GuideChecker::text(const QString &about, const QString &what, const Text &value)
{
    if (value.fr.isEmpty())
        problem(about, what + QStringLiteral(" is empty in French"), QStringLiteral("write \"fr\""));
    if (value.en.isEmpty())
        problem(about, what + QStringLiteral(" is empty in English"), QStringLiteral("write \"en\""));
}

void GuideChecker::unique(const QString &id)
{
    if (id.isEmpty())
        problem(id, QStringLiteral("an empty id"), QStringLiteral("give it one"));
    else if (m_ids.contains(id))
        problem(id, QStringLiteral("the id is used twice"), QStringLiteral("change one of the two"));
    m_ids.insert(id);
}

void GuideChecker::known(const QString &about, const QString &what, const QHash<QString, double> &weights,
                         const QSet<QString> &ids)
{
    QStringList unknown;
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        if (!ids.contains(it.key()))
            unknown.append(it.key());
    }
    unknown.sort();
    for (const QString &id : std::as_const(unknown))
        problem(about, QStringLiteral("%1 \"%2\" is not in the tree").arg(what, id),
                QStringLiteral("correct it, or add it to tree.json"));
}

void GuideChecker::tree()
{
    for (const Pole &pole : m_guide.poles) {
        unique(pole.id);
        m_poles.insert(pole.id);
        text(pole.id, QStringLiteral("its name"), pole.name);
        text(pole.id, QStringLiteral("its phrase"), pole.phrase);
    }
    for (const Groupe &groupe : m_guide.groupes) {
        unique(groupe.id);
        m_groupes.insert(groupe.id);
        text(groupe.id, QStringLiteral("its name"), groupe.name);
        text(groupe.id, QStringLiteral("its phrase"), groupe.phrase);
    }
    QStringList centres = m_guide.centres.keys();
    centres.sort();
    for (const QString &id : std::as_const(centres)) {
        m_centres.insert(id);
        text(id, QStringLiteral("its name"), m_guide.centres.value(id));
    }
}

void GuideChecker::item(const Item &item)
{
    unique(item.id);
    text(item.id, QStringLiteral("its text"), item.text);
    text(item.id, QStringLiteral("its \"because\""), item.because);
    if (!m_poles.contains(item.pole))
        problem(item.id, QStringLiteral("pôle \"%1\" is not in the tree").arg(item.pole),
                QStringLiteral("correct it"));
    known(item.id, QStringLiteral("pôle"), item.poles, m_poles);
    known(item.id, QStringLiteral("groupe"), item.groupes, m_groupes);
    known(item.id, QStringLiteral("centre d'intérêt"), item.centres, m_centres);
    if (item.poles.value(item.pole) <= 0)
        problem(item.id, QStringLiteral("no weight on its own pôle"), QStringLiteral("add it to \"poles\""));
    const bool weighs = std::any_of(item.groupes.begin(), item.groupes.end(),
                                    [](double weight) { return weight > 0; });
    if (!weighs)
        problem(item.id, QStringLiteral("no weight on a groupe"), QStringLiteral("add one to \"groupes\""));
}

void GuideChecker::question(const Question &question)
{
    unique(question.id);
    text(question.id, QStringLiteral("its text"), question.text);
    count(question.id, question.items.size(), itemsOfQuestion, QStringLiteral("items"));
    QSet<QString> mains, pictures;
    for (const Item &entry : question.items) {
        item(entry);
        if (mains.contains(entry.pole))
            problem(question.id, QStringLiteral("two items have the main pôle \"%1\"").arg(entry.pole),
                    QStringLiteral("give each pôle one item"));
        mains.insert(entry.pole);
        if (!entry.icon.isEmpty() && pictures.contains(entry.icon))
            problem(entry.id, QStringLiteral("another item of its question has the picture \"%1\"").arg(entry.icon),
                    QStringLiteral("give each item of a question a picture of its own"));
        pictures.insert(entry.icon);
    }
}

void GuideChecker::balance(const Theme &theme)
{
    QMap<QString, double> sums;
    for (const QString &pole : std::as_const(m_poles))
        sums.insert(pole, 0);
    for (const Question &entry : theme.questions) {
        for (const Item &choice : entry.items) {
            for (auto it = choice.poles.begin(); it != choice.poles.end(); ++it)
                sums[it.key()] += it.value();
        }
    }
    if (sums.isEmpty())
        return;
    const auto lightest = std::min_element(sums.begin(), sums.end());
    const auto heaviest = std::max_element(sums.begin(), sums.end());
    if (*heaviest > *lightest * widestBalance + 1e-9)
        problem(theme.id,
                QStringLiteral("\"%1\" weighs %2 and \"%3\" %4: more than 1.25 times")
                    .arg(heaviest.key()).arg(*heaviest).arg(lightest.key()).arg(*lightest),
                QStringLiteral("even out the weights of the items"));
}

void GuideChecker::theme(const Theme &theme)
{
    m_theme = theme.id;
    unique(theme.id);
    text({}, QStringLiteral("its name"), theme.name);
    text({}, QStringLiteral("its puy"), theme.puy);
    text({}, QStringLiteral("its phrase"), theme.phrase);
    count({}, theme.questions.size(), questionsOfTheme, QStringLiteral("questions"));
    for (const Question &entry : theme.questions)
        question(entry);
    balance(theme);
    m_theme.clear();
}

QVector<GuideProblem> GuideChecker::run()
{
    tree();
    count({}, m_guide.themes.size(), themesOfGuide, QStringLiteral("themes"));
    for (const Theme &entry : m_guide.themes)
        theme(entry);
    return m_problems;
}

} // namespace

QVector<GuideProblem> checkGuide(const Guide &guide)
{
    return GuideChecker(guide).run();
}

} // namespace belvedere::content
