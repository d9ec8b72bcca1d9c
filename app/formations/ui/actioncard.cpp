#include <formations/ui/actioncard.h>

#include <formations/ui/words.h>

#include <look/labels.h>
#include <look/paint.h>

#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::formations::ui {

using look::Label;

ActionCard::ActionCard(const look::Theme &theme, const PlacedAction &placed, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    const Action &action = placed.action;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1) / 2);
    QStringList spoken;
    const auto line = [&](const QString &text, Label::Style style = Label::Style::Body, bool muted = false) {
        if (text.isEmpty())
            return;
        auto *label = new Label(theme, text, style);
        label->setMuted(muted);
        column->addWidget(label);
        spoken.append(text);
    };
    const Lieu lieu = action.lieux.value(0);
    line(placed.organisme.isEmpty() ? lieu.name : placed.organisme, Label::Style::Heading);
    if (action.modalite == Modalite::Distance && !lieu.isSomewhere())
        line(tr("At a distance, from anywhere"));
    const QString town = QString(lieu.postcode + u' ' + lieu.town).trimmed();
    line(placed.km ? tr("%1, %2").arg(town, Words::distance(*placed.km)) : town);
    line(QString(lieu.address).replace(u'\n', QStringLiteral(", ")), Label::Style::Small, true);
    line(Words::when(action, language));
    const auto told = [&](const QString &what, const QString &text) {
        if (!text.isEmpty())
            line(what.arg(text));
    };
    told(tr("How: %1"), Words::modalite(action));
    told(tr("For: %1"), Words::publics(action));
    told(tr("Asked for: %1"), action.conditions);
    told(tr("Paid for by: %1"), Words::financing(action));
    told(tr("Price: %1 €"), action.price == u"0" ? QString() : action.price);
    QStringList reach = placed.contact.phones;
    reach.append({placed.contact.email, placed.contact.web});
    reach.removeAll(QString());
    told(tr("Contact: %1"), reach.join(QStringLiteral(" · ")));
    const QString day = Words::date(placed.date, language);
    line(day.isEmpty() ? tr("Source: LHÉO offer") : tr("Source: LHÉO offer of %1").arg(day), Label::Style::Small, true);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::drawGround(painter, rect(), 20, m_theme.tokens().raised, m_theme.tokens().line, 1.5);
}

} // namespace belvedere::formations::ui
