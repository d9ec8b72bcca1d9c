// A visit's classeur in the space of who signed in, on a real Apache: what a person finds there, and finds again.
#include <shell/spacekeeping.h>
#include <shell/visitmerge.h>

#include <identity/spaceaccess.h>
#include <servers/apache.h>
#include <spaces/ui/spacepage.h>

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
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

} // namespace

class SpaceKeepingTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;

private Q_SLOTS:
    // One document an item and one of all, which a person reads; another visit finds the classeur and the climb there.
    void keptAndFoundAgain()
    {
        servers::Apache server;
        server.rules = servers::Apache::spaceRules();
        QVERIFY2(server.start(), qPrintable(server.problem()));
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = server.certificate();
        look::Theme theme;
        const QJsonObject visit = visitOf({item(QStringLiteral("MET.1"), QStringLiteral("Élagueur / élagueuse"), QStringLiteral("<b>bien</b>"))}, 3);
        {
            SpaceKeeping keeping(settings, m_clock);
            QSignalSpy kept(&keeping, &SpaceKeeping::kept);
            const std::unique_ptr<spaces::ui::SpacePage> page(keeping.buildPage(theme, Language::French,
                {[visit] { return visit; }, [](const QJsonObject &) {}, [&] { return accessTo(server.address({})); }}));
            QVERIFY(kept.wait(20'000));
        }
        const QDir folder(server.root() + QStringLiteral("/Belvédère"));
        QStringList suffixes;
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            suffixes += file.suffix();
        suffixes.sort();
        QCOMPARE(suffixes, (QStringList{QStringLiteral("html"), QStringLiteral("json"), QStringLiteral("pdf")}));
        const QByteArray sheet = servers::readFile(folder.filePath(QStringLiteral("Élagueur élagueuse.html")));
        QVERIFY(sheet.contains("&lt;b&gt;bien") && sheet.contains("Élagueur / élagueuse"));
        const QString pdf = folder.entryList({QStringLiteral("*.pdf")}).value(0);
        QVERIFY(servers::readFile(folder.filePath(pdf)).startsWith("%PDF"));

        // Another terminal, a visit in which nothing was answered yet.
        SpaceKeeping there(settings, m_clock);
        QJsonObject found;
        QSignalSpy kept(&there, &SpaceKeeping::kept);
        const std::unique_ptr<spaces::ui::SpacePage> page(there.buildPage(theme, Language::French,
            {[] { return visitOf({}, 0); }, [&](const QJsonObject &both) { found = both; }, [&] { return accessTo(server.address({})); }}));
        QVERIFY(kept.wait(20'000));
        QCOMPARE(found, visit);
    }

    // Nobody is signed in any more: told, and nothing is asked of any server.
    void signedOutIsTold()
    {
        look::Theme theme;
        SpaceKeeping keeping({}, m_clock);
        QSignalSpy kept(&keeping, &SpaceKeeping::kept);
        const std::unique_ptr<spaces::ui::SpacePage> page(keeping.buildPage(theme, Language::French,
            {[] { return visitOf({}, 0); }, [](const QJsonObject &) {}, [] { return nullptr; }}));
        QCOMPARE(kept.size(), 0);
    }
};

QTEST_MAIN(SpaceKeepingTest)
#include "tst_spacekeeping.moc"
