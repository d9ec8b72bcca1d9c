#include <look/button.h>
#include <look/chip.h>
#include <look/choicecard.h>
#include <look/doorcard.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/textfield.h>
#include <look/valleychart.h>

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace belvedere::look;

namespace {
const QString words = QStringLiteral("Un texte assez long pour passer sur plusieurs lignes de la carte");
}

class ControlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachControl_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }
    // Every control is 48 px at least, has an accessible name, and answers to Enter and Space.
    void eachControl()
    {
        QFETCH(double, scale);
        Theme theme;
        theme.setTextScale(scale);
        QWidget window;
        const QList<QAbstractButton *> controls{
            new Button(theme, words, Button::Role::Primary, QStringLiteral("play"), &window),
            new IconButton(theme, QStringLiteral("moon"), words, &window),
            new ChoiceCard(theme, QStringLiteral("paw"), words, &window),
            new LinkCard(theme, words, words, QStringLiteral("book"), &window),
            new DoorCard(theme, words, words, QStringLiteral("mountain"), Qt::darkRed, &window),
            new Chip(theme, words, &window)};
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (auto *control : controls) {
            const QSize size = control->sizeHint();
            QVERIFY2(size.width() >= 48 && size.height() >= 48, control->metaObject()->className());
            QVERIFY(!control->accessibleName().isEmpty() || !control->text().isEmpty());
            QSignalSpy clicked(control, &QAbstractButton::clicked);
            QTest::keyClick(control, Qt::Key_Return);
            QCOMPARE(clicked.count(), 1);
            QTest::keyClick(control, Qt::Key_Space);
            QCOMPARE(clicked.count(), 2);
        }
    }

    // Nor those of a notice, however many lines they take in a narrow column.
    void noticeHoldsItsWords()
    {
        for (const int width : {900, 600, 420, 300}) {
            Theme theme;
            theme.setTextScale(2);
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            auto *notice = new Notice(theme, Notice::Kind::Error, words);
            column->addWidget(notice);
            column->addStretch(1);
            window.resize(width, 1200);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const auto *label = notice->findChild<Label *>();
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(QString::number(width)));
            QVERIFY(notice->height() <= notice->heightForWidth(notice->width())); // and no taller than them
        }
    }

    // The text of a button is never cut: the button is as large as its wrapped words.
    void buttonHoldsItsWords()
    {
        for (const double scale : {1.0, 1.5, 2.0}) {
            Theme theme;
            theme.setTextScale(scale);
            Button button(theme, words + u' ' + words);
            const QFontMetrics metrics(theme.button());
            const QRect needed = metrics.boundingRect(QRect(0, 0, button.sizeHint().width(), 2000),
                                                      Qt::TextWordWrap, button.text());
            QVERIFY(button.minimumSizeHint().height() >= needed.height());
        }
    }

    // A choice is told in words, not by colour alone.
    void choiceIsDescribed()
    {
        Theme theme;
        ChoiceCard card(theme, QStringLiteral("paw"), words);
        QVERIFY(card.accessibleDescription().isEmpty());
        card.setPick(ChoiceCard::Pick::First);
        const QString first = card.accessibleDescription();
        card.setPick(ChoiceCard::Pick::Second);
        QVERIFY(!first.isEmpty());
        QVERIFY(card.accessibleDescription() != first);
    }

    // The chart says in words what it draws.
    void chartHasATextEquivalent()
    {
        Theme theme;
        ValleyChart chart(theme);
        chart.setValleys({{QStringLiteral("nature"), QStringLiteral("Nature"), 0.6, false},
                          {QStringLiteral("batir"), QStringLiteral("Construire"), 0.4, false}});
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Nature: 60")));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Construire: 40")));
    }

    // Tab leaves a note instead of being written in it.
    void tabLeavesANote()
    {
        Theme theme;
        NoteField note(theme, words);
        QVERIFY(note.tabChangesFocus());
        QCOMPARE(note.accessibleName(), words);
    }
};

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
