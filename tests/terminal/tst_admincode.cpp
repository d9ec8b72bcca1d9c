#include <terminal/admincode.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using terminal::AdminCode;

class AdminCodeTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    ManualClock m_clock;

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static Status answer(AdminCode &code, const QString &typed)
    {
        const QFuture<Status> asked = code.check(typed);
        if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 20'000))
            return fail(ErrorKind::TimedOut, QStringLiteral("the test waited in vain"));
        code.judged(asked.result());
        return asked.result();
    }

private Q_SLOTS:
    // The code that was set opens, another does not, and none is in clear on the disk.
    void opensWithTheCodeAlone()
    {
        const QString path = file("one/administrator");
        QVERIFY(AdminCode::set(path, QStringLiteral("été-2026-œuf")).has_value());
        AdminCode code(path, m_clock);
        QVERIFY(answer(code, QStringLiteral("été-2026-œuf")).has_value());
        const Status wrong = answer(code, QStringLiteral("ete-2026-oeuf"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Refused);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("2026"));
        QVERIFY(!(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    // A changed code takes the place of the former one; one that is too short leaves it.
    void aNewCodeTakesItsPlace()
    {
        const QString path = file("two");
        QVERIFY(AdminCode::set(path, QStringLiteral("first code")).has_value());
        QVERIFY(AdminCode::set(path, QStringLiteral("second code")).has_value());
        const Status tooShort = AdminCode::set(path, QStringLiteral("7letter"));
        QVERIFY(!tooShort);
        QCOMPARE(tooShort.error().kind, ErrorKind::Refused);
        AdminCode code(path, m_clock);
        QVERIFY(answer(code, QStringLiteral("second code")).has_value());
        QVERIFY(!answer(code, QStringLiteral("first code")));
    }

    // Where no code was ever set, nobody gets in.
    void withoutACodeNobodyGetsIn()
    {
        AdminCode code(file("none"), m_clock);
        const Status checked = answer(code, QString());
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::NotFound);
        QVERIFY(!checked.error().remedy.isEmpty());
    }

    // A file that is no code of ours opens for nobody.
    void aStrangeFileOpensForNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("password");
        QTest::newRow("long") << QByteArray(4000, '$');
        QTest::newRow("half a line") << QByteArray("$argon2id$v=19$m=131072,t=4,p=1$");
    }
    void aStrangeFileOpensForNobody()
    {
        QFETCH(QByteArray, bytes);
        QFile strange(file("strange"));
        QVERIFY(strange.open(QIODevice::WriteOnly) && strange.write(bytes) == bytes.size());
        strange.close();
        AdminCode code(strange.fileName(), m_clock);
        for (const QString &typed : {QString(), QStringLiteral("password")}) {
            const Status checked = answer(code, typed);
            QVERIFY(!checked);
            QCOMPARE(checked.error().kind, ErrorKind::Refused);
        }
    }

    // After three wrong codes one waits, also with the right one.
    void wrongCodesAreSlowed()
    {
        const QString path = file("slow");
        QVERIFY(AdminCode::set(path, QStringLiteral("right code")).has_value());
        AdminCode code(path, m_clock);
        while (code.waitMs() == 0)
            QCOMPARE(answer(code, QStringLiteral("wrong code")).error().kind, ErrorKind::Refused);
        QCOMPARE(answer(code, QStringLiteral("right code")).error().kind, ErrorKind::TooMany);
        m_clock.advance(code.waitMs());
        QVERIFY(answer(code, QStringLiteral("right code")).has_value());
    }
};

QTEST_GUILESS_MAIN(AdminCodeTest)
#include "tst_admincode.moc"
