#include <content/ui/explorepage.h>

#include <content/ui/catalogueviews.h>
#include <content/ui/polecard.h>
#include <content/ui/searchasyoutype.h>
#include <content/ui/searchresults.h>

#include <look/access.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QKeyEvent>
#include <QVBoxLayout>

namespace belvedere::content::ui {

ExplorePage::ExplorePage(look::Theme &theme, Library &library, Language language, QWidget *parent)
    : Page(theme, tr("Explore"), parent), m_library(library), m_language(language)
{
    m_search = new SearchAsYouType(
        [this](const QString &query) { return m_library.search(query, SearchResults::mostOfAKind, m_spelling); }, this);
    connect(m_search, &SearchAsYouType::cleared, this, &ExplorePage::showPoles);
    connect(m_search, &SearchAsYouType::found, this, &ExplorePage::showAnswer);
    connect(m_search, &SearchAsYouType::failed, this, &ExplorePage::showProblem);
    buildField();
    auto *browse = new look::Button(theme, tr("Filter"), look::Button::Role::Secondary, QStringLiteral("tag"));
    browse->setAccessibleName(tr("Filter the métiers by level, sector and more"));
    connect(browse, &QAbstractButton::clicked, this, &ExplorePage::browseRequested);
    actions()->addWidget(browse, 0, Qt::AlignTop);
    body()->addWidget(m_field);
    showPoles();
    body()->addStretch();
}

void ExplorePage::buildField()
{
    m_field = new look::TextField(theme(), tr("What are you looking for?"), QStringLiteral("search"));
    m_field->setClearable(theme());
    m_field->setMaxLength(200); // the search reads no more
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_spelling = Spelling::Forgiving;
        m_search->type(text);
        Q_EMIT queryChanged(text);
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_search->type(text);
    });
    connect(m_field, &QLineEdit::returnPressed, m_search, &SearchAsYouType::searchNow);
}

// From a button of the answers, which go: the focus returns to the field.
void ExplorePage::ask(const QString &query, Spelling spelling)
{
    m_spelling = spelling;
    m_field->setText(query);
    m_field->setFocus();
    Q_EMIT queryChanged(query);
    m_search->type(query);
    m_search->repeat();
}

void ExplorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_field->hasFocus() && m_content) {
        for (auto *each : m_content->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->focusPolicy() != Qt::NoFocus) {
                each->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
    Page::keyPressEvent(event);
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

QWidget *ExplorePage::poles()
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
    return holder;
}

void ExplorePage::showPoles()
{
    setContent(poles());
}

void ExplorePage::showAnswer(const QString &query, const SearchAnswer &answer)
{
    auto *results = new SearchResults(theme(), m_library.catalogue(), m_language, query, answer, m_spelling);
    connect(results, &SearchResults::open, this, &ExplorePage::open);
    connect(results, &SearchResults::searchFor, this, &ExplorePage::ask);
    if (answer.hits.isEmpty())
        results->layout()->addWidget(poles());
    setContent(results);
    look::announce(*this, results->inWords());
    Q_EMIT answered(!answer.hits.isEmpty());
}

void ExplorePage::showProblem()
{
    setContent(new look::Notice(theme(), look::Notice::Kind::Error,
                                tr("The search does not answer. Choose a colour in place of a word.")));
}

} // namespace belvedere::content::ui
