#include <spaces/entries.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::spaces;

class EntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A person sees their folders, then their documents, in the order of names; nothing hidden, and not our own folder.
    void whatIsShownOfAFolder()
    {
        const QVector<net::DavEntry> listing{{QString(), true}, {QStringLiteral("lettre.pdf"), false, {}, 12}, {QStringLiteral(".cache"), true},
                                             {QStringLiteral("Élan.txt"), false}, {QStringLiteral("zoo"), true}, {QString::fromUtf8("Belve\u0301de\u0300re"), true},
                                             {QStringLiteral("Cours"), true}, {QStringLiteral("A.pdf"), false}};
        QStringList paths;
        for (const SpaceEntry &entry : entriesToShow(listing, {}))
            paths += entry.path;
        QCOMPARE(paths.join(u'|'), QStringLiteral("Cours/|zoo/|A.pdf|lettre.pdf|Élan.txt"));
        const auto deeper = entriesToShow(listing, QStringLiteral("Cours/2026/"));
        QCOMPARE(deeper.size(), 6); // a folder of that name elsewhere is the person's
        QCOMPARE(deeper.last().path, QStringLiteral("Cours/2026/Élan.txt"));
        QCOMPARE(deeper.at(4).length, 12);
    }

    // From each folder one comes back to the one above, and from there to the top.
    void theWayBackUp()
    {
        QCOMPARE(folderAbove(QStringLiteral("Cours/2026/")), QStringLiteral("Cours/"));
        QCOMPARE(folderAbove(QStringLiteral("Cours/")), QString());
        QCOMPARE(folderAbove(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(EntriesTest)
#include "tst_entries.moc"
