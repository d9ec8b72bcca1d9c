#include <seance/ui/trialstrip.h>

#include <look/button.h>
#include <look/notice.h>

#include <QVBoxLayout>

namespace belvedere::seance::ui::teacher {

using look::Notice;

TrialStrip::TrialStrip(look::Theme &theme, int timesFaster, QWidget *parent)
    : TrialStrip(theme, tr("This is a trial: the pupils are played, nobody is there, and nothing is kept. Time passes %1 times faster.").arg(timesFaster), parent)
{
}

TrialStrip::TrialStrip(look::Theme &theme, const QString &what, QWidget *parent) : QWidget(parent), m_tip(new Notice(theme, Notice::Kind::Info, QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *told = new Notice(theme, Notice::Kind::Warning, what);
    m_show = told->addAction(tr("Show the tips"));
    column->addWidget(told);
    m_hide = m_tip->addAction(tr("Hide the tips"));
    column->addWidget(m_tip);
    connect(m_show, &QAbstractButton::clicked, this, [this] { Q_EMIT tipsHidden(false); });
    connect(m_hide, &QAbstractButton::clicked, this, [this] { Q_EMIT tipsHidden(true); });
    m_show->hide();
    m_tip->hide();
}

void TrialStrip::setTip(const Tip &tip)
{
    if (tip == m_shown)
        return;
    m_shown = tip;
    m_show->setVisible(tip.hidden);
    m_tip->setVisible(!tip.hidden);
    if (tip.hidden)
        return;
    if (tip.words.isEmpty())
        m_tip->say(Notice::Kind::Success, tr("You have tried everything. Go on as you like."));
    else
        m_tip->say(Notice::Kind::Info, tr("To try, %1 of %2: %3").arg(QString::number(tip.number), QString::number(tip.of), tip.words));
}

} // namespace belvedere::seance::ui::teacher
