#include <quiz/ui/explanationpage.h>

#include <quiz/ui/words.h>
#include <quiz/weight.h>

#include <core/whendone.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/panel.h>

#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace belvedere::quiz::ui {
namespace {

constexpr int exampleAnswers = 3;

} // namespace

ExplanationPage::ExplanationPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue,
                                 const Answers &answers, Language language, QWidget *parent)
    : look::Page(theme, tr("How this result is made"), parent)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
{
    using Seen = std::pair<Profile, QVector<Answer>>;
    const auto seeing = QtConcurrent::run([all = m_catalogue, answers] {
        return Seen{computeProfile(all->guide, answers), weightiest(all->guide, answers, exampleAnswers)};
    });
    whenDone(seeing, this, [this](const Seen &seen) { show(seen.first, seen.second); });
}

void ExplanationPage::section(const QString &title, const QStringList &sentences)
{
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme().space(3), theme().space(3), theme().space(3), theme().space(3));
    column->setSpacing(theme().space(1));
    column->addWidget(new look::Label(theme(), title, look::Label::Style::Heading));
    for (const QString &sentence : sentences)
        column->addWidget(new look::Label(theme(), sentence));
    body()->addWidget(panel);
}

// What one answer says, in a sentence.
QString ExplanationPage::exampleOf(const Answer &answer) const
{
    const content::Question *question = m_catalogue->guide.question(answer.question);
    const content::Item *item = m_catalogue->guide.item(answer.first);
    if (!item)
        return tr("To “%1”, you chose none of these. All its valleys grow a little smaller.")
            .arg(question ? question->text.in(m_language) : QString());
    const Words words(m_catalogue->guide, m_language);
    QStringList poles;
    for (const content::Pole &pole : m_catalogue->guide.poles) {
        if (item->poles.value(pole.id) > 0)
            poles.append(words.pole(pole.id));
    }
    return tr("You chose “%1”. It speaks for %2.").arg(item->text.in(m_language), Words::list(poles));
}

void ExplanationPage::show(const Profile &profile, const QVector<Answer> &example)
{
    const Words words(m_catalogue->guide, m_language);
    const int questions = static_cast<int>(m_catalogue->guide.questions().size());
    section(tr("Your choices"), {tr("You have answered %1 questions of %2.").arg(profile.answered).arg(questions),
                                 tr("Each thing you choose makes one or two valleys larger. The others of the question grow smaller."),
                                 tr("A second choice counts too. Where the things stand on the screen counts for nothing.")});
    QStringList own;
    for (const Answer &answer : example)
        own.append(exampleOf(answer));
    if (!own.isEmpty())
        section(tr("Your answers that weigh most"), own);
    QStringList sure{words.certainty(profile), words.explanation(profile, questions)};
    if (profile.certainty >= Certainty::Some && firstPoles(profile).size() == 1)
        sure.append(tr("The game counts about %1 chances in 10 that %2 is really your first valley.")
                        .arg(qBound(1, qRound(profile.poles.first().first * 10), 9)).arg(words.pole(profile.poles.first().pole)));
    sure.append(tr("On another day, you may answer otherwise. That is normal."));
    section(tr("What is sure, and what is not"), sure);
    section(tr("From valleys to métiers"), {tr("A métier is proposed because of things you chose. They are written under its name."),
                                            tr("The first ten are never all of one kind, nor all of one length of studies.")});
    section(tr("What the game does not know"), {tr("It knows no marks, no name, no age. It does not know if you are a girl or a boy."),
                                                tr("It says what you like, not what you can do. You decide. A counsellor can help.")});
    auto *answers = new look::Button(theme(), tr("My answers"), look::Button::Role::Secondary, QStringLiteral("pen"));
    connect(answers, &QAbstractButton::clicked, this, &ExplanationPage::answersRequested);
    body()->addWidget(answers, 0, Qt::AlignLeft);
    body()->addStretch(1);
    QTimer::singleShot(0, this, &ExplanationPage::focusFirst); // what is not laid out takes no focus
    Q_EMIT ready();
}

} // namespace belvedere::quiz::ui
