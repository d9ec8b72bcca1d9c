#include <relais/ui/relaislist.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/notice.h>
#include <relais/ui/relaiscard.h>
#include <relais/ui/words.h>

#include <QVBoxLayout>

namespace belvedere::relais::ui {

RelaisList::RelaisList(const look::Theme &theme, const Clock &clock, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_language(language),
      m_count(new look::Label(theme, QString(), look::Label::Style::Heading)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(1));
    m_column->addWidget(m_count);
}

void RelaisList::fill(const QVector<Relais> &all, const Wish &wish)
{
    m_near = nearby(all, wish.wanted());
    m_distances = wish.here.has_value();
    m_hereApproximate = wish.here && wish.here->approximate;
    m_cards.clear();
    m_marks.clear();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(1));
    m_column->addWidget(m_body);
    sayHowMany(wish);
    if (m_near.isEmpty())
        sayNothing(wish);
    else
        addCards(0);
    setSelected(wish.selected);
}

void RelaisList::sayHowMany(const Wish &wish)
{
    const int count = static_cast<int>(m_near.size());
    if (!wish.here)
        m_count->setText(tr("%n place(s). Say where you live to see the nearest first.", nullptr, count));
    else if (wish.radiusKm > 0)
        m_count->setText(tr("%n place(s) within %1 km of %2", nullptr, count).arg(wish.radiusKm).arg(wish.here->name));
    else
        m_count->setText(tr("%n place(s), the nearest to %1 first", nullptr, count).arg(wish.here->name));
}

void RelaisList::addCards(int from)
{
    const int to = qMin(from + page, static_cast<int>(m_near.size()));
    const QDateTime now = m_clock.now().toLocalTime();
    for (int at = from; at < to; ++at) {
        const Relais &relais = *m_near.at(at).relais;
        const OpenState state = stateAt(relais.hours, now);
        const QString distance = m_distances ? distanceWords(m_near.at(at).km, m_hereApproximate || relais.approximate) : QString();
        auto *card = new RelaisCard(m_theme, at + 1, relais, distance, state, m_language);
        connect(card, &QAbstractButton::clicked, this, [this, id = relais.id] { Q_EMIT openRelais(id); });
        connect(card, &RelaisCard::pointedAt, this, [this, id = relais.id] { Q_EMIT pointedAt(id); });
        m_body->layout()->addWidget(card);
        m_cards.append(card);
        m_marks.append({relais.id, QString::number(at + 1), relaisWords(relais, distance, state, m_language), relais.position});
    }
    if (to < m_near.size()) {
        auto *more = new look::Button(m_theme, tr("Show %n more", nullptr, qMin(page, static_cast<int>(m_near.size()) - to)),
                                      look::Button::Role::Secondary, QStringLiteral("down"));
        connect(more, &QAbstractButton::clicked, this, [this, more, to] {
            more->hide();
            more->deleteLater();
            addCards(to);
            setSelected(m_selected);
            m_cards.at(to)->setFocus();
        });
        m_body->layout()->addWidget(more);
    }
    Q_EMIT filled();
}

// Never a dead end: what to change, as a button.
void RelaisList::sayNothing(const Wish &wish)
{
    const bool near = wish.here && wish.radiusKm > 0;
    auto *notice = new look::Notice(m_theme, look::Notice::Kind::Info,
                                    near ? tr("There is nobody so near. Look a little farther.")
                                         : tr("There is nobody for what you chose."));
    m_body->layout()->addWidget(notice);
    const auto button = [this](const QString &words, auto action) {
        auto *each = new look::Button(m_theme, words, look::Button::Role::Primary);
        connect(each, &QAbstractButton::clicked, this, action);
        static_cast<QVBoxLayout *>(m_body->layout())->addWidget(each, 0, Qt::AlignLeft);
    };
    if (near && wish.radiusKm < 60)
        button(tr("Look within 60 km"), [this] { Q_EMIT widerRequested(60); });
    else if (near)
        button(tr("Look however far"), [this] { Q_EMIT widerRequested(0); });
    if (!wish.publics.isEmpty())
        button(tr("Show those for everybody"), [this] { Q_EMIT everybodyRequested(); });
    Q_EMIT filled();
}

RelaisCard *RelaisList::card(const QString &id) const
{
    for (RelaisCard *each : m_cards) {
        if (each->id() == id)
            return each;
    }
    return nullptr;
}

void RelaisList::setSelected(const QString &id)
{
    m_selected = id;
    for (RelaisCard *each : std::as_const(m_cards))
        each->setSelected(each->id() == id);
}

} // namespace belvedere::relais::ui
