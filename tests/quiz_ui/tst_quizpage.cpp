// A game played on its page, by keyboard and by touch.
#include "../support/contrast.h"
#include "samplecatalogue.h"

#include <quiz/ui/climbscene.h>
#include <quiz/ui/climbsounds.h>
#include <quiz/ui/quizpage.h>

#include <look/button.h>
#include <look/choicecard.h>
#include <look/labels.h>
#include <look/theme.h>

#include <QSignalSpy>
#include <QtTest>


using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::ui;
using Pick = look::ChoiceCard::Pick;

class TestQuizPage : public QObject
{
    Q_OBJECT

    look::Theme m_theme;
    std::shared_ptr<const content::Catalogue> m_catalogue = ui::testing::sampleCatalogue();
    Answers m_answers;
    std::unique_ptr<Game> m_game;
    std::unique_ptr<QuizPage> m_page;
    int m_camps = 0;   // what the pages of one test have told
    int m_summits = 0;
    int m_changes = 0;

    void open()
    {
        m_page = std::make_unique<QuizPage>(m_theme, *m_game, Language::French);
        connect(m_page.get(), &QuizPage::finishedTheme, this, [this] { ++m_camps; });
        connect(m_page.get(), &QuizPage::finished, this, [this] { ++m_summits; });
        connect(m_page.get(), &QuizPage::changed, this, [this] { ++m_changes; });
        m_page->resize(1280, 940);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_page->focusFirst();
    }

    // The six cards of the question, as they stand.
    QVector<look::ChoiceCard *> cards() const
    {
        QVector<look::ChoiceCard *> shown;
        for (look::ChoiceCard *card : m_page->findChildren<look::ChoiceCard *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        std::sort(shown.begin(), shown.end(), [](auto *a, auto *b) {
            return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x();
        });
        return shown;
    }

    look::Button *button(const QString &text) const
    {
        for (look::Button *candidate : m_page->findChildren<look::Button *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    void press(Qt::Key key) const
    {
        QWidget *focus = m_page->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), key);
    }

private Q_SLOTS:
    void init()
    {
        m_answers.clear();
        m_camps = m_summits = m_changes = 0;
        m_game = std::make_unique<Game>(m_catalogue->guide, m_answers, 3);
        open();
    }
    void cleanup() { m_page.reset(); }

    // The sounds are off until somebody asks for them; off, nothing of the sound system is made.
    void soundIsOffUntilAskedFor()
    {
        quiz::ui::ClimbSounds sounds;
        QVERIFY(!sounds.isOn());
        sounds.playStep();
        sounds.playArrival();
        QVERIFY(sounds.children().isEmpty());
        for (const char *file : {"step.wav", "camp.wav"}) {
            QFile wave(QStringLiteral(":/belvedere/sounds/") + QLatin1String(file));
            QVERIFY2(wave.open(QIODevice::ReadOnly), file);
            QCOMPARE(wave.read(4), QByteArray("RIFF"));
        }
        m_page->offerSwitches(sounds.isOn());
        const auto button = [this](const QString &words) -> look::Button * {
            for (auto *each : m_page->findChildren<look::Button *>())
                if (each->text() == words)
                    return each;
            return nullptr;
        };
        QVERIFY(button(QStringLiteral("Turn the sound on")));
        QSignalSpy toggled(m_page.get(), &QuizPage::soundToggled);
        button(QStringLiteral("Turn the sound on"))->click();
        QVERIFY(button(QStringLiteral("Turn the sound off")));
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled.first().first().toBool(), true);
    }

    // What moves stops when asked, without the page losing what was picked, and moves again.
    void motionStopsWhenAsked()
    {
        m_page->offerSwitches(false);
        const auto press = [this](const QString &name) {
            for (auto *each : m_page->findChildren<look::Button *>()) {
                if (each->accessibleName() == name) {
                    each->click();
                    return true;
                }
            }
            return false;
        };
        QSignalSpy rebuilt(&m_theme, &look::Theme::changed);
        QVERIFY(!m_theme.reducedMotion());
        QVERIFY(press(QStringLiteral("Let nothing move")));
        QVERIFY(m_theme.reducedMotion());
        QVERIFY(press(QStringLiteral("Let things move")));
        QVERIFY(!m_theme.reducedMotion());
        QVERIFY(rebuilt.isEmpty());
    }

    // A whole game is played with the keys alone: 24 answers, three camps, one summit.
    void wholeGameByKeyboard()
    {
        for (int question = 0; question < 24; ++question) {
            if (question == 4) {
                press(Qt::Key_0);
            } else {
                press(Qt::Key_2);
                press(Qt::Key_5);
                press(question % 2 == 0 ? Qt::Key_Return : Qt::Key_Right);
            }
            if (m_game->positionInTheme() == 0 && !m_game->finished())
                open(); // the shell shows the camp, then the page again
            QCOMPARE(m_camps, qMin(3, (question + 1) / 6));
        }
        QVERIFY(m_game->finished());
        QCOMPARE(m_answers.count(), 24);
        QVERIFY(m_answers.all().at(4).none);
        QVERIFY(!m_answers.all().at(0).second.isEmpty());
        QCOMPARE(m_changes, 24);
        QCOMPARE(m_summits, 1);
    }

    // One touch picks the first choice, another item the second one, a picked one is taken back; and
    // nothing goes on by itself.
    void touchesPickAndTakeBack()
    {
        const auto six = cards();
        QCOMPARE(six.size(), 6);
        QVERIFY(!button(QuizPage::tr("Next"))->isEnabled());
        QTest::mouseClick(six.at(0), Qt::LeftButton);
        QCOMPARE(six.at(0)->pick(), Pick::First);
        QVERIFY(button(QuizPage::tr("Next"))->isEnabled());
        QTest::mouseClick(six.at(3), Qt::LeftButton);
        QCOMPARE(six.at(3)->pick(), Pick::Second);
        QTest::mouseClick(six.at(5), Qt::LeftButton); // another second choice
        QCOMPARE(six.at(3)->pick(), Pick::None);
        QCOMPARE(six.at(5)->pick(), Pick::Second);
        QTest::mouseClick(six.at(0), Qt::LeftButton); // the second becomes the first
        QCOMPARE(six.at(0)->pick(), Pick::None);
        QCOMPARE(six.at(5)->pick(), Pick::First);
        QTest::mouseClick(six.at(5), Qt::LeftButton);
        QVERIFY(!button(QuizPage::tr("Next"))->isEnabled());
        QCOMPARE(m_game->position(), 0);
        QVERIFY(m_answers.isEmpty());
    }

    // Next is one touch, with or without a second choice.
    void nextIsOneTouch()
    {
        QTest::mouseClick(cards().at(2), Qt::LeftButton);
        QTest::mouseClick(button(QuizPage::tr("Next")), Qt::LeftButton);
        QCOMPARE(m_game->position(), 1);
        QVERIFY(m_answers.all().first().second.isEmpty());
        QCOMPARE(cards().size(), 6);
    }

    // Back shows the answer given; from the first question it leaves the game.
    void backShowsTheAnswer()
    {
        QSignalSpy left(m_page.get(), &QuizPage::backRequested);
        press(Qt::Key_3);
        const QString chosen = cards().at(2)->text();
        press(Qt::Key_Right);
        press(Qt::Key_Backspace);
        QCOMPARE(m_game->position(), 0);
        QCOMPARE(cards().at(2)->pick(), Pick::First);
        QCOMPARE(cards().at(2)->text(), chosen);
        QVERIFY(left.isEmpty());
        press(Qt::Key_Left);
        QCOMPARE(left.count(), 1);
        QCOMPARE(m_answers.count(), 1);
    }

    // "None of these" is kept when one comes back and goes on, and is replaced by a pick.
    void noneMayBeChanged()
    {
        press(Qt::Key_0);
        press(Qt::Key_Left);
        QVERIFY(button(QuizPage::tr("Next"))->isEnabled());
        press(Qt::Key_Right);
        QVERIFY(m_answers.all().first().none);
        press(Qt::Key_Left);
        press(Qt::Key_1);
        press(Qt::Key_Right);
        QVERIFY(!m_answers.all().first().none);
        QCOMPARE(m_answers.count(), 1);
    }

    // The digits of a French keyboard pick too, though they need Shift there.
    void frenchKeyboardPicks()
    {
        press(Qt::Key_Eacute);
        QCOMPARE(cards().at(1)->pick(), Pick::First);
        press(Qt::Key_Minus);
        QCOMPARE(cards().at(5)->pick(), Pick::Second);
    }

    // A key held down, or a key pressed with Ctrl or Alt, answers nothing more.
    void heldAndModifiedKeysDoNothing()
    {
        press(Qt::Key_1);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(m_page->focusWidget(), &held);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_0, Qt::AltModifier);
        QCOMPARE(m_game->position(), 0);
    }

    // With the Tab key one reaches the items first, then Next, then the rest; each has a name and is
    // large enough for a finger.
    void everyControlIsReached()
    {
        press(Qt::Key_0); // so that something is known so far
        press(Qt::Key_1);
        QVector<QWidget *> reached;
        for (int i = 0; i < 10; ++i) {
            QWidget *focus = m_page->focusWidget();
            QVERIFY(focus && !reached.contains(focus));
            reached.append(focus);
            const auto *control = qobject_cast<QAbstractButton *>(focus);
            QVERIFY(control);
            QVERIFY(!control->accessibleName().isEmpty() || !control->text().isEmpty());
            QVERIFY(control->width() >= 48 && control->height() >= 48);
            if (i == 6)
                QCOMPARE(control->text(), QuizPage::tr("Next"));
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QCOMPARE(cards().at(0)->accessibleDescription(),
                 look::ChoiceCard::tr("Your first choice") + QStringLiteral(". ") + m_page->accessibleName());
        QVERIFY(m_page->accessibleName().startsWith(QStringLiteral("Question 2 of 24: ")));
    }

    // The way is shown in words, and the walker goes on.
    void progressIsTold()
    {
        const auto *scene = m_page->findChild<ClimbScene *>();
        QVERIFY(scene->accessibleName().contains(QStringLiteral("Puy de Pariou")));
        const double before = scene->progress();
        press(Qt::Key_0);
        QVERIFY(scene->progress() > before);
    }

    // What is written over the scene is read at every hour, in light and dark: 4.5:1 against each pixel
    // around it.
    void wordsOnTheSceneAreRead()
    {
        for (const look::Mode mode : {look::Mode::Dark, look::Mode::Light}) {
            m_theme.setMode(mode);
            for (const int place : {0, 6, 12, 18, 23}) {
                m_game->restart();
                while (m_game->position() < place)
                    m_game->chooseNone();
                open();
                const auto *scene = m_page->findChild<ClimbScene *>();
                QTRY_VERIFY(scene->isDrawn());
                for (look::Label *label : scene->findChildren<look::Label *>()) {
                    const double ink = contrast::luminance(label->palette().color(label->foregroundRole()));
                    QPalette clear = label->palette(); // what is behind the words
                    clear.setColor(label->foregroundRole(), Qt::transparent);
                    label->setPalette(clear);
                    const QRect behind(label->mapTo(m_page.get(), QPoint()), label->size());
                    const QImage ground = m_page->grab(behind).toImage();
                    QVERIFY(!ground.isNull());
                    for (int y = 0; y < ground.height(); y += 3) {
                        for (int x = 0; x < ground.width(); x += 3) {
                            QVERIFY(contrast::ratio(ink, contrast::luminance(ground.pixelColor(x, y))) >= 4.5);
                        }
                    }
                }
            }
        }
    }

    // A game that is over opens at its first question, with its answers, to be changed.
    void finishedGameOpensAtItsStart()
    {
        while (!m_game->finished())
            m_game->choose(m_game->items().first()->id);
        open();
        QCOMPARE(m_game->position(), 0);
        QCOMPARE(cards().first()->pick(), Pick::First);
    }

    // "See what is known so far" can be asked for once something is known.
    void soFarNeedsAnAnswer()
    {
        QSignalSpy asked(m_page.get(), &QuizPage::soFarRequested);
        auto *soFar = button(QuizPage::tr("See what is known so far"));
        QVERIFY(!soFar->isEnabled());
        press(Qt::Key_0);
        QVERIFY(soFar->isEnabled());
        soFar->click();
        QCOMPARE(asked.count(), 1);
    }

    // At twice the size of text nothing is cut on any screen: every card shows its words, every button its own.
    void largeTextIsNotCut()
    {
        m_theme.setTextScale(2);
        for (const QSize &screen : {QSize(1280, 940), QSize(1366, 700), QSize(1600, 820), QSize(1920, 1000)}) {
            open();
            m_page->resize(screen);
            QCoreApplication::sendPostedEvents();
            for (const look::ChoiceCard *card : cards())
                QVERIFY(card->height() >= card->heightForWidth(card->width()));
            for (const look::Button *control : m_page->findChildren<look::Button *>()) {
                QVERIFY2(control->width() >= control->sizeHint().width(), qPrintable(QString::number(screen.width())));
                QTRY_VERIFY2(m_page->rect().contains(QRect(control->mapTo(m_page.get(), QPoint()), control->size())), qPrintable(QStringLiteral("%1: %2 at %3,%4 %5x%6").arg(screen.width()).arg(control->text()).arg(control->mapTo(m_page.get(), QPoint()).x()).arg(control->mapTo(m_page.get(), QPoint()).y()).arg(control->width()).arg(control->height())));
            }
        }
        m_theme.setTextScale(1);
    }
};

QTEST_MAIN(TestQuizPage)
#include "tst_quizpage.moc"
