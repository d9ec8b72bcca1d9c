#include <seance/ui/pupilcard.h>

#include <look/paint.h>
#include <seance/ui/sharebar.h>

#include <QPainter>

#include <algorithm>

namespace belvedere::seance::ui::teacher {

using Need = PupilLine::Need;

namespace {

constexpr int pupilMargin = 16, pupilBar = 8;

int rankOf(const PupilLine &line)
{
    return line.need == Need::Help ? 0 : line.need == Need::Stuck ? 1 : line.here ? 2 : 3;
}

} // namespace

QVector<PupilLine> byNeed(QVector<PupilLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const PupilLine &a, const PupilLine &b) { return rankOf(a) < rankOf(b); });
    return lines;
}

PupilCard::PupilCard(const look::Theme &theme, const PupilLine &line, QWidget *parent) : Card(theme, QString(), parent)
{
    setLine(line);
}

void PupilCard::setLine(const PupilLine &line)
{
    if (m_line == line && !accessibleName().isEmpty())
        return;
    m_line = line;
    setAccessibleName(tr("%1: %2").arg(line.pseudonym, words()));
    setToolTip(QString());
    updateGeometry();
    update();
}

QString PupilCard::words() const
{
    const QString count = m_line.of > 0 ? tr("%1 of %2").arg(m_line.done).arg(m_line.of) : QString();
    const auto with = [&count](const QString &first) { return count.isEmpty() ? first : tr("%1 · %2").arg(first, count); };
    if (m_line.need == Need::Help)
        return with(tr("Asks for help"));
    if (!m_line.here)
        return with(tr("Not connected"));
    if (m_line.need == Need::Stuck)
        return with(tr("Has not moved for a while"));
    if (m_line.isDone())
        return with(tr("Has finished"));
    return with(m_line.place);
}

QString PupilCard::icon() const
{
    if (m_line.need == Need::Help)
        return QStringLiteral("help");
    if (!m_line.here)
        return QStringLiteral("offline");
    if (m_line.need == Need::Stuck)
        return QStringLiteral("clock");
    return m_line.isDone() ? QStringLiteral("check") : QStringLiteral("walk");
}

QColor PupilCard::strong() const
{
    const auto &t = m_theme.tokens();
    return m_line.need == Need::Help ? t.danger : m_line.need == Need::Stuck ? t.warning : m_line.isDone() ? t.success : m_line.here ? t.accent : t.inkMuted;
}

QColor PupilCard::ground() const
{
    return m_line.here || m_line.need == Need::Help ? m_theme.tokens().raised : m_theme.tokens().page;
}

QColor PupilCard::border() const
{
    return m_line.need == Need::None ? m_theme.tokens().line : strong();
}

int PupilCard::heightForWidth(int width) const
{
    const int side = qRound(26 * m_theme.textScale()) + 12;
    const int room = width - 2 * pupilMargin - side;
    return 2 * pupilMargin + textHeight(m_theme.heading(), m_line.pseudonym, room) + 4 + textHeight(m_theme.small(), words(), room) + (m_line.of > 0 ? pupilBar + 8 : 0);
}

void PupilCard::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    const int icon = qRound(26 * m_theme.textScale());
    const QRect inner = rect().adjusted(pupilMargin, pupilMargin, -pupilMargin, -pupilMargin);
    look::drawIcon(painter, inner.topLeft(), this->icon(), icon, strong());
    QRect words = inner.adjusted(icon + 12, 0, 0, 0);
    painter.setPen(t.ink);
    drawText(painter, words, m_theme.heading(), t.ink, m_line.pseudonym);
    words.setTop(words.top() + textHeight(m_theme.heading(), m_line.pseudonym, words.width()) + 4);
    drawText(painter, words, m_theme.small(), m_line.need == Need::None ? t.inkMuted : strong(), this->words());
    if (m_line.of <= 0)
        return;
    const QRectF bar(inner.left(), inner.bottom() - pupilBar + 1, inner.width(), pupilBar);
    drawShareBar(painter, m_theme, bar, double(m_line.done) / m_line.of, strong());
}

} // namespace belvedere::seance::ui::teacher
