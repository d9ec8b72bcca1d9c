// What comes into the classeur from the visit itself: what came out of the game, and notes.
#include <shell/shell.h>

#include <shell/window.h>

#include <classeur/ui/classeurpage.h>
#include <core/dates.h>
#include <core/log.h>
#include <core/whendone.h>
#include <look/toast.h>
#include <quiz/outcome.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

namespace belvedere::shell {

using Kind = classeur::ClasseurItem::Kind;

namespace {

constexpr int keptMetiers = 8;

// What takes the game up again: its answers, its way, the order of its items.
QJsonObject gameOf(const Visit &visit)
{
    return {{QStringLiteral("answers"), visit.answers.toJson()},
            {QStringLiteral("way"), quiz::wayName(visit.way)},
            {QStringLiteral("seed"), static_cast<qint64>(visit.seed)}};
}

// The same answers are one result, also on another terminal.
QString refOf(const quiz::Answers &answers)
{
    const QByteArray bytes = QJsonDocument(answers.toJson()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

QString namesOf(const content::Catalogue &catalogue, const quiz::Answers &answers, const quiz::Wishes &wishes)
{
    QStringList names;
    for (const auto &each : quiz::outcomeOf(catalogue.guide, catalogue.metiers, answers, wishes, keptMetiers).proposals)
        if (const auto *metier = catalogue.metier(each.metier))
            names += metier->name();
    return names.join(u'\n');
}

} // namespace

void Shell::keepResult(bool say)
{
    if (m_visit->answers.isEmpty())
        return;
    const QString ref = refOf(m_visit->answers);
    const QString title = tr("My result of %1").arg(dateInWords(localeOf(m_language), m_clock.now().toLocalTime().date()));
    const QString game = QString::fromUtf8(QJsonDocument(gameOf(*m_visit)).toJson(QJsonDocument::Compact));
    const auto names = QtConcurrent::run([all = m_catalogue, answers = m_visit->answers, wished = wishes()] { return namesOf(*all, answers, wished); });
    // For this classeur alone: it dies with its visit.
    whenDone(names, &m_visit->classeur, [this, classeur = &m_visit->classeur, ref, title, game, say](const QString &metiers) {
        const Status added = classeur->addSaying(Kind::Result, ref, title, metiers, game, m_clock.now());
        if (!added)
            qCWarning(logClasseur).noquote() << "a result was not kept:" << kindName(added.error().kind);
        if (say || !added)
            (new look::Toast(m_theme, m_window->page()))
                ->showMessage(added ? tr("Your result is in your classeur, with its answers.") : tr("Your classeur is full. Remove something first."));
    });
}

void Shell::takeUpResult(const QString &ref)
{
    const auto &items = m_visit->classeur.items();
    const auto item = std::find_if(items.begin(), items.end(), [&ref](const auto &each) { return each.kind == Kind::Result && each.ref == ref; });
    if (item == items.end())
        return;
    const QJsonObject game = QJsonDocument::fromJson(item->data.toUtf8()).object();
    auto answers = quiz::Answers::fromJson(game.value(QStringLiteral("answers")).toArray());
    if (!answers || answers->isEmpty()) {
        (new look::Toast(m_theme, m_window->page()))->showMessage(tr("The answers of this result cannot be read any more."));
        return;
    }
    if (refOf(m_visit->answers) != ref)
        keepResult(false); // nothing of now is lost
    m_visit->answers = std::move(*answers);
    m_visit->before.reset();
    m_visit->way = quiz::wayFromName(game.value(QStringLiteral("way")).toString());
    m_visit->seed = static_cast<quint32>(game.value(QStringLiteral("seed")).toInteger());
    startGame();
    m_game->goToFirstUnanswered();
    open({Place::Results});
}

void Shell::writeNote(classeur::ui::ClasseurPage *page)
{
    const auto id = m_visit->classeur.addNote(tr("My note of %1").arg(dateInWords(localeOf(m_language), m_clock.now().toLocalTime().date())), m_clock.now());
    if (id)
        page->editNote(*id);
    else
        (new look::Toast(m_theme, page))->showMessage(tr("Your classeur is full. Remove something first."));
}

} // namespace belvedere::shell
