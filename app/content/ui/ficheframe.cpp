#include <content/ui/ficheframe_p.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/notice.h>

#include <QVBoxLayout>

namespace belvedere::content::ui {

constexpr int quietMs = 250; // most fiches are there before; a word that flashes disturbs

FicheFrame::FicheFrame(look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_cover(new QWidget(this)),
      m_wait(new look::Label(theme, tr("One moment…"), look::Label::Style::Heading))
{
    setFocusPolicy(Qt::NoFocus);
    m_cover->setAutoFillBackground(true);
    QPalette ground = m_cover->palette();
    ground.setColor(QPalette::Window, theme.tokens().page);
    m_cover->setPalette(ground);
    m_wait->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(m_cover);
    column->addWidget(m_wait);
    m_patience.setSingleShot(true);
    m_patience.setInterval(quietMs);
    connect(&m_patience, &QTimer::timeout, m_wait, &QWidget::show);
}

void FicheFrame::setView(QWidget *view)
{
    m_view = view;
    setFocusProxy(view);
    place();
    view->show();
}

void FicheFrame::cover()
{
    delete m_notice;
    m_wait->hide();
    m_cover->show();
    m_cover->raise();
    m_patience.start();
}

void FicheFrame::uncover()
{
    delete m_notice;
    m_patience.stop();
    m_cover->hide();
}

bool FicheFrame::isCovered() const
{
    return m_cover->isVisibleTo(this);
}

void FicheFrame::tell(const QString &sentence, bool offerAgain)
{
    cover();
    m_patience.stop();
    auto *notice = new look::Notice(m_theme, offerAgain ? look::Notice::Kind::Error
                                                        : look::Notice::Kind::Info, sentence, this);
    if (offerAgain)
        connect(notice->addAction(tr("Try again")), &QAbstractButton::clicked, this,
                &FicheFrame::againRequested, Qt::QueuedConnection);
    m_notice = notice;
    place();
    notice->show();
    notice->raise();
}

void FicheFrame::place()
{
    m_cover->setGeometry(rect());
    if (m_view)
        m_view->setGeometry(rect());
    if (m_notice) {
        const int wide = qMin(width() - m_theme.space(4), 900);
        m_notice->setGeometry((width() - wide) / 2, m_theme.space(4), wide,
                              m_notice->layout()->hasHeightForWidth()
                                  ? m_notice->layout()->heightForWidth(wide)
                                  : m_notice->sizeHint().height());
    }
}

void FicheFrame::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace belvedere::content::ui
