#include <media/ui/picture.h>

#include <look/icons.h>
#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace belvedere::media::ui {
namespace {

constexpr qint64 smallStep = 5'000;
constexpr qint64 largeStep = 10'000;
constexpr double roomForMessage = 240; // pixels of height

double factor(TextSize size)
{
    return size == TextSize::Small ? 0.8 : size == TextSize::Large ? 1.45 : 1.0;
}

} // namespace

using State = Player::State;

Picture::Picture(const look::Theme &theme, Player &player, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_player(player), m_colours(theme.tokens().pole({}))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_turning.setInterval(60);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 12) % 360;
        update();
    });
    connect(&player, &Player::frameChanged, this, qOverload<>(&QWidget::update));
}

void Picture::setPoster(const QImage &poster)
{
    m_poster = poster;
    m_scaled = {};
    update();
}

void Picture::setColours(const look::PoleColours &colours, const QString &poleIcon)
{
    m_colours = colours;
    m_poleIcon = poleIcon;
    update();
}

void Picture::setSubtitle(const QString &text)
{
    if (m_subtitle == text)
        return;
    m_subtitle = text;
    update();
}

void Picture::setSubtitleLook(TextSize size, bool highContrast)
{
    m_textSize = size;
    m_highContrast = highContrast;
    update();
}

void Picture::setMessage(const QString &message)
{
    m_message = message;
    update();
}

void Picture::setMostHeight(int pixels)
{
    if (m_mostHeight == pixels)
        return;
    m_mostHeight = pixels;
    updateGeometry();
}

void Picture::refresh()
{
    const State state = m_player.state();
    const bool waits = state == State::Opening || state == State::Waiting;
    if (waits && !m_theme.reducedMotion())
        m_turning.start();
    else
        m_turning.stop();
    update();
}

bool Picture::showsFrame() const
{
    return m_player.state() != State::Idle && !m_player.frame().isNull();
}

QRect Picture::shown() const
{
    const QSize own = showsFrame() ? m_player.frame().size() : m_poster.isNull() ? QSize(16, 9) : m_poster.size();
    const QSize fitted = own.scaled(size(), Qt::KeepAspectRatio);
    return {QPoint((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

void Picture::drawPoster(QPainter &painter)
{
    const QRect place = shown();
    const double dpr = devicePixelRatioF();
    if (m_poster.isNull()) {
        painter.fillRect(place, m_colours.strong);
        const int size = place.height() / 3;
        painter.drawPixmap(place.x() + place.height() / 6, place.bottom() - size - place.height() / 6,
                           look::iconPixmap(m_poleIcon, size, m_colours.ink, dpr));
        return;
    }
    if (m_scaled.size() != place.size() * dpr)
        m_scaled = QPixmap::fromImage(m_poster.scaled(place.size() * dpr, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.drawPixmap(place, m_scaled);
}

void Picture::drawDisc(QPainter &painter, const QRect &picture, const QString &icon) const
{
    const int side = qBound(72, picture.height() / 4, 132);
    const QRect disc(picture.center().x() - side / 2, picture.center().y() - side / 2, side, side);
    painter.setPen(QPen(QColor(0x10, 0x12, 0x18, 200), 4));
    painter.setBrush(look::pressedShade(m_colours.strong, underMouse(), isDown()));
    painter.drawEllipse(disc);
    const int size = side / 2;
    const int lean = icon == QStringLiteral("play-full") ? side / 24 : 0;
    look::drawIcon(painter, {disc.x() + (side - size) / 2 + lean, disc.y() + (side - size) / 2}, icon, size, m_colours.ink);
}

void Picture::drawState(QPainter &painter, const QRect &picture) const
{
    const State state = m_player.state();
    const bool waits = state == State::Opening || state == State::Waiting;
    const bool failed = state == State::Failed;
    if (waits || failed)
        painter.fillRect(picture, QColor(0x10, 0x12, 0x18, 165));
    if (state == State::Idle || state == State::Paused)
        drawDisc(painter, picture, QStringLiteral("play-full"));
    else if (state == State::Ended || failed)
        drawDisc(painter, picture, QStringLiteral("again"));
    if (waits) {
        const int side = qBound(48, picture.height() / 6, 88);
        const QRectF arc(picture.center().x() - side / 2.0, picture.center().y() - side / 2.0, side, side);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(255, 255, 255, 70), 6));
        painter.drawEllipse(arc);
        painter.setPen(QPen(m_colours.strong, 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(arc, (90 - m_angle) * 16, -100 * 16);
    }
    if (m_message.isEmpty() || picture.height() < roomForMessage * m_theme.textScale())
        return; // it stands under the picture too
    painter.setFont(m_theme.heading());
    painter.setPen(Qt::white);
    const int top = picture.center().y() + qBound(48, picture.height() / 6, 88);
    const QRect place(picture.x() + 24, top, picture.width() - 48, picture.bottom() - top - 8);
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop, m_message);
}

void Picture::drawSubtitle(QPainter &painter, const QRect &picture) const
{
    if (m_subtitle.isEmpty())
        return;
    QFont font = m_theme.button();
    // A height that is read from a chair, and grows with the text of the product.
    const double pixels = qMax(18.0, picture.height() * 0.05) * factor(m_textSize) * (0.6 + m_theme.textScale() * 0.4);
    font.setPixelSize(qRound(pixels));
    if (m_highContrast)
        font.setWeight(QFont::Bold);
    painter.setFont(font);
    const int widest = qRound(picture.width() * 0.92) - 32;
    const int flags = Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop;
    QRect words = QFontMetrics(font).boundingRect(QRect(0, 0, widest, 4000), flags, m_subtitle);
    words.moveCenter(picture.center());
    words.moveBottom(picture.bottom() - qMax(14, picture.height() / 24));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_highContrast ? QColor(0, 0, 0) : QColor(0, 0, 0, 178));
    painter.drawRoundedRect(words.adjusted(-16, -8, 16, 8), 10, 10);
    painter.setPen(Qt::white);
    painter.drawText(words.adjusted(-4, 0, 4, 4), flags, m_subtitle);
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_round) { // the upper corners of what holds it
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, m_round), m_round, m_round);
        painter.setClipPath(shape);
    }
    painter.fillRect(rect(), QColor(0x08, 0x09, 0x0c));
    const QRect picture = shown();
    if (showsFrame())
        painter.drawImage(picture, m_player.frame());
    else
        drawPoster(painter);
    const State state = m_player.state();
    if (state == State::Playing || state == State::Paused)
        drawSubtitle(painter, picture);
    drawState(painter, picture);
    if (hasFocus())
        look::drawFocusRing(painter, rect(), qMax(6, m_round), m_theme);
}

void Picture::resizeEvent(QResizeEvent *)
{
    m_player.setFrameSize(size() * devicePixelRatioF());
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: Q_EMIT seekRequested(-smallStep); return;
    case Qt::Key_Right: Q_EMIT seekRequested(smallStep); return;
    case Qt::Key_Down: Q_EMIT seekRequested(-largeStep); return;
    case Qt::Key_Up: Q_EMIT seekRequested(largeStep); return;
    default: break;
    }
    if (!look::clickOnEnter(*this, event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace belvedere::media::ui
