// A teacher's own scenarios: kept beside each other, taken away as files, brought in, removed; without any server.
#include <shell/classroom.h>
#include <shell/teacherfiles.h>

#include <look/textfield.h>
#include <seance/ui/doorpage.h>
#include <seance/ui/editorpage.h>

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using seance::Scenario;
using seance::ui::teacher::DoorPage;
using seance::ui::teacher::EditorPage;

class ScenariosTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = 20'000;
    look::Theme m_theme;
    SystemClock m_clock;
    QTemporaryDir m_home; // where the documents of a teacher are
    QByteArray m_homeBefore;

    static Classroom::Knows nothing()
    {
        const auto same = [](const QString &id) { return id; };
        return {{}, [](seance::Step::Kind, const QString &ref) { return ref; }, same, same};
    }
    std::unique_ptr<Classroom> started(const QString &folder) const
    {
        auto desk = std::make_unique<Classroom>(Settings(), folder, m_clock, nothing());
        desk->start();
        return desk;
    }
    static QString said(const QWidget &page)
    {
        QStringList all;
        for (const auto *each : page.findChildren<QLabel *>())
            all += each->text();
        return all.join(u'\n');
    }
    // Waits until the door offers so many of the teacher's own.
    bool offers(Classroom &desk, int own)
    {
        return QTest::qWaitFor([&] {
            const auto door = std::unique_ptr<DoorPage>(desk.buildDoor(m_theme));
            int cards = 0;
            for (const auto *each : door->findChildren<QAbstractButton *>())
                cards += each->accessibleName().contains(QStringLiteral("A class of mine")) || each->text().contains(QStringLiteral("A class of mine"));
            return cards == own;
        }, patience);
    }
    static Scenario mine()
    {
        Scenario scenario = seance::readyScenarios().first();
        scenario.title = QStringLiteral("A class of mine");
        return scenario;
    }
    static void write(EditorPage &editor, const QString &title)
    {
        auto *field = editor.findChild<look::TextField *>();
        field->setText(title);
        Q_EMIT field->textEdited(title);
    }
    static bool press(const QWidget &page, const QString &name)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == name || each->accessibleName().startsWith(name)) {
                each->click();
                return true;
            }
        }
        return false;
    }
    // Written in the editor, as from nothing or from that one, and saved.
    bool save(Classroom &desk, DoorPage &door, const Scenario &from)
    {
        Q_EMIT door.editRequested(from);
        const auto editor = std::unique_ptr<EditorPage>(desk.buildEditor(m_theme));
        QSignalSpy saved(&desk, &Classroom::saved);
        Q_EMIT editor->saveRequested(editor->scenario());
        return (!saved.isEmpty() || saved.wait(patience)) && saved.first().first().toBool();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_homeBefore = qgetenv("HOME");
        qputenv("HOME", m_home.path().toUtf8());
        qunsetenv("XDG_CONFIG_HOME");
        QVERIFY(QDir(m_home.path()).mkdir(QStringLiteral("Documents")));
        if (folderForFiles() != m_home.filePath(QStringLiteral("Documents")))
            QSKIP("a stick is plugged in, and is not written to by a test");
    }
    void cleanupTestCase() { qputenv("HOME", m_homeBefore); }

    // Two of the same title stand beside each other; what is changed again takes the place of itself alone; all are there
    // after a new start, and a removed one is gone.
    void theyStandBesideEachOther()
    {
        QTemporaryDir folder;
        const auto desk = started(folder.path());
        const auto door = std::unique_ptr<DoorPage>(desk->buildDoor(m_theme));
        QVERIFY(save(*desk, *door, mine()));
        QVERIFY(save(*desk, *door, mine())); // of a ready one once more
        QVERIFY(offers(*desk, 2));
        const QDir kept(folder.filePath(QStringLiteral("scenarios")));
        QCOMPARE(kept.entryList(QDir::Files), (QStringList{QStringLiteral("a-class-of-mine-2.json"), QStringLiteral("a-class-of-mine.json")}));
        const auto found = scenariosIn(kept.path());
        QVERIFY(save(*desk, *door, found.scenarios.first()));
        QCOMPARE(kept.entryList(QDir::Files).size(), 2);
        const auto again = started(folder.path());
        QVERIFY(offers(*again, 2));
        const auto later = std::unique_ptr<DoorPage>(again->buildDoor(m_theme));
        Q_EMIT later->removeRequested(found.scenarios.first());
        QVERIFY(offers(*again, 1));
        QTRY_COMPARE_WITH_TIMEOUT(kept.entryList(QDir::Files).size(), 1, patience);
    }

    // What was written and not saved is there again after the editor is left and the terminal starts anew, unfinished too;
    // saved it is a draft no more, and another one that is begun takes nothing away.
    void whatIsNotSavedIsNotLost()
    {
        QTemporaryDir folder;
        const QDir drafts(folder.filePath(QStringLiteral("drafts")));
        const auto files = [&] { return drafts.entryList({QStringLiteral("*.json")}, QDir::Files); };
        {
            const auto desk = started(folder.path());
            const auto door = std::unique_ptr<DoorPage>(desk->buildDoor(m_theme));
            Q_EMIT door->newRequested();
            auto editor = std::unique_ptr<EditorPage>(desk->buildEditor(m_theme));
            QVERIFY(press(*editor, QStringLiteral("Add a step"))); // without a title
            QVERIFY(!said(*editor).contains(QStringLiteral("could not write")));
            editor.reset();
            Q_EMIT door->editRequested(mine());
            editor.reset(desk->buildEditor(m_theme));
            write(*editor, QStringLiteral("A class of mine, longer"));
            QTRY_COMPARE_WITH_TIMEOUT(files(), (QStringList{QStringLiteral("new.1.json"), QStringLiteral("new.2.json")}), patience);
            write(*editor, mine().title); // all is taken back
            QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{QStringLiteral("new.1.json")}, patience);
            write(*editor, QStringLiteral("A class of mine, at last"));
        } // the terminal stops within the second
        QCOMPARE(files().size(), 2);
        const auto desk = started(folder.path());
        QVERIFY(QTest::qWaitFor([&] { return said(*std::unique_ptr<DoorPage>(desk->buildDoor(m_theme))).contains(QStringLiteral("Begun, not saved yet")); }, patience));
        const auto door = std::unique_ptr<DoorPage>(desk->buildDoor(m_theme));
        Q_EMIT door->goOnRequested(QStringLiteral("new.1"));
        QCOMPARE(std::unique_ptr<EditorPage>(desk->buildEditor(m_theme))->written().steps.size(), 1);
        Q_EMIT door->goOnRequested(QStringLiteral("new.2"));
        const auto editor = std::unique_ptr<EditorPage>(desk->buildEditor(m_theme));
        QCOMPARE(editor->written().title, QStringLiteral("A class of mine, at last"));
        QCOMPARE(editor->written().steps, mine().steps);
        Q_EMIT editor->saveRequested(editor->scenario());
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{QStringLiteral("new.1.json")}, patience);
        QCOMPARE(scenariosIn(folder.filePath(QStringLiteral("scenarios"))).scenarios.size(), 1);
    }

    // Changes of one of their own that are not saved leave it as it was, and are gone on with; forgotten they can be put back.
    void forgettingIsTakenBack()
    {
        QTemporaryDir folder;
        const auto desk = started(folder.path());
        auto door = std::unique_ptr<DoorPage>(desk->buildDoor(m_theme));
        QVERIFY(save(*desk, *door, mine()));
        const Scenario own = scenariosIn(folder.filePath(QStringLiteral("scenarios"))).scenarios.value(0);
        const QString file = folder.filePath(QStringLiteral("drafts/changed.a-class-of-mine.json"));
        Q_EMIT door->editRequested(own);
        write(*std::unique_ptr<EditorPage>(desk->buildEditor(m_theme)), QStringLiteral("Another title"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        QCOMPARE(scenariosIn(folder.filePath(QStringLiteral("scenarios"))).scenarios.value(0).title, own.title);
        Q_EMIT door->editRequested(own); // once more: what was begun is gone on with
        QCOMPARE(std::unique_ptr<EditorPage>(desk->buildEditor(m_theme))->written().title, QStringLiteral("Another title"));
        door.reset(desk->buildDoor(m_theme));
        QVERIFY(press(*door, QStringLiteral("Another title")) && press(*door, QStringLiteral("Forget what is not saved")));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(file), patience);
        door.reset(desk->buildDoor(m_theme));
        QVERIFY(said(*door).contains(QStringLiteral("is forgotten")) && !said(*door).contains(QStringLiteral("Begun, not saved yet")));
        QVERIFY(press(*door, QStringLiteral("Put it back")));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        door.reset(desk->buildDoor(m_theme));
        QVERIFY(said(*door).contains(QStringLiteral("Begun, not saved yet")));
    }

    // One is taken away as a file and brought in on another terminal; once more brings nothing; what is no scenario stays out.
    void oneGoesFromTerminalToTerminal()
    {
        QTemporaryDir here, there;
        const QDir documents(m_home.filePath(QStringLiteral("Documents")));
        const auto desk = started(here.path());
        const auto door = std::unique_ptr<DoorPage>(desk->buildDoor(m_theme));
        Q_EMIT door->takeAwayRequested(mine());
        QTRY_COMPARE_WITH_TIMEOUT(documents.entryList(QDir::Files).size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(*door).contains(documents.entryList(QDir::Files).first()), patience);
        Q_EMIT door->takeAwayRequested(mine()); // beside it: nothing is written over
        QTRY_COMPARE_WITH_TIMEOUT(documents.entryList(QDir::Files).size(), 2, patience);
        QFile other(documents.filePath(QStringLiteral("budget.json")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{\"schema\": 1, \"id\": \"../../x\"}") > 0);
        other.close();
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), documents.filePath(QStringLiteral("link.json"))));
        QCOMPARE(scenariosIn(documents.path()).others, QStringList{QStringLiteral("budget.json")});

        const auto far = started(there.path());
        const auto farDoor = std::unique_ptr<DoorPage>(far->buildDoor(m_theme));
        QSignalSpy again(far.get(), &Classroom::openRequested);
        Q_EMIT farDoor->bringInRequested();
        QVERIFY(!again.isEmpty() || again.wait(patience));
        QVERIFY(offers(*far, 1)); // the two files say the same
        const auto found = scenariosIn(there.filePath(QStringLiteral("scenarios")));
        QCOMPARE(found.scenarios.size(), 1);
        QVERIFY(found.scenarios.first().steps == mine().steps);
        Q_EMIT farDoor->bringInRequested();
        QTRY_VERIFY_WITH_TIMEOUT(said(*farDoor).contains(QStringLiteral("already")), patience);
        QCOMPARE(scenariosIn(there.filePath(QStringLiteral("scenarios"))).scenarios.size(), 1);
    }
};

QTEST_MAIN(ScenariosTest)
#include "tst_scenarios.moc"
