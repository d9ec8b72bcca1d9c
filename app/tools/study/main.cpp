// belvedere-study: the region's yearly study, from what its terminals send.
#include "generate.h"
#include "htmlreport.h"
#include "opendata.h"
#include "pdfreport.h"
#include "report.h"

#include <core/dates.h>

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSaveFile>

#include <cstdio>

using namespace belvedere;

namespace {

constexpr int exitDone = 0, exitRefused = 1, exitUsage = 2, exitPartly = 3;

QString text(const char *name) { return QString::fromLatin1(name); }

int refuse(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return exitRefused;
}

int usage(const QString &what)
{
    std::fprintf(stderr, "%s\nbelvedere-study --help tells more.\n", qPrintable(what));
    return exitUsage;
}

Status writeFile(const QString &path, const QByteArray &bytes, QFile::Permissions permissions = {})
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(permissions));
    if (!opened || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Unwritable, file.errorString(), path, 0, QStringLiteral("choose a folder with room that can be written to"));
    return {};
}

int keygen(const QString &prefix)
{
    const QString secretPath = prefix + QStringLiteral(".key"), openPath = prefix + QStringLiteral(".pub");
    for (const QString &path : {secretPath, openPath}) {
        if (QFile::exists(path)) // what was sealed to it could never be opened again
            return refuse({ErrorKind::Refused, QStringLiteral("there is a key already"), path, 0, QStringLiteral("choose another name")});
    }
    const statistics::Keys keys = statistics::newKeys();
    QByteArray secret = statistics::writeSecretKey(keys.secret);
    const Status written = writeFile(secretPath, secret, QFile::ReadOwner | QFile::WriteOwner).and_then([&] { return writeFile(openPath, statistics::writeOpenKey(keys.open)); });
    vault::wipe(secret);
    if (!written)
        return refuse(written.error());
    std::printf("%s: keep it where the study is made, and a copy in a safe place; without it nothing can be opened.\n%s: for the terminals, [statistics] public-key.\n",
                qPrintable(secretPath), qPrintable(openPath));
    return exitDone;
}

int generate(const QCommandLineParser &parser)
{
    const auto key = statistics::loadOpenKey(parser.value(text("public-key")));
    if (!key)
        return refuse(key.error());
    study::Invented invented;
    bool whole[4]{};
    invented.visits = parser.value(text("visits")).toLongLong(&whole[0]);
    invented.seed = parser.value(text("seed")).toUInt(&whole[1]);
    invented.terminals = parser.value(text("terminals")).toInt(&whole[2]);
    invented.year = parser.isSet(text("year")) ? parser.value(text("year")).toInt(&whole[3]) : QDate::currentDate().year();
    if (!whole[0] || !whole[1] || !whole[2] || invented.visits < 1 || invented.visits > 100'000'000 || invented.terminals < 1 || invented.terminals > 10'000 || invented.year < 2000 || invented.year > 2200)
        return usage(QStringLiteral("--visits takes 1 to 100000000, --terminals 1 to 10000, --seed and --year whole numbers."));
    const auto made = study::generate(invented, *key, parser.value(text("o")));
    if (!made)
        return refuse(made.error());
    std::printf("%lld visits of %d terminals in %d files\n", static_cast<long long>(made->visits), invented.terminals, made->files);
    return exitDone;
}

int make(const QCommandLineParser &parser)
{
    const QString folder = parser.value(text("o")), language = parser.value(text("language"));
    const int year = parser.value(text("year")).toInt();
    if (language != text("fr") && language != text("en"))
        return usage(QStringLiteral("--language takes fr or en."));
    if (parser.isSet(text("year")) && (year < 2000 || year > 2200))
        return usage(QStringLiteral("--year takes a year."));
    const auto keys = statistics::loadSecretKey(parser.value(text("private-key")));
    if (!keys)
        return refuse(keys.error());
    const auto reading = study::gather(parser.value(text("from")), *keys, year);
    if (!reading)
        return refuse(reading.error());
    for (const Error &left : reading->left)
        std::fprintf(stderr, "left out: %s\n", qPrintable(left.text()));
    const study::Words words(language == text("en") ? Language::English : Language::French);
    QLocale::setDefault(localeOf(words.language()));
    const study::ReportFrame frame{parser.value(text("region")), QDate::currentDate(), static_cast<int>(reading->left.size())};
    const study::Document document = study::reportOf(reading->gathered, frame, words);
    if (!QDir().mkpath(folder))
        return refuse({ErrorKind::Unwritable, QStringLiteral("the folder cannot be made"), folder, 0, QStringLiteral("choose another")});
    const QDir out(folder);
    const Status written = writeFile(out.filePath(text("etude.html")), study::htmlOf(document))
                               .and_then([&] { return study::writePdfReport(document, out.filePath(text("etude.pdf"))); })
                               .and_then([&] { return writeFile(out.filePath(text("comptes.csv")), study::openData(reading->gathered)); })
                               .and_then([&] { return writeFile(out.filePath(text("comptes.schema.json")), study::openDataSchema()); });
    if (!written)
        return refuse(written.error());
    std::printf("%d files read, %lld left out: %s\n", reading->gathered.files(), static_cast<long long>(reading->left.size()), qPrintable(out.absolutePath()));
    return reading->left.isEmpty() ? exitDone : exitPartly;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(text("belvedere-study"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Makes the yearly study of a region from what its terminals send.\n\n"
        "  belvedere-study keygen -o NAME             NAME.key for the region, NAME.pub for its terminals\n"
        "  belvedere-study make --private-key NAME.key --from DIR -o DIR\n"
        "                                             etude.html, etude.pdf, comptes.csv, comptes.schema.json\n"
        "  belvedere-study generate --public-key NAME.pub --visits N -o DIR\n"
        "                                             files of visits that nobody made, to try it with\n\n"
        "Exit codes: 0 done, 1 refused, 2 wrong call, 3 done, and some files were left out."));
    parser.addHelpOption();
    parser.addPositionalArgument(text("command"), QStringLiteral("keygen, make or generate"));
    parser.addOptions({{text("private-key"), QStringLiteral("The region's private key."), text("FILE")},
                       {text("public-key"), QStringLiteral("The region's public key."), text("FILE")},
                       {text("from"), QStringLiteral("The folder of the files of the terminals."), text("DIR")},
                       {text("year"), QStringLiteral("That year alone; of generate: the year (this one)."), text("YEAR")},
                       {text("region"), QStringLiteral("The name of the region, for the title."), text("TEXT")},
                       {text("language"), QStringLiteral("fr (default) or en."), text("CODE"), text("fr")},
                       {text("visits"), QStringLiteral("How many visits (1000)."), text("N"), text("1000")},
                       {text("terminals"), QStringLiteral("Of how many terminals (40)."), text("N"), text("40")},
                       {text("seed"), QStringLiteral("The same seed gives the same counts (1)."), text("N"), text("1")},
                       {text("o"), QStringLiteral("Where to write."), text("PATH")}});
    parser.process(application);
    const QString command = parser.positionalArguments().value(0);
    const auto needs = [&](std::initializer_list<const char *> options) {
        QStringList missing;
        for (const char *option : options) {
            if (parser.value(text(option)).isEmpty())
                missing += QString((qstrlen(option) > 1 ? text("--") : text("-")) + text(option));
        }
        return missing.join(text(", "));
    };
    QString missing;
    if (parser.positionalArguments().size() == 1 && command == text("keygen"))
        return (missing = needs({"o"})).isEmpty() ? keygen(parser.value(text("o"))) : usage(text("keygen needs ") + missing);
    if (parser.positionalArguments().size() == 1 && command == text("make"))
        return (missing = needs({"private-key", "from", "o"})).isEmpty() ? make(parser) : usage(text("make needs ") + missing);
    if (parser.positionalArguments().size() == 1 && command == text("generate"))
        return (missing = needs({"public-key", "o"})).isEmpty() ? generate(parser) : usage(text("generate needs ") + missing);
    std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
    return exitUsage;
}
