#include <seance/ui/classpicture.h>

#include <look/flowrow.h>
#include <look/labels.h>
#include <look/paint.h>
#include <seance/ui/sharebar.h>

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace belvedere::seance::ui::teacher {

namespace {

constexpr int mostCloudWords = 40;
constexpr int poleIconSide = 28, betweenWords = 14;
constexpr double mostOfBoth = 1.2; // what is enlarged for a beamer is hardly enlarged once more with large text

double withLargeText(const look::Theme &theme, double scale)
{
    return scale > 1 ? qMin(theme.textScale(), mostOfBoth) : theme.textScale();
}

} // namespace

QString countInWords(int pupils)
{
    return pupils >= fewestTold ? QString::number(pupils) : QCoreApplication::translate("belvedere::seance::ui::teacher::PoleBars", "fewer than %1").arg(fewestTold);
}

QString pupilsInWords(int pupils)
{
    return pupils >= fewestTold ? QCoreApplication::translate("belvedere::seance::ui::teacher::PoleBars", "%n pupil(s)", nullptr, pupils)
                                : QCoreApplication::translate("belvedere::seance::ui::teacher::PoleBars", "fewer than %1 pupils").arg(fewestTold);
}

QVector<Counted> mostFrequent(QVector<Counted> counts, int most)
{
    std::sort(counts.begin(), counts.end(), [](const Counted &a, const Counted &b) { return a.pupils != b.pupils ? a.pupils > b.pupils : a.name < b.name; });
    return counts.mid(0, most);
}

PoleBars::PoleBars(const look::Theme &theme, double scale, Of of, QWidget *parent) : QWidget(parent), m_theme(theme), m_scale(scale), m_of(of)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont PoleBars::font() const
{
    QFont font = m_theme.body();
    font.setPixelSize(qRound(font.pixelSize() / m_theme.textScale() * withLargeText(m_theme, m_scale) * m_scale));
    return font;
}

int PoleBars::rowHeight() const
{
    return qMax(QFontMetrics(font()).height(), qRound(poleIconSide * m_scale)) + qRound(22 * m_scale);
}

QSize PoleBars::sizeHint() const
{
    return {400, static_cast<int>(m_counts.size()) * rowHeight()};
}

void PoleBars::setScale(double scale)
{
    if (qFuzzyCompare(m_scale, scale))
        return;
    m_scale = scale;
    updateGeometry();
    update();
}

void PoleBars::setCounts(const QVector<Counted> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    QStringList words;
    for (const Counted &each : counts)
        words.append(tr("%1: %2").arg(each.name, countInWords(each.pupils)));
    setAccessibleName(tr("First pôles of the class"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void PoleBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const auto &t = m_theme.tokens();
    const bool poles = m_of == Of::Poles;
    const int icon = poles ? qRound(poleIconSide * m_scale) : 0, gap = poles ? qRound(12 * m_scale) : 0, high = qRound(10 * m_scale);
    int most = fewestTold;
    for (const Counted &each : m_counts)
        most = qMax(most, each.pupils);
    for (int at = 0; at < m_counts.size(); ++at) {
        const Counted &each = m_counts.at(at);
        const QRect row(0, at * rowHeight(), width(), rowHeight());
        const look::PoleColours colours = t.pole(each.id);
        if (poles)
            look::drawIcon(painter, {0, row.top() + (row.height() - high - icon) / 2}, look::poleIcon(each.id), icon, t.mode == look::Mode::Light ? colours.strong : t.ink);
        const QRect words(icon + gap, row.top(), width() - icon - gap, row.height() - high - qRound(6 * m_scale));
        painter.setPen(t.ink);
        const QString count = countInWords(each.pupils);
        const int wide = painter.fontMetrics().horizontalAdvance(count) + qRound(12 * m_scale);
        painter.drawText(words.adjusted(0, 0, -wide, 0), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(each.name, Qt::ElideRight, words.width() - wide));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, count);
        const QRectF bar(words.left(), row.bottom() - high - 2 * m_scale, words.width(), high);
        // Few are drawn as "fewer than", all alike.
        const double share = double(each.pupils >= fewestTold ? each.pupils : each.pupils > 0 ? 1 : 0) / most;
        drawShareBar(painter, m_theme, bar, share, poles ? colours.strong : t.accent);
    }
}

WordCloud::WordCloud(const look::Theme &theme, double scale, QWidget *parent) : QWidget(parent), m_theme(theme), m_scale(scale)
{
    new look::FlowRow(this, qRound(betweenWords * scale));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordCloud::setWords(const QVector<Counted> &all)
{
    const QVector<Counted> words = mostFrequent(all, mostCloudWords);
    if (words == m_words)
        return;
    m_words = words;
    while (QLayoutItem *old = layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Counted &each : words) {
        auto *label = new look::Label(m_theme, each.name, look::Label::Style::Body);
        label->setWordWrap(false);
        layout()->addWidget(label);
        label->show(); // now: who fits the cloud asks how high it is
    }
    setFonts();
}

void WordCloud::setScale(double scale)
{
    if (qFuzzyCompare(m_scale, scale))
        return;
    m_scale = scale;
    // The gap of a row is its own for good: the words go into another one.
    QVector<QWidget *> labels;
    while (QLayoutItem *old = layout()->takeAt(0)) {
        labels.append(old->widget());
        delete old;
    }
    delete layout();
    auto *row = new look::FlowRow(this, qRound(betweenWords * scale));
    for (QWidget *label : std::as_const(labels))
        row->addWidget(label);
    setFonts();
}

void WordCloud::setFonts()
{
    const int most = m_words.isEmpty() ? 1 : m_words.first().pupils;
    QFont font = m_theme.heading();
    for (int at = 0; at < m_words.size(); ++at) {
        auto *label = static_cast<look::Label *>(layout()->itemAt(at)->widget());
        const double weight = most <= 1 ? 0 : double(m_words.at(at).pupils - 1) / (most - 1);
        font.setPixelSize(qRound((20 + 24 * weight) * m_scale * withLargeText(m_theme, m_scale)));
        label->setFont(font);
        label->setColour(weight > 0.5 ? m_theme.tokens().accent : m_theme.tokens().ink);
    }
    updateGeometry();
}

} // namespace belvedere::seance::ui::teacher
