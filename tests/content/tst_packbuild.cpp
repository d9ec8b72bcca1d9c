#include "exports.h"

#include <content/pack.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::testing;

namespace {

// "id=label" of each, for a comparison that shows what differs.
QStringList pairs(const QVector<Labelled> &values)
{
    QStringList out;
    for (const Labelled &value : values)
        out += value.id + u'=' + value.label;
    return out;
}

QStringList files(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

class PackBuildTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Pack> m_pack;
    Fiche m_fiche;

private Q_SLOTS:
    void initTestCase()
    {
        const QString output = m_folder.filePath(QStringLiteral("one.pack"));
        const Status built = buildFrom(exportOf({fullRecord()}), m_folder.path(), output);
        QVERIFY2(built.has_value(), built ? "" : qPrintable(built.error().text()));
        auto pack = Pack::open(output);
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().text()));
        m_pack = std::move(*pack);
        const auto fiche = m_pack->fiche(QStringLiteral("MET.1"));
        QVERIFY(fiche.has_value());
        m_fiche = *fiche;
    }
    void cleanupTestCase() { m_pack.reset(); }

    // The names and texts of a record are found again in the pack, to the letter.
    void textsRoundTrip()
    {
        QCOMPARE(m_fiche.summary.id, QStringLiteral("MET.1"));
        QCOMPARE(m_fiche.name, QStringLiteral("boulanger/ère"));
        QCOMPARE(m_fiche.summary.feminine, QStringLiteral("boulangère"));
        QCOMPARE(m_fiche.summary.masculine, QStringLiteral("boulanger"));
        QCOMPARE(m_fiche.summary.accroche, QStringLiteral("Du pain, chaque jour."));
        QCOMPARE(m_fiche.accrocheHtml, QStringLiteral("<p>Du pain, <b>chaque</b> jour.</p>"));
        QCOMPARE(m_fiche.competences, QStringLiteral("<h5>Le geste</h5><p>Une main sûre.</p>"));
        QCOMPARE(m_fiche.conditions, QStringLiteral("<p>Debout, <em>tôt</em> le matin.</p>"));
        QCOMPARE(m_fiche.nature,
                 QStringLiteral("<p>Elle pétrit &amp; façonne.</p><ul><li>peser</li><li>cuire</li></ul>"));
        QCOMPARE(m_fiche.acces, QStringLiteral("<p>Un <strong>CAP</strong>.</p>"));
        QCOMPARE(m_fiche.vieProfessionnelle, QStringLiteral("<h3>Salaire</h3><p>1 800 €.</p>"));
    }

    // The lists of a record are found again in the pack, whole and in their order.
    void listsRoundTrip()
    {
        QStringList synonymes, formats;
        for (const Synonyme &s : m_fiche.synonymes)
            synonymes += s.name + u'|' + s.feminine + u'|' + s.masculine;
        for (const FormatCourt &f : m_fiche.formatsCourts)
            formats += f.type + u'|' + f.label + u'|' + f.html;
        QCOMPARE(synonymes, QStringList({QStringLiteral("ouvrier/ère fournier/ère|ouvrière fournière|ouvrier fournier"),
                                         QStringLiteral("mitron/ne|mitronne|mitron")}));
        QCOMPARE(formats, QStringList({QStringLiteral("Dico des métiers|boulanger|<p>Fait le pain.</p>"),
                                       QStringLiteral("Zoom|la nuit|<p>Le levain attend.</p>")}));
        QCOMPARE(m_fiche.romes, QStringList({QStringLiteral("D1102"), QStringLiteral("D1104")}));
        QCOMPARE(pairs(m_fiche.statuts), QStringList({QStringLiteral("T-ITM.9=salarié"), QStringLiteral("T-ITM.1=artisan")}));
        QCOMPARE(pairs({m_fiche.niveau}), QStringList(QStringLiteral("REF.413=CAP ou équivalent")));
        QCOMPARE(m_fiche.summary.niveau, QStringLiteral("CAP ou équivalent"));
        QCOMPARE(m_fiche.summary.niveauRank, 1);
        QCOMPARE(pairs(m_fiche.formations), QStringList(QStringLiteral("FOR.445=CAP boulanger")));
        QCOMPARE(m_fiche.associes.size(), 1);
        QCOMPARE(m_fiche.associes.first().id, QStringLiteral("MET.1"));
        QCOMPARE(m_fiche.associes.first().label, QStringLiteral("boulanger/ère"));
        QVERIFY(m_fiche.associes.first().inPack);
    }

    // Publications, sources, secteurs and centres d'intérêt are found again in the pack.
    void referencesRoundTrip()
    {
        QCOMPARE(m_fiche.publications.size(), 1);
        const Publication &book = m_fiche.publications.first();
        QCOMPARE(QStringList({book.code, book.title, book.publisher, book.year, book.collection}),
                 QStringList({QStringLiteral("901234"), QStringLiteral("Les métiers du goût"), QStringLiteral("Onisep"),
                              QStringLiteral("2023"), QStringLiteral("Parcours")}));
        QCOMPARE(m_fiche.sources.size(), 1);
        QCOMPARE(m_fiche.sources.first().address, QStringLiteral("https://example.org/pain"));
        QCOMPARE(m_fiche.sources.first().comment, QStringLiteral("La filière du pain"));
        QVERIFY(m_fiche.transverse);
        QCOMPARE(pairs(m_fiche.secteurs), QStringList({QStringLiteral("T-IDEO2.4850=Artisanat"),
                                                       QStringLiteral("T-IDEO2.4852=Agriculture")}));
        QCOMPARE(pairs(m_fiche.centres), QStringList({QStringLiteral("T-IDEO2.4824=être au contact de la nature"),
                                                      QStringLiteral("T-IDEO2.4812=rendre service")}));
        QCOMPARE(m_fiche.summary.secteurs, QStringList({QStringLiteral("T-IDEO2.4850"), QStringLiteral("T-IDEO2.4852")}));
        QCOMPARE(m_fiche.summary.centres, QStringList({QStringLiteral("T-IDEO2.4824"), QStringLiteral("T-IDEO2.4812")}));
    }

    // The summaries, kept in memory for all métiers, say what the fiche says.
    void summariesAgreeWithTheFiches()
    {
        const auto metiers = m_pack->metiers();
        QVERIFY(metiers.has_value());
        QCOMPARE(metiers->size(), 1);
        const MetierSummary &summary = metiers->first();
        QCOMPARE(summary.name(), QStringLiteral("Boulangère / boulanger"));
        QCOMPARE(summary.accroche, m_fiche.summary.accroche);
        QCOMPARE(summary.niveauRank, m_fiche.summary.niveauRank);
        QCOMPARE(summary.niveau, m_fiche.summary.niveau);
        QCOMPARE(summary.centres, m_fiche.summary.centres);
        QCOMPARE(summary.secteurs, m_fiche.summary.secteurs);
        QVERIFY(!summary.memberships.isEmpty());
        QCOMPARE(summary.memberships.size(), m_fiche.summary.memberships.size());
        double sum = 0;
        for (qsizetype at = 0; at < summary.memberships.size(); ++at) {
            QCOMPARE(summary.memberships.at(at).groupe, m_fiche.summary.memberships.at(at).groupe);
            QCOMPARE(summary.memberships.at(at).weight, m_fiche.summary.memberships.at(at).weight);
            sum += summary.memberships.at(at).weight;
        }
        QVERIFY(qAbs(sum - 1) < 1e-9);
        QVERIFY((*m_pack).fiche(QStringLiteral("MET.2")).error().kind == ErrorKind::NotFound);
    }

    // The same input gives the same bytes, whatever the name of the output.
    void theSameInputGivesTheSameBytes()
    {
        QTemporaryDir folder;
        const QByteArray xml = largeExport(40);
        const QString first = folder.filePath(QStringLiteral("a.pack"));
        const QString second = folder.filePath(QStringLiteral("another name.pack"));
        QVERIFY(buildFrom(xml, folder.path(), first).has_value());
        QVERIFY(buildFrom(xml, folder.path(), second).has_value());
        QVERIFY(readBytes(first).size() > 50'000);
        QVERIFY(readBytes(first) == readBytes(second));
        QVERIFY(buildFrom(xml + ' ', folder.path(), second).has_value());
        QVERIFY(buildFrom(largeExport(41), folder.path(), second).has_value());
        QVERIFY(readBytes(first) != readBytes(second));
    }

    // Progress goes forward, never past the total, and ends at the size of the export.
    void progressIsTold()
    {
        QTemporaryDir folder;
        const QByteArray xml = largeExport(200);
        QVector<qint64> told;
        qint64 lowestTotal = xml.size(), highestTotal = xml.size();
        const Status built = buildFrom(xml, folder.path(), folder.filePath(QStringLiteral("a.pack")), false,
                                       [&](qint64 done, qint64 total) {
                                           told.append(done);
                                           lowestTotal = qMin(lowestTotal, total);
                                           highestTotal = qMax(highestTotal, total);
                                       });
        QVERIFY(built.has_value());
        QVERIFY(told.size() >= 5);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(lowestTotal, xml.size());
        QCOMPARE(highestTotal, xml.size());
        QVERIFY(told.first() < xml.size());
        QCOMPARE(told.last(), xml.size());
    }

    // Asked to stop in the middle: it says so, the former pack is as it was, and nothing is left beside it.
    void stopKeepsTheFormerPack()
    {
        QTemporaryDir folder;
        const QString output = folder.filePath(QStringLiteral("a.pack"));
        QVERIFY(buildFrom(exportOf({fullRecord()}), folder.path(), output).has_value());
        const QByteArray before = readBytes(output);
        const QStringList there = files(folder);
        const QByteArray xml = largeExport(200);
        for (const qint64 share : {qint64(0), xml.size() / 2, xml.size()}) {
            StopFlag stop = false;
            const Status built = buildFrom(xml, folder.path(), output, stop,
                                           [&](qint64 done, qint64) { stop = done >= share; });
            QVERIFY(!built);
            QCOMPARE(int(built.error().kind), int(ErrorKind::Cancelled));
            QVERIFY(readBytes(output) == before);
            QCOMPARE(files(folder), there);
        }
    }

    // A refused export leaves the former pack as it was, and nothing beside it.
    void aRefusalKeepsTheFormerPack()
    {
        QTemporaryDir folder;
        const QString output = folder.filePath(QStringLiteral("a.pack"));
        QVERIFY(buildFrom(exportOf({fullRecord()}), folder.path(), output).has_value());
        const QByteArray before = readBytes(output);
        const QStringList there = files(folder);
        const QByteArray cut = largeExport(50).chopped(200);
        const Status built = buildFrom(cut, folder.path(), output);
        QVERIFY(!built);
        QVERIFY(saysWhere(built.error(), QStringLiteral("export.xml"), 1 + cut.count('\n')));
        QVERIFY(readBytes(output) == before);
        QCOMPARE(files(folder), there);
    }

    // On a disk that is really full: a clear kind, the former pack intact, nothing beside it.
    void aFullDiskIsToldAndLosesNothing()
    {
        QTemporaryDir roomy;
        const QString whole = roomy.filePath(QStringLiteral("whole.pack"));
        const QByteArray xml = largeExport(60);
        QVERIFY(buildFrom(xml, roomy.path(), whole).has_value());
        const qint64 needed = QFileInfo(whole).size();
        // Full at one step of the work and at another; the last leaves no room for the trailer alone.
        for (const qint64 room : {needed / 4, needed / 2, needed * 9 / 10, needed - 64}) {
            QTemporaryDir disk;
            const QByteArray mount = QFile::encodeName(disk.path());
            const QByteArray size = "size=" + QByteArray::number(8192 + room / 4096 * 4096);
            if (::mount("belvedere-test", mount.constData(), "tmpfs", 0, size.constData()) != 0)
                QSKIP("no right to mount a small disk here");
            const QString output = disk.filePath(QStringLiteral("a.pack"));
            const bool placed = writeBytes(output, QByteArray(5000, 'x'));
            const Status built = buildFrom(xml, roomy.path(), output);
            const QByteArray after = readBytes(output);
            const QStringList left = files(disk);
            ::umount(mount.constData());
            QVERIFY(placed);
            QVERIFY2(!built, qPrintable(QString::number(room)));
            QCOMPARE(kindName(built.error().kind), kindName(ErrorKind::DiskFull));
            QVERIFY(saysWhere(built.error(), QStringLiteral("a.pack"), 0));
            QVERIFY(after == QByteArray(5000, 'x'));
            QCOMPARE(left, QStringList(QStringLiteral("a.pack")));
        }
    }

    // A wrong path of the export, the quiz or the output is named, with what to do.
    void wrongPathsAreNamed()
    {
        QTemporaryDir folder;
        const QString xml = folder.filePath(QStringLiteral("export.xml"));
        QVERIFY(writeBytes(xml, exportOf({fullRecord()})));
        const QString nowhere = folder.filePath(QStringLiteral("no/where"));
        const QString output = folder.filePath(QStringLiteral("a.pack"));
        const BuildRequest requests[] = {{{nowhere}, quizFolder(), {}, output},
                                         {{xml}, nowhere, {}, output},
                                         {{xml}, quizFolder(), {}, nowhere},
                                         {{folder.path()}, quizFolder(), {}, output},
                                         {{xml}, quizFolder(), {}, folder.path()}};
        for (const BuildRequest &request : requests) {
            BuildReport report;
            const Status built = buildPack(request, false, {}, report);
            QVERIFY(!built);
            QVERIFY2(!built.error().file.isEmpty() && !built.error().remedy.isEmpty(), qPrintable(built.error().text()));
            QVERIFY2(!built.error().text().contains(QStringLiteral(".part")), qPrintable(built.error().text()));
        }
        QCOMPARE(files(folder), QStringList(QStringLiteral("export.xml")));
    }
};

QTEST_GUILESS_MAIN(PackBuildTest)
#include "tst_packbuild.moc"
