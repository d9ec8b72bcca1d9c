#include "plainquestion.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace belvedere::bench {

PlainQuestion::PlainQuestion() : m_question(new QLabel), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    column->addLayout(m_grid, 1);
    auto *row = new QHBoxLayout;
    for (const char *text : {"Back", "None", "So far", "Next"})
        row->addWidget(new QPushButton(QString::fromLatin1(text)));
    column->addLayout(row);
}

void PlainQuestion::ask(const QString &question, const QStringList &items)
{
    m_question->setText(question);
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_grid->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const QString &item : items) {
        auto *button = new QPushButton(item);
        const int place = static_cast<int>(m_buttons.size());
        m_grid->addWidget(button, place / 3, place % 3);
        m_buttons += button;
    }
}

} // namespace belvedere::bench
