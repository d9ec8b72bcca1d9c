#include <seance/ui/wordlist.h>

#include <look/button.h>
#include <look/flowrow.h>

#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::seance::ui::teacher {

WordList::WordList(look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_open(new look::Button(theme, QString(), look::Button::Role::Ghost, QStringLiteral("down"))), m_holder(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_holder);
    new look::FlowRow(m_holder, theme.space(1));
    m_open->setCheckable(true);
    m_holder->hide();
    connect(m_open, &QAbstractButton::toggled, this, [this](bool open) {
        m_open->setIconName(open ? QStringLiteral("up") : QStringLiteral("down"));
        m_holder->setVisible(open);
    });
    hide();
}

void WordList::setWords(const QVector<Word> &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setVisible(!words.isEmpty());
    const int hidden = int(std::count_if(words.begin(), words.end(), [](const Word &each) { return each.hidden; }));
    const QString all = tr("%n word(s) of the class", nullptr, int(words.size()));
    m_open->setText(hidden == 0 ? tr("%1: hide one that does not suit").arg(all) : tr("%1, %2 hidden").arg(all).arg(hidden));
    m_open->setAccessibleName(m_open->text());
    build();
}

void WordList::build()
{
    const QWidget *focused = m_holder->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString had = focused ? focused->objectName() : QString();
    while (QLayoutItem *old = m_holder->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Word &each : std::as_const(m_words)) {
        auto *button = new look::Button(m_theme, each.text, look::Button::Role::Secondary, each.hidden ? QStringLiteral("close") : QStringLiteral("eye"));
        QFont font = m_theme.small();
        font.setStrikeOut(each.hidden);
        button->setFont(font);
        button->setObjectName(each.text);
        button->setAccessibleName(each.hidden ? tr("“%1”, hidden: show it again").arg(each.text) : tr("“%1”: hide it from the picture of the class").arg(each.text));
        connect(button, &QAbstractButton::clicked, this, [this, each] { Q_EMIT hideRequested(each.text, !each.hidden); }, Qt::QueuedConnection); // it is made anew by that
        m_holder->layout()->addWidget(button);
        if (each.text == had)
            button->setFocus();
    }
}

} // namespace belvedere::seance::ui::teacher
