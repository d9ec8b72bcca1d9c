#include <live/ui/questionpage.h>

#include <live/ui/words.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QRegularExpression>
#include <QVBoxLayout>

namespace belvedere::live::ui {

using Channel = Question::Channel;
using look::Label;
using look::Notice;

namespace {

constexpr int longestQuestion = 4000;

} // namespace

QuestionFault faultOf(const Question &question)
{
    static const QRegularExpression email(QStringLiteral("\\A[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+\\z"));
    static const QRegularExpression telephone(QStringLiteral("\\A\\+?[0-9][0-9 .-]{7,19}\\z"));
    if (question.text.trimmed().isEmpty())
        return QuestionFault::NoText;
    if (question.channel == Channel::Email && !email.match(question.reach.trimmed()).hasMatch())
        return QuestionFault::NoEmail;
    if (question.channel == Channel::Telephone && !telephone.match(question.reach.trimmed()).hasMatch())
        return QuestionFault::NoTelephone;
    return QuestionFault::None;
}

QuestionPage::QuestionPage(look::Theme &theme, const QString &when, const Question &begun, QWidget *parent)
    : Page(theme, tr("Leave my question"), parent), m_form(new QWidget), m_notice(new Notice(theme, Notice::Kind::Info, tr("No adviser is there at the moment. Write your question: it is answered later."))),
      m_text(new look::NoteField(theme, tr("My question"))), m_email(new look::TextField(theme, tr("My e-mail address"), QStringLiteral("mail"))),
      m_telephone(new look::TextField(theme, tr("My telephone number"), QStringLiteral("phone"))), m_about(new Label(theme, QString(), Label::Style::Small)),
      m_send(new look::Button(theme, tr("Send my question"), look::Button::Role::Primary, QStringLiteral("arrow-right")))
{
    if (!when.isEmpty())
        m_notice->setText(tr("No adviser is there at the moment. %1. Write your question: it is answered later.").arg(when));
    body()->addWidget(m_notice);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(new Label(theme, tr("My question"), Label::Style::Heading));
    m_text->setPlainText(begun.text);
    m_text->setMinimumHeight(qRound(140 * theme.textScale()));
    column->addWidget(m_text);
    column->addSpacing(theme.space(2));
    column->addWidget(new Label(theme, tr("How do you want to be answered?"), Label::Style::Heading));
    addChannels(begun.channel);
    (begun.channel == Channel::Telephone ? m_telephone : m_email)->setText(begun.reach);
    column->addWidget(m_email);
    column->addWidget(m_telephone);
    column->addWidget(m_about);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    body()->addWidget(m_form);
    body()->addStretch();
    showChannel();
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuestionPage::changed);
    connect(m_email, &QLineEdit::textEdited, this, &QuestionPage::changed);
    connect(m_telephone, &QLineEdit::textEdited, this, &QuestionPage::changed);
    connect(m_send, &QAbstractButton::clicked, this, &QuestionPage::send);
}

void QuestionPage::addChannels(Channel chosen)
{
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(1));
    const std::pair<Channel, QString> all[]{{Channel::Code, tr("Here, with my code")}, {Channel::Email, tr("By e-mail")}, {Channel::Telephone, tr("By telephone")}};
    for (const auto &[channel, words] : all) {
        auto *chip = new look::Chip(theme(), words);
        chip->setCheckable(true);
        m_channels.addButton(chip, static_cast<int>(channel));
        chip->setChecked(channel == chosen);
        connect(chip, &QAbstractButton::clicked, this, [this] {
            showChannel();
            Q_EMIT changed();
        });
        row->addWidget(chip);
    }
    m_form->layout()->addWidget(holder);
}

void QuestionPage::showChannel()
{
    const auto channel = static_cast<Channel>(m_channels.checkedId());
    m_email->setVisible(channel == Channel::Email);
    m_telephone->setVisible(channel == Channel::Telephone);
    m_about->setText(channel == Channel::Code ? tr("Nobody learns who you are. Keep your classeur: with its code you find the answer in it, here or on another terminal.")
                                              : tr("It serves for this answer alone."));
}

Question QuestionPage::question() const
{
    const auto channel = static_cast<Channel>(m_channels.checkedId());
    const QString reach = channel == Channel::Email ? m_email->text() : channel == Channel::Telephone ? m_telephone->text() : QString();
    return {m_text->toPlainText().left(longestQuestion), channel, reach.trimmed()};
}

void QuestionPage::send()
{
    const Question asked = question();
    switch (faultOf(asked)) {
    case QuestionFault::None: Q_EMIT sendRequested(asked); return;
    case QuestionFault::NoText:
        m_notice->say(Notice::Kind::Warning, tr("Write your question first."));
        m_text->setFocus();
        return;
    case QuestionFault::NoEmail:
        m_notice->say(Notice::Kind::Warning, tr("The e-mail address is not whole. It looks like name@example.org."));
        m_email->setFocus();
        return;
    case QuestionFault::NoTelephone:
        m_notice->say(Notice::Kind::Warning, tr("The telephone number is not whole. It looks like 06 12 34 56 78."));
        m_telephone->setFocus();
        return;
    }
}

void QuestionPage::setSending()
{
    m_form->setEnabled(false);
    m_notice->say(Notice::Kind::Info, tr("Your question is on its way…"));
}

void QuestionPage::setSent()
{
    const Channel channel = question().channel;
    m_form->hide();
    m_notice->say(Notice::Kind::Success, channel == Channel::Code ? tr("The advisers have your question. Keep your classeur now: without its code the answer cannot be found.")
                                                                  : tr("The advisers have your question. They answer as you chose."));
    if (channel == Channel::Code)
        connect(m_notice->addAction(tr("Keep my classeur")), &QAbstractButton::clicked, this, &QuestionPage::keepRequested, Qt::QueuedConnection);
    connect(m_notice->addAction(tr("Home")), &QAbstractButton::clicked, this, &QuestionPage::homeRequested, Qt::QueuedConnection);
}

void QuestionPage::setFailed(ErrorKind kind)
{
    m_form->setEnabled(true);
    m_notice->say(Notice::Kind::Error, refusalInWords(kind));
}

} // namespace belvedere::live::ui
