#include <look/labels.h>
#include <look/landscape.h>
#include <look/page.h>

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace belvedere::look;

namespace {

class QuietPage : public Page
{
public:
    explicit QuietPage(Theme &theme) : Page(theme, QStringLiteral("Page")) { showLand(0.5); }
    void fill(int lines)
    {
        clearBody();
        for (int i = 0; i < lines; ++i)
            body()->addWidget(new Label(theme(), QStringLiteral("A line")));
        body()->addStretch();
    }
};

} // namespace

class PageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The land is there where it leaves room for what the page is about; it goes before it would cut that, and comes back.
    void theLandCutsNothing()
    {
        Theme theme;
        QuietPage page(theme);
        page.resize(1280, 940);
        page.fill(3);
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *land = page.findChild<Landscape *>();
        const auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(land->isVisible());
        QVERIFY(!bar->isVisible());
        page.fill(18); // fits without the land alone
        QTRY_VERIFY(!land->isVisible());
        QTRY_VERIFY(!bar->isVisible());
        page.fill(3);
        QTRY_VERIFY(land->isVisible());
        page.resize(1280, 380);
        QTRY_VERIFY(!land->isVisible());
    }
};

QTEST_MAIN(PageTest)
#include "tst_page.moc"
