#include <seance/ui/wordspage.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QVBoxLayout>

namespace belvedere::seance::ui {

using Kind = look::Notice::Kind;

WordsPage::WordsPage(look::Theme &theme, const Step &step, const QStringList &given, QWidget *parent)
    : Page(theme, step.title, parent), m_notice(new look::Notice(theme, Kind::Info, tr("The class sees the words together, without names.")))
{
    if (!step.says.isEmpty())
        body()->addWidget(new look::Label(theme, step.says, look::Label::Style::Heading));
    body()->addWidget(m_notice);
    const int fields = qBound(1, step.count, mostValues);
    for (int at = 0; at < fields; ++at) {
        auto *field = new look::TextField(theme, fields > 1 ? tr("Word %1").arg(at + 1) : tr("My word"), QStringLiteral("pen"));
        field->setMaxLength(longestValue);
        field->setText(given.value(at));
        field->setMaximumWidth(qRound(620 * theme.textScale()));
        connect(field, &QLineEdit::textEdited, this, &WordsPage::changed);
        connect(field, &QLineEdit::returnPressed, this, [this, at] {
            if (at + 1 < m_fields.size())
                m_fields.at(at + 1)->setFocus();
            else
                send();
        });
        body()->addWidget(field);
        m_fields.append(field);
    }
    auto *send = new look::Button(theme, tr("Give my words"), look::Button::Role::Primary, QStringLiteral("arrow-right"));
    connect(send, &QAbstractButton::clicked, this, &WordsPage::send);
    body()->addWidget(send, 0, Qt::AlignLeft);
    body()->addStretch();
    showLand(0.4);
}

QStringList WordsPage::words() const
{
    QStringList words;
    for (const auto *each : m_fields) {
        const QString word = each->text().simplified();
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

void WordsPage::send()
{
    const QStringList given = words();
    if (given.isEmpty()) {
        m_notice->say(Kind::Warning, tr("Write one word at least."));
        m_fields.first()->setFocus();
        return;
    }
    Q_EMIT sendRequested(given);
}

void WordsPage::setSent(bool there)
{
    if (there)
        m_notice->say(Kind::Success, tr("Your words are given. You may still change them."));
    else
        m_notice->say(Kind::Info, tr("Your words are on their way to the teacher. You may go on."));
}

} // namespace belvedere::seance::ui
