#include <classeur/ui/resumepage.h>

#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/textfield.h>

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

using look::Button;
using look::Label;
using vault::ResumeCode;

namespace {

QString failureInWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NewerVersion: return ResumePage::tr("This classeur was made on a newer terminal. Try the terminal where you made it.");
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Interrupted:
    case ErrorKind::Unavailable:
    case ErrorKind::Proxy:
    case ErrorKind::Tls:
    case ErrorKind::Http:
    case ErrorKind::Refused:
        return ResumePage::tr("This terminal does not have it, and the line to the others does not work just now. "
                              "Try again later, or on the terminal where you made it.");
    default: return ResumePage::tr("This classeur cannot be read on this terminal. Tell the person in charge of the room.");
    }
}

} // namespace

ResumePage::ResumePage(look::Theme &theme, bool everywhere, QWidget *parent)
    : Page(theme, tr("Find my classeur again"), parent), m_everywhere(everywhere),
      m_wait([this](const QString &words, bool trouble) { say(words, trouble); }, this)
{
    body()->addWidget(new Label(theme, tr("Type your five words, in order."), Label::Style::Heading));
    auto *grid = new QWidget;
    auto *flow = new look::FlowGrid(grid, 190 * theme.textScale(), theme.space(2), 5);
    for (int i = 0; i < ResumeCode::wordCount; ++i) {
        auto *field = new look::TextField(theme, tr("Word %1").arg(i + 1));
        field->setMaxLength(120);
        field->setFont(theme.heading());
        connect(field, &QLineEdit::textEdited, this, [this, i] { wordEdited(i); });
        connect(field, &QLineEdit::returnPressed, this, [this, i] {
            if (i + 1 < m_fields.size())
                m_fields[i + 1]->setFocus();
            else
                submit();
        });
        flow->addWidget(field);
        m_fields += field;
    }
    body()->addWidget(grid);
    m_completions = new QWidget;
    m_completions->setMinimumHeight(64);
    auto *chips = new QHBoxLayout(m_completions);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->addStretch();
    body()->addWidget(m_completions);
    m_message = new Label(theme, QString(), Label::Style::Heading);
    body()->addWidget(m_message);
    m_open = new Button(theme, tr("Open my classeur"), Button::Role::Primary, QStringLiteral("key"));
    m_open->setEnabled(false);
    connect(m_open, &QAbstractButton::clicked, this, &ResumePage::submit);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addStretch();
    showLand(0.2);
    connect(&m_wait, &look::RetryWait::over, this, &ResumePage::enableOpening);
}

void ResumePage::focusFirst()
{
    m_fields.first()->setFocus();
}

void ResumePage::wordEdited(int place)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,.;-]+"));
    const auto parts = m_fields[place]->text().split(gap, Qt::SkipEmptyParts);
    if (parts.size() > 1) { // several words typed or pasted in one field
        for (int i = 0; i < parts.size() && place + i < m_fields.size(); ++i)
            m_fields[place + i]->setText(parts[i]);
        m_fields[qMin<int>(place + static_cast<int>(parts.size()), static_cast<int>(m_fields.size())) - 1]->setFocus();
    }
    offerCompletions(place);
    const QString word = m_fields[place]->text().trimmed();
    if (!word.isEmpty() && ResumeCode::completions(word, 1).isEmpty())
        say(tr("No word of ours begins like “%1”. Look at your paper again.").arg(word.left(12)), true);
    else
        say(QString(), false);
    enableOpening();
}

void ResumePage::offerCompletions(int place)
{
    auto *row = static_cast<QHBoxLayout *>(m_completions->layout());
    while (row->count() > 1) {
        auto *item = row->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    const QString typed = m_fields[place]->text().trimmed();
    const auto words = ResumeCode::completions(typed, 5);
    if (words.size() == 1 && words.first() == typed)
        return;
    for (const auto &word : words) {
        auto *chip = new look::Chip(theme(), word);
        connect(chip, &QAbstractButton::clicked, this, [this, place, word] {
            m_fields[place]->setText(word);
            wordEdited(place);
            if (place + 1 < m_fields.size())
                m_fields[place + 1]->setFocus();
            else
                m_open->setFocus();
        });
        row->insertWidget(row->count() - 1, chip);
    }
}

void ResumePage::submit()
{
    if (!m_open->isEnabled())
        return;
    QStringList words;
    for (const auto *field : m_fields)
        words += field->text();
    const auto code = ResumeCode::parse(words.join(u' '));
    if (code)
        Q_EMIT codeEntered(*code);
    else
        say(tr("One of these words is not one of ours. Look at your paper again."), true);
}

void ResumePage::say(const QString &text, bool trouble)
{
    m_message->setText(text);
    m_message->setColour(trouble ? theme().tokens().danger : theme().tokens().ink);
    if (!m_wait.isCounting())
        look::announce(*this, text, true);
}

void ResumePage::setBusy(bool busy)
{
    m_busy = busy;
    enableOpening();
}

// Once there is a word in each place, and one may try.
void ResumePage::enableOpening()
{
    bool complete = true;
    for (const auto *field : m_fields)
        complete = complete && !field->text().trimmed().isEmpty();
    m_open->setEnabled(complete && !m_busy && m_wait.isOver());
}

void ResumePage::setWorking()
{
    setBusy(true);
    say(tr("Looking for your classeur…"), false);
}

void ResumePage::setNotFound()
{
    setBusy(false);
    say(m_everywhere ? tr("No classeur opens with these words. Check each word and its place. A classeur is kept for a time only.")
                     : tr("No classeur opens with these words. Check each word and its place. A classeur is kept "
                          "for a time only, on the terminal where it was made."),
        true);
    m_fields.first()->setFocus();
}

void ResumePage::setWait(int seconds)
{
    m_wait.begin(seconds);
    setBusy(false);
}

void ResumePage::setFailed(ErrorKind kind)
{
    setBusy(false);
    say(failureInWords(kind), true);
}

} // namespace belvedere::classeur::ui
