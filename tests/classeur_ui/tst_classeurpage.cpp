#include "sampleitems.h"

#include <classeur/ui/classeurpage.h>
#include <classeur/ui/itemcard.h>
#include <classeur/ui/wishlist.h>

#include <look/chip.h>
#include <look/draghandle.h>
#include <look/labels.h>
#include <look/textfield.h>

#include <QAbstractButton>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur;
using namespace belvedere::classeur::ui;
using Kind = ClasseurItem::Kind;

namespace {

// Changes are shown in a later turn of the event loop, what dies does so then, and layouts follow.
void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

// QTest::mouseMove() holds no button.
void drag(QWidget *widget, QPoint to)
{
    QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &event);
}

QStringList refs(const Classeur &classeur, Kind kind)
{
    QStringList out;
    for (const auto &item : classeur.items())
        if (item.kind == kind)
            out += item.ref.section(u'.', 1);
    return out;
}

QStringList wishes(const Classeur &classeur)
{
    QStringList out;
    for (const auto &item : classeur.wishes())
        out += item.ref.section(u'.', 1);
    return out;
}

} // namespace

class ClasseurPageTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    std::unique_ptr<Classeur> m_classeur;
    std::unique_ptr<ClasseurPage> m_page;
    QPointingDevice *m_finger = QTest::createTouchDevice();

    void show(int metiers = 3)
    {
        classeurtest::fill(*m_classeur, metiers);
        m_page = std::make_unique<ClasseurPage>(m_theme, *m_classeur);
        m_page->resize(1280, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        settle();
    }
    QVector<ItemCard *> cards() const
    {
        settle();
        QVector<ItemCard *> shown;
        for (auto *card : m_page->findChildren<ItemCard *>())
            if (card->isVisibleTo(m_page.get()))
                shown.append(card);
        std::sort(shown.begin(), shown.end(), [this](const QWidget *a, const QWidget *b) {
            return a->mapTo(m_page.get(), QPoint()).y() < b->mapTo(m_page.get(), QPoint()).y();
        });
        return shown;
    }
    QStringList texts() const
    {
        QStringList out;
        for (const auto *label : m_page->findChildren<look::Label *>())
            if (label->isVisibleTo(m_page.get()))
                out += label->text();
        return out;
    }
    QAbstractButton *button(const QString &name) const
    {
        settle();
        for (auto *each : m_page->findChildren<QAbstractButton *>())
            if (each->isVisibleTo(m_page.get()) && (each->accessibleName() == name || each->text() == name))
                return each;
        return nullptr;
    }
    void press(const QString &name)
    {
        QAbstractButton *found = button(name);
        QVERIFY2(found, qPrintable(name));
        QVERIFY(found->isEnabled());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        settle();
    }
    look::DragHandle *handleOf(const char *title) const
    {
        for (ItemCard *card : cards())
            if (card->accessibleName().startsWith(QString::fromUtf8(title)))
                return card->handle();
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_theme.setTextScale(1);
        m_classeur = std::make_unique<Classeur>();
    }
    void cleanup()
    {
        m_page.reset();
        m_classeur.reset();
    }

    // Everything stands in its section, under the wishes in their order.
    void everythingInItsSection()
    {
        show();
        const QStringList words = texts();
        qsizetype last = -1;
        for (const char *each : {"My wishes, in order", "Boulanger / boulangère", "Métiers", "Élagueur / élagueuse", "Formations", "CAP boulanger",
                                 "People, places and dates", "CIO de Riom", "Videos", "La nuit du pain, at 1:12"}) {
            const auto place = words.indexOf(QString::fromUtf8(each), last + 1);
            QVERIFY2(place > last, each);
            last = place;
        }
        QVERIFY(!words.contains(QStringLiteral("My results")));
        QVERIFY(words.contains(QStringLiteral("Tags: dehors, près de chez moi")));
        QCOMPARE(cards().size(), m_classeur->items().size());
        for (const auto *each : m_page->findChildren<QAbstractButton *>()) {
            if (!each->isVisibleTo(m_page.get()))
                continue;
            QVERIFY2(each->width() >= 48 && each->height() >= 48, qPrintable(each->accessibleName()));
            QVERIFY(!each->accessibleName().isEmpty() || !each->text().isEmpty());
        }
    }

    // An order is changed by dragging, with mouse and finger, by buttons and by Alt with the arrows, and undone.
    void orderByEveryHand()
    {
        show();
        QCOMPARE(refs(*m_classeur, Kind::Metier), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
        auto *handle = handleOf("Élagueur");
        QVERIFY(handle);
        const QPoint middle = handle->rect().center();
        const auto lower = [&](int cardsBelow) { return handle->mapFromGlobal(cards().at(cardsBelow)->mapToGlobal(QPoint(60, cards().at(cardsBelow)->height() - 4))); };
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        drag(handle, middle + QPoint(0, 30));
        drag(handle, lower(1));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
        settle();
        QCOMPARE(refs(*m_classeur, Kind::Metier).join(u' '), QStringLiteral("1 0 2"));
        handle = handleOf("Boulanger");
        const int scrolled = m_page->findChild<QScrollArea *>()->verticalScrollBar()->value();
        QTest::touchEvent(handle, m_finger).press(0, middle, handle);
        QTest::touchEvent(handle, m_finger).move(0, middle + QPoint(0, 60), handle);
        const QPoint end = lower(2);
        QTest::touchEvent(handle, m_finger).move(0, end, handle);
        QCOMPARE(m_page->findChild<QScrollArea *>()->verticalScrollBar()->value(), scrolled);
        QTest::touchEvent(handle, m_finger).release(0, end, handle);
        settle();
        QCOMPARE(refs(*m_classeur, Kind::Metier).join(u' '), QStringLiteral("0 2 1"));
        press(QStringLiteral("Move Auxiliaire de vie sociale up"));
        QCOMPARE(refs(*m_classeur, Kind::Metier).join(u' '), QStringLiteral("2 0 1"));
        // It is the first one now: the focus is on what is left to it.
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Move Auxiliaire de vie sociale down"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        settle();
        QCOMPARE(refs(*m_classeur, Kind::Metier).join(u' '), QStringLiteral("0 2 1"));
        press(QStringLiteral("Undo"));
        QCOMPARE(refs(*m_classeur, Kind::Metier).join(u' '), QStringLiteral("2 0 1"));
        // Dropped where it was: nothing changes, and it lies where it lay.
        handle = handleOf("Élagueur");
        const QPoint before = handle->mapTo(m_page.get(), QPoint());
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        drag(handle, middle + QPoint(0, 12));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
        settle();
        QCOMPARE(handle->mapTo(m_page.get(), QPoint()), before);
    }

    // A wish is made, moved and left by buttons; the focus stays with it.
    void wishesByKeyboard()
    {
        show();
        QCOMPARE(wishes(*m_classeur).join(u' '), QStringLiteral("1 0"));
        press(QStringLiteral("Add Auxiliaire de vie sociale to my wishes"));
        QCOMPARE(wishes(*m_classeur).join(u' '), QStringLiteral("1 0 2"));
        QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(QStringLiteral("Auxiliaire de vie sociale is my wish no. 3")));
        press(QStringLiteral("Move the wish Auxiliaire de vie sociale up"));
        QCOMPARE(wishes(*m_classeur).join(u' '), QStringLiteral("1 2 0"));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Move the wish Auxiliaire de vie sociale up"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        settle();
        QCOMPARE(wishes(*m_classeur).join(u' '), QStringLiteral("2 1 0"));
        press(QStringLiteral("Take Auxiliaire de vie sociale out of my wishes"));
        QCOMPARE(wishes(*m_classeur).join(u' '), QStringLiteral("1 0"));
        QSignalSpy compared(m_page.get(), &ClasseurPage::compareRequested);
        press(QStringLiteral("Compare my first métiers side by side"));
        QCOMPARE(compared.first().first().toStringList(), (QStringList{QStringLiteral("MET.1"), QStringLiteral("MET.0"), QStringLiteral("MET.2")}));
    }

    // A note that is being written is not lost by what else is touched on the same card.
    void aNoteSurvivesTheNextTouch()
    {
        show();
        press(QStringLiteral("Write a note on Boulanger / boulangère"));
        auto *note = qobject_cast<look::NoteField *>(QApplication::focusWidget());
        QVERIFY(note);
        QTest::keyClicks(note, QStringLiteral("le samedi"));
        QAbstractButton *tags = button(QStringLiteral("Tags of Boulanger / boulangère"));
        QVERIFY(tags);
        // As a finger does: the focus leaves the note between the press and the release.
        QPointer<QAbstractButton> watched = tags;
        QTest::mousePress(tags, Qt::LeftButton);
        tags->setFocus();
        settle();
        QVERIFY(watched);
        QTest::mouseRelease(tags, Qt::LeftButton);
        settle();
        QVERIFY(m_page->findChild<look::TextField *>(QStringLiteral("A tag of my own for Boulanger / boulangère")));
        QCOMPARE(m_classeur->items().at(1).note, QStringLiteral("le samedi"));
        // One that was written before is read, and opened to be changed.
        QVERIFY(texts().contains(QStringLiteral("Demander à Mehdi s’il prend des stagiaires en février.")));
        press(QStringLiteral("Change my note on Élagueur / élagueuse"));
        note = qobject_cast<look::NoteField *>(QApplication::focusWidget());
        QVERIFY(note && note->toPlainText().startsWith(QStringLiteral("Demander")));
    }

    // Tags are given by touch and by a word of one's own, and narrow what is shown.
    void tagsAreGivenAndNarrow()
    {
        show();
        press(QStringLiteral("Tags of CAP boulanger"));
        press(QStringLiteral("Tag “dehors” for CAP boulanger"));
        QCOMPARE(m_classeur->items().at(3).tags, QStringList(QStringLiteral("dehors")));
        auto *field = m_page->findChild<look::TextField *>(QStringLiteral("A tag of my own for CAP boulanger"));
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("internat"));
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        QCOMPARE(m_classeur->items().at(3).tags, (QStringList{QStringLiteral("dehors"), QStringLiteral("internat")}));
        QVERIFY(qobject_cast<look::TextField *>(QApplication::focusWidget())); // for the next word
        for (const char *more : {"a", "b", "c", "d", "e"}) {
            auto *again = qobject_cast<look::TextField *>(QApplication::focusWidget());
            QVERIFY(again);
            QTest::keyClicks(again, QString::fromLatin1(more));
            QTest::keyClick(again, Qt::Key_Return);
            settle();
        }
        QCOMPARE(m_classeur->items().at(3).tags.size(), Classeur::maxTags); // and it is said
        QVERIFY(texts().join(u'\n').contains(QStringLiteral("tags at most")));
        press(QStringLiteral("Only what has the tag “dehors”"));
        QCOMPARE(cards().size(), 2);
        press(QStringLiteral("Only what has the tag “à revoir”"));
        QCOMPARE(cards().size(), 1);
        press(QStringLiteral("Only what has the tag “à revoir”"));
        QCOMPARE(cards().size(), m_classeur->items().size());
    }

    // From nine items on one can search; what is found keeps its place.
    void searchFromNineItemsOn()
    {
        show(3);
        auto *field = m_page->findChild<look::TextField *>();
        QVERIFY(field && !field->isVisibleTo(m_page.get()));
        m_page.reset();
        m_classeur = std::make_unique<Classeur>();
        show(8);
        field = m_page->findChild<look::TextField *>();
        QVERIFY(field->isVisibleTo(m_page.get()));
        QTest::keyClicks(field, QStringLiteral("boul"));
        QCOMPARE(cards().size(), 2);
        QVERIFY(!handleOf("Boulanger")); // an order of some is none
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QCOMPARE(cards().size(), 0);
        QVERIFY(texts().contains(QStringLiteral("Nothing in your classeur has these words.")));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(cards().size(), m_classeur->items().size());
    }

    // What was removed is taken back from the bin.
    void takenBackFromTheBin()
    {
        show();
        press(QStringLiteral("Remove Boulanger / boulangère"));
        QCOMPARE(m_classeur->bin().size(), 2);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Remove Auxiliaire de vie sociale"));
        auto *bin = m_page->findChild<QAbstractButton *>(QStringLiteral("bin"));
        QVERIFY(bin->isVisibleTo(m_page.get()));
        bin->click();
        press(QStringLiteral("Take back Boulanger / boulangère"));
        QVERIFY(m_classeur->contains(Kind::Metier, QStringLiteral("MET.1")));
        QCOMPARE(cards().size(), m_classeur->items().size());
        while (!m_classeur->isEmpty())
            QVERIFY(m_classeur->remove(QString(m_classeur->items().first().id)).has_value());
        settle();
        QVERIFY(texts().contains(QStringLiteral("Your classeur is still empty")));
        QVERIFY(bin->isVisibleTo(m_page.get()));
    }

    // 200 items with notes are shown and moved without the page being made anew.
    void twoHundredItems()
    {
        show(Classeur::maxItems - 6);
        for (const auto &item : QVector<ClasseurItem>(m_classeur->items()))
            QVERIFY(m_classeur->setNote(item.id, QStringLiteral("note ") + item.title).has_value());
        const auto before = cards();
        QCOMPARE(before.size(), m_classeur->items().size());
        QVERIFY(m_classeur->move(m_classeur->items().at(50).id, 51).has_value());
        const auto after = cards();
        qsizetype same = 0;
        for (ItemCard *card : after)
            same += before.contains(card) ? 1 : 0;
        QCOMPARE(same, after.size() - 2);
    }
};

QTEST_MAIN(ClasseurPageTest)
#include "tst_classeurpage.moc"
