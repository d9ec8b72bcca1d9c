// A classeur into somebody's Nextcloud, by their own phone, in the whole kiosk; and what is left of it: nothing.
#include "demokiosk.h"
#include "tree.h"

#include "servers/daemon.h"
#include "servers/nextcloud.h"

#include <content/ui/fichescheme.h>
#include <identity/ui/cloudpage.h>
#include <look/qrpicture.h>
#include <outbox/outbox.h>

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace belvedere;
using Place = shell::Route::Place;
using Kind = classeur::ClasseurItem::Kind;

class ShellCloudTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = 30'000;
    servers::Nextcloud m_cloud;
    std::unique_ptr<DemoKiosk> m_kiosk;
    QTemporaryDir m_data;

    Settings settings() const
    {
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = m_cloud.certificate();
        return settings;
    }
    bool startKiosk()
    {
        m_kiosk = std::make_unique<DemoKiosk>();
        m_kiosk->useFolder(m_data.path());
        return m_kiosk->start(settings());
    }
    // A visit with a note, to the open cloud.
    bool openCloud()
    {
        if (!m_kiosk->go("Touch to begin", Place::Home))
            return false;
        auto &classeur = const_cast<shell::Visit *>((*m_kiosk)->visit())->classeur;
        const auto note = classeur.addNote(QStringLiteral("Planted-Title-81"), QDateTime::currentDateTimeUtc());
        if (!note || !classeur.setNote(*note, QStringLiteral("Planted-Note-82")))
            return false;
        (*m_kiosk)->open({Place::Cloud});
        auto *field = m_kiosk->window()->page()->findChild<QLineEdit *>();
        if (!field)
            return false;
        field->insert(m_cloud.address().toString());
        QTest::keyClick(field, Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return m_kiosk->window()->page()->findChild<look::QrPicture *>() != nullptr; }, patience))
            return false;
        m_cloud.allow();
        return QTest::qWaitFor([this] { return (*m_kiosk)->outbox().hasSpace(); }, patience);
    }
    QStringList files() const { return QDir(m_cloud.documents() + QStringLiteral("/Belvédère")).entryList(QDir::Files); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cloud.start(), qPrintable(m_cloud.problem())); }
    void init()
    {
        QDir(m_cloud.documents() + QStringLiteral("/Belvédère")).removeRecursively();
        QVERIFY(startKiosk());
    }
    void cleanup() { m_kiosk.reset(); }

    // The classeur is there, readable; at the end of the visit the password of the visit opens nothing any more.
    void theClasseurIsThereAndThePasswordIsGone()
    {
        QVERIFY(openCloud());
        QVERIFY(m_cloud.isOpen());
        QCOMPARE(tree::problems(m_kiosk->window()), QString());
        QVERIFY(m_kiosk->go("Put my classeur into my cloud", Place::Space));
        QTRY_VERIFY_WITH_TIMEOUT(files().contains(QStringLiteral("Planted-Title-81.html")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!(*m_kiosk)->visit()->classeur.hasUnkept(), patience);
        QVERIFY2(files().contains(QStringLiteral("manifest.json")) && files().contains(QStringLiteral("My classeur.pdf")), qPrintable(files().join(u',')));
        (*m_kiosk)->endVisit();
        QTRY_VERIFY_WITH_TIMEOUT(!m_cloud.isOpen(), patience);
        QTRY_COMPARE_WITH_TIMEOUT((*m_kiosk)->outbox().waiting(), 0, patience);
        // The next visitor is at the beginning.
        QVERIFY(m_kiosk->go("Touch to begin", Place::Home));
        (*m_kiosk)->open({Place::Cloud});
        QVERIFY(m_kiosk->window()->page()->findChild<QLineEdit *>());
    }

    // Who opens their cloud and sends nothing leaves no password behind, also by "Close my cloud".
    void closedIsClosed()
    {
        QVERIFY(openCloud());
        QVERIFY(m_kiosk->press(QStringLiteral("Close my cloud")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_cloud.isOpen(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_kiosk->window()->page()->findChild<QLineEdit *>(), patience);
    }

    // The line is cut before it arrives, the visit ends, the program ends too: at the next start it is sent, then the
    // password is taken back; meanwhile nothing of it is in clear on the disk.
    void theLineComesBackAfterTheVisit()
    {
        QVERIFY(openCloud());
        m_cloud.stop();
        QVERIFY(m_kiosk->go("Put my classeur into my cloud", Place::Space));
        QTRY_VERIFY_WITH_TIMEOUT((*m_kiosk)->outbox().counts().waiting == 1, patience);
        (*m_kiosk)->endVisit();
        QTRY_COMPARE_WITH_TIMEOUT((*m_kiosk)->outbox().counts().waiting, 1, patience);
        m_kiosk.reset();
        QCOMPARE(servers::filesWith(m_data.path(), {"Planted-Title-81", "Planted-Note-82", m_cloud.password().toUtf8()}), QStringList());
        QVERIFY(m_cloud.startAgain());
        QVERIFY(startKiosk());
        QTRY_VERIFY_WITH_TIMEOUT(files().contains(QStringLiteral("Planted-Title-81.html")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_cloud.isOpen(), patience);
        QTRY_COMPARE_WITH_TIMEOUT((*m_kiosk)->outbox().counts().waiting, 0, patience);
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    // Without a keyring the key of the outbox is in a folder in RAM, which outlives the program.
    QTemporaryDir runtime(QStringLiteral("/dev/shm/cloud-XXXXXX"));
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QApplication application(argc, argv);
    ShellCloudTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cloud.moc"
