#include <classeur/ui/binlist.h>

#include <classeur/ui/words.h>

#include <look/button.h>
#include <look/labels.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

using look::Button;

BinList::BinList(const look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_open(new Button(theme, {}, Button::Role::Secondary, QStringLiteral("trash"))), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, theme.space(2), 0, 0);
    m_column->setSpacing(theme.space(1));
    m_open->setObjectName(QStringLiteral("bin"));
    m_column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        fill();
    });
    hide();
}

void BinList::setItems(const QVector<ClasseurItem> &items)
{
    m_items = items;
    setVisible(!items.isEmpty());
    m_isOpen = m_isOpen && !items.isEmpty();
    fill();
}

void BinList::fill()
{
    m_open->setText(m_isOpen ? tr("Hide what was removed") : tr("Removed in this visit: %n", "", static_cast<int>(m_items.size())));
    m_open->updateGeometry();
    if (m_rows)
        m_rows->deleteLater();
    m_rows = nullptr;
    if (!m_isOpen)
        return;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(1));
    auto *hint = new look::Label(m_theme, tr("All this is erased at the end of your visit."));
    hint->setMuted(true);
    column->addWidget(hint);
    for (const ClasseurItem &item : std::as_const(m_items)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m_theme.space(2));
        auto *back = new Button(m_theme, tr("Take back"), Button::Role::Secondary, QStringLiteral("undo"));
        back->setAccessibleName(tr("Take back %1").arg(nameOf(item)));
        connect(back, &QAbstractButton::clicked, this, [this, id = item.id] { Q_EMIT wantedBack(id); });
        row->addWidget(back);
        row->addWidget(new look::Label(m_theme, nameOf(item)), 1);
        column->addLayout(row);
    }
    m_column->addWidget(m_rows);
}

} // namespace belvedere::classeur::ui
