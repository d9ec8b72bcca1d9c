// belvedere-pack: makes, describes, checks and lists content packs.
#include "reach.h"

#include <content/guiderules.h>
#include <content/pack.h>
#include <content/packbuilder.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace belvedere;

namespace {

constexpr int exitRefused = 1;
constexpr int exitUsage = 2;
constexpr int exitStopped = 130;

StopFlag stopped{false};

void onInterrupt(int)
{
    stopped = true;
}

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
}

int refuse(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return error.kind == ErrorKind::Cancelled ? exitStopped : exitRefused;
}

void sayReport(const content::BuildReport &report, bool everything)
{
    for (const auto &problem : report.guide)
        std::fprintf(stderr, "%s\n", qPrintable(problem.text()));
    for (const auto &note : report.import.notes)
        if (everything || note.repair)
            say(note.text());
    say(QStringLiteral("%1 records read, %2 kept, %3 merged, %4 repaired, %5 oddities%6")
            .arg(report.import.read).arg(report.import.kept).arg(report.import.merged)
            .arg(report.import.repaired).arg(report.import.notes.size())
            .arg(everything ? QString() : QStringLiteral(" (--report lists them)")));
    for (const auto &id : report.unplaced)
        say(QStringLiteral("no groupe takes %1").arg(id));
}

int build(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("fiches")) || !parser.isSet(QStringLiteral("quiz"))
        || !parser.isSet(QStringLiteral("o"))) {
        std::fprintf(stderr, "build needs --fiches FILE, --quiz DIR and -o FILE\n");
        return exitUsage;
    }
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    const content::BuildRequest request{parser.values(QStringLiteral("fiches")),
                                        parser.value(QStringLiteral("quiz")),
                                        parser.value(QStringLiteral("title")),
                                        parser.value(QStringLiteral("o"))};
    content::BuildReport report;
    const auto built = content::buildPack(request, stopped, {}, report);
    sayReport(report, parser.isSet(QStringLiteral("report")));
    if (!built)
        return refuse(built.error());
    say(QStringLiteral("%1: %2 bytes, digest %3").arg(request.output).arg(report.bytes).arg(report.digest));
    return 0;
}

int info(const content::Pack &pack)
{
    const auto &i = pack.info();
    say(QStringLiteral("title     %1\nschema    %2\nmétiers   %3\nquestions %4\nitems     %5\nsource    %6\ndigest    %7")
            .arg(i.title).arg(i.schemaVersion).arg(i.metiers).arg(i.questions).arg(i.items)
            .arg(i.source, i.digest));
    return 0;
}

int list(const content::Pack &pack, const QString &groupe)
{
    const auto metiers = pack.metiers();
    if (!metiers)
        return refuse(metiers.error());
    for (const auto &metier : *metiers)
        if (groupe.isEmpty() || metier.primaryGroupe() == groupe)
            say(metier.id + u'\t' + metier.primaryGroupe() + u'\t' + metier.niveau + u'\t' + metier.name());
    return 0;
}

int check(const content::Pack &pack)
{
    const auto guide = pack.guide();
    const auto metiers = pack.metiers();
    if (!guide || !metiers)
        return refuse(guide ? metiers.error() : guide.error());
    const auto problems = content::checkGuide(*guide);
    for (const auto &problem : problems)
        say(problem.text());
    QHash<QString, int> counts;
    int unplaced = 0;
    for (const auto &metier : *metiers) {
        ++counts[metier.primaryGroupe()];
        unplaced += metier.memberships.isEmpty() ? 1 : 0;
    }
    for (const auto &groupe : guide->groupes)
        say(QStringLiteral("%1 %2 %3 métiers").arg(groupe.pole, -14).arg(groupe.id, -16).arg(counts[groupe.id], 4));
    const auto missed = tools::unreachable(*guide, *metiers);
    for (const auto &id : missed)
        say(QStringLiteral("no answer can reach %1").arg(id));
    const double share = 100.0 * double(metiers->size() - missed.size()) / double(qMax<qsizetype>(1, metiers->size()));
    say(QStringLiteral("%1 of %2 métiers can be reached (%3 %), %4 unplaced, %5 problems in the quiz")
            .arg(metiers->size() - missed.size()).arg(metiers->size()).arg(share, 0, 'f', 1)
            .arg(unplaced).arg(problems.size()));
    return problems.isEmpty() && unplaced == 0 && share >= 99.0 ? 0 : exitRefused;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("belvedere-pack"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Makes and checks content packs.\n\n"
        "  belvedere-pack build --fiches IDEO.xml --quiz DIR -o X.pack\n"
        "  belvedere-pack info | check | list X.pack\n\n"
        "Exit codes: 0 done, 1 refused, 2 wrong call, 130 stopped."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("build, info, check or list"));
    parser.addPositionalArgument(QStringLiteral("pack"), QStringLiteral("for info, check and list"));
    parser.addOptions({{QStringLiteral("fiches"), QStringLiteral("An IDEO export; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("quiz"), QStringLiteral("The folder of the quiz."), QStringLiteral("DIR")},
                       {QStringLiteral("title"), QStringLiteral("The title of the pack."), QStringLiteral("TEXT"), QStringLiteral("Belvédère")},
                       {QStringLiteral("groupe"), QStringLiteral("List this groupe only."), QStringLiteral("ID")},
                       {QStringLiteral("report"), QStringLiteral("Print every oddity of the import.")},
                       {QStringLiteral("o"), QStringLiteral("The pack to write."), QStringLiteral("FILE")}});
    parser.process(application);
    const auto words = parser.positionalArguments();
    const QString command = words.value(0);
    if (command == QStringLiteral("build"))
        return build(parser);
    if (words.size() != 2 || !QStringList({QStringLiteral("info"), QStringLiteral("check"), QStringLiteral("list")}).contains(command)) {
        std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
        return exitUsage;
    }
    const auto pack = content::Pack::open(words.at(1));
    if (!pack)
        return refuse(pack.error());
    if (command == QStringLiteral("info"))
        return info(**pack);
    return command == QStringLiteral("list") ? list(**pack, parser.value(QStringLiteral("groupe"))) : check(**pack);
}
