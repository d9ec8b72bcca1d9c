#include <look/linkcard.h>
#include <look/suggestfield.h>
#include <look/textfield.h>

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace belvedere;
using namespace belvedere::look;

namespace {

QFuture<Result<Suggestions>> answer(const Suggestions &suggestions)
{
    QPromise<Result<Suggestions>> promise;
    promise.start();
    promise.addResult(Result<Suggestions>(suggestions));
    promise.finish();
    return promise.future();
}

struct Shown {
    Theme theme;
    QWidget window;
    QStringList asked;
    Suggestions suggestions{{}, {{QStringLiteral("63113"), QStringLiteral("Clermont-Ferrand"), QStringLiteral("Puy-de-Dôme")},
                                 {QStringLiteral("60157"), QStringLiteral("Clermont"), QStringLiteral("Oise")}}};
    SuggestField *field;
    Shown()
    {
        auto *column = new QVBoxLayout(&window);
        field = new SuggestField(theme, QStringLiteral("Commune"), {}, [this](const QString &text) {
            asked += text;
            return answer(suggestions);
        });
        column->addWidget(field);
        column->addStretch();
        window.resize(600, 500);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        field->setFocus();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(field->field(), text);
        (void)QTest::qWaitFor([this] { return field->isOpen(); }, 2000);
    }
    QList<LinkCard *> cards() const
    {
        QList<LinkCard *> visible;
        for (auto *card : window.findChildren<LinkCard *>())
            if (card->isVisible())
                visible += card;
        return visible;
    }
};

} // namespace

class SuggestFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // It asks once a pause, not once a letter, and shows what comes.
    void asksAtAPause()
    {
        Shown shown;
        shown.type(QStringLiteral(" clermont"));
        QCOMPARE(shown.asked, QStringList{QStringLiteral("clermont")});
        QCOMPARE(shown.cards().size(), 2);
        QCOMPARE(shown.cards().first()->accessibleDescription(), QStringLiteral("Puy-de-Dôme"));
    }

    // With the keys alone: Down to the list, Enter chooses, Escape comes back to the field.
    void theKeysChoose()
    {
        Shown shown;
        QSignalSpy chosen(shown.field, &SuggestField::chosen);
        shown.type(QStringLiteral("clermont"));
        QTest::keyClick(shown.field->field(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("60157"));
        QVERIFY(!shown.field->isOpen());
        QCOMPARE(shown.field->text(), QStringLiteral("Clermont"));
        QCOMPARE(QApplication::focusWidget(), shown.field->field());
        shown.type(QStringLiteral("x"));
        QTest::keyClick(shown.field->field(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!shown.field->isOpen());
        QCOMPARE(QApplication::focusWidget(), shown.field->field());
        QCOMPARE(chosen.count(), 0);
    }

    // Enter in the field chooses the first suggestion, even when it is pressed before they came.
    void enterChoosesTheFirst()
    {
        Shown shown;
        QSignalSpy chosen(shown.field, &SuggestField::chosen);
        QTest::keyClicks(shown.field->field(), QStringLiteral("cler"));
        QTest::keyClick(shown.field->field(), Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("63113"));
        QVERIFY(!shown.field->isOpen());
    }

    // A touch chooses; what is chosen asks for nothing more.
    void aTouchChooses()
    {
        Shown shown;
        QSignalSpy chosen(shown.field, &SuggestField::chosen);
        shown.type(QStringLiteral("cler"));
        QTest::mouseClick(shown.cards().at(1), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!shown.field->findChild<QTimer *>()->isActive());
        QCOMPARE(shown.asked.size(), 1);
    }

    // Nothing found is said; the field erased says so and closes the list.
    void nothingIsSaid()
    {
        Shown shown;
        QSignalSpy cleared(shown.field, &SuggestField::cleared);
        shown.suggestions = {};
        shown.field->setNothing(QStringLiteral("No commune of that name."));
        shown.type(QStringLiteral("xyz"));
        QVERIFY(shown.field->isOpen() && shown.cards().isEmpty());
        shown.field->field()->clear();
        QCOMPARE(cleared.count(), 1);
        QVERIFY(!shown.field->isOpen());
    }

    // When the focus goes elsewhere the list closes, and a list that comes too late is not shown.
    void itClosesWhenLeft()
    {
        Shown shown;
        auto *other = new TextField(shown.theme, QStringLiteral("Other"));
        shown.window.layout()->addWidget(other);
        shown.type(QStringLiteral("cler"));
        other->setFocus();
        QVERIFY(!shown.field->isOpen());
        shown.field->setText(QStringLiteral("Riom"));
        QVERIFY(!shown.field->findChild<QTimer *>()->isActive());
        QVERIFY(!shown.field->isOpen());
    }
};

QTEST_MAIN(SuggestFieldTest)
#include "tst_suggestfield.moc"
