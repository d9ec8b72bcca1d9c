// Random histories of two terminals of a region, whose server fails before and after it did its work.
#include <classeur/document.h>
#include <classeur/keeper.h>
#include <classeur/merge.h>
#include <classeur/regionshelf.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace belvedere;
using namespace belvedere::classeur;

namespace {

constexpr vault::CodeCost cheap{1, 8192};

class Chance
{
public:
    explicit Chance(quint32 seed) : m_state(seed) {}
    int below(int most) { return int((m_state = m_state * 1664525u + 1013904223u) >> 8) % most; }
    bool oneIn(int many) { return below(many) == 0; }

private:
    quint32 m_state;
};

struct Server {
    struct File {
        QByteArray bytes, etag;
    };
    QMap<QString, File> files;
    int version = 0;
    bool tellsEtags = true;
    int faults = 0; // one request in so many fails, before or after its work; 0: none
};

class FakeShelf : public RegionShelf
{
public:
    FakeShelf(net::Http &http, Server &server, Chance &chance) : RegionShelf(http, {}), m_server(server), m_chance(chance) {}

    QFuture<Result<net::Reply>> fetch(const QString &name) override
    {
        return answer([this, name]() -> Result<net::Reply> {
            const auto file = m_server.files.constFind(name);
            if (file == m_server.files.constEnd())
                return fail(ErrorKind::NotFound, QStringLiteral("none"));
            return net::Reply{200, file->etag, file->bytes};
        });
    }
    QFuture<Result<net::Reply>> put(const QString &name, const QByteArray &sealed, const QByteArray &etag) override
    {
        return answer([this, name, sealed, etag]() -> Result<net::Reply> {
            if (m_server.files.value(name).etag != etag)
                return fail(ErrorKind::Refused, QStringLiteral("another version"));
            m_server.files.insert(name, {sealed, '"' + QByteArray::number(++m_server.version) + '"'});
            return net::Reply{201, m_server.tellsEtags ? m_server.files.value(name).etag : QByteArray(), {}};
        });
    }

    QFuture<Result<net::Reply>> replace(const QString &name, const QByteArray &sealed) override
    {
        return answer([this, name, sealed]() -> Result<net::Reply> {
            m_server.files.insert(name, {sealed, '"' + QByteArray::number(++m_server.version) + '"'});
            return net::Reply{201, {}, {}};
        });
    }

private:
    QFuture<Result<net::Reply>> answer(const std::function<Result<net::Reply>()> &work)
    {
        auto promise = std::make_shared<QPromise<Result<net::Reply>>>();
        promise->start();
        const bool fails = m_server.faults > 0 && m_chance.oneIn(m_server.faults);
        const bool before = m_chance.oneIn(2);
        QTimer::singleShot(0, [promise, work, fails, before] {
            const Result<net::Reply> done = fails && before ? Result<net::Reply>(fail(ErrorKind::Offline, QStringLiteral("planted"))) : work();
            promise->addResult(fails ? Result<net::Reply>(fail(before ? ErrorKind::Offline : ErrorKind::Interrupted, QStringLiteral("planted"))) : done);
            promise->finish();
        });
        return promise->future();
    }

    Server &m_server;
    Chance &m_chance;
};

template <typename T>
T answerOf(const QFuture<T> &future)
{
    const QDeadlineTimer end(60'000);
    while (!future.isFinished()) {
        if (end.hasExpired())
            qFatal("no answer");
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1000);
    }
    return future.result();
}

struct Terminal {
    Terminal(Server &server, Chance &chance, net::Http &http, const Clock &clock)
        : folder(QStringLiteral("/dev/shm/belvedere-region-XXXXXX")), keeper(folder.path(), 90, clock, nullptr, cheap)
    {
        keeper.setRegion(std::make_unique<FakeShelf>(http, server, chance), merged);
    }
    QTemporaryDir folder; // in memory: a thousand times fsync is another test
    Keeper keeper;
};

// Of the item of that ref; `at hand` where the person has just added it.
Attachment attachmentOf(const QString &ref, bool atHand)
{
    const QByteArray bytes = "document " + ref.toLatin1();
    return {digestOfDocument(bytes), atHand ? bytes : QByteArray()};
}

QStringList refsOf(const QJsonObject &classeur)
{
    QStringList refs;
    for (const auto &value : classeur.value(QStringLiteral("items")).toArray())
        refs += value.toObject().value(QStringLiteral("ref")).toString();
    return refs;
}

// A thousand are for a run by hand (BELVEDERE_HISTORIES=1000): they take a minute and a half.
int historyCount()
{
    return qEnvironmentVariableIsSet("BELVEDERE_HISTORIES") ? qEnvironmentVariableIntValue("BELVEDERE_HISTORIES") : 150;
}

} // namespace

class RegionHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // All that a terminal called kept is there at the end, on both, once, with its document.
    void nothingKeptIsLost()
    {
        SystemClock system;
        const auto http = std::move(*net::Http::create({}, system));
        for (int history = 1; history <= historyCount(); ++history) {
            ManualClock clock;
            Chance chance(static_cast<quint32>(history * 7919));
            Server server;
            server.tellsEtags = chance.oneIn(2);
            server.faults = 5;
            const bool withDocuments = history % 4 == 0; // they take their time
            Terminal here(server, chance, *http, clock);
            Terminal there(server, chance, *http, clock);
            Terminal *const terminals[2] = {&here, &there};
            const auto code = vault::ResumeCode::generate();
            QSet<QString> kept;
            for (int step = 0; step < 8; ++step) {
                Keeper &keeper = terminals[chance.below(2)]->keeper;
                clock.advance(1000);
                const auto found = answerOf(keeper.find(code));
                QJsonArray items = found ? found->document.value(QStringLiteral("items")).toArray() : QJsonArray();
                const QString ref = QString::number(step);
                items.append(QJsonObject{{QStringLiteral("id"), QString(u'i' + ref)}, {QStringLiteral("kind"), QStringLiteral("metier")},
                                         {QStringLiteral("ref"), ref}, {QStringLiteral("title"), ref}, {QStringLiteral("note"), QString()},
                                         {QStringLiteral("added"), QStringLiteral("2026-09-01T10:00:00Z")}});
                const QJsonObject classeur{{QStringLiteral("version"), 1}, {QStringLiteral("items"), items}};
                QVector<Attachment> documents;
                for (const QString &each : withDocuments ? refsOf(classeur) : QStringList())
                    documents.append(attachmentOf(each, each == ref));
                QVERIFY(answerOf(keeper.keep(code, classeur, documents)).has_value());
                kept.insert(ref);
                if (chance.below(4) > 0)
                    answerOf(keeper.send(code));
                keeper.forgetKeys();
                if (chance.oneIn(3))
                    answerOf(keeper.sendWaiting());
                clock.advance(3'600'000); // so that no wrong code is remembered
            }
            server.faults = 0;
            QStringList ends[2];
            for (int turn = 0; turn < 4; ++turn) {
                Keeper &keeper = terminals[turn % 2]->keeper;
                const auto found = answerOf(keeper.find(code));
                QVERIFY(found.has_value());
                QVector<Attachment> documents;
                for (const QString &each : withDocuments ? refsOf(found->document) : QStringList())
                    documents.append(attachmentOf(each, false));
                const auto again = answerOf(keeper.keep(code, found->document, documents));
                QVERIFY(again.has_value());
                const auto sent = answerOf(keeper.send(code));
                QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sent.error().text()));
                ends[turn % 2] = refsOf(sent->merged ? *sent->merged : found->document);
                keeper.forgetKeys();
                clock.advance(3'600'000);
            }
            for (const QStringList &end : ends) {
                QVERIFY2(QSet<QString>(end.begin(), end.end()) == kept, qPrintable(QStringLiteral("history %1: %2").arg(history).arg(end.join(u' '))));
                QCOMPARE(end.size(), kept.size());
            }
            for (Terminal *terminal : terminals) {
                for (const QString &ref : withDocuments ? kept : QSet<QString>()) {
                    const Attachment document = attachmentOf(ref, true);
                    const auto bytes = answerOf(terminal->keeper.attachment(code, document.digest));
                    QVERIFY2(bytes.has_value() && *bytes == document.bytes, qPrintable(QStringLiteral("history %1: the document of %2").arg(history).arg(ref)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(RegionHistoriesTest)
#include "tst_histories.moc"
