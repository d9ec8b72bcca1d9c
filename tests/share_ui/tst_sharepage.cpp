#include <share/ui/sharepage.h>

#include <look/chip.h>
#include <look/labels.h>
#include <look/qrpicture.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::share;
using share::ui::SharePage;

class SharePageTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    QTemporaryDir m_folder;

    // What a phone reads from the picture on the screen.
    QString read(SharePage &page)
    {
        auto *picture = page.findChild<look::QrPicture *>();
        const QString file = m_folder.filePath(QStringLiteral("screen.png"));
        if (!picture || !picture->grab().save(file))
            return {};
        QProcess reader;
        reader.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--nodbus"), file});
        (void)reader.waitForFinished(20'000);
        return QString::fromUtf8(reader.readAllStandardOutput()).chopped(1);
    }
    static look::Chip *chip(SharePage &page, const QString &name)
    {
        for (auto *each : page.findChildren<look::Chip *>())
            if (each->text() == name)
                return each;
        return nullptr;
    }
    void show(SharePage &page)
    {
        page.resize(1280, 940);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

private Q_SLOTS:
    // The code on the screen is read by a phone: the page first, then whatever is chosen, with its steps.
    void thePhoneReadsTheCode()
    {
        SharePage page(m_theme);
        const Shared shared{QStringLiteral("Boulangère / boulanger"), QStringLiteral("Du pain à l'ancienne."), QUrl(QStringLiteral("https://www.onisep.fr/http/redirection/metier/slug/MET.7")), {}, {}, {}};
        page.setShared(shared);
        show(page);
        QCOMPARE(read(page), shared.page.toString());
        for (const Way way : waysOf(shared)) {
            auto *one = chip(page, ui::wayInWords(way));
            QVERIFY(one);
            one->click();
            QCOMPARE(page.code(), codeOf(shared, way));
            QCOMPARE(read(page), page.code());
            QVERIFY(one->isChecked() && one->height() >= 48);
        }
    }

    // The longest code is still read from the screen, also by who made the text large.
    void theLongestCodeIsRead()
    {
        for (const double scale : {1.0, 2.0}) {
            m_theme.setTextScale(scale);
            SharePage page(m_theme);
            page.setShared({QStringLiteral("Métiers"), QStringLiteral("- Éleveuse, éleveur ; ").repeated(80), {}, {}, {}, {}});
            show(page);
            QCOMPARE(read(page), page.code());
        }
        m_theme.setTextScale(1.0);
    }

    // What is not there any more is said.
    void whatHasGoneIsSaid()
    {
        SharePage page(m_theme);
        page.setGone();
        bool said = false;
        for (auto *label : page.findChildren<look::Label *>())
            said = said || label->text().contains(QStringLiteral("not on the terminal any more"));
        QVERIFY(said);
        QVERIFY(!page.isShown());
    }
};

QTEST_MAIN(SharePageTest)
#include "tst_sharepage.moc"
