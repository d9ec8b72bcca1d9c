// What a screen reader is told of our own widgets.
#include "../support/news.h"

#include <look/access.h>
#include <look/chip.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QButtonGroup>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace belvedere::look;

namespace {

QAccessibleInterface *told(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

} // namespace

using support::newsOf;

class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A chip is a button, a check box, or one of several: then a radio button that tells its place, in a group that has
    // a name; those that are hidden do not count.
    void choicesTellWhatTheyAre()
    {
        Theme theme;
        QWidget window;
        auto *group = makeGroup(QStringLiteral("How far"), &window);
        auto *near = new Chip(theme, QStringLiteral("10 km"), group), *hidden = new Chip(theme, QStringLiteral("30 km"), group), *all = new Chip(theme, QStringLiteral("All"), group);
        auto *box = new Chip(theme, QStringLiteral("In alternance"), &window), *button = new Chip(theme, QStringLiteral("More"), &window);
        QButtonGroup exclusive;
        for (auto *each : {near, hidden, all}) {
            each->setCheckable(true);
            exclusive.addButton(each);
        }
        box->setCheckable(true);
        hidden->hide();
        window.show();
        QCOMPARE(told(near)->role(), QAccessible::RadioButton);
        QCOMPARE(told(all)->text(QAccessible::Description), QStringLiteral("2 of 2"));
        QCOMPARE(told(all)->text(QAccessible::Name), QStringLiteral("All"));
        QCOMPARE(told(all)->parent()->role(), QAccessible::Grouping);
        QCOMPARE(told(all)->parent()->text(QAccessible::Name), QStringLiteral("How far"));
        QCOMPARE(told(box)->role(), QAccessible::CheckBox);
        QCOMPARE(told(box)->text(QAccessible::Description), QString());
        QCOMPARE(told(button)->role(), QAccessible::Button);
        oneOf(*box);
        QCOMPARE(told(box)->role(), QAccessible::RadioButton);
    }

    // What a screen reader ticks was clicked: the page hears of it, and the tree of what holds now.
    void aTickIsAClick()
    {
        Theme theme;
        QWidget window;
        auto *one = new Chip(theme, QStringLiteral("One"), &window), *other = new Chip(theme, QStringLiteral("Other"), &window);
        QButtonGroup exclusive;
        for (auto *each : {one, other}) {
            each->setCheckable(true);
            exclusive.addButton(each);
        }
        one->setChecked(true);
        QSignalSpy clicked(other, &QAbstractButton::clicked);
        QVERIFY(told(other)->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        told(other)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(clicked.count(), 1);
        QVERIFY(told(other)->state().checked && !told(one)->state().checked);
        other->setEnabled(false);
        QVERIFY(!told(other)->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    }

    // Orca takes a field for known, and does not say it, of which it hears before the field has the focus.
    void aFieldIsQuietUntilOneIsThere()
    {
        int heard = 0;
        Theme theme;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new TextField(theme, QStringLiteral("A word"));
        auto *note = new NoteField(theme, QStringLiteral("Some words"));
        column->addWidget(field);
        column->addWidget(note);
        const QAccessible::UpdateHandler ours = [](QAccessibleEvent *) {};
        const auto listen = [&] { // whether who listens would hear of the change
            const auto listens = QAccessible::installUpdateHandler(ours);
            QAccessible::installUpdateHandler(listens);
            heard += listens == ours;
        };
        connect(field, &QLineEdit::textChanged, this, listen);
        connect(note, &QPlainTextEdit::textChanged, this, listen);
        const auto before = QAccessible::installUpdateHandler(ours);
        field->setText(QStringLiteral("said before"));
        note->setPlainText(QStringLiteral("said before"));
        QCOMPARE(heard, 0);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (QWidget *each : {static_cast<QWidget *>(field), static_cast<QWidget *>(note)}) {
            each->setFocus();
            QTRY_VERIFY(each->hasFocus());
            heard = 0;
            each == field ? field->setText(QStringLiteral("and now")) : note->setPlainText(QStringLiteral("and now"));
            QVERIFY(heard > 0);
        }
        QAccessible::installUpdateHandler(before);
    }

    // What a notice says is told when it comes and when it changes, without the focus; the news dies
    // with what told it.
    void noticesAreTold()
    {
        Theme theme;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *notice = new Notice(theme, Notice::Kind::Error, QStringLiteral("The words are not right."));
        column->addWidget(notice);
        notice->hide();
        window.show();
        QCOMPARE(newsOf(window), QStringList());
        notice->show();
        QCOMPARE(newsOf(window), QStringList(QStringLiteral("The words are not right.")));
        notice->say(Notice::Kind::Success, QStringLiteral("It is kept."));
        QCOMPARE(newsOf(window), QStringList(QStringLiteral("It is kept.")));
        announce(window, QStringLiteral("One has come."));
        announce(window, QStringLiteral("Two have come.")); // at the same moment: neither is lost
        QCOMPARE(newsOf(window).size(), 2);
        QVERIFY(newsOf(window).contains(QStringLiteral("One has come. Two have come.")));
        announce(window, QString());
        QCOMPARE(newsOf(window).size(), 2);
        delete notice;
        QTRY_COMPARE(newsOf(window), QStringList(QStringLiteral("One has come. Two have come."))); // the news dies with what told it
    }
};

QTEST_MAIN(AccessTest)
#include "tst_access.moc"
