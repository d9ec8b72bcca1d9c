#include <seance/ui/joinpage.h>

#include <look/access.h>
#include <look/button.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/panel.h>
#include <look/textfield.h>
#include <seance/stage.h>

#include <QSet>
#include <QVBoxLayout>

namespace belvedere::seance::ui {

using look::Button;
using look::Label;
using Kind = look::Notice::Kind;

namespace {

constexpr int longestTyped = 12; // of a code with its spaces

// A column asks how high a panel is at its own width; a row asks it at that of the panel.
QHBoxLayout *narrow(QWidget *panel)
{
    auto *row = new QHBoxLayout;
    row->addWidget(panel, 1);
    row->addStretch();
    return row;
}

} // namespace

JoinPage::JoinPage(look::Theme &theme, const QString &begun, const QString &pseudonym, QWidget *parent)
    : Page(theme, tr("Join a class session"), parent), m_pseudonym(pseudonym), m_notice(new look::Notice(theme, Kind::Info, QString())),
      m_code(new look::TextField(theme, tr("Code of the class"), QStringLiteral("key"))), m_name(new Label(theme, pseudonym, Label::Style::Title)),
      m_another(new Button(theme, tr("Another one"), Button::Role::Secondary, QStringLiteral("again"))), m_join(new Button(theme, tr("Join"), Button::Role::Primary, QStringLiteral("people"))),
      m_cancel(new Button(theme, tr("Cancel"), Button::Role::Secondary, QStringLiteral("close"))), m_form(new QWidget), m_question(new look::Panel(theme.tokens().accentSoft, theme.tokens().accent)),
      m_asks(new Label(theme, QString(), Label::Style::Title)), m_same(new Button(theme, tr("Yes, it is me"), Button::Role::Primary, QStringLiteral("check")))
{
    body()->addWidget(m_notice);
    m_notice->hide();
    buildQuestion();
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(body()->spacing());
    body()->addWidget(m_form);
    form->addWidget(new Label(theme, tr("Write the code that the teacher shows: six letters and digits."), Label::Style::Heading));
    m_code->setText(begun);
    m_code->setMaxLength(longestTyped);
    m_code->setMaximumWidth(qRound(420 * theme.textScale()));
    QFont large = theme.title();
    large.setCapitalization(QFont::AllUppercase);
    large.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    m_code->setFont(large);
    m_code->setMinimumHeight(qRound(72 * theme.textScale()));
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase | Qt::ImhLatinOnly);
    form->addWidget(m_code);
    form->addSpacing(theme.space(1));
    form->addWidget(new Label(theme, tr("Your name in the class"), Label::Style::Heading));
    auto *panel = new look::Panel(theme.tokens().accentSoft, theme.tokens().accent);
    panel->setMaximumWidth(qRound(620 * theme.textScale()));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1));
    column->addWidget(m_name);
    column->addWidget(new Label(theme, tr("It is invented: nobody but those beside you knows that it is you. The teacher sees how far you are, never your answers with this name.")));
    column->addWidget(m_another, 0, Qt::AlignLeft);
    form->addLayout(narrow(panel));
    form->addSpacing(theme.space(1));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme.space(1));
    row->addWidget(m_join);
    row->addWidget(m_cancel);
    body()->addWidget(holder);
    body()->addStretch();
    m_cancel->hide();
    showLand(0.3);
    connect(m_code, &QLineEdit::textEdited, this, &JoinPage::changed);
    connect(m_code, &QLineEdit::returnPressed, this, &JoinPage::join);
    connect(m_another, &QAbstractButton::clicked, this, &JoinPage::renew);
    connect(m_join, &QAbstractButton::clicked, this, &JoinPage::join);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        setBusy(false);
        m_notice->hide();
        Q_EMIT cancelRequested();
    });
}

void JoinPage::buildQuestion()
{
    auto *no = new Button(theme(), tr("No, I am someone else"), Button::Role::Secondary, QStringLiteral("people"));
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(theme().space(3), theme().space(3), theme().space(3), theme().space(3));
    column->setSpacing(theme().space(2));
    column->addWidget(m_asks);
    column->addWidget(new Label(theme(), tr("This terminal stopped while somebody was in this class here. If it was you, you go on where you were. If not, you begin under a name of your own, and see nothing of theirs.")));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(1));
    row->addWidget(m_same);
    row->addWidget(no);
    column->addWidget(holder);
    m_question->setMaximumWidth(qRound(760 * theme().textScale()));
    look::giveRole(*m_question, QAccessible::Grouping);
    m_question->hide();
    body()->addLayout(narrow(m_question));
    connect(m_same, &QAbstractButton::clicked, this, [this] { answer(true); });
    connect(no, &QAbstractButton::clicked, this, [this] { answer(false); });
}

void JoinPage::askWhether(const QString &pseudonym)
{
    setBusy(false);
    m_asks->setText(tr("Are you %1?").arg(pseudonym));
    m_question->setAccessibleName(m_asks->text());
    m_notice->hide();
    m_form->hide();
    m_join->hide();
    m_question->show();
    m_same->setFocus();
}

void JoinPage::answer(bool same)
{
    setJoining();
    Q_EMIT isSamePupil(same);
}

QString JoinPage::typed() const
{
    return m_code->text();
}

void JoinPage::renew()
{
    m_pseudonym = newPseudonym({m_pseudonym});
    m_name->setText(m_pseudonym);
    m_another->setAccessibleDescription(m_pseudonym);
    look::announce(*this, m_pseudonym);
    Q_EMIT changed();
}

void JoinPage::join()
{
    const auto code = readCode(m_code->text());
    if (!code) {
        setProblem(Problem::NoCode);
        return;
    }
    m_code->setText(*code);
    Q_EMIT joinRequested(*code, m_pseudonym);
}

void JoinPage::setBusy(bool busy)
{
    m_code->setEnabled(!busy);
    m_another->setEnabled(!busy);
    m_join->setEnabled(!busy);
    m_question->hide();
    m_form->show();
    m_join->show();
    m_cancel->setVisible(busy);
    if (busy)
        m_cancel->setFocus();
}

void JoinPage::setJoining()
{
    setBusy(true);
    m_notice->say(Kind::Info, tr("Looking for the class…"));
    m_notice->show();
}

void JoinPage::setProblem(Problem problem)
{
    setBusy(false);
    m_notice->setVisible(problem != Problem::None);
    switch (problem) {
    case Problem::None: return;
    case Problem::NoCode: m_notice->say(Kind::Warning, tr("The code has six letters and digits, such as K7M 2PX. Look at the board once more.")); break;
    case Problem::NotFound: m_notice->say(Kind::Warning, tr("No class has this code. Look at the board once more, or ask the teacher.")); break;
    case Problem::Full: m_notice->say(Kind::Warning, tr("The class is full. Ask the teacher.")); break;
    case Problem::Offline: m_notice->say(Kind::Error, tr("There is no line to the class at the moment. Try again, or tell the teacher. All the rest of Belvédère works.")); break;
    case Problem::PutOut: m_notice->say(Kind::Warning, tr("The teacher has closed this class for you. Speak with them.")); break;
    case Problem::Refused: m_notice->say(Kind::Error, tr("The class cannot be joined from here. Tell the teacher.")); break;
    }
    m_code->setFocus();
    m_code->selectAll();
}

} // namespace belvedere::seance::ui
