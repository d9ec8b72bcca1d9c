#include <quiz/ui/polesection.h>

#include <quiz/ui/metiercard.h>
#include <quiz/ui/words.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/paint.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::quiz::ui {
namespace {

constexpr int mostGroupes = 3;
constexpr int mostAnswers = 8;

// The square of colour with the icon of a pôle.
QPixmap poleMark(const look::Theme &theme, const QString &pole, qreal ratio)
{
    const int side = qRound(56 * (0.5 + theme.textScale() / 2));
    QPixmap mark(QSize(side, side) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    const auto colours = theme.tokens().pole(pole);
    look::drawGround(painter, QRectF(0, 0, side, side), 16, colours.strong, colours.strong, 0);
    const int size = side * 6 / 10;
    painter.drawPixmap((side - size) / 2, (side - size) / 2,
                       look::iconPixmap(look::poleIcon(pole), size, colours.ink, ratio));
    return mark;
}

QString statedPlace(const PoleScore &score, const Profile &profile, bool simple)
{
    if (simple)
        return PoleSection::tr("You like this:");
    if (profile.certainty == Certainty::Hint)
        return PoleSection::tr("A leaning");
    const bool first = !profile.poles.isEmpty() && profile.poles.first().pole == score.pole;
    if (first && firstPoles(profile).size() == 1)
        return PoleSection::tr("Your first valley");
    return first || score.tiedWithFirst ? PoleSection::tr("Among your first valleys") : PoleSection::tr("Not far away");
}

} // namespace

PoleSection::PoleSection(const look::Theme &theme, const SectionContent &content, const PoleScore &score,
                         const QVector<Proposal> &proposals, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pole(score.pole)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, theme.space(3), 0, 0);
    m_column->setSpacing(theme.space(2));
    addHead(content, score);
    addGroupes(content, score.pole);
    setMetiers(content, proposals);
}

PoleSection::PoleSection(const look::Theme &theme, const SectionContent &content, const QString &title,
                         const QString &phrase, const QVector<Proposal> &proposals, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, theme.space(3), 0, 0);
    m_column->setSpacing(theme.space(2));
    m_column->addWidget(new look::Label(theme, title, look::Label::Style::Title));
    m_column->addWidget(new look::Label(theme, phrase));
    setMetiers(content, proposals);
}

void PoleSection::addHead(const SectionContent &content, const PoleScore &score)
{
    const content::Pole *pole = content.catalogue.guide.pole(score.pole);
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.space(2));
    auto *mark = new QLabel;
    mark->setPixmap(poleMark(m_theme, score.pole, devicePixelRatioF()));
    head->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(m_theme.space(0));
    auto *place = new look::Label(m_theme, statedPlace(score, content.profile, m_theme.simpleWords()), look::Label::Style::Small);
    place->setMuted(true);
    words->addWidget(place);
    words->addWidget(new look::Label(m_theme, pole ? pole->name.in(content.language) : score.pole,
                                     look::Label::Style::Title));
    if (pole && !pole->phrase.in(content.language).isEmpty())
        words->addWidget(new look::Label(m_theme, pole->phrase.in(content.language)));
    head->addLayout(words, 1);
    m_column->addLayout(head);
    addWhy(content, score, head);
}

void PoleSection::addWhy(const SectionContent &content, const PoleScore &score, QHBoxLayout *head)
{
    if (score.chosenItems.isEmpty())
        return;
    auto *why = new look::Button(m_theme, tr("Why?"), look::Button::Role::Secondary, QStringLiteral("help"));
    why->setAccessibleDescription(tr("Shows the answers behind this valley"));
    head->addWidget(why, 0, Qt::AlignTop);
    m_why = why;
    m_answers = new look::Panel(m_theme.tokens().pole(score.pole).soft, m_theme.tokens().pole(score.pole).soft);
    auto *list = new QVBoxLayout(m_answers);
    list->setContentsMargins(m_theme.space(3), m_theme.space(2), m_theme.space(3), m_theme.space(2));
    const auto line = [&](const QString &text) {
        auto *label = new look::Label(m_theme, text);
        label->setColour(m_theme.tokens().pole(score.pole).softInk);
        list->addWidget(label);
    };
    line(tr("Because you chose:"));
    for (const QString &id : score.chosenItems.mid(0, mostAnswers)) {
        if (const content::Item *item = content.catalogue.guide.item(id))
            line(QStringLiteral("•  ") + item->text.in(content.language));
    }
    m_answers->hide();
    m_column->addWidget(m_answers);
    connect(why, &QAbstractButton::clicked, this, [this, why] {
        m_answers->setVisible(m_answers->isHidden());
        why->setText(m_answers->isHidden() ? tr("Why?") : tr("Close"));
        why->updateGeometry();
    });
}

void PoleSection::openWhy()
{
    if (m_why && !isWhyOpen())
        m_why->click();
}

bool PoleSection::isWhyOpen() const
{
    return m_answers && !m_answers->isHidden();
}

void PoleSection::addGroupes(const SectionContent &content, const QString &pole)
{
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 320 * m_theme.textScale(), m_theme.space(2), mostGroupes);
    for (const GroupeScore &score : content.profile.groupes) {
        const content::Groupe *groupe = content.catalogue.guide.groupe(score.groupe);
        if (!groupe || groupe->pole != pole || grid->count() == mostGroupes)
            continue;
        auto *card = new look::LinkCard(m_theme, groupe->name.in(content.language), groupe->phrase.in(content.language));
        card->setPole(pole);
        connect(card, &QAbstractButton::clicked, this, [this, id = groupe->id] { Q_EMIT groupeOpened(id); });
        grid->addWidget(card);
    }
    m_column->addWidget(holder);
}

void PoleSection::setMetiers(const SectionContent &content, const QVector<Proposal> &proposals)
{
    const bool same = m_metiers && std::equal(m_cards.cbegin(), m_cards.cend(), proposals.cbegin(), proposals.cend(),
                                              [](const MetierCard *card, const Proposal &proposal) { return card->metier() == proposal.metier; });
    if (same)
        return;
    if (m_metiers) {
        m_column->removeWidget(m_metiers);
        m_metiers->setParent(nullptr);
        m_metiers->deleteLater(); // a button of it may be at work
    }
    m_cards.clear();
    m_metiers = new QWidget;
    auto *grid = new look::FlowGrid(m_metiers, 480 * m_theme.textScale(), m_theme.space(2), 2);
    for (const Proposal &proposal : proposals) {
        if (MetierCard *card = makeCard(content, proposal)) {
            grid->addWidget(card);
            m_cards.append(card);
        }
    }
    m_column->addWidget(m_metiers);
}

MetierCard *PoleSection::makeCard(const SectionContent &content, const Proposal &proposal)
{
    const content::MetierSummary *metier = content.catalogue.metier(proposal.metier);
    if (!metier)
        return nullptr;
    const Words words(content.catalogue.guide, content.language);
    QStringList reasons;
    for (const Reason &reason : proposal.reasons)
        reasons.append(words.reason(reason));
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    auto *card = new MetierCard(m_theme, *metier, reasons, content.wishes.liked.contains(metier->id));
    connect(card, &MetierCard::opened, this, &PoleSection::metierOpened);
    connect(card, &MetierCard::keepToggled, this, &PoleSection::keepToggled);
    connect(card, &MetierCard::asideRequested, this, &PoleSection::asideRequested);
    return card;
}

} // namespace belvedere::quiz::ui
