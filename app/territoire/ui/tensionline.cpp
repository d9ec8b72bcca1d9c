#include <territoire/ui/tensionline.h>

#include <territoire/departements.h>
#include <territoire/ui/words.h>

#include <look/paint.h>

#include <QPainter>

namespace belvedere::territoire::ui {

namespace {
constexpr int linePad = 10;
constexpr int lineSide = 20;
} // namespace

TensionLine *TensionLine::create(const look::Theme &theme, Language language, const MetierFigures &figures,
                                 const QString &departement)
{
    const Words words(language);
    const QString text = words.ofMetier(figures, departementName(departement));
    if (text.isEmpty())
        return nullptr;
    QVector<Provenance> from;
    for (const auto &each : {figures.level, figures.projects}) {
        if (each)
            from.append(each->from);
    }
    return new TensionLine(theme, text, words.sources(from, QStringLiteral(" · ")));
}

TensionLine::TensionLine(const look::Theme &theme, const QString &text, const QString &source)
    : Card(theme, text, nullptr), m_text(text), m_source(source)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleDescription(tr("%1. Opens my territory.").arg(source));
}

int TensionLine::textLeft() const
{
    return lineSide + qRound(28 * m_theme.textScale()) + 14;
}

int TensionLine::heightForWidth(int width) const
{
    return qMax(m_theme.touch(), textHeight(m_theme.button(), m_text, textWidth(width))
                                     + textHeight(m_theme.small(), m_source, textWidth(width)) + 2 * linePad + 2);
}

void TensionLine::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    const int icon = qRound(28 * m_theme.textScale());
    look::drawIcon(painter, {lineSide, linePad + 2}, QStringLiteral("chart"), icon, t.accent);
    const int wide = textWidth(width());
    const int high = textHeight(m_theme.button(), m_text, wide);
    drawText(painter, QRect(textLeft(), linePad, wide, high + 4), m_theme.button(), t.ink, m_text);
    drawText(painter, QRect(textLeft(), linePad + high + 2, wide, height() - high), m_theme.small(), t.inkMuted, m_source);
}

} // namespace belvedere::territoire::ui
