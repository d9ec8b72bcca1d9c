#include <content/packbuilder.h>
#include <content/packfile.h>
#include <content/packshelf.h>
#include <content/ui/fichescheme.h>
#include <shell/problempage.h>
#include <shell/shell.h>
#include <shell/window.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <functional>
#include <unistd.h>

using namespace belvedere;
using namespace belvedere::shell;

namespace {

constexpr int patience = 20'000;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test cannot be written");
}

void damage(const QString &path)
{
    QByteArray bytes = readAll(path);
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    write(path, bytes);
}

// Everything the page says.
QString words(const QWidget *page)
{
    QStringList all;
    for (const auto *label : page->findChildren<QLabel *>())
        all.append(label->text());
    return all.join(u'\n');
}

} // namespace

// A kiosk that has started, on a data folder.
struct Kiosk {
    explicit Kiosk(const QString &folder, const QString &named = {})
        : kiosk(settings(folder, named), clock)
    {
        kiosk.window().resize(1280, 900);
        kiosk.window().QWidget::show();
        started = start();
    }
    bool start()
    {
        QSignalSpy ready(&kiosk, &Shell::ready);
        kiosk.start();
        return !ready.isEmpty() || ready.wait(patience);
    }
    static Settings settings(const QString &folder, const QString &named)
    {
        Settings settings;
        settings.dataFolder = folder;
        settings.packPath = named;
        settings.language = Language::English;
        return settings;
    }
    ProblemPage *problem() { return qobject_cast<ProblemPage *>(kiosk.window().page()); }
    // The title of the pack in use, empty when the kiosk invites nobody.
    QString title() { return problem() || !kiosk.catalogue() ? QString() : kiosk.catalogue()->info.title; }

    SystemClock clock;
    Shell kiosk;
    bool started = false;
};

class StartTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_packs;

    QString pack(const char *name) const { return m_packs.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir demo(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/demo"));
        const QString fiches = demo.filePath(demo.entryList({QStringLiteral("metiers-*.xml")}, QDir::Files).first());
        for (const char *name : {"A", "B"}) {
            content::BuildReport report;
            const auto built = content::buildPack({{fiches}, BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"),
                                                   QString::fromLatin1(name), pack(name)}, false, {}, report);
            QVERIFY2(built.has_value(), built ? "" : qPrintable(built.error().text()));
        }
    }

    void aBadPackIsExplained_data()
    {
        using Place = std::function<void(const QString &)>;
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *says, const Place &place) {
            QTest::newRow(name) << place << QString::fromLatin1(says);
        };
        row("missing", "is not there", [](const QString &) {});
        row("a flipped byte", "is damaged", [this](const QString &path) {
            write(path, readAll(pack("A")));
            damage(path);
        });
        row("cut", "is damaged", [this](const QString &path) { write(path, readAll(pack("A")).left(50'000)); });
        row("empty", "is damaged", [](const QString &path) { write(path, {}); });
        row("another file", "is damaged", [](const QString &path) { write(path, "Bonjour"); });
        row("newer schema", "for a newer Belv", [this](const QString &path) {
            QByteArray bytes = readAll(pack("A")).chopped(64);
            qToBigEndian<qint32>(1000, bytes.data() + 60);
            write(path, bytes);
            QVERIFY(content::sealPackFile(path).has_value());
        });
        row("a folder in its place", "cannot be read", [](const QString &path) { QVERIFY(QDir().mkpath(path)); });
    }
    // A pack that does not open, with none before it: the page says what is wrong, with the file and the
    // remedy, offers to try again, by keyboard too; once the pack is repaired the kiosk opens.
    void aBadPackIsExplained()
    {
        QFETCH(std::function<void(const QString &)>, place);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString path = content::PackShelf(folder.path()).current();
        place(path);
        Kiosk kiosk(folder.path());
        QVERIFY(kiosk.started);
        QVERIFY(kiosk.problem());
        const QString text = words(kiosk.problem());
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(text.contains(path) && text.contains(QStringLiteral("Remedy: ")), qPrintable(text));
        kiosk.kiosk.beginVisit(); // a stray touch
        QVERIFY(!kiosk.kiosk.visit());

        const auto retry = [&]() -> bool {
            QSignalSpy ready(&kiosk.kiosk, &Shell::ready);
            const auto *asked = kiosk.problem();
            QApplication::setActiveWindow(&kiosk.kiosk.window());
            if (!QTest::qWaitFor([&] { return asked->isAncestorOf(QApplication::focusWidget()); }, patience))
                return false;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            return !ready.isEmpty() || ready.wait(patience);
        };
        QVERIFY(retry()); // not repaired yet
        QVERIFY(kiosk.problem());
        QDir(path).removeRecursively();
        write(path, readAll(pack("A")));
        QVERIFY(retry());
        QCOMPARE(kiosk.title(), QStringLiteral("A"));
        kiosk.kiosk.beginVisit();
        QVERIFY(kiosk.kiosk.visit());
    }

    // A folder that is closed to the kiosk, or a file in its place, is explained too.
    void anUnreadableFolderIsExplained()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        write(file, "x");
        Kiosk inFile(file);
        QVERIFY(inFile.started && inFile.problem());
        QVERIFY2(words(inFile.problem()).contains(QStringLiteral("is not there")), qPrintable(words(inFile.problem())));
        const QString loop = folder.filePath(QStringLiteral("loop")); // root cannot read it either
        QCOMPARE(::symlink("loop", QFile::encodeName(loop).constData()), 0);
        Kiosk inLoop(loop);
        QVERIFY(inLoop.started && inLoop.problem());
        QVERIFY2(words(inLoop.problem()).contains(QStringLiteral("cannot be read")), qPrintable(words(inLoop.problem())));
    }

    // When the current pack does not open, the kiosk opens with the one before it, and says nothing of it
    // to the visitor.
    void theLastGoodPackOpens()
    {
        QTemporaryDir folder;
        const content::PackShelf shelf(folder.path());
        QVERIFY(shelf.install(pack("A")) && shelf.install(pack("B")));
        {
            Kiosk kiosk(folder.path());
            QCOMPARE(kiosk.title(), QStringLiteral("B"));
        }
        damage(shelf.current());
        {
            Kiosk kiosk(folder.path());
            QCOMPARE(kiosk.title(), QStringLiteral("A"));
            kiosk.kiosk.beginVisit();
            QVERIFY(kiosk.kiosk.visit());
        }
        QVERIFY(QFile::remove(shelf.current()));
        Kiosk kiosk(folder.path());
        QCOMPARE(kiosk.title(), QStringLiteral("A"));
    }

    // Neither the current nor the previous pack opens: the page explains the current one.
    void twoBadPacksAreExplained()
    {
        QTemporaryDir folder;
        const content::PackShelf shelf(folder.path());
        QVERIFY(shelf.install(pack("A")) && shelf.install(pack("B")));
        damage(shelf.current());
        damage(shelf.previous());
        Kiosk kiosk(folder.path());
        QVERIFY(kiosk.started && kiosk.problem());
        QVERIFY2(words(kiosk.problem()).contains(shelf.current()), qPrintable(words(kiosk.problem())));
    }

    // A pack that the settings name is copied beside once it has opened: when it is gone or damaged at
    // the next start, the kiosk opens all the same.
    void aNamedPackIsRemembered()
    {
        QTemporaryDir folder, elsewhere;
        const content::PackShelf shelf(folder.path());
        const QString named = elsewhere.filePath(QStringLiteral("region.pack"));
        write(named, readAll(pack("A")));
        {
            Kiosk kiosk(folder.path(), named);
            QCOMPARE(kiosk.title(), QStringLiteral("A"));
            QVERIFY(QTest::qWaitFor([&] { return QFile::exists(shelf.current()); }, patience));
        }
        damage(named);
        {
            Kiosk kiosk(folder.path(), named);
            QCOMPARE(kiosk.title(), QStringLiteral("A"));
        }
        write(named, readAll(pack("B")));
        {
            Kiosk kiosk(folder.path(), named);
            QCOMPARE(kiosk.title(), QStringLiteral("B"));
            QVERIFY(QTest::qWaitFor([&] { return QFile::exists(shelf.previous()); }, patience));
        }
        QVERIFY(QFile::remove(named));
        Kiosk kiosk(folder.path(), named);
        QCOMPARE(kiosk.title(), QStringLiteral("B"));
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    StartTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_start.moc"
