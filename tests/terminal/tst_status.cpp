#include <terminal/status.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace belvedere;
using namespace belvedere::terminal;

namespace {

TerminalStatus well()
{
    TerminalStatus status;
    status.version = QStringLiteral("1.2 \"beta\"\\\n");
    status.taken = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    status.isRunning = true;
    status.running.seen = status.taken;
    status.running.since = status.taken.addDays(-3);
    status.running.visits = 41;
    status.running.pack = QString(64, u'a');
    status.running.metiers = 928;
    status.running.videosKept = 2;
    status.running.videosBytes = 123'456;
    status.running.residentBytes = 150'000'000;
    status.running.packFile = QStringLiteral("/srv/content.pack");
    status.updates = true;
    status.updateReached = status.taken.addDays(-1);
    status.freeBytes = 5'000'000'000;
    status.diskBytes = 9'000'000'000;
    status.outboxWaiting = 1;
    status.outboxOldestMinutes = 4;
    status.services = {{{Service::Kind::SignIn, QStringLiteral("L'ENT"), QUrl(QStringLiteral("https://cas.example/login")), {}}, ServiceState::Answer::Yes, ErrorKind::Internal, 31}};
    return status;
}

} // namespace

class StatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worries_data()
    {
        QTest::addColumn<std::function<void(TerminalStatus &)>>("change");
        QTest::addColumn<QStringList>("words");
        using Change = std::function<void(TerminalStatus &)>;
        const auto row = [](const char *name, const Change &change, const QStringList &words) { QTest::newRow(name) << change << words; };
        row("all is well", [](TerminalStatus &) {}, {});
        row("stopped", [](TerminalStatus &s) { s.isRunning = false; }, {QStringLiteral("not-running")});
        row("no content", [](TerminalStatus &s) { s.running.pack.clear(); }, {QStringLiteral("no-pack")});
        row("disk", [](TerminalStatus &s) { s.freeBytes = 499'000'000; }, {QStringLiteral("disk-low")});
        row("not updated for two weeks", [](TerminalStatus &s) { s.updateReached = s.taken.addDays(-15); }, {QStringLiteral("updates-old")});
        row("old, and not asked to be new", [](TerminalStatus &s) { s.updateReached = s.taken.addDays(-15); s.updates = false; }, {});
        row("update", [](TerminalStatus &s) { s.updateProblem = ErrorKind::Tampered; }, {QStringLiteral("update-fails")});
        row("outbox", [](TerminalStatus &s) { s.outboxOldestMinutes = 481; }, {QStringLiteral("outbox-stuck")});
        row("service", [](TerminalStatus &s) { s.services[0].answer = ServiceState::Answer::No; }, {QStringLiteral("service-down")});
        row("two", [](TerminalStatus &s) { s.isRunning = false; s.freeBytes = 0; }, {QStringLiteral("not-running"), QStringLiteral("disk-low")});
    }
    // What asks for somebody is told, and nothing else is.
    void worries()
    {
        QFETCH(std::function<void(TerminalStatus &)>, change);
        QFETCH(QStringList, words);
        TerminalStatus status = well();
        change(status);
        QStringList told;
        for (const Worry each : worriesOf(status, true))
            told += wordOf(each);
        QCOMPARE(told, words);
        QCOMPARE(toJson(status, worriesOf(status, true)).value(QStringLiteral("healthy")).toBool(), words.isEmpty());
    }

    // A terminal without a code of its own says so.
    void aMissingCodeIsTold() { QCOMPARE(worriesOf(well(), false), QVector<Worry>{Worry::CodeMissing}); }

    // What the program writes down is read back.
    void runningRoundTrips()
    {
        const Running running = well().running;
        QCOMPARE(runningFrom(toJson(running)), running);
        QCOMPARE(runningFrom({}), Running());
    }

    // A fleet's tool finds each part by its name.
    void jsonHasEachPart()
    {
        const QJsonObject all = toJson(well(), {});
        for (const char *part : {"versions", "kiosk", "pack", "updates", "disk", "outbox", "statistics", "videos"})
            QVERIFY2(!all.value(QLatin1String(part)).toObject().isEmpty(), part);
        QCOMPARE(all.value(QStringLiteral("kiosk")).toObject().value(QStringLiteral("visits")).toInt(), 41);
        const QJsonObject service = all.value(QStringLiteral("services")).toArray().first().toObject();
        QCOMPARE(service.value(QStringLiteral("service")).toString(), QStringLiteral("sign-in"));
        QCOMPARE(service.value(QStringLiteral("host")).toString(), QStringLiteral("cas.example"));
        QCOMPARE(service.value(QStringLiteral("milliseconds")).toInt(), 31);
    }

    // Each line is one of the exposition format: a comment, or a name, labels and a number; each metric is told once.
    void metricsAreOfTheFormat()
    {
        TerminalStatus status = well();
        status.services += {{Service::Kind::Space, QStringLiteral("a\"b"), {}, {}}, ServiceState::Answer::No, ErrorKind::Offline, 1};
        const QString text = QString::fromUtf8(toMetrics(status, {Worry::ServiceDown}));
        static const QRegularExpression comment(QStringLiteral("^# (HELP|TYPE) belvedere_[a-z_]+ .+$"));
        static const QRegularExpression sample(QStringLiteral("^(belvedere_[a-z_]+)(\\{[a-z]+=\"([^\"\\\\]|\\\\[\\\\n\"])*\"(,[a-z]+=\"([^\"\\\\]|\\\\[\\\\n\"])*\")*\\})? -?[0-9]+$"));
        QVERIFY(text.endsWith(u'\n'));
        QSet<QString> seen;
        for (const QString &line : text.chopped(1).split(u'\n')) {
            if (line.startsWith(u'#')) {
                QVERIFY2(comment.match(line).hasMatch(), qPrintable(line));
                continue;
            }
            QVERIFY2(sample.match(line).hasMatch(), qPrintable(line));
            const QString name = line.section(u' ', 0, -2);
            QVERIFY2(!seen.contains(name), qPrintable(line));
            seen.insert(name);
        }
        QVERIFY(text.contains(QStringLiteral("belvedere_visits_total 41\n")));
        QVERIFY(text.contains(QStringLiteral("belvedere_outbox_oldest_seconds 240\n")));
        QVERIFY(text.contains(QStringLiteral("belvedere_service_up{service=\"sign-in\",name=\"L'ENT\"} 1\n")));
        QVERIFY(text.contains(QStringLiteral("belvedere_worry{kind=\"service-down\"} 1\n")));
    }
};

QTEST_GUILESS_MAIN(StatusTest)
#include "tst_status.moc"
