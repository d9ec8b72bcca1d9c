#include <terminal/ui/codepage.h>

#include <look/access.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/textfield.h>

#include <QVBoxLayout>

namespace belvedere::terminal::ui {

using look::Button;
using look::Label;

CodePage::CodePage(look::Theme &theme, Purpose purpose, QWidget *parent)
    : Page(theme, purpose == Purpose::Enter ? tr("Administration") : tr("Change the code"), parent), m_purpose(purpose),
      m_wait([this](const QString &words, bool trouble) { say(words, trouble); }, this)
{
    body()->addWidget(new Label(theme, purpose == Purpose::Enter ? tr("For the person in charge of this terminal.") : tr("The new code has 8 letters or digits at least."),
                                Label::Style::Heading));
    const auto field = [&](const QString &name) {
        auto *one = new look::TextField(theme, name, QStringLiteral("lock"));
        one->setEchoMode(QLineEdit::Password);
        one->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        one->setMaxLength(120);
        one->setFont(theme.heading());
        one->setMaximumWidth(qRound(520 * theme.textScale()));
        body()->addWidget(one);
        return one;
    };
    m_code = field(purpose == Purpose::Enter ? tr("Administrator's code") : tr("New code"));
    if (purpose == Purpose::Change)
        m_again = field(tr("The same once more"));
    m_message = new Label(theme, QString(), Label::Style::Heading);
    body()->addWidget(m_message);
    m_open = new Button(theme, purpose == Purpose::Enter ? tr("Open") : tr("Change the code"), Button::Role::Primary, QStringLiteral("key"));
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addStretch();
    showLand(0.95);
    connect(m_open, &QAbstractButton::clicked, this, &CodePage::submit);
    connect(m_code, &QLineEdit::returnPressed, this, [this] { m_again ? m_again->setFocus() : submit(); });
    if (m_again)
        connect(m_again, &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(&m_wait, &look::RetryWait::over, this, [this] { setBusy(false); });
}

void CodePage::focusFirst()
{
    m_code->setFocus();
}

void CodePage::submit()
{
    if (!m_open->isEnabled() || m_code->text().isEmpty())
        return;
    if (m_again && m_again->text() != m_code->text()) {
        say(tr("The two are not the same. Type the new code again."), true);
        m_again->clear();
        m_again->setFocus();
        return;
    }
    const QString code = m_code->text();
    setWorking();
    Q_EMIT entered(code);
}

void CodePage::say(const QString &text, bool trouble)
{
    m_message->setText(text);
    m_message->setColour(trouble ? theme().tokens().danger : theme().tokens().ink);
    if (!m_wait.isCounting())
        look::announce(*this, text, true);
}

void CodePage::setBusy(bool busy)
{
    m_open->setEnabled(!busy && m_wait.isOver());
}

void CodePage::setWorking()
{
    setBusy(true);
    say(tr("One moment…"), false);
}

void CodePage::setWait(int seconds)
{
    m_wait.begin(seconds);
    setBusy(false);
}

void CodePage::setFailed(ErrorKind kind)
{
    setBusy(false);
    m_code->clear();
    if (m_again)
        m_again->clear();
    QString words = tr("The code cannot be written on this terminal. Look at the disk and at who may write to the data folder.");
    if (kind == ErrorKind::NotFound)
        words = tr("No code was set on this terminal. On a console, run “belvedere --set-admin-code”.");
    else if (kind == ErrorKind::Refused)
        words = m_purpose == Purpose::Enter ? tr("This is not the code.") : tr("This code is too short. Take 8 letters or digits at least.");
    say(words, true);
    m_code->setFocus();
}

} // namespace belvedere::terminal::ui
