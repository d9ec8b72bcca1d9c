#include <entretien/ui/contactpanel.h>

#include <entretien/ui/choicerow.h>
#include <entretien/ui/dayfield.h>

#include <look/labels.h>
#include <look/panel.h>
#include <look/textfield.h>

#include <QVBoxLayout>

namespace belvedere::entretien::ui {

using look::Label;

ContactPanel::ContactPanel(const look::Theme &theme, Session &session, const QVector<Suggestion> &ways, const QDate &today, Language language, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    for (const Suggestion &each : ways)
        m_ways += each.text.in(language);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new look::Panel(theme.tokens().surface, theme.tokens().line);
    outer->addWidget(panel);
    auto *column = new QVBoxLayout(panel);
    const int pad = theme.space(2);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme.space(1));
    const NextContact &next = session.entretien().next;
    column->addWidget(new Label(theme, tr("Which day"), Label::Style::Small));
    m_day = new DayField(theme, language, today, DayField::Hours::Offered);
    m_day->set(next.day, next.time);
    column->addWidget(m_day);
    column->addWidget(new Label(theme, tr("How"), Label::Style::Small));
    m_way = new ChoiceRow(theme, tr("How"), m_ways);
    m_way->setCurrent(static_cast<int>(m_ways.indexOf(next.way)));
    column->addWidget(m_way);
    m_place = new look::TextField(theme, tr("Where, or whom to ask for"), QStringLiteral("pin"));
    m_place->setMaxLength(mostLineLetters);
    m_place->setText(next.place);
    column->addWidget(m_place);
    connect(m_day, &DayField::changed, this, &ContactPanel::give);
    connect(m_way, &ChoiceRow::chosen, this, &ContactPanel::give);
    connect(m_place, &QLineEdit::textEdited, this, &ContactPanel::give);
}

void ContactPanel::give()
{
    const QString before = m_session.entretien().next.way; // of another language, or of a guide that was changed
    m_session.setNext({m_day->day(), m_day->time(), m_way->current() < 0 ? before : m_ways.value(m_way->current()), m_place->text()});
}

} // namespace belvedere::entretien::ui
