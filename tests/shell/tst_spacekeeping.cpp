// A visit's classeur in the space of who signed in, on a real Apache: what a person finds there, and finds again.
#include <shell/spacekeeping.h>
#include <shell/spacefetch.h>
#include <shell/visitmerge.h>

#include <classeur/document.h>
#include <identity/spaceaccess.h>
#include <outbox/outbox.h>
#include <servers/apache.h>
#include <spaces/ui/spacepage.h>

#include <QDir>
#include <QJsonArray>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;

namespace {

QJsonObject item(const QString &id, const QString &title, const QString &note)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("kind"), QStringLiteral("metier")}, {QStringLiteral("ref"), id},
            {QStringLiteral("title"), title}, {QStringLiteral("note"), note}, {QStringLiteral("added"), QStringLiteral("2026-09-01T10:00:00Z")}};
}

QJsonObject visitOf(const QJsonArray &items, int answers)
{
    QJsonArray answered;
    for (int i = 0; i < answers; ++i)
        answered.append(i);
    return {{QStringLiteral("version"), 1}, {QStringLiteral("answers"), answered},
            {QStringLiteral("classeur"), QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("items"), items}}}};
}

std::shared_ptr<const identity::SpaceAccess> accessTo(const QUrl &root)
{
    const QByteArray words("session=1");
    vault::Secret cookie(static_cast<std::size_t>(words.size()));
    std::copy(words.begin(), words.end(), cookie.data());
    return std::make_shared<const identity::SpaceAccess>(identity::SpaceAccess{root, std::move(cookie)});
}

bool showsWork(const QWidget *page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return page->findChild<QProgressBar *>() != nullptr;
}

} // namespace

class SpaceKeepingTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    servers::Apache m_server;

    Settings settings() const
    {
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = m_server.certificate();
        return settings;
    }
    // A terminal with an outbox, and a visit of which this is the document.
    struct Terminal {
        Terminal(const Settings &settings, const QString &folder, const Clock &clock, QJsonObject visit)
            : document(std::move(visit)), outbox(settings, folder, clock, spaceRules(settings)),
              keeping(settings, outbox, {[this] { return outbox::Contents{document, documents}; }, [this](const QJsonObject &both) { document = both; }, [this] { ++kept; }, [] { return false; }, [this](const QByteArray &left) { manifest = left; }})
        {
            outbox.start({{}, {}, 1000});
        }
        bool becomesKept() { return QTest::qWaitFor([this] { return kept > 0; }, 20'000); }

        QHash<QString, QByteArray> documents; // of the visit
        QByteArray manifest; // that the space was left with
        QJsonObject document;
        int kept = 0;
        look::Theme theme;
        outbox::Outbox outbox;
        SpaceKeeping keeping;
    };
    std::unique_ptr<Terminal> terminal(const QString &name, const QJsonObject &visit) const
    {
        auto made = std::make_unique<Terminal>(settings(), m_folder->filePath(name), m_clock, visit);
        made->outbox.begin({accessTo(m_server.address({})), {}, nullptr, {}});
        return made;
    }
    QDir space() const { return QDir(m_server.root() + QStringLiteral("/Belvédère")); }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.rules = servers::Apache::spaceRules();
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(space()).removeRecursively();
    }

    // One document an item and one of all, which a person reads; another visit finds the classeur and the climb there.
    void keptAndFoundAgain()
    {
        const QJsonObject visit = visitOf({item(QStringLiteral("MET.1"), QStringLiteral("Élagueur / élagueuse"), QStringLiteral("<b>bien</b>"))}, 3);
        const auto here = terminal(QStringLiteral("here"), visit);
        const std::unique_ptr<spaces::ui::SpacePage> page(here->keeping.buildPage(here->theme, Language::French));
        QVERIFY(here->becomesKept());
        QStringList suffixes;
        for (const QFileInfo &file : space().entryInfoList(QDir::Files))
            suffixes += file.suffix();
        suffixes.sort();
        QCOMPARE(suffixes, (QStringList{QStringLiteral("html"), QStringLiteral("json"), QStringLiteral("pdf")}));
        const QByteArray sheet = servers::readFile(space().filePath(QStringLiteral("Élagueur élagueuse.html")));
        QVERIFY(sheet.contains("&lt;b&gt;bien") && sheet.contains("Élagueur / élagueuse"));
        const QString pdf = space().entryList({QStringLiteral("*.pdf")}).value(0);
        QVERIFY(servers::readFile(space().filePath(pdf)).startsWith("%PDF"));

        // Another terminal, a visit in which nothing was answered yet.
        const auto there = terminal(QStringLiteral("there"), visitOf({}, 0));
        const std::unique_ptr<spaces::ui::SpacePage> other(there->keeping.buildPage(there->theme, Language::French));
        QVERIFY(there->becomesKept());
        QCOMPARE(there->document, visit);
    }

    // Leaving the page does not stop the sync; coming back shows where it stands, without sending again; and what was
    // added meanwhile is neither called kept nor lost.
    void leavingThePageDoesNotStopIt()
    {
        const QJsonObject visit = visitOf({item(QStringLiteral("MET.1"), QStringLiteral("A"), {}), item(QStringLiteral("MET.2"), QStringLiteral("B"), {})}, 1);
        const auto here = terminal(QStringLiteral("here"), visit);
        delete here->keeping.buildPage(here->theme, Language::French);
        QVERIFY(here->outbox.standing().working);
        std::unique_ptr<spaces::ui::SpacePage> page(here->keeping.buildPage(here->theme, Language::French));
        QVERIFY(showsWork(page.get()));
        page.reset();
        QVERIFY(here->becomesKept());
        QTRY_COMPARE(space().entryList(QDir::Files).size(), 4);
        const auto requests = m_server.requests().size();
        page.reset(here->keeping.buildPage(here->theme, Language::French));
        QVERIFY(!here->outbox.standing().working && !showsWork(page.get()));
        QCOMPARE(m_server.requests().size(), requests);

        // Another terminal adds one; here one is added while it is sent.
        const auto there = terminal(QStringLiteral("there"), visitOf({item(QStringLiteral("MET.3"), QStringLiteral("C"), {})}, 1));
        delete there->keeping.buildPage(there->theme, Language::French);
        QVERIFY(there->becomesKept());
        here->kept = 0;
        here->document = visitOf({item(QStringLiteral("MET.1"), QStringLiteral("A"), QStringLiteral("note"))}, 1);
        QSignalSpy finished(&here->outbox, &outbox::Outbox::finished);
        page.reset(here->keeping.buildPage(here->theme, Language::French));
        here->document = visitOf({item(QStringLiteral("MET.1"), QStringLiteral("A"), QStringLiteral("note")), item(QStringLiteral("MET.4"), QStringLiteral("D"), {})}, 1);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(here->kept, 0);
        QStringList refs;
        for (const auto &each : here->document.value(QStringLiteral("classeur")).toObject().value(QStringLiteral("items")).toArray())
            refs += each.toObject().value(QStringLiteral("ref")).toString();
        QVERIFY2(refs.contains(QStringLiteral("MET.3")) && refs.contains(QStringLiteral("MET.4")), qPrintable(refs.join(u' ')));
    }

    // Imported documents lie in the folder as they were, and come back on another terminal; one that the person has
    // changed there is theirs, and does not come in its place.
    void importedDocumentsComeBack()
    {
        const QByteArray letter = "Madame, Monsieur";
        const QByteArray other = "Autre lettre";
        const auto documentItem = [](const QByteArray &bytes, const QString &title) {
            QJsonObject one = item(title, title, {});
            one.insert(QStringLiteral("kind"), QStringLiteral("document"));
            one.insert(QStringLiteral("ref"), classeur::digestOfDocument(bytes));
            one.insert(QStringLiteral("suffix"), QStringLiteral("txt"));
            one.insert(QStringLiteral("size"), bytes.size());
            return one;
        };
        const QJsonObject visit = visitOf({documentItem(letter, QStringLiteral("Lettre")), documentItem(other, QStringLiteral("Autre"))}, 1);
        const auto here = terminal(QStringLiteral("here"), visit);
        here->documents = {{classeur::digestOfDocument(letter), letter}, {classeur::digestOfDocument(other), other}};
        delete here->keeping.buildPage(here->theme, Language::French);
        QVERIFY(here->becomesKept());
        QCOMPARE(servers::readFile(space().filePath(QStringLiteral("Lettre.txt"))), letter);
        QVERIFY(QFile::exists(space().filePath(QStringLiteral("Lettre.html"))));
        QFile changed(space().filePath(QStringLiteral("Autre.txt")));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("Autre chose.") > 0);
        changed.close();

        const auto there = terminal(QStringLiteral("there"), visitOf({}, 0));
        delete there->keeping.buildPage(there->theme, Language::French);
        QVERIFY(there->becomesKept());
        QCOMPARE(there->document, visit);
        QObject owner;
        QPointer<SpaceFetch> fetch = new SpaceFetch(settings(), m_clock, accessTo(m_server.address({})),
            [&](const QString &digest, const QByteArray &bytes) { there->documents.insert(digest, bytes); }, &owner);
        fetch->begin(there->manifest, {classeur::digestOfDocument(letter), classeur::digestOfDocument(other)});
        QTRY_VERIFY_WITH_TIMEOUT(!fetch, 20'000); // it has done all
        QCOMPARE(there->documents.value(classeur::digestOfDocument(letter)), letter);
        QVERIFY(!there->documents.contains(classeur::digestOfDocument(other)));
        QCOMPARE(servers::readFile(space().filePath(QStringLiteral("Autre.txt"))), QByteArray("Autre chose."));
    }

    // Nobody is signed in any more: told, and nothing is asked of any server.
    void signedOutIsTold()
    {
        const auto here = terminal(QStringLiteral("here"), visitOf({}, 0));
        here->outbox.leave();
        const auto requests = m_server.requests().size();
        const std::unique_ptr<spaces::ui::SpacePage> page(here->keeping.buildPage(here->theme, Language::French));
        QVERIFY(!showsWork(page.get()));
        QCOMPARE(here->kept, 0);
        QCOMPARE(m_server.requests().size(), requests);
    }
};

QTEST_MAIN(SpaceKeepingTest)
#include "tst_spacekeeping.moc"
