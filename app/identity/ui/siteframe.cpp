#include <identity/ui/siteframe_p.h>

#include <look/icons.h>
#include <look/labels.h>
#include <look/scrollpage.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace belvedere::identity::ui {

namespace {
constexpr int widestWords = 900;
constexpr int stripeHeight = 6;
}

// How far the page is loaded; screen readers hear the page itself.
class ProgressStripe : public QWidget
{
public:
    explicit ProgressStripe(const look::Theme &theme) : m_theme(theme) { setFixedHeight(stripeHeight); }
    void setPercent(int percent)
    {
        m_percent = percent;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().line);
        if (m_percent < 100)
            painter.fillRect(0, 0, width() * m_percent / 100, height(), m_theme.tokens().focus);
    }

private:
    const look::Theme &m_theme;
    int m_percent = 100;
};

SiteFrame::SiteFrame(look::Theme &theme, QWidget *parent)
    : QStackedWidget(parent), m_theme(theme), m_site(new look::Label(theme, QString(), look::Label::Style::Heading)),
      m_progress(new ProgressStripe(theme)), m_holder(new QWidget)
{
    auto *site = new QWidget;
    auto *column = new QVBoxLayout(site);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.space(4), 0, theme.space(4), theme.space(1));
    line->setSpacing(theme.space(1));
    const int size = qRound(26 * theme.textScale());
    auto *lock = new QLabel;
    lock->setPixmap(look::iconPixmap(QStringLiteral("lock"), size, theme.tokens().success, devicePixelRatioF()));
    lock->setAccessibleName(tr("A site that has proved who it is"));
    line->addWidget(lock);
    m_site->setObjectName(QStringLiteral("site"));
    m_site->setWordWrap(false);
    line->addWidget(m_site);
    auto *promise = new look::Label(theme, tr("Type your password on this page alone. The terminal does not keep it."), look::Label::Style::Small);
    promise->setMuted(true);
    line->addSpacing(theme.space(2));
    line->addWidget(promise, 1);
    column->addLayout(line);
    column->addWidget(m_progress);
    auto *inHolder = new QVBoxLayout(m_holder);
    inHolder->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_holder, 1);
    addWidget(site);
}

void SiteFrame::setView(QWidget *view)
{
    m_holder->layout()->addWidget(view);
    view->show();
}

void SiteFrame::showSite()
{
    setCurrentIndex(0);
}

void SiteFrame::setAddress(const QUrl &url)
{
    if (url.host().isEmpty())
        return;
    m_site->setText(url.host());
    m_site->setAccessibleName(tr("You are on the site %1").arg(url.host()));
}

void SiteFrame::setProgress(int percent)
{
    m_progress->setPercent(percent);
}

QVBoxLayout *SiteFrame::newColumn()
{
    if (m_words) {
        removeWidget(m_words);
        m_words->deleteLater();
    }
    auto *scroll = new look::ScrollArea(m_theme);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(m_theme.space(4), m_theme.space(1), m_theme.space(4), m_theme.space(4));
    auto *inner = new QWidget;
    inner->setMaximumWidth(widestWords);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(2));
    scroll->setWidget(content);
    m_words = scroll;
    setCurrentIndex(addWidget(scroll));
    return column;
}

} // namespace belvedere::identity::ui
