#include <content/ui/searchresults.h>

#include <content/ui/answercard.h>
#include <content/ui/metiercard.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>

#include <QVBoxLayout>

namespace belvedere::content::ui {
namespace {

constexpr int firstOfAGroup = 6;

// The groups in the order in which they are shown: a group may hold two kinds.
struct Group {
    QString title;
    QVector<EntryKind> kinds;
};

QVector<Group> groups()
{
    return {{SearchResults::tr("Métiers"), {EntryKind::Metier}},
            {SearchResults::tr("Training courses"), {EntryKind::Formation, EntryKind::Action}},
            {SearchResults::tr("People and places"), {EntryKind::Relais}},
            {SearchResults::tr("Videos"), {EntryKind::Video}},
            {SearchResults::tr("Dates"), {EntryKind::Event}}};
}

QVector<SearchHit> hitsOf(const SearchAnswer &answer, const QVector<EntryKind> &kinds)
{
    QVector<SearchHit> hits;
    for (const EntryKind kind : kinds) {
        for (const SearchHit &hit : answer.hits) {
            if (hit.kind == kind)
                hits.append(hit);
        }
    }
    return hits;
}

} // namespace

SearchResults::SearchResults(const look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
                             const QString &query, const SearchAnswer &answer, Spelling spelling, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_catalogue(std::move(catalogue)), m_language(language),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(2));
    if (!answer.didYouMean.isEmpty())
        addSpelling(query, answer);
    for (const Group &group : groups()) {
        const auto hits = hitsOf(answer, group.kinds);
        if (!hits.isEmpty())
            addGroup(group.title, hits);
    }
    if (answer.hits.isEmpty())
        addNothing(query, spelling);
}

void SearchResults::addSpelling(const QString &query, const SearchAnswer &answer)
{
    if (!answer.corrected) {
        auto *meant = new look::Button(m_theme, tr("Did you mean: %1").arg(answer.didYouMean),
                                       look::Button::Role::Secondary, QStringLiteral("search"));
        connect(meant, &QAbstractButton::clicked, this,
                [this, right = answer.didYouMean] { Q_EMIT searchFor(right, Spelling::Forgiving); });
        m_column->addWidget(meant, 0, Qt::AlignLeft);
        return;
    }
    m_column->addWidget(new look::Label(m_theme, tr("Answers for “%1”").arg(answer.didYouMean), look::Label::Style::Heading));
    auto *typed = new look::Button(m_theme, tr("Search for “%1” instead").arg(query), look::Button::Role::Ghost);
    connect(typed, &QAbstractButton::clicked, this, [this, query] { Q_EMIT searchFor(query, Spelling::AsTyped); });
    m_column->addWidget(typed, 0, Qt::AlignLeft);
}

QWidget *SearchResults::card(const SearchHit &hit)
{
    const auto *metier = hit.kind == EntryKind::Metier ? m_catalogue->metier(hit.id) : nullptr;
    QAbstractButton *card = nullptr;
    if (metier)
        card = MetierCard::of(m_theme, m_catalogue->guide, *metier, m_language, hit.excerpt);
    else
        card = new AnswerCard(m_theme, hit);
    connect(card, &QAbstractButton::clicked, this, [this, kind = hit.kind, id = hit.id] { Q_EMIT open(kind, id); });
    return card;
}

QWidget *SearchResults::grid(const QVector<SearchHit> &hits)
{
    auto *holder = new QWidget;
    auto *flow = new look::FlowGrid(holder, 420 * m_theme.textScale(), m_theme.space(2));
    for (const SearchHit &hit : hits)
        flow->addWidget(card(hit));
    return holder;
}

void SearchResults::addGroup(const QString &title, const QVector<SearchHit> &hits)
{
    const QString count = hits.size() >= mostOfAKind ? tr("%1 and more").arg(hits.size()) : QString::number(hits.size());
    const QString heading = tr("%1 (%2)").arg(title, count);
    m_inWords += heading;
    m_column->addWidget(new look::Label(m_theme, heading, look::Label::Style::Heading));
    m_column->addWidget(grid(hits.mid(0, firstOfAGroup)));
    const auto rest = hits.mid(firstOfAGroup);
    if (rest.isEmpty())
        return;
    auto *more = new look::Button(m_theme, tr("Show %n more", nullptr, int(rest.size())), look::Button::Role::Secondary,
                                  QStringLiteral("down"));
    more->setAccessibleDescription(title);
    connect(more, &QAbstractButton::clicked, this, [this, more, rest] {
        auto *added = grid(rest);
        delete m_column->replaceWidget(more, added);
        added->findChild<QAbstractButton *>()->setFocus();
        more->deleteLater();
    });
    m_column->addWidget(more, 0, Qt::AlignLeft);
}

void SearchResults::addNothing(const QString &query, Spelling spelling)
{
    m_column->addWidget(new look::Notice(m_theme, look::Notice::Kind::Info,
                                         tr("Nothing is found for “%1”. Try a shorter word, one of these, or choose a colour.").arg(query)));
    auto *chips = new QWidget;
    auto *flow = new look::FlowGrid(chips, 180 * m_theme.textScale(), m_theme.space(1), 4);
    const auto chip = [&](const QString &text, const QString &wanted) {
        auto *each = new look::Chip(m_theme, text);
        connect(each, &QAbstractButton::clicked, this, [this, wanted] { Q_EMIT searchFor(wanted, Spelling::Forgiving); });
        flow->addWidget(each);
    };
    if (spelling == Spelling::AsTyped)
        chip(tr("With its errors put right"), query);
    // The fiches are in French: so are the words to look for.
    for (const QString &example : {QStringLiteral("animaux"), QStringLiteral("cuisine"), QStringLiteral("bois")})
        chip(example, example);
    m_column->addWidget(chips);
}

} // namespace belvedere::content::ui
