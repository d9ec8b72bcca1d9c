#include <entretien/ui/opennow.h>

#include <QCoreApplication>

namespace belvedere::entretien::ui {

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(belvedere::entretien::ui::OpenNow)
};

} // namespace

QString openNowInWords(const OpenNow &now)
{
    using Reach = OpenNow::Reach;
    const QString instead = Said::tr("Ask the mission locale.");
    if (now.reach == Reach::Unread)
        return Said::tr("The formations of this terminal could not be read. %1").arg(instead);
    if (now.formations.isEmpty())
        return Said::tr("None of the formations of this terminal says that it has places now. %1").arg(instead);
    if (now.reach == Reach::Near)
        return Said::tr("They say that they have places now, within %1 km of %2:").arg(QString::number(now.km), now.town);
    if (now.reach == Reach::Farther)
        return Said::tr("Within %1 km of %2 none says that it has places now. Farther away, these do, the nearest first:").arg(QString::number(now.km), now.town);
    return Said::tr("They say that they have places now. This terminal does not know where it is: look in which town each of them is.");
}

} // namespace belvedere::entretien::ui
