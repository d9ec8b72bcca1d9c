#include <look/theme.h>

#include <QApplication>
#include <QFile>
#include <QPalette>

namespace belvedere::look {

Theme::Theme(QObject *parent) : QObject(parent) {}

void Theme::setMode(Mode mode)
{
    if (m_tokens.mode == mode)
        return;
    m_tokens = Tokens::of(mode);
    Q_EMIT changed();
}

void Theme::setTextScale(double scale)
{
    const double bounded = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void Theme::setSimpleWords(bool simple)
{
    if (m_simpleWords == simple)
        return;
    m_simpleWords = simple;
    Q_EMIT changed();
}

QFont Theme::font(const QString &family, int pixels, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies({family, QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(pixels * m_textScale));
    font.setWeight(weight);
    return font;
}

QFont Theme::display() const { return font(QStringLiteral("Sora"), 46, QFont::DemiBold); }
QFont Theme::title() const { return font(QStringLiteral("Sora"), 32, QFont::DemiBold); }
QFont Theme::heading() const { return font(QStringLiteral("Sora"), 22, QFont::DemiBold); }
QFont Theme::body() const { return font(QStringLiteral("Inter"), 18, QFont::Normal); }
QFont Theme::small() const { return font(QStringLiteral("Inter"), 15, QFont::Normal); }
QFont Theme::button() const { return font(QStringLiteral("Inter"), 18, QFont::DemiBold); }

int Theme::touch() const
{
    return qRound(56 * (1 + (m_textScale - 1) / 2));
}

void Theme::applyTo(QApplication &application) const
{
    QPalette palette;
    palette.setColor(QPalette::Window, m_tokens.page);
    palette.setColor(QPalette::Base, m_tokens.raised);
    palette.setColor(QPalette::AlternateBase, m_tokens.surface);
    palette.setColor(QPalette::Button, m_tokens.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, m_tokens.ink);
    palette.setColor(QPalette::PlaceholderText, m_tokens.inkMuted);
    palette.setColor(QPalette::Highlight, m_tokens.focus);
    palette.setColor(QPalette::HighlightedText, m_tokens.page);
    application.setPalette(palette);
    application.setFont(body());
}

QString Theme::styleSheet() const
{
    QFile sheet(QStringLiteral(":/belvedere/look/style.qss"));
    if (!sheet.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(sheet.readAll());
    const std::pair<QString, QColor> colours[]{
        {QStringLiteral("@raised"), m_tokens.raised}, {QStringLiteral("@line"), m_tokens.line},
        {QStringLiteral("@muted"), m_tokens.inkMuted}, {QStringLiteral("@focus"), m_tokens.focus},
        {QStringLiteral("@ink"), m_tokens.ink}, {QStringLiteral("@page"), m_tokens.page}};
    for (const auto &[name, colour] : colours)
        text.replace(name, colour.name());
    return text;
}

} // namespace belvedere::look
