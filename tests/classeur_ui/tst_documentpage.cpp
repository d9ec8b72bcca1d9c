#include <classeur/ui/documentpage.h>

#include <classeur/document.h>
#include <look/labels.h>

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur;
using namespace belvedere::classeur::ui;

class DocumentPageTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    DocumentBox m_box;

    std::unique_ptr<DocumentPage> page(const QByteArray &bytes, const char *suffix, bool here = true)
    {
        ClasseurItem item;
        item.kind = ClasseurItem::Kind::Document;
        item.ref = digestOfDocument(bytes);
        item.suffix = QLatin1String(suffix);
        item.title = QStringLiteral("Ma lettre");
        if (here)
            m_box.put(item.ref, bytes, {});
        auto made = std::make_unique<DocumentPage>(m_theme, item, m_box, Language::English, BELVEDERE_BINARY_DIR + QStringLiteral("/bin/belvedere-preview"));
        made->resize(1280, 900);
        made->setVisible(true);
        settle(*made);
        return made;
    }
    static void settle(DocumentPage &page)
    {
        if (!QTest::qWaitFor([&] { return page.isShown(); }, 30'000))
            qFatal("nothing is shown");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    static QString words(const QWidget &page)
    {
        QStringList out;
        for (const auto *label : page.findChildren<look::Label *>())
            if (label->isVisibleTo(&page))
                out += label->text();
        return out.join(u'\n');
    }
    static QLabel *picture(const QWidget &page)
    {
        for (auto *label : page.findChildren<QLabel *>())
            if (!label->pixmap(Qt::ReturnByValue).isNull() && label->focusPolicy() == Qt::StrongFocus)
                return label;
        return nullptr;
    }

private Q_SLOTS:
    // PDF page by page by keyboard, text as text, a calendar as its days, and a sentence for what cannot be shown.
    void eachKindIsShown()
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            painter.drawText(300, 300, QStringLiteral("une"));
            writer.newPage();
            painter.drawText(300, 300, QStringLiteral("deux"));
        }
        const auto shown = page(pdf, "pdf");
        QVERIFY(picture(*shown));
        QVERIFY(words(*shown).contains(QStringLiteral("Page 1 of 2")));
        QTest::keyClick(shown.get(), Qt::Key_Right);
        settle(*shown);
        QCOMPARE(shown->page(), 1);
        QVERIFY(picture(*shown)->accessibleDescription().contains(QStringLiteral("deux")));
        QTest::keyClick(shown.get(), Qt::Key_Right); // there is no third
        QTest::keyClick(shown.get(), Qt::Key_Left);
        settle(*shown);
        QCOMPARE(shown->page(), 0);

        const auto text = page("Madame,\n<b>Monsieur</b>\n", "txt");
        QVERIFY(words(*text).contains(QStringLiteral("<b>Monsieur</b>")));
        const auto old = page("caf\xe9", "txt");
        QVERIFY(words(*old).contains(QStringLiteral("café")));
        const auto longText = page(QByteArray(300'000, 'a').replace(70, 1, "\n"), "txt");
        QVERIFY(words(*longText).contains(QStringLiteral("the beginning of a long text")));
        const auto dates = page("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261204\nSUMMARY:Appeler le lycée\nEND:VEVENT\n", "ics");
        QVERIFY2(words(*dates).contains(QStringLiteral("Friday 4 December 2026")) && words(*dates).contains(QStringLiteral("Appeler le lycée")), qPrintable(words(*dates)));
        QVERIFY(words(*page("PK", "odt")).contains(QStringLiteral("cannot be shown here")));
        QVERIFY(words(*page(pdf.left(300), "pdf")).contains(QStringLiteral("broken")));
        const auto later = page("later", "txt", false);
        QVERIFY(words(*later).contains(QStringLiteral("not on this terminal")));
        m_box.put(digestOfDocument("later"), "later", {});
        QVERIFY(QTest::qWaitFor([&] { return words(*later).contains(QStringLiteral("later")) && !words(*later).contains(QStringLiteral("terminal")); }, 10'000));
    }
};

QTEST_MAIN(DocumentPageTest)
#include "tst_documentpage.moc"
