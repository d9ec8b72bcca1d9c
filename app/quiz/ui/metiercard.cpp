#include <quiz/ui/metiercard.h>

#include <quiz/ui/actionbar.h>

#include <look/button.h>
#include <look/icons.h>
#include <look/labels.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::quiz::ui {

MetierCard::MetierCard(const look::Theme &theme, const content::MetierSummary &metier, const QStringList &reasons,
                       bool kept, QWidget *parent)
    : look::Panel(theme.tokens().raised, theme.tokens().line, parent)
    , m_id(metier.id)
    , m_name(metier.name())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1));
    column->addWidget(new look::Label(theme, m_name, look::Label::Style::Heading));
    if (!metier.niveau.isEmpty()) {
        auto *level = new look::Label(theme, tr("Level: %1 or more").arg(metier.niveau), look::Label::Style::Small);
        level->setMuted(true);
        column->addWidget(level);
    }
    addReasons(column, theme, reasons);
    column->addStretch(1);
    addButtons(column, theme, m_name);
    setKept(kept);
    setAccessibleName(m_name);
}

void MetierCard::addReasons(QVBoxLayout *column, const look::Theme &theme, const QStringList &reasons)
{
    const int size = qRound(20 * theme.textScale());
    for (const QString &reason : reasons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.space(1));
        auto *mark = new QLabel;
        mark->setPixmap(look::iconPixmap(QStringLiteral("check"), size, theme.tokens().accent, devicePixelRatioF()));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(new look::Label(theme, reason), 1);
        column->addLayout(row);
    }
}

void MetierCard::addButtons(QVBoxLayout *column, const look::Theme &theme, const QString &name)
{
    using Role = look::Button::Role;
    auto *bar = new QWidget;
    auto *row = new ActionBar(theme, bar);
    row->setContentsMargins(0, theme.space(1), 0, 0);
    row->setGap(theme.space(1));
    auto *open = new look::Button(theme, tr("Discover"), Role::Secondary, QStringLiteral("arrow-right"));
    open->setAccessibleName(tr("Discover %1").arg(name));
    open->setAccessibleDescription(name);
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(m_id); });
    m_keep = new look::Button(theme, QString(), Role::Secondary, QStringLiteral("keep-outline"));
    m_keep->setAccessibleDescription(name);
    connect(m_keep, &QAbstractButton::clicked, this, [this] { Q_EMIT keepToggled(m_id); });
    m_aside = new look::Button(theme, tr("Not for me"), Role::Ghost, QStringLiteral("close"));
    m_aside->setAccessibleDescription(name);
    connect(m_aside, &QAbstractButton::clicked, this, [this] { Q_EMIT asideRequested(m_id); });
    for (look::Button *button : {open, m_keep, m_aside})
        row->addWidget(button);
    column->addWidget(bar);
}

void MetierCard::setKept(bool kept)
{
    m_kept = kept;
    m_keep->setText(kept ? tr("Kept") : tr("Keep"));
    m_keep->setIconName(kept ? QStringLiteral("keep") : QStringLiteral("keep-outline"));
    m_aside->setVisible(!kept);
    m_keep->updateGeometry();
}

QWidget *MetierCard::aside() const
{
    return m_aside;
}

} // namespace belvedere::quiz::ui
