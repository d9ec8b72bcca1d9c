// lheo_generate: writes offers in LHÉO XML made from a seed, for measures.
#include "../generatedoffers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace belvedere::formations::testing;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("actions"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("1000")},
                       {QStringLiteral("seed"), QStringLiteral("Of the choices."), QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("odd"), QStringLiteral("Actions with a fault, of a thousand."), QStringLiteral("N"), QStringLiteral("5")},
                       {QStringLiteral("o"), QStringLiteral("The file to write."), QStringLiteral("FILE")}});
    parser.process(application);
    QFile file(parser.value(QStringLiteral("o")));
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
        return 1;
    }
    GeneratedOffers offers({parser.value(QStringLiteral("actions")).toLongLong(),
                            parser.value(QStringLiteral("seed")).toUInt(), parser.value(QStringLiteral("odd")).toInt()});
    offers.open(QIODevice::ReadOnly);
    for (QByteArray bytes = offers.read(1 << 16); !bytes.isEmpty(); bytes = offers.read(1 << 16))
        file.write(bytes);
    file.close();
    return file.error() == QFile::NoError ? 0 : 1;
}
