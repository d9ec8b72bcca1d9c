// belvedere-searchbench: how often the right métier is among the first five answers, and how long an
// answer takes, for the search of the pack and for others, over the same entries.
#include "contender.h"
#include "queries.h"
#include "region.h"

#include <content/pack.h>
#include <content/packbuilder.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace belvedere;
using namespace belvedere::tools;

namespace {

constexpr int firstAnswers = 5;

struct Part {
    int asked = 0, answered = 0;
};

// Milliseconds of many answers.
struct Times {
    QVector<double> all;

    double at(double share) const
    {
        QVector<double> sorted = all;
        std::sort(sorted.begin(), sorted.end());
        return sorted.value(qMin<qsizetype>(sorted.size() - 1, qsizetype(share * double(sorted.size()))));
    }
    void tell(const char *what) const
    {
        std::printf("  %s: median %.3f ms, p95 %.3f ms, worst %.3f ms\n", what, at(0.5), at(0.95), at(1.0));
    }
};

struct Outcome {
    QMap<QString, Part> parts;
    QStringList missed;
    Times clock, processor; // on a busy machine only the latter says something
    Times way;              // to a server and back, without a search
};

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Outcome ask(Contender &contender, const QVector<ExpectedAnswer> &queries, const QHash<QString, QString> &names, int rounds)
{
    Outcome outcome;
    for (const auto &each : queries)
        contender.metiers(each.query, firstAnswers); // the disk is not what is measured
    for (int round = 0; round < rounds; ++round) {
        for (const auto &each : queries) {
            QElapsedTimer timer;
            timer.start();
            const double before = processorMs();
            QStringList ids = contender.metiers(each.query, firstAnswers);
            outcome.clock.all.append(double(timer.nsecsElapsed()) / 1e6);
            outcome.processor.all.append(processorMs() - before);
            if (round > 0)
                continue;
            ids = ids.mid(0, firstAnswers);
            QStringList found;
            for (const QString &id : ids)
                found.append(names.value(id));
            const bool answered = std::any_of(each.expect.begin(), each.expect.end(),
                                              [&found](const QString &name) { return found.contains(name); });
            for (const QString &part : {QString(each.misspelt ? QStringLiteral("misspelt") : QStringLiteral("clean")),
                                        QString(QStringLiteral("  ") + each.category)}) {
                ++outcome.parts[part].asked;
                outcome.parts[part].answered += answered;
            }
            if (!answered)
                outcome.missed.append(each.query + QStringLiteral(" > ") + found.join(QStringLiteral("; ")));
        }
    }
    for (qsizetype at = 0; at < queries.size() * rounds; ++at) {
        QElapsedTimer timer;
        timer.start();
        if (!contender.fetch())
            break;
        outcome.way.all.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return outcome;
}

void tell(const QString &name, const Outcome &outcome, bool misses)
{
    std::printf("\n%s\n", qPrintable(name));
    for (auto it = outcome.parts.begin(); it != outcome.parts.end(); ++it)
        std::printf("  %-14s %3d of %3d  %5.1f %%\n", qPrintable(it.key()), it->answered, it->asked,
                    100.0 * it->answered / it->asked);
    outcome.clock.tell("clock");
    if (outcome.way.all.isEmpty())
        outcome.processor.tell("processor");
    else
        outcome.way.tell("clock, of a file without a search");
    for (const QString &miss : misses ? outcome.missed : QStringList())
        std::printf("    missed: %s\n", qPrintable(miss));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("data"), QStringLiteral("Folder of the ONISEP exports."), QStringLiteral("DIR")},
                       {QStringLiteral("queries"), QStringLiteral("The queries with their answers."), QStringLiteral("FILE")},
                       {QStringLiteral("quiz"), QStringLiteral("The quiz of the project."), QStringLiteral("DIR")},
                       {QStringLiteral("region"), QStringLiteral("With the other content of a region.")},
                       {QStringLiteral("random"), QStringLiteral("So many misspelt names besides."), QStringLiteral("N"), QStringLiteral("0")},
                       {QStringLiteral("seed"), QStringLiteral("Of the misspelt names."), QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("rounds"), QStringLiteral("How often each query is asked."), QStringLiteral("N"), QStringLiteral("5")},
                       {QStringLiteral("keep"), QStringLiteral("Keep the pack there."), QStringLiteral("FILE")},
                       {QStringLiteral("only"), QStringLiteral("Measure the search of the pack alone.")},
                       {QStringLiteral("misses"), QStringLiteral("List the queries without the right answer.")},
                       {QStringLiteral("ask"), QStringLiteral("Show the answers to one query."), QStringLiteral("TEXT")}});
    parser.process(app);
    const QString data = parser.value(QStringLiteral("data"));
    const auto queries = readQueries(parser.value(QStringLiteral("queries")));
    if (!queries) {
        std::fprintf(stderr, "%s\n", qPrintable(queries.error().text()));
        return 2;
    }
    QTemporaryDir folder;
    const QString pack = folder.filePath(QStringLiteral("search.pack"));
    Entries region;
    if (parser.isSet(QStringLiteral("region")))
        region = regionEntries(data + QStringLiteral("/onisep_ideo_fiches_formations_2024-06-25.xml"));
    content::BuildReport report;
    QElapsedTimer building;
    building.start();
    const auto built = content::buildPack({{data + QStringLiteral("/onisep_ideo_fiches_metiers_2024-06-25.xml")},
                                           parser.value(QStringLiteral("quiz")), {}, pack,
                                           {std::make_shared<RegionSection>(region)}}, false, {}, report);
    if (!built) {
        std::fprintf(stderr, "%s\n", qPrintable(built.error().text()));
        return 2;
    }
    std::printf("pack of %.1f MB built in %.1f s\n", double(report.bytes) / 1e6, double(building.elapsed()) / 1e3);
    building.restart();
    if (parser.isSet(QStringLiteral("keep")))
        QFile::copy(pack, parser.value(QStringLiteral("keep")));
    const auto opened = content::Pack::open(pack);
    std::printf("opened in %lld ms\n", static_cast<long long>(building.elapsed()));
    const auto metiers = (*opened)->metiers();
    if (parser.isSet(QStringLiteral("ask"))) {
        const auto answer = (*opened)->search(parser.value(QStringLiteral("ask")), 8);
        std::printf("did you mean: %s%s\n", qPrintable(answer->didYouMean), answer->corrected ? " (corrected)" : "");
        for (const auto &hit : answer->hits) {
            QString line = QStringLiteral("%1 %2 | %3 | %4").arg(int(hit.kind)).arg(hit.markedTitle, hit.detail, hit.excerpt);
            std::printf("%s\n", qPrintable(line.replace(QChar(2), u'[').replace(QChar(3), u']')));
        }
        return 0;
    }
    QHash<QString, QString> names;
    QStringList all;
    Entries entries;
    for (const auto &metier : *metiers) {
        names.insert(metier.id, metier.masculine.trimmed());
        all.append(metier.masculine.trimmed());
    }
    const QVector<ExpectedAnswer> asked =
        *queries + misspeltNames(all, parser.value(QStringLiteral("random")).toInt(), parser.value(QStringLiteral("seed")).toUInt());
    std::vector<std::unique_ptr<Contender>> contenders;
    contenders.push_back(packContender(pack));
    if (!parser.isSet(QStringLiteral("only"))) {
        entries = entriesOf(**opened) + region;
        contenders.push_back(plainContender(entries, folder.path()));
#ifdef BELVEDERE_XAPIAN
        contenders.push_back(xapianContender(entries, folder.path()));
#endif
        if (auto kiwix = kiwixContender(entries, folder.path()))
            contenders.push_back(std::move(kiwix));
    }
    for (const auto &contender : contenders)
        tell(contender->name(), ask(*contender, asked, names, parser.value(QStringLiteral("rounds")).toInt()),
             parser.isSet(QStringLiteral("misses")));
    return 0;
}
