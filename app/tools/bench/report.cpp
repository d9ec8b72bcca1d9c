#include "report.h"

#include "machine.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace belvedere::bench {

Report::Report() : m_loadAtStart(load()) {}

bool Report::isFinal() const
{
    return m_loadAtStart <= quietLoad();
}

void printHeading()
{
    std::printf("%-58s %10s %10s %10s    %5s %6s  %s\n", "", "median", "p95", "max", "runs", "load", "against");
    std::fflush(stdout);
}

void Report::add(const Figure &figure)
{
    const double now = load();
    m_figures.append(toJson(figure, now));
    QString against;
    if (ratio(figure) > 0)
        against = QStringLiteral("%1 x %2 (%3 %4)").arg(ratio(figure), 0, 'f', 2).arg(figure.reference)
                      .arg(quantile(figure.referenceSamples, 0.5), 0, 'f', 2).arg(figure.unit);
    // printf counts bytes: the words are padded here.
    std::printf("%s %10.2f %10.2f %10.2f %s %5d %6.2f  %s\n", qPrintable(figure.label.leftJustified(58)),
                quantile(figure.samples, 0.5), quantile(figure.samples, 0.95), quantile(figure.samples, 1),
                qPrintable(figure.unit), static_cast<int>(figure.samples.size()), now, qPrintable(against));
    std::fflush(stdout);
}

void Report::append(const QJsonArray &figures)
{
    for (const QJsonValue &figure : figures)
        m_figures.append(figure);
}

void Report::close() const
{
    std::printf("%s, %d processors, %.0f MB\n", qPrintable(processorName()), processors(), memoryMb());
    if (!isFinal())
        std::printf("NOT FINAL: the machine was busy (load %.2f, more than %.2f): measure again when it is quiet\n",
                    m_loadAtStart, quietLoad());
}

Status Report::write(const QString &path) const
{
    const QJsonObject json{{QStringLiteral("version"), QStringLiteral(BELVEDERE_VERSION)},
                           {QStringLiteral("date"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                           {QStringLiteral("processor"), processorName()},
                           {QStringLiteral("processors"), processors()},
                           {QStringLiteral("memoryMb"), memoryMb()},
                           {QStringLiteral("loadAtStart"), m_loadAtStart},
                           {QStringLiteral("final"), isFinal()},
                           {QStringLiteral("figures"), m_figures}};
    const QByteArray text = QJsonDocument(json).toJson();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return fail(ErrorKind::Unwritable, file.errorString(), path, 0, QStringLiteral("name a file that can be written"));
    return {};
}

} // namespace belvedere::bench
