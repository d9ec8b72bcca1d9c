// From the pages of the whole kiosk to the code for one's own phone.
#include "demokiosk.h"
#include "tree.h"

#include <content/ui/fichescheme.h>
#include <share/ui/sharepage.h>

#include <QApplication>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;
using share::ui::SharePage;

class SharingTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;
    DemoKiosk m_kiosk;

    QString code() const
    {
        SharePage *page = nullptr;
        const bool there = QTest::qWaitFor([&] {
            page = qobject_cast<SharePage *>(m_kiosk.window()->page());
            return page && page->isShown();
        }, patience);
        return there ? page->code() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_kiosk.start());
        QVERIFY(m_kiosk.go("Touch to begin", Place::Home));
    }

    // A fiche that Onisep publishes would be its public page; one of the demo is a text. Back leads to the fiche.
    void aFicheIsShared()
    {
        const QString id = m_kiosk->catalogue()->metiers.first().id;
        m_kiosk->open({Place::Fiche, id});
        QVERIFY(m_kiosk.go("Share it", Place::Share));
        QVERIFY2(code().startsWith(m_kiosk->catalogue()->metiers.first().name()), qPrintable(code()));
        QCOMPARE(tree::problems(m_kiosk.window()), QString());
        QVERIFY(m_kiosk.go("Back", Place::Fiche));
        QCOMPARE(m_kiosk->current().id, id);
    }

    // What came out of the game is a text of métiers, and in no address.
    void aResultIsAText()
    {
        auto &answers = const_cast<Visit *>(m_kiosk->visit())->answers;
        for (const auto *question : m_kiosk->catalogue()->guide.questions())
            answers.set({question->id, question->items.first().id, {}, false});
        m_kiosk->open({Place::Summary});
        QVERIFY(m_kiosk.go("Share it", Place::Share));
        const QString text = code();
        QVERIFY2(text.count(QStringLiteral("\n- ")) == 6, qPrintable(text));
        for (auto *each : tree::below(m_kiosk.window()))
            QVERIFY2(!tree::nameOf(each).contains(QStringLiteral("WhatsApp")), qPrintable(tree::nameOf(each)));
        QVERIFY(m_kiosk.go("Back", Place::Summary));
    }

    // What has gone from the content is said, and one can go back.
    void whatHasGoneIsSaid()
    {
        m_kiosk->open({Place::Home});
        m_kiosk->open({Place::Share, QStringLiteral("5/no such formation")});
        QVERIFY(QTest::qWaitFor([&] {
            for (auto *each : tree::below(m_kiosk.window()))
                if (tree::nameOf(each).contains(QStringLiteral("not on the terminal any more")))
                    return true;
            return false;
        }, patience));
        QVERIFY(m_kiosk.go("Back", Place::Home));
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    SharingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sharing.moc"
