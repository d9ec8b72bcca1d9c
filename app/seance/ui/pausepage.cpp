#include <seance/ui/pausepage.h>

#include <look/icons.h>
#include <look/labels.h>
#include <look/landscape.h>
#include <look/panel.h>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace belvedere::seance::ui {

PausePage::PausePage(look::Theme &theme, QWidget *host) : QWidget(host), m_land(new look::Landscape(theme, this)), m_words(new look::Panel(theme.tokens().surface, theme.tokens().line, this))
{
    const QString heading = tr("Look at the teacher"), about = tr("Your screen waits. You go on where you were.");
    setAccessibleName(heading + QStringLiteral(". ") + about);
    setFocusPolicy(Qt::StrongFocus);
    m_land->setProgress(0.5);
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    column->setSpacing(theme.space(2));
    auto *icon = new QLabel;
    icon->setPixmap(look::iconPixmap(QStringLiteral("people"), qRound(72 * theme.textScale()), theme.tokens().accent, devicePixelRatioF()));
    icon->setAlignment(Qt::AlignCenter);
    column->addWidget(icon);
    for (const auto &[text, style] : {std::pair(heading, look::Label::Style::Display), std::pair(about, look::Label::Style::Heading)}) {
        auto *label = new look::Label(theme, text, style);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    host->installEventFilter(this);
    setGeometry(host->rect());
    raise();
    show();
    m_before = host->window()->focusWidget();
    setFocus();
}

PausePage::~PausePage()
{
    if (m_before && m_before != this)
        m_before->setFocus();
}

void PausePage::resizeEvent(QResizeEvent *)
{
    m_land->setGeometry(rect());
    const int wide = qMin(width() - 32, 900);
    const int high = qMin(height() - 32, m_words->layout()->hasHeightForWidth() ? m_words->layout()->heightForWidth(wide) : m_words->sizeHint().height());
    m_words->setGeometry((width() - wide) / 2, (height() - high) / 3, wide, high);
}

bool PausePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return false;
}

void PausePage::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

void PausePage::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool PausePage::focusNextPrevChild(bool)
{
    return true; // it stays here
}

} // namespace belvedere::seance::ui
