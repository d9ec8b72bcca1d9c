// belvedere-pack quiz new, check, preview: for who writes a quiz of their own.
#include "commands.h"
#include "exposure.h"
#include "quizsheet.h"

#include <content/guidereader.h>
#include <content/guiderules.h>
#include <content/placement.h>

#include <QCommandLineParser>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

namespace belvedere::tools {
namespace {

Status write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Unwritable, file.errorString(), path, 0,
                    QStringLiteral("check the folder, the rights on it and the room left"));
    return {};
}

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(":/belvedere/pack/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int newQuiz(const QString &folder)
{
    QDir dir(folder);
    if (dir.exists() && !dir.isEmpty())
        return refuse(Error{ErrorKind::Refused, QStringLiteral("there is something in that folder"), folder, 0,
                            QStringLiteral("name a folder that is not there yet; nothing was changed")});
    if (!dir.mkpath(QStringLiteral("schema")))
        return refuse(Error{ErrorKind::Unwritable, QStringLiteral("the folder cannot be made"), folder, 0,
                            QStringLiteral("check the rights on the folder above it")});
    const QByteArray tree = shipped(QStringLiteral("tree.json"));
    content::GuideSource source;
    if (const Status read = content::readTree(tree, QStringLiteral("tree.json"), source); !read)
        return refuse(read.error());
    Status written = write(dir.filePath(QStringLiteral("tree.json")), tree).and_then([&] {
        return write(dir.filePath(QStringLiteral("schema/quiz.schema.json")), shipped(QStringLiteral("quiz.schema.json")));
    });
    for (int theme = 1; written && theme <= 4; ++theme)
        written = write(dir.filePath(QStringLiteral("theme-%1.json").arg(theme)), themeToWrite(source.guide, theme));
    if (!written)
        return refuse(written.error());
    say(QStringLiteral("%1: four themes of six questions to write, each text that begins with \"%2\"; "
                       "schema/quiz.schema.json tells an editor what is expected; then: belvedere-pack quiz check %1")
            .arg(folder, textToWrite()));
    return exitDone;
}

// The métiers of a pack, placed by the rules of the folder.
QVector<content::MetierSummary> placed(const content::Pack *pack, const content::GuideSource &source)
{
    QVector<content::MetierSummary> metiers;
    if (!pack)
        return metiers;
    if (auto read = pack->metiers())
        metiers = std::move(*read);
    for (auto &metier : metiers)
        metier.memberships = content::placeMetier(metier, source.rules);
    return metiers;
}

int sayPreview(const content::Guide &guide, const QString &output)
{
    if (output.isEmpty()) {
        std::fprintf(stderr, "quiz preview needs -o FILE.html\n");
        return exitUsage;
    }
    if (const Status written = write(output, quizSheet(guide)); !written)
        return refuse(written.error());
    say(output);
    return exitDone;
}

} // namespace

int checkQuizCommand(const QString &folder, const content::Pack *pack)
{
    const auto source = content::readGuide(folder);
    if (!source)
        return refuse(source.error());
    QStringList faults;
    for (const auto &problem : content::checkGuide(source->guide))
        faults.append(source->files.value(problem.theme, folder + QStringLiteral("/tree.json")) + QStringLiteral(": ") + problem.text());
    for (const QString &id : unwrittenTexts(source->guide))
        faults.append(QStringLiteral("%1: its text is still to be written. Remedy: replace \"%2\"").arg(id, textToWrite()));
    if (faults.isEmpty()) {
        const auto metiers = placed(pack, *source);
        const Exposure exposure = exposureOf(source->guide, metiers);
        for (const QString &line : exposureLines(source->guide, metiers, exposure))
            say(line);
        faults = exposureFaults(source->guide, exposure);
    }
    for (const QString &fault : std::as_const(faults))
        say(fault);
    say(QStringLiteral("%1 faults in the quiz").arg(faults.size()));
    return faults.isEmpty() ? exitDone : exitRefused;
}

int quizCommand(const QStringList &words, const QCommandLineParser &parser)
{
    const QString verb = words.value(0);
    const QString folder = words.value(1);
    if (words.size() != 2 || !QStringList({QStringLiteral("new"), QStringLiteral("check"), QStringLiteral("preview")}).contains(verb)) {
        std::fprintf(stderr, "belvedere-pack quiz new | check | preview DIR\n");
        return exitUsage;
    }
    if (verb == QStringLiteral("new"))
        return newQuiz(folder);
    if (verb == QStringLiteral("check"))
        return checkQuizCommand(folder, nullptr);
    const auto source = content::readGuide(folder);
    return source ? sayPreview(source->guide, parser.value(QStringLiteral("o"))) : refuse(source.error());
}

} // namespace belvedere::tools
