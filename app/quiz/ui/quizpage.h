// One question of the climb: six things one might like to do.
#pragma once

#include <core/language.h>
#include <quiz/game.h>

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace belvedere::look {
class Button;
class ChoiceCard;
class Label;
class ScrollArea;
class Theme;
}

namespace belvedere::quiz::ui {

class ClimbScene;

// A touch picks the first choice, a touch on another item the second one, a touch on a picked item
// takes it back. Nothing goes on but by Next (or "None of these"). Keys: 1 to 6 pick, 0 none of
// these, Right or Enter next, Left or Backspace back.
class QuizPage : public QWidget
{
    Q_OBJECT
public:
    // The theme and the game outlive the page. A game that is over starts again at its first
    // question, with its answers.
    QuizPage(look::Theme &theme, Game &game, Language language, QWidget *parent = nullptr);

    // Switches in the picture, for the sounds and for what moves; without this call there are none.
    void offerSwitches(bool on);

public Q_SLOTS:
    void focusFirst(); // the first item

Q_SIGNALS:
    void changed();          // an answer has been recorded
    void finishedTheme();    // the last question of a theme but the last has been answered
    void finished();         // the last question has been answered
    void soFarRequested();   // "See what is known so far"
    void backRequested();    // back from the first question
    void soundToggled(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildStrip();
    void addSwitch(const QString &turnOn, const QString &turnOff, const QString &icon, bool on,
                   const std::function<void(bool)> &set);
    QWidget *buildQuestion();
    QWidget *buildBar();
    void showQuestion();
    void showItems();
    void showProgress();
    void fitCards();
    void pick(int place);
    void takeBack(const QString &item);
    void showPicks();
    void next();
    void none();
    void back();
    void goOn(bool themeIsOver);
    bool takeKey(const QKeyEvent &event);
    look::ChoiceCard *pickedCard(QObject *object) const;

    look::Theme &m_theme;
    Game &m_game;
    Language m_language;
    ClimbScene *m_scene = nullptr;
    QBoxLayout *m_switches = nullptr; // null where none are offered
    look::Label *m_puy = nullptr;
    look::Label *m_step = nullptr;
    look::ScrollArea *m_scroll = nullptr;
    look::Label *m_question = nullptr;
    look::Label *m_hint = nullptr;
    QWidget *m_grid = nullptr;
    QWidget *m_bar = nullptr;
    look::Button *m_back = nullptr;
    look::Button *m_none = nullptr;
    look::Button *m_soFar = nullptr;
    look::Button *m_next = nullptr;
    QVector<look::ChoiceCard *> m_cards;
    QVector<QString> m_items; // ids, as the cards stand
    QString m_first;
    QString m_second;
    bool m_wasNone = false; // "none of these" was the answer, and nothing has been picked since
};

} // namespace belvedere::quiz::ui
