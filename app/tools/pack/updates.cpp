// Which words call which command, and their options.
#include "updates.h"

#include "commands.h"

#include <QCommandLineParser>

#include <cstdio>
#include <functional>

namespace belvedere::tools {
namespace {

QString word(const char *text) { return QString::fromLatin1(text); }

struct Call {
    const char *name;
    int fewest, most; // words after the name
    std::function<int(const QStringList &, const QCommandLineParser &)> run;
};

const QList<Call> &calls()
{
    static const QList<Call> table{
        {"keygen", 0, 0, [](const QStringList &, const QCommandLineParser &p) { return keygenCommand(p); }},
        {"sign", 1, 1, [](const QStringList &w, const QCommandLineParser &p) { return signCommand(w.at(0), p); }},
        {"verify", 1, 1, [](const QStringList &w, const QCommandLineParser &p) { return verifyCommand(w.at(0), p); }},
        {"diff", 2, 2, [](const QStringList &w, const QCommandLineParser &p) { return diffCommand(w.at(0), w.at(1), p.value(word("o"))); }},
        {"patch", 2, 2, [](const QStringList &w, const QCommandLineParser &p) { return patchCommand(w.at(0), w.at(1), p.value(word("o"))); }},
        {"publish", 1, 2, [](const QStringList &w, const QCommandLineParser &p) { return publishCommand(w.at(0), w.value(1), p); }},
        {"rollback", 1, 1, [](const QStringList &w, const QCommandLineParser &) { return rollbackCommand(w.at(0)); }},
    };
    return table;
}

} // namespace

void addUpdateOptions(QCommandLineParser &parser)
{
    parser.addOptions({{word("secret-key"), word("The key that signs."), word("FILE")},
                       {word("public-key"), word("The key that verifies."), word("FILE")},
                       {word("password-file"), word("The password of the secret key, in its first line; else it is asked for."), word("FILE")},
                       {word("no-password"), word("keygen: write the secret key in clear.")},
                       {word("comment"), word("sign: the trusted comment, instead of title, version and date."), word("TEXT")},
                       {word("pack-version"), word("sign: the version in the trusted comment."), word("N"), word("1")},
                       {word("channel"), word("publish: the channel that terminals follow."), word("WORD"), word("stable")},
                       {word("days"), word("publish: how long the manifest is good, 1 to 366."), word("N"), word("60")},
                       {word("keep"), word("publish: how many packs stay, 1 to 49."), word("N"), word("5")}});
}

QString updateUsage()
{
    return word("  belvedere-pack keygen --secret-key S.key --public-key P.pub [--no-password]\n"
                "  belvedere-pack sign X.pack --secret-key S.key\n"
                "  belvedere-pack verify X.pack --public-key P.pub\n"
                "  belvedere-pack diff OLD.pack NEW.pack -o X.delta\n"
                "  belvedere-pack patch OLD.pack X.delta -o NEW.pack\n"
                "  belvedere-pack publish DIR [X.pack] --secret-key S.key   without a pack: a new date\n"
                "  belvedere-pack rollback DATA_FOLDER    of a terminal: back to its former pack\n");
}

std::optional<int> updateCommand(const QStringList &words, const QCommandLineParser &parser)
{
    for (const Call &call : calls()) {
        if (words.value(0) != word(call.name))
            continue;
        if (words.size() - 1 >= call.fewest && words.size() - 1 <= call.most)
            return call.run(words.mid(1), parser);
        std::fprintf(stderr, "%s", qPrintable(updateUsage()));
        return exitUsage;
    }
    return {};
}

} // namespace belvedere::tools
