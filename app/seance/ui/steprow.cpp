#include <seance/ui/steprow.h>

#include <seance/ui/teacherwords.h>
#include <seance/ui/timeleft.h>

#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/draghandle.h>
#include <look/flowrow.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/paint.h>
#include <look/textfield.h>

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace belvedere::seance::ui::teacher {

using look::Label;
using Kind = Step::Kind;

namespace {

constexpr int mostStepMinutes = 60, mostStepCount = 5;

bool hasCount(Kind kind)
{
    return kind == Kind::Fiches || kind == Kind::Words || kind == Kind::Wish;
}

bool hasRef(Kind kind)
{
    return kind == Kind::Fiche || kind == Kind::Video;
}

} // namespace

StepRow::StepRow(const look::Theme &theme, const Step &step, Place place, const EditorAsks &asks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_step(step), m_handle(new look::DragHandle(theme, tr("Drag the step %1").arg(place.at + 1))), m_title(new Label(theme, QString(), Label::Style::Heading)),
      m_about(new Label(theme, QString(), Label::Style::Small)), m_problem(new look::Notice(theme, look::Notice::Kind::Warning, QString())), m_number(place.at + 1)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(1), theme.space(1), theme.space(2), theme.space(1));
    column->setSpacing(theme.space(1));
    addLine(place);
    column->addWidget(m_problem);
    m_problem->hide();
    if (place.open)
        addForm(place, asks);
    say();
    for (const int by : {-1, 1}) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, by] { Q_EMIT moved(by); });
    }
}

void StepRow::addLine(const Place &place)
{
    auto *line = new QHBoxLayout;
    static_cast<QVBoxLayout *>(layout())->addLayout(line); // first: what has no parent would be a window of its own
    line->setSpacing(m_theme.space(1));
    line->addWidget(m_handle);
    m_handle->setVisible(place.of > 1);
    auto *icon = new QLabel;
    icon->setPixmap(look::iconPixmap(iconOf(m_step.kind), qRound(30 * m_theme.textScale()), m_theme.tokens().accent, devicePixelRatioF()));
    line->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    m_about->setMuted(true);
    line->addLayout(words, 1);
    const auto button = [&](const char *role, const char *picture, const QString &name, bool enabled, auto act) {
        auto *each = new look::IconButton(m_theme, QLatin1String(picture), name);
        each->setObjectName(QLatin1String(role) + QString::number(m_number));
        each->setEnabled(enabled);
        connect(each, &QAbstractButton::clicked, this, act, Qt::QueuedConnection); // the row may be made anew
        line->addWidget(each);
        return each;
    };
    m_edit = button("step-edit-", place.open ? "check" : "pen", place.open ? tr("Close the step %1").arg(m_number) : tr("Change the step %1").arg(m_number), true, [this] { Q_EMIT openToggled(); });
    if (place.of > 1) {
        button("step-up-", "up", tr("Move the step %1 up").arg(m_number), place.at > 0, [this] { Q_EMIT moved(-1); });
        button("step-down-", "down", tr("Move the step %1 down").arg(m_number), place.at + 1 < place.of, [this] { Q_EMIT moved(1); });
    }
    button("step-remove-", "trash", tr("Remove the step %1").arg(m_number), true, [this] { Q_EMIT removed(); });
}

void StepRow::addForm(const Place &place, const EditorAsks &asks)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(m_theme.space(2), 0, m_theme.space(2), m_theme.space(1));
    column->setSpacing(m_theme.space(1));
    addKinds(column);
    column->addWidget(new Label(m_theme, tr("Title, as the class sees it"), Label::Style::Small));
    auto *title = new look::TextField(m_theme, tr("Title of the step"));
    title->setText(m_step.title);
    connect(title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_step.title = text;
        say();
        Q_EMIT changed(m_step, QStringLiteral("title %1").arg(m_number));
    });
    column->addWidget(title);
    column->addWidget(new Label(m_theme, m_step.kind == Kind::Words ? tr("The question to which words are given") : tr("What is asked, in one or two sentences"), Label::Style::Small));
    auto *says = new look::NoteField(m_theme, tr("What is asked"));
    says->setPlainText(m_step.says);
    says->setFixedHeight(qRound(96 * m_theme.textScale()));
    connect(says, &QPlainTextEdit::textChanged, this, [this, says] {
        m_step.says = says->toPlainText().simplified();
        Q_EMIT changed(m_step, QStringLiteral("says %1").arg(m_number));
    });
    column->addWidget(says);
    auto *holder = new QWidget;
    auto *numbers = new look::FlowRow(holder, m_theme.space(4));
    numbers->addWidget(stepper(tr("Minutes"), m_step.minutes, mostStepMinutes, [this](int value) { m_step.minutes = value; }));
    if (hasCount(m_step.kind))
        numbers->addWidget(stepper(m_step.kind == Kind::Fiches ? tr("Fiches") : m_step.kind == Kind::Words ? tr("Words") : tr("Wishes"), m_step.count, mostStepCount, [this](int value) { m_step.count = value; }));
    column->addWidget(holder);
    if (hasRef(m_step.kind))
        addRef(column, asks);
    auto *copy = new look::Button(m_theme, tr("Add the same step once more"), look::Button::Role::Ghost, QStringLiteral("plus"));
    copy->setEnabled(place.of < mostSteps);
    connect(copy, &QAbstractButton::clicked, this, &StepRow::copied, Qt::QueuedConnection); // the row is made anew
    column->addWidget(copy, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout *>(layout())->addLayout(column);
}

void StepRow::addKinds(QVBoxLayout *column)
{
    auto *holder = look::makeGroup(tr("What is done"));
    auto *row = new look::FlowRow(holder, m_theme.space(1));
    for (const Kind kind : {Kind::Climb, Kind::Valleys, Kind::Fiches, Kind::Fiche, Kind::Video, Kind::Words, Kind::Wish, Kind::Talk}) {
        auto *chip = new look::Chip(m_theme, kindInWords(kind));
        chip->setCheckable(true);
        look::oneOf(*chip);
        chip->setChecked(kind == m_step.kind);
        chip->setObjectName(kind == m_step.kind ? QStringLiteral("step-kind") : QString());
        connect(chip, &QAbstractButton::clicked, this, [this, kind] {
            m_step.kind = kind;
            m_step.ref.clear();
            if (!hasCount(kind))
                m_step.count = 1;
            Q_EMIT changed(m_step, QString());
        }, Qt::QueuedConnection);
        row->addWidget(chip);
    }
    column->addWidget(holder);
}

QWidget *StepRow::stepper(const QString &name, int value, int most, std::function<void(int)> use)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.space(1));
    auto *words = new Label(m_theme, QString());
    words->setWordWrap(false);
    auto *less = new look::IconButton(m_theme, QStringLiteral("minus"), tr("%1: fewer").arg(name));
    auto *more = new look::IconButton(m_theme, QStringLiteral("plus"), tr("%1: more").arg(name));
    const auto show = [=](int now) {
        words->setText(QStringLiteral("%1 %2").arg(name).arg(now));
        less->setEnabled(now > 1);
        more->setEnabled(now < most);
    };
    show(value);
    auto now = std::make_shared<int>(value);
    for (auto *button : {less, more}) {
        connect(button, &QAbstractButton::clicked, this, [=, this] {
            *now = qBound(1, *now + (button == more ? 1 : -1), most);
            use(*now);
            show(*now);
            say();
            Q_EMIT changed(m_step, QStringLiteral("%1 %2").arg(name).arg(m_number));
        });
    }
    row->addWidget(less);
    row->addWidget(words);
    row->addWidget(more);
    return holder;
}

void StepRow::addRef(QVBoxLayout *column, const EditorAsks &asks)
{
    const bool video = m_step.kind == Kind::Video;
    const QString wanted = video ? QStringLiteral("video/") : QStringLiteral("fiche/");
    auto *field = new look::SuggestField(m_theme, video ? tr("Which video") : tr("Which fiche"), QStringLiteral("search"), asks.find);
    field->setNothing(tr("Nothing of that name. Try another word."));
    if (!m_step.ref.isEmpty()) {
        const QString name = asks.nameOf(m_step.kind, m_step.ref);
        field->setText(name.isEmpty() ? m_step.ref : name);
    }
    connect(field, &look::SuggestField::chosen, this, [this, wanted, field](const QString &id, const QString &title) {
        if (!id.startsWith(wanted))
            return;
        m_step.ref = id.mid(wanted.size());
        field->setText(title);
        Q_EMIT changed(m_step, QStringLiteral("ref %1").arg(m_number));
    });
    column->addWidget(field);
}

void StepRow::say()
{
    const QString title = m_step.title.trimmed().isEmpty() ? tr("Without a title") : m_step.title;
    m_title->setText(QStringLiteral("%1. %2").arg(m_number).arg(title));
    QStringList about{kindInWords(m_step.kind), minutesInWords(m_step.minutes)};
    if (hasCount(m_step.kind))
        about.insert(1, QString::number(m_step.count));
    m_about->setText(about.join(QStringLiteral(" · ")));
    setAccessibleName(tr("Step %1: %2").arg(m_number).arg(title));
}

void StepRow::setProblems(const QStringList &problems)
{
    const QString text = problems.join(u' ');
    if (!text.isEmpty() && m_problem->accessibleName() != text)
        m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void StepRow::focusEdit()
{
    m_edit->setFocus();
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::drawGround(painter, rect(), 20, m_theme.tokens().surface, m_theme.tokens().line, 1.5);
}

} // namespace belvedere::seance::ui::teacher
