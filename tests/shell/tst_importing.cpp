// Documents from a person's space on a real Apache into a classeur: chosen by keyboard, one after another.
#include <shell/importing.h>

#include <classeur/classeur.h>
#include <classeur/documentbox.h>
#include <identity/spaceaccess.h>
#include <look/button.h>
#include <look/labels.h>
#include <servers/apache.h>
#include <servers/badline.h>
#include <spaces/ui/entryrow.h>
#include <spaces/ui/importpage.h>

#include <QDir>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using spaces::ui::EntryRow;
using spaces::ui::ImportPage;

namespace {

constexpr int patience = 20'000;

std::shared_ptr<const identity::SpaceAccess> openDoor(const QUrl &root)
{
    const QByteArray words("session=1");
    vault::Secret cookie(static_cast<std::size_t>(words.size()));
    std::copy(words.begin(), words.end(), cookie.data());
    return std::make_shared<const identity::SpaceAccess>(identity::SpaceAccess{root, std::move(cookie)});
}

} // namespace

class ImportingTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;
    look::Theme m_theme;
    std::unique_ptr<servers::Apache> m_server;
    std::unique_ptr<classeur::Classeur> m_classeur;
    classeur::DocumentBox m_box;
    QUrl m_root;
    bool m_signedIn = true;

    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(m_server->root() + u'/' + path);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    std::unique_ptr<ImportPage> page()
    {
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = m_server->certificate();
        auto made = std::make_unique<ImportPage>(m_theme);
        made->resize(1280, 900);
        made->show();
        new Importing(settings, m_clock, {[this]() { return m_signedIn ? openDoor(m_root) : nullptr; },
            [this](const classeur::DocumentInfo &info, const QByteArray &bytes) -> Result<bool> {
                const bool known = m_classeur->contains(classeur::ClasseurItem::Kind::Document, info.digest);
                if (const Status added = m_classeur->addDocument(info, m_clock.now()); !added)
                    return fail(added.error());
                m_box.put(info.digest, bytes, {});
                return !known;
            }}, made.get());
        return made;
    }
    static QString words(const QWidget &page)
    {
        QStringList out;
        for (const auto *label : page.findChildren<look::Label *>())
            if (label->isVisibleTo(&page))
                out += label->text();
        for (const auto *row : page.findChildren<EntryRow *>())
            if (row->isVisibleTo(&page))
                out += row->accessibleName();
        return out.join(u'\n');
    }
    static QAbstractButton *control(const QWidget &page, const QString &begin)
    {
        for (auto *each : page.findChildren<QAbstractButton *>())
            if (each->isVisibleTo(&page) && (each->accessibleName().startsWith(begin) || each->text().startsWith(begin)))
                return each;
        return nullptr;
    }
    static bool press(const QWidget &page, const QString &begin)
    {
        if (!QTest::qWaitFor([&] { return control(page, begin) && control(page, begin)->isEnabled(); }, patience))
            return false;
        QAbstractButton *found = control(page, begin);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        QCoreApplication::processEvents();
        return true;
    }
    static bool says(const QWidget &page, const QString &what)
    {
        return QTest::qWaitFor([&] { return words(page).contains(what); }, patience);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<servers::Apache>();
        m_server->rules = servers::Apache::spaceRules();
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        m_root = m_server->address({});
        m_classeur = std::make_unique<classeur::Classeur>();
        m_box.clear();
        m_signedIn = true;
    }

    // Folders are entered and left, documents chosen and brought, by keyboard; each says what became of it; our own
    // folder is not there.
    void chosenAndBrought()
    {
        write(QStringLiteral("lettre à M. %.txt"), "Madame, Monsieur");
        write(QStringLiteral("Belvédère/Mon classeur.pdf"), "%PDF-1.4");
        write(QStringLiteral("Cours/2026/cv.pdf"), "%PDF-1.4\n%");
        write(QStringLiteral("Cours/2026/film.mkv"), QByteArray("\x1a\x45\xdf\xa3\0\0\0", 7));
        write(QStringLiteral("Cours/2026/vide.txt"), {});
        write(QStringLiteral("Cours/2026/trop grand.txt"), QByteArray(classeur::largestDocument + 1, 'a'));
        const auto shown = page();
        QVERIFY(says(*shown, QStringLiteral("lettre à M. %.txt")));
        QVERIFY(!words(*shown).contains(QStringLiteral("Belvédère")));
        QVERIFY(words(*shown).contains(QStringLiteral("1 kB")));
        QVERIFY(!control(*shown, QStringLiteral("Choose documents"))->isEnabled());
        QVERIFY(press(*shown, QStringLiteral("Document lettre")));
        QVERIFY(press(*shown, QStringLiteral("Add 1")));
        QVERIFY(says(*shown, QStringLiteral("lettre à M. %.txt: In my classeur")));
        QVERIFY(says(*shown, QStringLiteral("1 documents are in your classeur.")));
        QCOMPARE(m_classeur->items().size(), 1);
        QCOMPARE(m_box.bytes(m_classeur->items().first().ref), QByteArray("Madame, Monsieur"));

        const auto again = page();
        QVERIFY(press(*again, QStringLiteral("Folder Cours")));
        QVERIFY(press(*again, QStringLiteral("Folder 2026")));
        QVERIFY(says(*again, QStringLiteral("Cours › 2026")));
        for (const char *each : {"cv", "film", "vide", "trop"})
            QVERIFY(press(*again, QStringLiteral("Document ") + QLatin1String(each)));
        QVERIFY(press(*again, QStringLiteral("Add 4")));
        QVERIFY(says(*again, QStringLiteral("cv.pdf: In my classeur")));
        QVERIFY(says(*again, QStringLiteral("film.mkv: Your classeur takes")));
        QVERIFY(says(*again, QStringLiteral("vide.txt: This file is empty")));
        QVERIFY(says(*again, QStringLiteral("trop grand.txt: Too large")));
        QVERIFY(says(*again, QStringLiteral("3 could not be added.")));
        QCOMPARE(again->findChild<QProgressBar *>()->value(), 4);
        QCOMPARE(m_classeur->items().size(), 2);

        const auto up = page();
        QVERIFY(press(*up, QStringLiteral("Folder Cours")));
        QVERIFY(press(*up, QStringLiteral("To the folder above")));
        QVERIFY(press(*up, QStringLiteral("Document lettre")));
        QVERIFY(press(*up, QStringLiteral("Add 1")));
        QVERIFY(says(*up, QStringLiteral("It was in my classeur already")));
        QCOMPARE(m_classeur->items().size(), 2);
    }

    // An empty space, a folder that is gone, a file that is gone, a session that is over: each is a sentence.
    void eachFailureIsASentence()
    {
        const auto empty = page();
        QVERIFY(says(*empty, QStringLiteral("There is no document in your space yet.")));
        write(QStringLiteral("Cours/a.txt"), "a");
        write(QStringLiteral("b.txt"), "b");
        const auto shown = page();
        QVERIFY(says(*shown, QStringLiteral("Folder Cours")));
        QVERIFY(QDir(m_server->root() + QStringLiteral("/Cours")).removeRecursively());
        QVERIFY(QFile::remove(m_server->root() + QStringLiteral("/b.txt")));
        QVERIFY(press(*shown, QStringLiteral("Document b.txt")));
        QVERIFY(press(*shown, QStringLiteral("Add 1")));
        QVERIFY(says(*shown, QStringLiteral("b.txt: This file is not in your space any more.")));
        const auto gone = page();
        write(QStringLiteral("c.txt"), "c");
        Q_EMIT gone->folderWanted(QStringLiteral("Cours/"));
        QVERIFY(says(*gone, QStringLiteral("This folder is not in your space any more.")));
        QVERIFY(press(*gone, QStringLiteral("All my documents")));
        QVERIFY(says(*gone, QStringLiteral("c.txt")));
        m_signedIn = false;
        const auto out = page();
        QVERIFY(says(*out, QStringLiteral("Sign in again")));
        QSignalSpy signIn(out.get(), &ImportPage::signInRequested);
        QVERIFY(press(*out, QStringLiteral("Sign in again")));
        QCOMPARE(signIn.size(), 1);
        m_signedIn = true;
        m_server->stop();
        const auto down = page();
        QVERIFY(says(*down, QStringLiteral("The line to your space does not work just now")));
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        QVERIFY(press(*down, QStringLiteral("Try again")));
        QVERIFY(says(*down, QStringLiteral("c.txt")));
    }

    // A space behind a sign-in of a CAS server that does not know us sends to its page: told as signed out.
    void aClosedSpaceAsksToSignIn()
    {
        servers::Apache closed;
        QVERIFY2(closed.startSpace(QUrl(QStringLiteral("https://cas.invalid/"))), qPrintable(closed.problem()));
        m_server->stop();
        m_root = closed.space();
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = closed.certificate();
        ImportPage shown(m_theme);
        shown.show();
        new Importing(settings, m_clock, {[this] { return openDoor(m_root); }, [](const classeur::DocumentInfo &, const QByteArray &) -> Result<bool> { return true; }}, &shown);
        QVERIFY(says(shown, QStringLiteral("Your space has ended the session")));
    }

    // Stopped in the middle: what came stays, the rest is told not to have come, and nothing comes afterwards.
    void stoppedInTheMiddle()
    {
        for (int i = 0; i < 6; ++i)
            write(QStringLiteral("d%1.txt").arg(i), QByteArray(2'000'000, char('a' + i)));
        const auto shown = page();
        for (int i = 0; i < 6; ++i)
            QVERIFY(press(*shown, QStringLiteral("Document d%1").arg(i)));
        QVERIFY(press(*shown, QStringLiteral("Add 6")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_classeur->isEmpty(), patience);
        const auto came = m_classeur->items().size();
        Q_EMIT shown->cancelRequested();
        QVERIFY(came == 6 || words(*shown).contains(QStringLiteral("Not added")));
        QTest::qWait(100); // for what would come
        QCOMPARE(m_classeur->items().size(), came);
        QVERIFY(!control(*shown, QStringLiteral("Stop")));
    }

    // No more than fits: the one that does not is told, and the page dies at any moment without harm.
    void noRoomIsTold()
    {
        for (int i = 0; i < 6; ++i)
            write(QStringLiteral("d%1.txt").arg(i), QByteArray(classeur::largestDocument, char('a' + i)));
        auto shown = page();
        for (int i = 0; i < 6; ++i)
            QVERIFY(press(*shown, QStringLiteral("Document d%1").arg(i)));
        QVERIFY(press(*shown, QStringLiteral("Add 6")));
        QVERIFY(says(*shown, QStringLiteral("d5.txt: Your classeur has no room left")));
        QCOMPARE(m_classeur->items().size(), 5);
        shown = page();
        QVERIFY(press(*shown, QStringLiteral("Document d0")));
        QVERIFY(press(*shown, QStringLiteral("Add 1")));
        shown.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(ImportingTest)
#include "tst_importing.moc"
