// A question as plain Qt Widgets would ask it: a label, six push buttons, a row of push buttons.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace belvedere::bench {

class PlainQuestion : public QWidget
{
public:
    PlainQuestion();
    // Other words and six other buttons in place of those before.
    void ask(const QString &question, const QStringList &items);

private:
    QLabel *m_question;
    QGridLayout *m_grid;
    QVector<QPushButton *> m_buttons;
};

} // namespace belvedere::bench
