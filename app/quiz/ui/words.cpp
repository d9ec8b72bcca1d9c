#include <quiz/ui/words.h>

namespace belvedere::quiz::ui {

QString Words::list(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: The last two of a list; the first may itself be a list "A, B".
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(tr(", ")), names.last());
}

QString Words::pole(const QString &id) const
{
    const content::Pole *pole = m_guide.pole(id);
    //: A name between quotation marks.
    return tr("“%1”").arg(pole ? pole->name.in(m_language) : id);
}

QString Words::certainty(const Profile &profile) const
{
    if (profile.certainty == Certainty::None)
        return tr("Nothing to see yet.");
    if (profile.certainty == Certainty::Hint)
        return leanings(profile);
    const QVector<QString> tied = firstPoles(profile);
    QStringList names;
    for (const QString &id : tied)
        names.append(pole(id));
    if (profile.certainty == Certainty::Strong)
        return tr("One valley stands out: %1.").arg(names.first());
    if (tied.size() == 1)
        return tr("One valley comes a little ahead: %1.").arg(names.first());
    if (tied.size() == 2)
        return tr("These two valleys are equally yours: %1.").arg(list(names));
    if (tied.size() == 3)
        return tr("These three valleys are equally yours: %1.").arg(list(names));
    return tr("You like many things: no valley comes first.");
}

QString Words::explanation(const Profile &profile, int questions) const
{
    if (profile.certainty == Certainty::Hint && profile.answered < questions)
        return tr("You have answered %1 questions of %2. These are leanings, not a result. "
                  "Each answer more makes the view clearer.").arg(profile.answered).arg(questions);
    if (profile.certainty == Certainty::Hint)
        return tr("You have often chosen “none of these”. These are leanings, not a result. "
                  "Change some answers, or explore freely: it is a good way too.");
    if (profile.certainty == Certainty::Strong)
        return tr("Your answers say so clearly. The other valleys stay open to you.");
    if (firstPoles(profile).size() == 1)
        return tr("It is likely, not certain. Look at the next ones too.");
    return tr("Your answers do not tell them apart. Look at each, and keep what you like.");
}

QString Words::leanings(const Profile &profile) const
{
    QStringList names;
    for (const PoleScore &score : profile.poles) {
        if (names.size() < 2 && !score.chosenItems.isEmpty() && score.mean > 0)
            names.append(pole(score.pole));
    }
    if (names.isEmpty())
        return tr("No leaning shows yet.");
    return tr("You lean a little towards %1.").arg(list(names));
}

QString Words::because(const QString &item) const
{
    const content::Item *found = m_guide.item(item);
    //: %1 completes the sentence: "like to grow things".
    return found ? tr("Because you %1").arg(found->because.in(m_language)) : QString();
}

QString Words::reason(const Reason &reason) const
{
    if (reason.kind == Reason::Kind::Item)
        return because(reason.id);
    const QString centre = m_guide.centres.value(reason.id).in(m_language);
    //: %1 is an interest that a métier answers to.
    return centre.isEmpty() ? QString() : tr("It goes with: %1").arg(centre);
}

} // namespace belvedere::quiz::ui
