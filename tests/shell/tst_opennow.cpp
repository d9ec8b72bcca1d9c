// The formations with places now that the guide of an interview shows: how far one had to look for them is said.
#include "../formations/offers.h"
#include "../formations/packs.h"

#include <core/settings.h>
#include <shell/opennow.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using namespace belvedere::formations::testing;
using Reach = entretien::ui::OpenNow::Reach;

class OpenNowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void howFarIsSaid()
    {
        const QByteArray communes = "insee,nom,codes_postaux,latitude,longitude\n63113,Clermont-Ferrand,63000,45.7794,3.0868\n15014,Aurillac,15000,44.9306,2.4450\n";
        BuiltPack built({.offers = {offersOf({fullOffer()})}, .communes = communes});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        const auto at = [&](const char *place, int km, const QDate &day) {
            Settings settings;
            settings.place = QString::fromLatin1(place);
            settings.radiusKm = km;
            return openNow(built.db(), settings, day, Language::English);
        };
        const QDate day(2026, 6, 1);
        const auto near = at("63000", 30, day);
        QCOMPARE(near.reach, Reach::Near);
        QCOMPARE(near.formations.size(), 1);
        QVERIFY2(near.formations.first().detail.contains(QStringLiteral("less than 1 km away")), qPrintable(near.formations.first().detail));
        QVERIFY(entretien::ui::openNowInWords(near).contains(QStringLiteral("within 30 km of Clermont-Ferrand")));
        const auto farther = at("15000", 30, day);
        QCOMPARE(farther.reach, Reach::Farther);
        QCOMPARE(farther.formations.size(), 1);
        QVERIFY(farther.formations.first().detail.contains(QStringLiteral("about 107 km away")));
        QVERIFY(entretien::ui::openNowInWords(farther).contains(QStringLiteral("Within 30 km of Aurillac none says")));
        QCOMPARE(at("", 30, day).reach, Reach::Anywhere);
        QVERIFY(entretien::ui::openNowInWords(at("63000", 30, QDate(2030, 1, 1))).contains(QStringLiteral("None of the formations")));
        QSqlDatabase::database(built.db().connectionName()).close();
        QCOMPARE(at("63000", 30, day).reach, Reach::Unread);
        QVERIFY(entretien::ui::openNowInWords(at("63000", 30, day)).contains(QStringLiteral("could not be read")));
    }
};

QTEST_GUILESS_MAIN(OpenNowTest)
#include "tst_opennow.moc"
