#include <entretien/ui/unlockpage.h>

#include <core/dates.h>
#include <look/access.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/panel.h>
#include <look/textfield.h>
#include <vault/passphrase.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::entretien::ui {

using look::Button;
using look::Label;

UnlockPage::UnlockPage(look::Theme &theme, int keptDays, Language language, QWidget *parent)
    : Page(theme, tr("Interviews"), parent), m_keptDays(keptDays), m_language(language),
      m_wait([this](const QString &words, bool trouble) { say(words, trouble); }, this)
{
    connect(this, &Page::backRequested, this, &UnlockPage::leaveRequested);
    connect(&m_wait, &look::RetryWait::over, this, [this] {
        if (m_go)
            m_go->setEnabled(true);
    });
    showLand(0.85);
    showDoor(false);
}

void UnlockPage::showDoor(bool isNew)
{
    const QString before = m_name && !m_isOpen ? m_name->text() : QString();
    clearBody();
    m_isNew = isNew;
    m_again = nullptr;
    body()->addWidget(new Label(theme(), isNew ? tr("Choose a name and a secret sentence") : tr("For counsellors: prepare and hold an interview"), Label::Style::Title));
    body()->addWidget(new Label(theme(), isNew ? tr("With them your notes are locked, and nobody else can read them. They are written nowhere: if you forget one, your notes cannot be recovered.")
                                               : tr("Your notes are locked under your own key, apart from what the young person takes with them.")));
    const auto field = [this](const QString &name, const QString &icon, bool hidden) {
        auto *one = new look::TextField(theme(), name, icon);
        if (hidden)
            one->setEchoMode(QLineEdit::Password);
        one->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        one->setMaxLength(120);
        one->setMaximumWidth(qRound(520 * theme().textScale()));
        connect(one, &QLineEdit::returnPressed, this, &UnlockPage::submit);
        body()->addWidget(one);
        return one;
    };
    m_name = field(tr("Your name or initials"), QStringLiteral("people"), false);
    m_name->setText(before);
    m_sentence = field(isNew ? tr("A secret sentence, %1 letters or more").arg(vault::shortestPassphrase) : tr("Your secret sentence"), QStringLiteral("lock"), true);
    if (isNew)
        m_again = field(tr("The same once more"), QStringLiteral("lock"), true);
    m_message = new Label(theme(), QString(), Label::Style::Heading);
    m_message->setObjectName(QStringLiteral("message"));
    body()->addWidget(m_message);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().space(2));
    m_go = new Button(theme(), isNew ? tr("Create my key") : tr("Open my interviews"), Button::Role::Primary, QStringLiteral("key"));
    m_go->setEnabled(m_wait.isOver());
    connect(m_go, &QAbstractButton::clicked, this, &UnlockPage::submit);
    auto *other = new Button(theme(), isNew ? tr("I have a key already") : tr("First time here"), Button::Role::Secondary, isNew ? QStringLiteral("back") : QStringLiteral("plus"));
    connect(other, &QAbstractButton::clicked, this, [this, isNew] { showDoor(!isNew); m_name->setFocus(); }, Qt::QueuedConnection);
    line->addWidget(m_go);
    line->addWidget(other);
    line->addStretch();
    body()->addWidget(row);
    auto *promise = new Label(theme(), tr("An interview is erased %n day(s) after its last change. It stays on this terminal.", nullptr, m_keptDays), Label::Style::Small);
    promise->setMuted(true);
    body()->addWidget(promise);
    body()->addStretch();
    m_first = m_name;
}

void UnlockPage::submit()
{
    if (!m_go || !m_go->isEnabled() || m_name->text().isEmpty() || m_sentence->text().isEmpty())
        return;
    if (m_again && m_again->text() != m_sentence->text()) {
        say(tr("The two sentences are not the same. Type them again."), true);
        m_again->clear();
        m_again->setFocus();
        return;
    }
    const QByteArray sentence = m_sentence->text().toUtf8();
    setWorking();
    if (m_isNew)
        Q_EMIT beginRequested(m_name->text(), sentence);
    else
        Q_EMIT openRequested(m_name->text(), sentence);
}

void UnlockPage::say(const QString &text, bool trouble)
{
    if (!m_message)
        return;
    m_message->setText(text);
    m_message->setColour(trouble ? theme().tokens().danger : theme().tokens().ink);
    if (!m_wait.isCounting())
        look::announce(*this, text, true);
}

void UnlockPage::setWorking()
{
    if (m_go)
        m_go->setEnabled(false);
    say(tr("One moment…"), false);
}

void UnlockPage::setWait(int seconds)
{
    m_wait.begin(seconds);
    if (m_go)
        m_go->setEnabled(m_wait.isOver());
}

void UnlockPage::setFailed(ErrorKind kind)
{
    if (m_isOpen) {
        body()->insertWidget(0, new look::Notice(theme(), look::Notice::Kind::Error, tr("This interview does not open. Its file is damaged. The others are not touched.")));
        return;
    }
    m_go->setEnabled(m_wait.isOver());
    m_sentence->clear();
    if (m_again)
        m_again->clear();
    QString words = tr("The interviews cannot be reached on this terminal. Tell the person in charge of it: the disk is full, or may not be written.");
    if (kind == ErrorKind::NotFound)
        words = tr("No interview opens with this name and this sentence. Check both. If it is your first time on this terminal, choose “First time here”.");
    else if (kind == ErrorKind::Refused)
        words = tr("This sentence is too short. Take %1 letters or more: four or five words are easy to remember.").arg(vault::shortestPassphrase);
    say(words, true);
    m_sentence->setFocus();
}

void UnlockPage::setCabinet(const Cabinet &cabinet)
{
    m_isOpen = true;
    m_cabinet = cabinet;
    clearBody();
    m_first.clear();
    setTitle(tr("My interviews"));
    body()->setSpacing(theme().space(2));
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    auto *column = new QVBoxLayout(panel);
    const int pad = theme().space(2);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme().space(1));
    column->addWidget(new Label(theme(), tr("Begin an interview"), Label::Style::Heading));
    auto *row = new QHBoxLayout;
    auto *label = new look::TextField(theme(), tr("How you will find it again, such as initials"), QStringLiteral("tag"));
    label->setObjectName(QStringLiteral("label"));
    auto *begin = new Button(theme(), tr("Begin"), Button::Role::Primary, QStringLiteral("arrow-right"));
    const auto start = [this, label] {
        if (label->text().trimmed().isEmpty())
            label->setFocus();
        else
            Q_EMIT newRequested(label->text());
    };
    connect(begin, &QAbstractButton::clicked, this, start);
    connect(label, &QLineEdit::returnPressed, this, start);
    row->addWidget(label, 1);
    row->addWidget(begin);
    column->addLayout(row);
    auto *hint = new Label(theme(), tr("Only you see this label. A full name is not needed."), Label::Style::Small);
    hint->setMuted(true);
    column->addWidget(hint);
    body()->addWidget(panel);
    if (cabinet.unreadable > 0)
        body()->addWidget(new look::Notice(theme(), look::Notice::Kind::Warning,
                                           tr("%n interview(s) cannot be read any more: the disk is damaged. Tell the person in charge of this terminal.", nullptr, cabinet.unreadable)));
    body()->addWidget(new Label(theme(), cabinet.entretiens.isEmpty() ? tr("No interview yet") : tr("Take one up again"), Label::Style::Heading));
    if (cabinet.entretiens.isEmpty())
        body()->addWidget(new Label(theme(), tr("Those that you hold here will be listed, the latest first.")));
    for (const Listed &one : cabinet.entretiens)
        addOne(one);
    body()->addStretch();
    m_first = label;
    if (isVisible())
        QMetaObject::invokeMethod(this, &UnlockPage::focusFirst, Qt::QueuedConnection);
}

void UnlockPage::addOne(const Listed &one)
{
    const QLocale locale = localeOf(m_language);
    QStringList parts{tr("Last meeting: %1").arg(dateInWords(locale, one.met.toLocalTime().date()))};
    if (one.next.isValid())
        parts += tr("next contact: %1").arg(dateInWords(locale, one.next));
    parts += tr("kept until %1").arg(dateInWords(locale, one.keptUntil.toLocalTime().date()));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().space(1));
    auto *card = new look::LinkCard(theme(), one.label, parts.join(QStringLiteral(" – ")), QStringLiteral("people"));
    connect(card, &QAbstractButton::clicked, this, [this, id = one.id] { Q_EMIT chosen(id); });
    line->addWidget(card, 1);
    const bool asked = m_erasing == one.id;
    QAbstractButton *erase = nullptr;
    if (asked)
        erase = new Button(theme(), tr("Erase for good"), Button::Role::Danger, QStringLiteral("trash"));
    else
        erase = new look::IconButton(theme(), QStringLiteral("trash"), tr("Erase the interview “%1”").arg(one.label));
    connect(erase, &QAbstractButton::clicked, this, [this, asked, id = one.id] {
        if (asked) {
            Q_EMIT eraseRequested(id);
            return;
        }
        m_erasing = id;
        setCabinet(Cabinet(m_cabinet));
    }, Qt::QueuedConnection);
    line->addWidget(erase, 0, Qt::AlignVCenter);
    body()->addWidget(row);
}

void UnlockPage::focusFirst()
{
    Page::focusFirst();
    if (m_first)
        m_first->setFocus();
}

} // namespace belvedere::entretien::ui
