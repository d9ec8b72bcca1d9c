// A classeur onto a stick that is plugged in while the page waits for it.
#include <shell/stickcopy.h>

#include <look/button.h>
#include <look/labels.h>
#include <spaces/ui/stickpage.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <thread>

using namespace belvedere;
using namespace belvedere::shell;
using spaces::ui::StickPage;

class StickCopyTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    QTemporaryDir m_stick;
    std::mutex m_mutex; // of what is plugged in
    QVector<spaces::Stick> m_there;

    void plug(const QVector<spaces::Stick> &sticks)
    {
        const std::lock_guard lock(m_mutex);
        m_there = sticks;
    }
    static bool says(const QWidget &page, const QString &what)
    {
        return QTest::qWaitFor([&] {
            for (const auto *label : page.findChildren<look::Label *>())
                if (label->isVisibleTo(&page) && label->text().contains(what))
                    return true;
            return false;
        }, 20'000);
    }
    static QAbstractButton *button(const QWidget &page, const QString &begin)
    {
        for (auto *each : page.findChildren<QAbstractButton *>())
            if (each->isVisibleTo(&page) && each->text().startsWith(begin))
                return each;
        return nullptr;
    }

private Q_SLOTS:
    // A stick appears by itself, is chosen and takes the classeur; without one it is said what to do; a stick that is
    // pulled out is told, and another one may be taken.
    void pluggedInAndCopied()
    {
        StickPage page(m_theme);
        page.resize(1280, 900);
        page.show();
        auto *copy = new StickCopy({[]() -> Result<QVector<spaces::SpaceDocument>> {
                                        return QVector<spaces::SpaceDocument>{{QStringLiteral("a"), QStringLiteral("Mon classeur"), QStringLiteral("pdf"), "application/pdf", "1",
                                                                               []() -> Result<QByteArray> { return QByteArray("%PDF"); }}};
                                    },
                                    [this] {
                                        const std::lock_guard lock(m_mutex);
                                        return m_there;
                                    }}, &page);
        QSignalSpy copied(copy, &StickCopy::copied);
        QVERIFY(says(page, QStringLiteral("Plug your USB stick")));
        plug({{QStringLiteral("KINGSTON"), QStringLiteral("/nonexistent/stick"), 4'000'000'000}, {QStringLiteral("LÉA"), m_stick.path(), 2'000'000}});
        QVERIFY(QTest::qWaitFor([&] { return button(page, QStringLiteral("Copy onto “KINGSTON” (4 GB free)")); }, 20'000));
        button(page, QStringLiteral("Copy onto “KINGSTON”"))->click();
        QVERIFY(says(page, QStringLiteral("Your stick cannot be written to")));
        button(page, QStringLiteral("Try again"))->click();
        QVERIFY(QTest::qWaitFor([&] { return button(page, QStringLiteral("Copy onto “LÉA”")); }, 20'000));
        button(page, QStringLiteral("Copy onto “LÉA”"))->click();
        QVERIFY(says(page, QStringLiteral("Your classeur is on your stick, in the folder “Belvédère”")));
        QCOMPARE(copied.size(), 1);
        QVERIFY(QFile::exists(m_stick.filePath(QStringLiteral("Belvédère/Mon classeur.pdf"))));
        QVERIFY(button(page, QStringLiteral("End my visit")) && !button(page, QStringLiteral("Try again")));
    }

    // The page goes in the middle: what was begun is stopped, and nothing is left of it.
    void thePageMayGo()
    {
        QTemporaryDir stick;
        std::atomic_bool inside = false, goOn = false;
        auto page = std::make_unique<StickPage>(m_theme);
        new StickCopy({[&]() -> Result<QVector<spaces::SpaceDocument>> {
                           const auto slow = [&]() -> Result<QByteArray> {
                               inside = true;
                               while (!goOn)
                                   std::this_thread::yield();
                               return QByteArray("x");
                           };
                           const spaces::SpaceDocument one{QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("txt"), "text/plain", "1", slow};
                           return QVector<spaces::SpaceDocument>{one, one};
                       },
                       [] { return QVector<spaces::Stick>(); }}, page.get());
        Q_EMIT page->chosen(stick.path());
        QTRY_VERIFY_WITH_TIMEOUT(inside.load(), 20'000);
        page.reset();
        goOn = true;
        QTRY_VERIFY_WITH_TIMEOUT(QDir(stick.path()).isEmpty(), 20'000);
    }
};

QTEST_MAIN(StickCopyTest)
#include "tst_stickcopy.moc"
