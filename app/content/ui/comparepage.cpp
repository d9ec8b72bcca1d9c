#include <content/ui/comparepage.h>

#include <content/closeness.h>
#include <content/ui/comparison.h>
#include <content/ui/metiercard.h>
#include <core/whendone.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/paint.h>

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::content::ui {
namespace {

constexpr int suggested = 6;

// A ground with round corners.
class Ground : public QWidget
{
public:
    explicit Ground(const look::Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        look::drawGround(painter, rect(), 20, m_theme.tokens().surface, m_theme.tokens().line, 1.5);
    }

private:
    const look::Theme &m_theme;
};

} // namespace

ComparePage::ComparePage(look::Theme &theme, Library &library, Language language, const QStringList &metiers,
                         const QString &centreName, QWidget *parent)
    : Page(theme, tr("Side by side"), parent), m_library(library), m_catalogue(library.catalogue()),
      m_language(language), m_centreName(centreName)
{
    for (const QString &id : metiers)
        if (m_catalogue->metier(id) && !m_metiers.contains(id) && m_metiers.size() < Comparison::mostMetiers)
            m_metiers.append(id);
    if (m_metiers.isEmpty())
        tellFailure();
    else
        read({});
}

ComparePage::~ComparePage() = default;

// One fiche after another, without waiting for any.
void ComparePage::read(const QVector<Fiche> &before)
{
    whenDone(m_library.fiche(m_metiers.at(before.size())), this, [this, before](const Result<Fiche> &fiche) {
        if (!fiche) {
            tellFailure();
            return;
        }
        const QVector<Fiche> all = before + QVector<Fiche>{*fiche};
        if (all.size() == m_metiers.size())
            show(all);
        else
            read(all);
    });
}

void ComparePage::tellFailure()
{
    body()->addWidget(new look::Notice(theme(), look::Notice::Kind::Error,
                                       tr("These fiches cannot be read. Go back and choose other métiers.")));
    body()->addStretch();
    Q_EMIT shown();
}

void ComparePage::show(const QVector<Fiche> &fiches)
{
    m_comparison = std::make_unique<Comparison>(*m_catalogue, fiches, m_language);
    if (m_metiers.size() > 1) {
        auto *print = new look::Button(theme(), tr("Print"), look::Button::Role::Secondary, QStringLiteral("print"));
        connect(print, &QAbstractButton::clicked, this, [this] { Q_EMIT printRequested(m_comparison->toHtml(m_centreName)); });
        actions()->addWidget(print, 0, Qt::AlignTop);
    }
    body()->addWidget(heads());
    if (m_metiers.size() > 1)
        body()->addWidget(table());
    if (m_metiers.size() < Comparison::mostMetiers)
        body()->addWidget(suggestions());
    body()->addStretch();
    focusFirst();
    Q_EMIT shown();
}

// The métiers themselves: to be read, or taken away.
QWidget *ComparePage::heads()
{
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 300 * theme().textScale(), theme().space(2), Comparison::mostMetiers);
    for (const QString &id : std::as_const(m_metiers)) {
        const MetierSummary &metier = *m_catalogue->metier(id);
        auto *each = new QWidget;
        auto *column = new QVBoxLayout(each);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme().space(1));
        auto *card = MetierCard::of(theme(), m_catalogue->guide, metier, m_language, {});
        connect(card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openMetier(id); });
        column->addWidget(card, 1);
        if (m_metiers.size() > 1) {
            auto *away = new look::Button(theme(), tr("Take away"), look::Button::Role::Ghost, QStringLiteral("close"));
            away->setAccessibleName(tr("Take away: %1").arg(metier.name()));
            connect(away, &QAbstractButton::clicked, this, [this, id] {
                QStringList left = m_metiers;
                left.removeAll(id);
                Q_EMIT compare(left);
            });
            column->addWidget(away, 0, Qt::AlignLeft);
        }
        grid->addWidget(each);
    }
    return holder;
}

QWidget *ComparePage::table() const
{
    auto *ground = new Ground(theme());
    auto *grid = new QGridLayout(ground);
    grid->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(3));
    grid->setHorizontalSpacing(theme().space(3));
    grid->setVerticalSpacing(theme().space(1));
    const bool stacked = theme().hasLargeText();
    int row = 0;
    for (const auto &line : m_comparison->lines()) {
        auto *heading = new look::Label(theme(), line.heading, look::Label::Style::Heading);
        const int columns = stacked ? 1 : static_cast<int>(line.cells.size());
        grid->addWidget(heading, row++, 0, 1, columns);
        if (line.same) {
            grid->addWidget(new look::Label(theme(), tr("The same: %1").arg(line.cells.first().join(QStringLiteral(", ")))), row++, 0, 1, columns);
            grid->setRowMinimumHeight(row++, theme().space(1));
            continue;
        }
        for (int at = 0; at < line.cells.size(); ++at) {
            QString text = line.cells[at].isEmpty() ? tr("Not said") : line.cells[at].join(u'\n');
            if (stacked)
                text.prepend(m_comparison->names().at(at) + QStringLiteral(" :\n"));
            auto *cell = new look::Label(theme(), text);
            cell->setAccessibleName(QStringLiteral("%1, %2 : %3").arg(line.heading, m_comparison->names().at(at), text));
            grid->addWidget(cell, row, stacked ? 0 : at, Qt::AlignTop);
            row += stacked ? 1 : 0;
        }
        row += stacked ? 0 : 1;
        grid->setRowMinimumHeight(row++, theme().space(1));
    }
    for (int column = 0; !stacked && column < m_metiers.size(); ++column)
        grid->setColumnStretch(column, 1);
    return ground;
}

QWidget *ComparePage::suggestions()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, theme().space(2), 0, 0);
    column->setSpacing(theme().space(2));
    column->addWidget(new look::Label(theme(), m_metiers.size() > 1 ? tr("Add a third one") : tr("Compare it with"),
                                      look::Label::Style::Heading));
    auto *cards = new QWidget;
    auto *grid = new look::FlowGrid(cards, 300 * theme().textScale(), theme().space(2), 3);
    for (const auto *metier : closest(*m_catalogue, *m_catalogue->metier(m_metiers.first()), suggested, m_metiers)) {
        auto *card = MetierCard::of(theme(), m_catalogue->guide, *metier, m_language, {});
        card->setAccessibleName(tr("Compare with %1").arg(metier->name()));
        connect(card, &QAbstractButton::clicked, this,
                [this, id = metier->id] { Q_EMIT compare(m_metiers + QStringList(id)); });
        grid->addWidget(card);
    }
    column->addWidget(cards);
    return holder;
}

} // namespace belvedere::content::ui
