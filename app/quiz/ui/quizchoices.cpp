// What touches and keys do on a question.
#include <quiz/ui/quizpage.h>

#include <look/button.h>
#include <look/choicecard.h>

#include <QKeyEvent>

namespace belvedere::quiz::ui {
namespace {

// 0 to 9 for a digit, also where a French keyboard has it without Shift; -1 for another key.
int digitOf(int key)
{
    static constexpr int azerty[]{Qt::Key_Agrave, Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl,
                                  Qt::Key_Apostrophe, Qt::Key_ParenLeft, Qt::Key_Minus};
    for (int digit = 0; digit < 7; ++digit) {
        if (key == azerty[digit])
            return digit;
    }
    return key >= Qt::Key_0 && key <= Qt::Key_9 ? key - Qt::Key_0 : -1;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

void QuizPage::pick(int place)
{
    const QString item = m_items.value(place);
    if (item.isEmpty())
        return;
    m_wasNone = false;
    if (item == m_first || item == m_second)
        takeBack(item);
    else if (m_first.isEmpty())
        m_first = item;
    else
        m_second = item; // in place of an earlier second choice
    showPicks();
}

void QuizPage::takeBack(const QString &item)
{
    if (item == m_first)
        m_first = m_second;
    m_second.clear();
}

void QuizPage::next()
{
    if (m_wasNone) {
        goOn(m_game.chooseNone());
    } else if (!m_first.isEmpty()) {
        goOn(m_game.choose(m_first, m_second));
    }
}

void QuizPage::none()
{
    goOn(m_game.chooseNone());
}

void QuizPage::goOn(bool themeIsOver)
{
    Q_EMIT changed();
    if (m_game.finished()) {
        Q_EMIT finished();
    } else if (themeIsOver) {
        Q_EMIT finishedTheme();
    } else {
        showQuestion();
        focusFirst();
    }
}

void QuizPage::back()
{
    if (!m_game.canGoBack()) {
        Q_EMIT backRequested();
        return;
    }
    m_game.back();
    showQuestion();
    focusFirst();
}

look::ChoiceCard *QuizPage::pickedCard(QObject *object) const
{
    auto *card = qobject_cast<look::ChoiceCard *>(object);
    return card && card->pick() != look::ChoiceCard::Pick::None ? card : nullptr;
}

bool QuizPage::takeKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const int digit = digitOf(event.key());
    const bool forward = event.key() == Qt::Key_Right;
    const bool backward = event.key() == Qt::Key_Left || event.key() == Qt::Key_Backspace;
    if (digit < 0 && !forward && !backward)
        return false;
    if (event.isAutoRepeat())
        return true; // a key held down is one answer, not ten
    if (forward) {
        next();
    } else if (backward) {
        back();
    } else if (digit == 0) {
        none();
    } else if (digit <= m_cards.size()) {
        pick(digit - 1);
        m_cards.at(digit - 1)->setFocus();
    }
    return true;
}

// The controls would take arrows and Enter for themselves. Enter on an item that is picked already
// goes on; on another one it picks it.
bool QuizPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isEnter(key) && pickedCard(watched)) {
        if (!key.isAutoRepeat())
            next();
        return true;
    }
    return takeKey(key) || QWidget::eventFilter(watched, event);
}

void QuizPage::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) && !event->isAutoRepeat())
        next();
    else if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace belvedere::quiz::ui
