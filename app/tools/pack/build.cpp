// belvedere-pack build
#include "commands.h"
#include "interrupt.h"
#include "sections.h"

#include <content/packbuilder.h>

#include <QCommandLineParser>

#include <cstdio>

#include <unistd.h>

namespace belvedere::tools {
namespace {

// Where somebody looks on: one line that counts up.
content::Progress progressOnScreen()
{
    if (!isatty(STDERR_FILENO))
        return {};
    return [last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(100 * done / total) : 100;
        if (percent == last)
            return;
        last = percent;
        std::fprintf(stderr, "\r%3d %%%s", percent, percent == 100 ? "\n" : "");
    };
}

void sayImport(const QString &name, const content::ImportReport &import, bool everything)
{
    for (const auto &note : import.notes)
        if (everything || note.repair || note.skipped)
            say(note.text());
    for (const auto &finding : import.findings)
        say(name + QStringLiteral(": ") + finding);
    say(QStringLiteral("%1: %2 records read, %3 kept, %4 merged, %5 skipped, %6 repaired, %7 oddities%8")
            .arg(name).arg(import.read).arg(import.kept).arg(import.merged).arg(import.skipped)
            .arg(import.repaired).arg(import.total())
            .arg(everything || import.notes.isEmpty() ? QString() : QStringLiteral(" (--report lists them)")));
    for (auto more = import.unlisted.begin(); more != import.unlisted.end(); ++more)
        say(QStringLiteral("%1: %2 more of %3, not listed").arg(name).arg(*more).arg(content::toString(more.key())));
}

void sayReport(const content::BuildReport &report, bool everything)
{
    for (const auto &problem : report.guide)
        std::fprintf(stderr, "%s\n", qPrintable(problem.text()));
    sayImport(QStringLiteral("fiches"), report.import, everything);
    for (const auto &[name, import] : report.sections)
        sayImport(name, import, everything);
    for (const auto &id : report.unplaced)
        say(QStringLiteral("no groupe takes %1").arg(id));
}

} // namespace

int buildCommand(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("fiches")) || !parser.isSet(QStringLiteral("quiz"))
        || !parser.isSet(QStringLiteral("o"))) {
        std::fprintf(stderr, "build needs --fiches FILE, --quiz DIR and -o FILE\n");
        return exitUsage;
    }
    const content::BuildRequest request{parser.values(QStringLiteral("fiches")),
                                        parser.value(QStringLiteral("quiz")),
                                        parser.value(QStringLiteral("title")),
                                        parser.value(QStringLiteral("o")), sections(parser)};
    content::BuildReport report;
    const auto built = content::buildPack(request, stopOnInterrupt(), progressOnScreen(), report);
    sayReport(report, parser.isSet(QStringLiteral("report")));
    if (!built)
        return refuse(built.error());
    say(QStringLiteral("%1: %2 bytes, digest %3").arg(request.output).arg(report.bytes).arg(report.digest));
    return exitDone;
}

} // namespace belvedere::tools
