#include <seance/ui/pupillist.h>

#include <look/access.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/panel.h>
#include <look/theme.h>

#include <QVBoxLayout>

namespace belvedere::seance::ui::teacher {

using look::Label;

PupilList::PupilList(look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_counts(new Label(theme, QString(), Label::Style::Heading)), m_sheet(new QWidget), m_holder(new QWidget),
      m_grid(new look::FlowGrid(m_holder, 230 * theme.textScale(), theme.space(1)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(m_counts);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    look::giveRole(*m_sheet, QAccessible::Grouping);
    m_sheet->hide();
    column->addWidget(m_sheet);
    column->addWidget(m_holder);
    setLines({});
}

void PupilList::setLines(const QVector<PupilLine> &unsorted)
{
    const QVector<PupilLine> lines = byNeed(unsorted);
    int here = 0, help = 0, done = 0;
    QStringList order;
    for (const PupilLine &each : lines) {
        here += each.here;
        help += each.need == PupilLine::Need::Help;
        done += each.isDone();
        order.append(each.key);
    }
    QStringList counts{lines.isEmpty() ? tr("Nobody is here yet. Show the code to the class.") : tr("%n pupil(s) here", nullptr, here)};
    if (help > 0)
        counts.append(tr("%n ask(s) for help", nullptr, help));
    if (done > 0)
        counts.append(tr("%n has(have) finished", nullptr, done));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    for (const PupilLine &each : lines) {
        PupilCard *&card = m_cards[each.key];
        if (!card) {
            card = new PupilCard(m_theme, each);
            connect(card, &QAbstractButton::clicked, this, [this, key = each.key] { openSheet(key); });
        } else {
            card->setLine(each);
        }
    }
    if (order == m_order)
        return;
    m_order = order;
    while (QLayoutItem *old = m_grid->takeAt(0))
        delete old;
    for (auto each = m_cards.begin(); each != m_cards.end();) {
        if (order.contains(each.key())) {
            ++each;
            continue;
        }
        (*each)->hide();
        (*each)->deleteLater();
        if (m_open == each.key())
            clearSheet();
        each = m_cards.erase(each);
    }
    QWidget *before = nullptr;
    for (const QString &key : order) {
        m_grid->addWidget(m_cards.value(key));
        if (before)
            QWidget::setTabOrder(before, m_cards.value(key));
        before = m_cards.value(key);
    }
}

QString PupilList::pseudonymOf(const QString &key) const
{
    const PupilCard *card = m_cards.value(key);
    return card ? card->line().pseudonym : QString();
}

void PupilList::clearSheet()
{
    m_open.clear();
    m_sheet->hide();
    while (QLayoutItem *old = m_sheet->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
}

void PupilList::openSheet(const QString &key)
{
    clearSheet();
    m_open = key;
    auto *panel = new look::Panel(m_theme.tokens().surface, m_theme.tokens().line);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_theme.space(2), m_theme.space(2), m_theme.space(2), m_theme.space(2));
    m_sheet->setAccessibleName(m_cards.value(key)->accessibleName());
    column->addWidget(new Label(m_theme, m_sheet->accessibleName(), Label::Style::Heading));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, m_theme.space(1));
    auto *close = new look::Button(m_theme, tr("Close"), look::Button::Role::Secondary, QStringLiteral("close"));
    connect(close, &QAbstractButton::clicked, this, [this, key] {
        clearSheet();
        if (PupilCard *card = m_cards.value(key))
            card->setFocus();
    });
    auto *out = new look::Button(m_theme, tr("Put out of the class"), look::Button::Role::Ghost, QStringLiteral("leave"));
    connect(out, &QAbstractButton::clicked, this, [this, key] { askFirst(key); });
    row->addWidget(close);
    row->addWidget(out);
    column->addWidget(holder);
    m_sheet->layout()->addWidget(panel);
    m_sheet->show();
    close->setFocus();
    Q_EMIT opened(key);
}

// In the page, and not in a dialog: what cannot be taken back is asked once more.
void PupilList::askFirst(const QString &key)
{
    const QString name = pseudonymOf(key);
    clearSheet();
    m_open = key;
    auto *panel = new look::Panel(m_theme.tokens().surface, m_theme.tokens().danger);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_theme.space(2), m_theme.space(2), m_theme.space(2), m_theme.space(2));
    m_sheet->setAccessibleName(tr("Put %1 out? They cannot come back to this class session.").arg(name));
    column->addWidget(new Label(m_theme, m_sheet->accessibleName(), Label::Style::Heading));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, m_theme.space(1));
    auto *keep = new look::Button(m_theme, tr("No, they stay"));
    connect(keep, &QAbstractButton::clicked, this, &PupilList::clearSheet);
    auto *out = new look::Button(m_theme, tr("Yes, put out"), look::Button::Role::Danger, QStringLiteral("leave"));
    connect(out, &QAbstractButton::clicked, this, [this, key] {
        clearSheet();
        Q_EMIT putOutRequested(key);
    });
    row->addWidget(keep);
    row->addWidget(out);
    column->addWidget(holder);
    m_sheet->layout()->addWidget(panel);
    m_sheet->show();
    keep->setFocus();
}

} // namespace belvedere::seance::ui::teacher
