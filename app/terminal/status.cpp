#include <terminal/status.h>

#include <QJsonArray>

namespace belvedere::terminal {
namespace {

constexpr qint64 leastFree = 500'000'000;  // a pack and its update, and classeurs for a year
constexpr int updatesOldDays = 14;
constexpr qint64 stuckMinutes = 480;       // longer than any setting lets one try

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonArray servicesJson(const QVector<ServiceState> &services)
{
    using Answer = ServiceState::Answer;
    QJsonArray all;
    for (const ServiceState &each : services) {
        QJsonObject one{{QStringLiteral("service"), wordOf(each.service.kind)},
                        {QStringLiteral("host"), each.service.address.host()},
                        {QStringLiteral("answers"), each.answer == Answer::Yes}};
        if (!each.service.name.isEmpty())
            one.insert(QStringLiteral("name"), each.service.name);
        if (each.answer == Answer::No)
            one.insert(QStringLiteral("problem"), kindName(each.problem));
        if (each.answer == Answer::Yes)
            one.insert(QStringLiteral("milliseconds"), each.milliseconds);
        all.append(one);
    }
    return all;
}

} // namespace

QVector<Worry> worriesOf(const TerminalStatus &status, bool hasCode)
{
    QVector<Worry> all;
    const auto when = [&all](bool is, Worry worry) {
        if (is)
            all += worry;
    };
    when(!status.isRunning, Worry::NotRunning);
    when(status.isRunning && status.running.pack.isEmpty(), Worry::NoPack);
    when(status.diskBytes > 0 && status.freeBytes < leastFree, Worry::DiskLow);
    when(status.updateProblem.has_value(), Worry::UpdateFails);
    when(status.updates && status.updateReached.isValid() && status.updateReached.daysTo(status.taken) > updatesOldDays, Worry::UpdatesOld);
    when(status.outboxOldestMinutes > stuckMinutes, Worry::OutboxStuck);
    when(std::any_of(status.services.begin(), status.services.end(), [](const ServiceState &each) { return each.answer == ServiceState::Answer::No; }),
         Worry::ServiceDown);
    when(!hasCode, Worry::CodeMissing);
    return all;
}

QString wordOf(Worry worry)
{
    switch (worry) {
    case Worry::NotRunning: return QStringLiteral("not-running");
    case Worry::NoPack: return QStringLiteral("no-pack");
    case Worry::DiskLow: return QStringLiteral("disk-low");
    case Worry::UpdatesOld: return QStringLiteral("updates-old");
    case Worry::UpdateFails: return QStringLiteral("update-fails");
    case Worry::OutboxStuck: return QStringLiteral("outbox-stuck");
    case Worry::ServiceDown: return QStringLiteral("service-down");
    case Worry::CodeMissing: return QStringLiteral("code-missing");
    }
    return {};
}

QJsonObject toJson(const Running &running)
{
    return {{QStringLiteral("seen"), timeText(running.seen)},   {QStringLiteral("since"), timeText(running.since)},
            {QStringLiteral("visits"), running.visits},         {QStringLiteral("residentBytes"), running.residentBytes},
            {QStringLiteral("pack"), running.pack},             {QStringLiteral("metiers"), running.metiers},
            {QStringLiteral("packFile"), running.packFile},     {QStringLiteral("videosKept"), running.videosKept},
            {QStringLiteral("videosBytes"), running.videosBytes}};
}

Running runningFrom(const QJsonObject &object)
{
    Running running;
    running.seen = QDateTime::fromString(object.value(QStringLiteral("seen")).toString(), Qt::ISODate);
    running.since = QDateTime::fromString(object.value(QStringLiteral("since")).toString(), Qt::ISODate);
    running.visits = object.value(QStringLiteral("visits")).toInteger();
    running.residentBytes = object.value(QStringLiteral("residentBytes")).toInteger();
    running.pack = object.value(QStringLiteral("pack")).toString();
    running.metiers = object.value(QStringLiteral("metiers")).toInteger();
    running.packFile = object.value(QStringLiteral("packFile")).toString();
    running.videosKept = object.value(QStringLiteral("videosKept")).toInt();
    running.videosBytes = object.value(QStringLiteral("videosBytes")).toInteger();
    return running;
}

QJsonObject toJson(const TerminalStatus &status, const QVector<Worry> &worries)
{
    QJsonArray words;
    for (const Worry each : worries)
        words.append(wordOf(each));
    QJsonObject updates{{QStringLiteral("on"), status.updates},
                        {QStringLiteral("reached"), timeText(status.updateReached)},
                        {QStringLiteral("version"), status.updateVersion},
                        {QStringLiteral("waits"), status.updateWaits}};
    if (status.updateProblem)
        updates.insert(QStringLiteral("problem"), kindName(*status.updateProblem));
    return {
        {QStringLiteral("taken"), timeText(status.taken)},
        {QStringLiteral("healthy"), worries.isEmpty()},
        {QStringLiteral("worries"), words},
        {QStringLiteral("name"), status.name},
        {QStringLiteral("versions"), QJsonObject{{QStringLiteral("belvedere"), status.version}, {QStringLiteral("qt"), status.qt}, {QStringLiteral("system"), status.system}}},
        {QStringLiteral("kiosk"), QJsonObject{{QStringLiteral("running"), status.isRunning},
                                              {QStringLiteral("since"), timeText(status.running.since)},
                                              {QStringLiteral("visits"), status.running.visits},
                                              {QStringLiteral("residentBytes"), status.running.residentBytes}}},
        {QStringLiteral("pack"), QJsonObject{{QStringLiteral("digest"), status.running.pack},
                                             {QStringLiteral("metiers"), status.running.metiers},
                                             {QStringLiteral("bytes"), status.packBytes},
                                             {QStringLiteral("date"), timeText(status.packDate)},
                                             {QStringLiteral("former"), status.formerPack}}},
        {QStringLiteral("updates"), updates},
        {QStringLiteral("disk"), QJsonObject{{QStringLiteral("free"), status.freeBytes}, {QStringLiteral("bytes"), status.diskBytes}}},
        {QStringLiteral("outbox"), QJsonObject{{QStringLiteral("waiting"), status.outboxWaiting},
                                               {QStringLiteral("sent"), status.outboxSent},
                                               {QStringLiteral("givenUp"), status.outboxGivenUp},
                                               {QStringLiteral("oldestMinutes"), status.outboxOldestMinutes}}},
        {QStringLiteral("requests"), QJsonObject{{QStringLiteral("waiting"), status.requestsWaiting},
                                                 {QStringLiteral("sent"), status.requestsSent},
                                                 {QStringLiteral("givenUp"), status.requestsGivenUp}}},
        {QStringLiteral("statistics"), QJsonObject{{QStringLiteral("on"), status.counting},
                                                   {QStringLiteral("waiting"), status.countsWaiting},
                                                   {QStringLiteral("oldestDays"), status.countsOldestDays}}},
        {QStringLiteral("videos"), QJsonObject{{QStringLiteral("kept"), status.running.videosKept}, {QStringLiteral("bytes"), status.running.videosBytes}}},
        {QStringLiteral("services"), servicesJson(status.services)},
    };
}

} // namespace belvedere::terminal
