#include <spaces/ui/entryrow.h>

#include <look/paint.h>
#include <look/sizewords.h>

#include <QLocale>
#include <QPainter>

namespace belvedere::spaces::ui {
namespace {

QString detailOf(const SpaceEntry &entry)
{
    QStringList words;
    if (!entry.folder && entry.length >= 0)
        words += look::sizeInWords(entry.length);
    if (entry.modified.isValid())
        words += entry.modified.toLocalTime().date().toString(QStringLiteral("dd/MM/yyyy"));
    return words.join(QStringLiteral(" – "));
}

} // namespace

EntryRow::EntryRow(const look::Theme &theme, const SpaceEntry &entry, QWidget *parent)
    : Card(theme, entry.folder ? tr("Folder %1").arg(entry.name) : tr("Document %1, %2").arg(entry.name, detailOf(entry)), parent), m_name(entry.name),
      m_icon(entry.folder ? QStringLiteral("folder") : QStringLiteral("note")), m_detail(detailOf(entry))
{
    setCheckable(!entry.folder);
}

EntryRow::EntryRow(const look::Theme &theme, const QString &up, QWidget *parent) : Card(theme, up, parent), m_name(up), m_icon(QStringLiteral("up")) {}

void EntryRow::setState(const QString &icon, const QString &words)
{
    m_icon = icon;
    m_detail = words;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_name, words));
    updateGeometry();
    update();
}

int EntryRow::iconSide() const
{
    return qRound(30 * m_theme.textScale());
}

int EntryRow::heightForWidth(int width) const
{
    const int room = width - textLeft() - 20;
    const int detail = m_detail.isEmpty() ? 0 : textHeight(m_theme.small(), m_detail, room) + 2;
    return qMax(m_theme.touch() + 8, textHeight(m_theme.body(), m_name, room) + detail + 24);
}

QColor EntryRow::ground() const
{
    return isChecked() ? m_theme.tokens().accentSoft : m_theme.tokens().raised;
}

QColor EntryRow::border() const
{
    return isChecked() ? m_theme.tokens().accent : m_theme.tokens().line;
}

void EntryRow::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    const QString icon = isChecked() ? QStringLiteral("check") : m_icon;
    look::drawIcon(painter, {20, (height() - iconSide()) / 2}, icon, iconSide(), t.accent);
    const int room = width() - textLeft() - 20;
    const int name = textHeight(m_theme.body(), m_name, room);
    const int detail = m_detail.isEmpty() ? 0 : textHeight(m_theme.small(), m_detail, room) + 2;
    const int top = (height() - name - detail) / 2;
    drawText(painter, {textLeft(), top, room, name}, m_theme.body(), t.ink, m_name);
    if (detail > 0)
        drawText(painter, {textLeft(), top + name + 2, room, detail}, m_theme.small(), t.inkMuted, m_detail);
}

} // namespace belvedere::spaces::ui
