#include <contact/ui/enquirypage.h>

#include <contact/ui/optioncard.h>
#include <contact/ui/progressbar.h>
#include <contact/ui/words.h>

#include <look/access.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/landscape.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::contact::ui {

using look::Button;
using look::Label;
using look::Notice;

namespace {
constexpr int longWords = 100; // more letters than that are a note of several lines
constexpr int noteHeight = 180;
}

EnquiryPage::EnquiryPage(look::Theme &theme, Enquiry &enquiry, Means means, std::optional<Standing> standing, QWidget *parent)
    : Page(theme, means.talks ? tr("Talk to somebody") : tr("Ask a question"), parent), m_enquiry(enquiry), m_means(std::move(means)), m_standing(standing), m_counted(m_means.counted)
{
    auto *undo = new Button(theme, tr("Undo"), Button::Role::Ghost, QStringLiteral("undo"));
    undo->setAccessibleName(tr("Undo the last answer"));
    connect(undo, &QAbstractButton::clicked, &enquiry, &Enquiry::undo);
    actions()->addWidget(undo, 0, Qt::AlignTop);
    m_undo = undo;
    connect(this, &Page::backRequested, this, &EnquiryPage::goBack);
    connect(&enquiry, &Enquiry::changed, this, &EnquiryPage::showNow, Qt::QueuedConnection); // not below a signal of what dies
    showLand(0.55);
    showNow();
}

void EnquiryPage::setStanding(Standing standing)
{
    m_standing = standing;
    m_trouble.clear();
    showNow();
}

void EnquiryPage::setFailed(const QString &words)
{
    m_standing.reset();
    m_trouble = words;
    showNow();
}

void EnquiryPage::goBack()
{
    if (!m_standing && m_enquiry.canGoBack())
        m_enquiry.back();
    else
        Q_EMIT leaveRequested();
}

void EnquiryPage::showNow()
{
    clearBody();
    m_first.clear();
    m_group = look::makeGroup(QString());
    m_now = new QVBoxLayout(m_group);
    m_now->setContentsMargins(0, 0, 0, 0);
    m_now->setSpacing(body()->spacing());
    body()->addWidget(m_group);
    m_undo->setVisible(!m_standing && m_enquiry.canUndo());
    if (auto *land = findChild<look::Landscape *>()) // a summary needs the room
        land->setVisible(m_standing || m_enquiry.state() != Enquiry::State::Ready);
    if (m_standing)
        showSent();
    else if (const Question *question = m_enquiry.current())
        showQuestion(*question);
    else if (m_enquiry.state() == Enquiry::State::Routed)
        showRouted();
    else if (m_enquiry.state() == Enquiry::State::Stopped)
        showStopped();
    else
        showSummary();
    body()->addStretch();
    if (isVisible()) // once what is new is shown
        QMetaObject::invokeMethod(this, &EnquiryPage::focusFirst, Qt::QueuedConnection);
}

// What is heard with the control that takes the focus: the page stays, so its title is not said again.
void EnquiryPage::tell(const QStringList &sentences)
{
    QString words;
    for (const QString &each : sentences) {
        if (each.isEmpty())
            continue;
        if (!words.isEmpty())
            words += words.back().isPunct() ? QStringLiteral(" ") : QStringLiteral(". ");
        words += each;
    }
    m_group->setAccessibleName(words);
}

void EnquiryPage::showQuestion(const Question &question)
{
    const QString place = tr("Question %1 of %2").arg(m_enquiry.position()).arg(m_enquiry.count());
    tell({place, question.text.in(m_means.language), question.why.in(m_means.language)});
    auto *where = new Label(theme(), place, Label::Style::Small);
    where->setObjectName(QStringLiteral("progress"));
    where->setMuted(true);
    m_now->addWidget(where);
    m_now->addWidget(new ProgressBar(theme(), m_enquiry.position() - 1, m_enquiry.count()));
    auto *text = new Label(theme(), question.text.in(m_means.language), Label::Style::Title);
    text->setObjectName(QStringLiteral("question"));
    m_now->addWidget(text);
    if (const QString why = question.why.in(m_means.language); !why.isEmpty())
        m_now->addWidget(new Label(theme(), why));
    if (question.id == QStringLiteral("channel") && !m_means.hours.isEmpty())
        m_now->addWidget(new Notice(theme(), Notice::Kind::Info, tr("Nobody talks with you in writing just now. %1.").arg(m_means.hours)));
    switch (question.kind) {
    case Question::Kind::Choice: addOptions(question); break;
    case Question::Kind::Commune: addCommune(question); break;
    default: addField(question);
    }
}

void EnquiryPage::addOptions(const Question &question)
{
    const QString chosen = m_enquiry.answers().value(question.id).value;
    auto *cards = new QWidget;
    auto *grid = new look::FlowGrid(cards, 420 * theme().textScale(), theme().space(2), 2);
    for (const Option &option : question.options) {
        auto *card = new OptionCard(theme(), option.text.in(m_means.language), option.id == chosen);
        connect(card, &QAbstractButton::clicked, this, [this, id = option.id] { give({id}); });
        grid->addWidget(card);
        if (!m_first || option.id == chosen)
            m_first = card;
    }
    m_now->addWidget(cards);
    if (question.optional)
        addButtons(question, {});
}

void EnquiryPage::addField(const Question &question)
{
    const QString before = m_enquiry.answers().value(question.id).value;
    const QString name = question.text.in(m_means.language);
    std::function<QString()> typed;
    if (question.kind == Question::Kind::Words && question.mostLetters > longWords) {
        auto *note = new look::NoteField(theme(), name);
        note->setPlainText(before);
        note->setFixedHeight(qRound(noteHeight * theme().textScale()));
        typed = [note] { return note->toPlainText(); };
        m_first = note;
        m_now->addWidget(note);
    } else {
        const QString icon = question.kind == Question::Kind::Email ? QStringLiteral("mail") : question.kind == Question::Kind::Telephone ? QStringLiteral("phone") : QString();
        auto *field = new look::TextField(theme(), name, icon);
        field->setText(before);
        field->setMaximumWidth(qRound(560 * theme().textScale()));
        field->setInputMethodHints(question.kind == Question::Kind::Email ? Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase
                                   : question.kind == Question::Kind::Telephone ? Qt::ImhDialableCharactersOnly : Qt::ImhNone);
        connect(field, &QLineEdit::returnPressed, this, [this, field] { give({field->text()}); });
        typed = [field] { return field->text(); };
        m_first = field;
        m_now->addWidget(field);
    }
    addButtons(question, typed);
}

void EnquiryPage::addCommune(const Question &question)
{
    auto *field = new look::SuggestField(theme(), tr("Your commune or your postcode"), QStringLiteral("pin"), m_means.findCommune);
    field->setNothing(tr("No commune of that name. Try its postcode."));
    const Answer before = m_enquiry.answers().value(question.id);
    field->setText(before.label);
    field->setMaximumWidth(qRound(560 * theme().textScale()));
    field->setMinimumWidth(qRound(300 * theme().textScale()));
    connect(field, &look::SuggestField::chosen, this, [this](const QString &insee, const QString &title) { give({insee, title}); }, Qt::QueuedConnection);
    m_first = field->field();
    m_now->addWidget(field);
    addButtons(question, before.value.isEmpty() ? std::function<QString()>() : [before] { return before.value; });
}

// What was typed is given; what may be passed over is passed over.
void EnquiryPage::addButtons(const Question &question, const std::function<QString()> &typed)
{
    m_fault = new Notice(theme(), Notice::Kind::Error, QString());
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    m_now->addWidget(m_fault);
    QVector<QWidget *> buttons;
    if (typed) {
        auto *next = new Button(theme(), tr("Continue"), Button::Role::Primary, QStringLiteral("arrow-right"));
        connect(next, &QAbstractButton::clicked, this, [this, typed, label = m_enquiry.answers().value(question.id).label] { give({typed(), label}); });
        buttons += next;
    }
    if (question.optional) {
        auto *pass = new Button(theme(), tr("Pass over this question"), Button::Role::Secondary);
        connect(pass, &QAbstractButton::clicked, this, [this] { give({}); });
        buttons += pass;
    }
    addRow(buttons);
}

void EnquiryPage::addRow(const QVector<QWidget *> &widgets)
{
    auto *holder = new QWidget;
    auto *row = new look::FlowGrid(holder, 340 * theme().textScale(), theme().space(2), 3);
    for (QWidget *each : widgets)
        row->addWidget(each);
    m_now->addWidget(holder);
}

void EnquiryPage::give(const Answer &answer)
{
    const Question *question = m_enquiry.current();
    if (!question)
        return; // pressed twice
    const Fault fault = m_enquiry.answer(answer);
    if (fault == Fault::None || !m_fault)
        return;
    m_fault->setText(faultInWords(fault, *question));
    m_fault->show();
    if (m_first)
        m_first->setFocus();
}

void EnquiryPage::focusFirst()
{
    Page::focusFirst();
    if (m_first)
        m_first->setFocus();
}

} // namespace belvedere::contact::ui
