#include <content/ui/explorepage.h>

#include <content/ui/catalogueviews.h>
#include <content/ui/metiercard.h>
#include <content/ui/polecard.h>
#include <content/ui/searchasyoutype.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QVBoxLayout>

namespace belvedere::content::ui {
namespace {
constexpr int mostHits = 24;
}

ExplorePage::ExplorePage(look::Theme &theme, Library &library, Language language, QWidget *parent)
    : Page(theme, tr("All the métiers"), parent), m_library(library), m_language(language)
{
    m_search = new SearchAsYouType([&library](const QString &query) { return library.search(query, mostHits); }, this);
    m_field = new look::TextField(theme, tr("Look for a métier: wood, animals, nurse…"), QStringLiteral("search"));
    m_field->setClearButtonEnabled(true);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_search->type(text);
        Q_EMIT queryChanged(text);
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_search->type(text);
    });
    connect(m_field, &QLineEdit::returnPressed, m_search, &SearchAsYouType::searchNow);
    connect(m_search, &SearchAsYouType::cleared, this, &ExplorePage::showPoles);
    connect(m_search, &SearchAsYouType::found, this,
            [this](const QString &, const SearchAnswer &answer) { showHits(answer.hits); });
    connect(m_search, &SearchAsYouType::failed, this, &ExplorePage::showProblem);
    auto *browse = new look::Button(theme, tr("Filter"), look::Button::Role::Secondary, QStringLiteral("tag"));
    browse->setAccessibleName(tr("Filter the métiers by level, sector and more"));
    connect(browse, &QAbstractButton::clicked, this, &ExplorePage::browseRequested);
    actions()->addWidget(browse, 0, Qt::AlignTop);
    body()->addWidget(m_field);
    showPoles();
    body()->addStretch();
}

QString ExplorePage::query() const
{
    return m_field->text();
}

void ExplorePage::setQuery(const QString &query)
{
    if (query.isEmpty())
        return;
    m_field->setText(query);
    m_search->type(query);
    m_search->searchNow();
}

void ExplorePage::focusFirst()
{
    m_field->setFocus();
}

void ExplorePage::setContent(QWidget *content)
{
    if (m_content) {
        delete body()->replaceWidget(m_content, content);
        m_content->deleteLater();
    } else {
        body()->addWidget(content);
    }
    m_content = content;
}

void ExplorePage::showPoles()
{
    const auto catalogue = m_library.catalogue();
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 320 * theme().textScale(), theme().space(2));
    for (const auto &pole : catalogue->guide.poles) {
        auto *card = new PoleCard(theme(), pole, m_language,
                                  tr("%n métier(s)", nullptr, countOfPole(*catalogue, pole.id)));
        connect(card, &QAbstractButton::clicked, this, [this, id = pole.id] { Q_EMIT openPole(id); });
        grid->addWidget(card);
    }
    setContent(holder);
}

void ExplorePage::showHits(const QVector<SearchHit> &hits)
{
    if (hits.isEmpty()) {
        setContent(new look::Notice(theme(), look::Notice::Kind::Info,
                                    tr("No métier found. Try a shorter word, or erase it and choose a colour.")));
        return;
    }
    const auto catalogue = m_library.catalogue();
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 420 * theme().textScale(), theme().space(2));
    for (const auto &hit : hits) {
        const auto *metier = catalogue->metier(hit.id);
        if (!metier)
            continue;
        const QString pole = poleOf(catalogue->guide, *metier);
        const auto *shown = catalogue->guide.pole(pole);
        auto *card = new MetierCard(theme(), *metier, pole, shown ? shown->name.in(m_language) : QString(), hit.excerpt);
        connect(card, &QAbstractButton::clicked, this, [this, id = metier->id] { Q_EMIT openMetier(id); });
        grid->addWidget(card);
    }
    setContent(holder);
}

void ExplorePage::showProblem()
{
    setContent(new look::Notice(theme(), look::Notice::Kind::Error,
                                tr("The search does not answer. Choose a colour in place of a word.")));
}

} // namespace belvedere::content::ui
