#include <territoire/ui/eventcard.h>

#include <territoire/departements.h>
#include <territoire/ui/groupechips.h>
#include <territoire/ui/words.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/paint.h>

#include <QBoxLayout>
#include <QPainter>

namespace belvedere::territoire::ui {

using look::Label;

namespace {

// The day and the month of an event; the same is said in words beside it.
class DayBlock : public QWidget
{
public:
    DayBlock(const look::Theme &theme, const look::PoleColours &colours, const QString &day, const QString &month)
        : m_theme(theme), m_colours(colours), m_day(day), m_month(month)
    {
        const int side = qRound(76 * (0.4 + 0.6 * theme.textScale()));
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        look::drawGround(painter, rect(), 16, m_colours.strong, m_colours.strong, 0);
        painter.setPen(m_colours.ink);
        const auto text = [&](QFont font, double size, const QRect &place, const QString &what) {
            font.setPixelSize(qRound(height() * size));
            painter.setFont(font);
            painter.drawText(place, Qt::AlignCenter, what);
        };
        text(m_theme.heading(), 0.42, rect().adjusted(0, 0, 0, -height() / 3), m_day);
        text(m_theme.small(), 0.2, rect().adjusted(0, height() / 2, 0, 0), m_month);
    }

private:
    const look::Theme &m_theme;
    look::PoleColours m_colours;
    QString m_day, m_month;
};

QString poleOf(const content::Guide &guide, const About &about)
{
    for (const QString &id : about.groupes) {
        if (const auto *groupe = guide.groupe(id))
            return groupe->pole;
    }
    return about.poles.value(0);
}

} // namespace

EventCard::EventCard(const look::Theme &theme, Language language, const content::Guide &guide, const Event &event,
                     const QString &departement, QWidget *parent)
    : Panel(theme.tokens().raised, theme.tokens().line, parent), m_id(event.id),
      m_keep(new look::Button(theme, tr("Keep"), look::Button::Role::Secondary, QStringLiteral("keep-outline"))),
      m_kept(new look::Button(theme, tr("Kept"), look::Button::Role::Secondary, QStringLiteral("keep")))
{
    const Words words(language);
    const QTimeZone zone = timeZoneOf(departement);
    const bool over = event.next.isEmpty();
    const QString when = over ? tr("It is over.") : words.when(event, event.next.first(), zone);
    setAccessibleName(event.title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    row->setSpacing(theme.space(2));
    if (!over) {
        const QDate day = dayOf(event, event.next.first(), zone);
        row->addWidget(new DayBlock(theme, theme.tokens().pole(poleOf(guide, event.about)), QString::number(day.day()), words.monthShort(day)),
                       0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(1) / 2);
    row->addLayout(column, 1);
    const auto line = [&](const QString &text, Label::Style style, bool muted) {
        if (text.isEmpty())
            return;
        auto *label = new Label(theme, text, style);
        label->setMuted(muted);
        column->addWidget(label);
    };
    line(event.words.join(QStringLiteral(", ")), Label::Style::Small, true);
    auto *title = new Label(theme, event.title);
    title->setFont(theme.button());
    column->addWidget(title);
    line(when, Label::Style::Body, false);
    line(event.place, Label::Style::Body, false);
    line(event.description, Label::Style::Small, false);
    line(words.again(event, zone), Label::Style::Small, false);
    line(event.address, Label::Style::Small, true);
    if (auto *chips = groupeChips(theme, language, guide, event.about.groupes, [this](const QString &id) { Q_EMIT openGroupe(id); }))
        column->addWidget(chips);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.space(2));
    for (auto *button : {m_keep, m_kept}) {
        foot->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QAbstractButton::clicked, this, [this, kept = QString(event.title + QStringLiteral(" — ") + when)] {
            Q_EMIT keepToggled(m_id, kept);
        });
    }
    auto *source = new Label(theme, words.sources({event.from}), Label::Style::Small);
    source->setMuted(true);
    foot->addWidget(source, 1, Qt::AlignVCenter);
    m_keep->setAccessibleName(tr("Keep %1 in my classeur").arg(event.title));
    m_kept->setAccessibleName(tr("%1 is in my classeur. Take it out.").arg(event.title));
    column->addStretch();
    column->addSpacing(theme.space(1));
    column->addLayout(foot);
    setKept(false);
}

void EventCard::setKept(bool kept)
{
    const bool hadFocus = m_keep->hasFocus() || m_kept->hasFocus();
    m_keep->setVisible(!kept);
    m_kept->setVisible(kept);
    if (hadFocus)
        (kept ? m_kept : m_keep)->setFocus();
}

} // namespace belvedere::territoire::ui
