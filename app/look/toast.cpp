#include <look/toast.h>

#include <look/access.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/paint.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace belvedere::look {

Toast::Toast(const Theme &theme, QWidget *host) : QWidget(host), m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2));
    row->setSpacing(theme.space(2));
    m_label = new Label(theme, QString());
    row->addWidget(m_label, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_action && m_action->hasFocus())
            m_timer.start();
        else
            hide();
    });
    host->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString &text, const QString &action)
{
    delete m_action;
    m_action = nullptr;
    m_label->setText(text);
    setAccessibleName(text);
    if (!action.isEmpty()) {
        m_action = new Button(m_theme, action, Button::Role::Secondary, QStringLiteral("undo"));
        connect(m_action, &QAbstractButton::clicked, this, [this] {
            hide();
            Q_EMIT actionRequested();
        });
        layout()->addWidget(m_action);
    }
    show();
    raise();
    place();
    m_timer.start();
    announce(*this, text);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    const int wide = qMin(host->width() - 48, qRound(640 * m_theme.textScale()));
    const int high = qMax(layout()->heightForWidth(wide), m_theme.touch() + m_theme.space(4));
    setGeometry((host->width() - wide) / 2, host->height() - high - 24, wide, high);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), 22, m_theme.tokens().raised, m_theme.tokens().inkMuted, 2);
}

} // namespace belvedere::look
