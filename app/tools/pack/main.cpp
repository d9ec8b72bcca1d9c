// belvedere-pack: makes, describes, checks and lists content packs.
#include "commands.h"
#include "sections.h"
#include "updates.h"
#include "videos.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace belvedere;

namespace belvedere::tools {

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
}

int refuse(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return error.kind == ErrorKind::Cancelled ? exitStopped : exitRefused;
}

} // namespace belvedere::tools

namespace {

int checkQuiz(const QString &folder, const QString &packPath)
{
    if (packPath.isEmpty())
        return tools::checkQuizCommand(folder, nullptr);
    const auto pack = content::Pack::open(packPath);
    return pack ? tools::checkQuizCommand(folder, pack->get()) : tools::refuse(pack.error());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("belvedere-pack"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Makes, checks, signs and publishes content packs.\n\n"
        "  belvedere-pack build --fiches IDEO.xml --quiz DIR -o X.pack\n"
        "  belvedere-pack info | check | list X.pack\n"
        "  belvedere-pack check --quiz DIR [X.pack]    what a quiz favours, over simulated players\n"
        "  belvedere-pack quiz new | check | preview DIR [-o SHEET.html]\n\n"
        "%1%2\n"
        "Exit codes: 0 done, 1 refused, 2 wrong call, 130 stopped.").arg(tools::updateUsage(), tools::videoUsage()));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("build, info, check, list or quiz"));
    parser.addPositionalArgument(QStringLiteral("pack"), QStringLiteral("for info, check and list"));
    parser.addOptions({{QStringLiteral("fiches"), QStringLiteral("An IDEO export; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("quiz"), QStringLiteral("The folder of the quiz."), QStringLiteral("DIR")},
                       {QStringLiteral("title"), QStringLiteral("The title of the pack."), QStringLiteral("TEXT"), QStringLiteral("Belvédère")},
                       {QStringLiteral("groupe"), QStringLiteral("List this groupe only."), QStringLiteral("ID")},
                       {QStringLiteral("report"), QStringLiteral("Print every oddity of the import.")},
                       {QStringLiteral("o"), QStringLiteral("The pack to write."), QStringLiteral("FILE")}});
    tools::addSectionOptions(parser);
    tools::addUpdateOptions(parser);
    tools::addVideoOptions(parser);
    parser.process(application);
    const auto words = parser.positionalArguments();
    const QString command = words.value(0);
    if (const auto code = tools::updateCommand(words, parser))
        return *code;
    if (const auto code = tools::videoCommand(words, parser))
        return *code;
    if (command == QStringLiteral("build"))
        return tools::buildCommand(parser);
    if (command == QStringLiteral("quiz"))
        return tools::quizCommand(words.mid(1), parser);
    if (command == QStringLiteral("check") && parser.isSet(QStringLiteral("quiz")))
        return checkQuiz(parser.value(QStringLiteral("quiz")), words.value(1));
    if (words.size() != 2 || !QStringList({QStringLiteral("info"), QStringLiteral("check"), QStringLiteral("list")}).contains(command)) {
        std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
        return tools::exitUsage;
    }
    const auto pack = content::Pack::open(words.at(1));
    if (!pack)
        return tools::refuse(pack.error());
    if (command == QStringLiteral("info"))
        return tools::infoCommand(**pack);
    return command == QStringLiteral("list") ? tools::listCommand(**pack, parser.value(QStringLiteral("groupe")))
                                             : tools::checkCommand(**pack);
}
