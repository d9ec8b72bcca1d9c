#include <look/valleychart.h>

#include <core/whendone.h>
#include <look/icons.h>
#include <look/valleybutton.h>
#include <look/valleypicture.h>

#include <QPainter>
#include <QtConcurrentRun>

namespace belvedere::look {
namespace {
constexpr int narrowestValley = 150; // at the normal size of text
constexpr int wordsGap = 8;
constexpr int pin = 42;
} // namespace

ValleyChart::ValleyChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Your valleys"));
}

void ValleyChart::setValleys(const QVector<Valley> &valleys)
{
    m_valleys = withEqualTies(valleys);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    QStringList words;
    for (const auto &valley : std::as_const(m_valleys)) {
        words += tr("%1: %2 %").arg(valley.label).arg(qRound(valley.share * 100));
        auto *button = new ValleyButton(m_theme, words.last(), this);
        button->setAccessibleDescription(tr("Walk into this valley"));
        connect(button, &QAbstractButton::clicked, this, [this, id = valley.poleId] { Q_EMIT valleyEntered(id); });
        button->show();
        m_buttons.append(button);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    arrange();
}

ValleyView ValleyChart::viewFor(int width) const
{
    const int fit = width / qRound(narrowestValley * m_theme.textScale());
    ValleyView view;
    view.valleys = m_valleys;
    view.columns = fit >= 6 ? 6 : fit >= 3 ? 3 : fit >= 2 ? 2 : 1;
    view.labels = labelHeight(qRound(ValleyView::sameForAll * width / view.columns));
    view.size = {width, view.rows() * (ValleyView::rowHeight + view.labels)};
    view.ratio = devicePixelRatioF();
    view.mode = m_theme.mode();
    return view;
}

int ValleyChart::labelHeight(int width) const
{
    int high = 0;
    for (const auto &valley : m_valleys)
        high = qMax(high, QFontMetrics(m_theme.small())
                              .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap | Qt::AlignHCenter, valley.label)
                              .height());
    return high + QFontMetrics(m_theme.button()).height() + 3 * wordsGap;
}

int ValleyChart::heightForWidth(int width) const
{
    return viewFor(width).size.height();
}

void ValleyChart::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ValleyChart::arrange()
{
    m_wanted = viewFor(width());
    const auto shapes = valleyShapes(m_wanted);
    for (qsizetype i = 0; i < shapes.size(); ++i)
        m_buttons.at(i)->setGeometry(shapes.at(i).cell.toAlignedRect());
    update();
    if (isDrawn() || m_wanted.size.isEmpty())
        return;
    whenDone(QtConcurrent::run(drawValleys, m_wanted), this, [this, view = m_wanted](const QImage &picture) {
        if (view != m_wanted)
            return; // another one is on its way
        m_picture = picture;
        m_drawn = view;
        update();
    });
}

// The sign of the pôle stands where the valley ends.
void ValleyChart::paintPin(QPainter &painter, const ValleyShape &shape, const Valley &valley) const
{
    const auto colours = m_theme.tokens().pole(valley.poleId);
    const QRectF sign(shape.head.x() - pin / 2.0, shape.head.y() - pin - 13, pin, pin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRoundedRect(sign.adjusted(-3, -3, 3, 3), 14, 14);
    painter.drawPolygon(QPolygonF{sign.bottomLeft() + QPointF(12, 2), shape.head + QPointF(0, -1), sign.bottomRight() + QPointF(-12, 2)});
    painter.setBrush(colours.strong);
    painter.drawRoundedRect(sign, 11, 11);
    const int size = pin * 6 / 10;
    painter.drawPixmap(sign.center() - QPointF(size / 2.0, size / 2.0),
                       iconPixmap(poleIcon(valley.poleId), size, colours.ink, devicePixelRatioF()));
}

void ValleyChart::paintWords(QPainter &painter, const ValleyShape &shape, const Valley &valley) const
{
    const QRectF words(shape.cell.left() + 4, shape.land.bottom() + wordsGap, shape.cell.width() - 8, m_wanted.labels);
    painter.setPen(m_theme.tokens().ink);
    painter.setFont(m_theme.button());
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, tr("%1 %").arg(qRound(valley.share * 100)));
    painter.setFont(m_theme.small());
    painter.drawText(words.translated(0, QFontMetrics(m_theme.button()).height() + 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, valley.label);
}

void ValleyChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDrawn())
        painter.drawImage(0, 0, m_picture);
    const auto shapes = valleyShapes(m_wanted);
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        paintPin(painter, shapes.at(i), m_valleys.at(i));
        paintWords(painter, shapes.at(i), m_valleys.at(i));
    }
}

} // namespace belvedere::look
