// LHÉO: every field of an offer, every fault told with its line, and nothing that grows with the file.
#include "generatedoffers.h"
#include "offers.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace belvedere;
using namespace belvedere::formations;
using namespace belvedere::formations::testing;
using content::Oddity;

namespace {

// What the process holds in memory, in KiB; 0 where the system does not tell.
qint64 residentKib()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

// Forgets all, and looks at the memory on the way.
struct Forgetful : OfferSink {
    qint64 actions = 0, early = 0, late = 0;
    Status action(const Action &) override
    {
        if (++actions == 10'000)
            early = residentKib();
        if (actions % 5'000 == 0)
            late = residentKib();
        return {};
    }
    Status offer(const Offer &) override { return {}; }
};

// A place that is full after two.
struct Full : Forgetful {
    Status action(const Action &action) override
    {
        (void)Forgetful::action(action);
        return actions < 3 ? Status() : fail(ErrorKind::DiskFull, QStringLiteral("no room"));
    }
};

} // namespace

class LheoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // An offer without fault is read whole and nothing is reported but the own elements of its producer.
    void aSoundOfferIsNotOdd()
    {
        const Read read = readOffers(offersOf({fullOffer()}));
        QVERIFY2(read.status.has_value(), qPrintable(read.say()));
        QVERIFY2(read.report.total() == 1, qPrintable(read.say()));
        QVERIFY(read.report.notes.first().what.contains(QStringLiteral("extras")));
        QCOMPARE(read.report.read, 1);
        QCOMPARE(read.report.kept, 1);
        QCOMPARE(read.report.skipped, 0);
        QCOMPARE(read.report.repaired, 0);
    }

    // What an offer says of what is learnt, and who answers for it.
    void everyFieldOfAnOfferIsKept()
    {
        const Read read = readOffers(offersOf({fullOffer()}));
        QCOMPARE(read.offers.size(), 1);
        const Offer &offer = read.offers.first();
        QCOMPARE(offer.numero, QStringLiteral("F1"));
        QCOMPARE(offer.title, QStringLiteral("CAP boulanger"));
        QCOMPARE(offer.objectif, QStringLiteral("<p>Faire le pain.</p><p>Le vendre.</p>"));
        QCOMPARE(offer.resultats, QStringLiteral("<p>CAP <b>boulanger</b></p>"));
        QCOMPARE(offer.contenu, QStringLiteral("<p>Pétrissage, cuisson.</p>"));
        QVERIFY(offer.certifiante);
        QCOMPARE(offer.rncp, QStringList{QStringLiteral("37537")});
        QCOMPARE(offer.romes, QStringList{QStringLiteral("D1102")});
        QCOMPARE(offer.formacodes, QStringList{QStringLiteral("21538")});
        QCOMPARE(offer.nsf, QStringList{QStringLiteral("221")});
        QCOMPARE(offer.niveauEntree, QStringLiteral("1"));
        QCOMPARE(offer.niveauSortie, QStringLiteral("13"));
        QCOMPARE(offer.url, QStringLiteral("https://example.org/cap"));
        QCOMPARE(offer.contact.name, QStringLiteral("Exemple Accueil"));
        QCOMPARE(offer.contact.phones, QStringList{QStringLiteral("04 00 00 00 01")});
        QCOMPARE(offer.organisme.name, QStringLiteral("Exemple : Maison du pain"));
        QCOMPARE(offer.organisme.legalName, QStringLiteral("Maison du pain"));
        QCOMPARE(offer.organisme.siret, QStringLiteral("12345678901234"));
        QCOMPARE(offer.organisme.lieu.town, QStringLiteral("Moulins"));
        QCOMPARE(offer.organisme.lieu.contact.email, QStringLiteral("maison@example.org"));
        QCOMPARE(offer.onisepId, QStringLiteral("FOR.445"));
        QCOMPARE(offer.date.number(), 20260315);
        QStringList paths;
        for (const auto &[path, text] : offer.details)
            paths.append(path + u'=' + text);
        QCOMPARE(paths, QStringList({QStringLiteral("parcours-de-formation=1"),
                                     QStringLiteral("organisme-formation-responsable/numero-activite=99999999999")}));
    }

    // Where and when: every field of an action, its place and its session.
    void everyFieldOfAnActionIsKept()
    {
        const Read read = readOffers(offersOf({fullOffer()}));
        QCOMPARE(read.actions.size(), 1);
        const Action &action = read.actions.first();
        QCOMPARE(action.numero, QStringLiteral("A1"));
        QCOMPARE(action.line, 17);
        QCOMPARE(action.rythme, QStringLiteral("Temps plein"));
        QCOMPARE(action.publicCodes, QStringList({QStringLiteral("81061"), QStringLiteral("82027")}));
        QCOMPARE(action.publics, int(Scolaire | Apprentissage));
        QCOMPARE(action.publicInfo, QStringLiteral("Jeunes après la 3e"));
        QVERIFY(action.niveauObligatoire && action.financeable && action.alternance && !action.permanent);
        QCOMPARE(action.alternanceInfo, QStringLiteral("Une semaine sur deux"));
        QCOMPARE(int(action.modalite), int(Modalite::Presence));
        QCOMPARE(action.conditions, QStringLiteral("Aimer se lever tôt"));
        QCOMPARE(action.url, QStringLiteral("https://example.org/action"));
        QCOMPARE(action.duree, QStringLiteral("2 ans"));
        QCOMPARE(action.hours, QStringLiteral("800"));
        QCOMPARE(action.price, QStringLiteral("0"));
        QCOMPARE(action.fraisRestants, QStringLiteral("Tablier"));
        QCOMPARE(action.financeurs, QStringList{QStringLiteral("2")});
        QCOMPARE(action.formateurs.size(), 1);
        QCOMPARE(action.formateurs.first().name, QStringLiteral("Exemple : CFA du pain"));
        QCOMPARE(action.details, (Details{{QStringLiteral("restauration"), QStringLiteral("Cantine")}}));

        QCOMPARE(action.lieux.size(), 1);
        const Lieu &lieu = action.lieux.first();
        QCOMPARE(lieu.name, QStringLiteral("Exemple : CFA du pain"));
        QCOMPARE(lieu.address, QStringLiteral("12 rue du Four"));
        QCOMPARE(lieu.postcode + lieu.town + lieu.insee + lieu.departement,
                 QStringLiteral("63000Clermont-Ferrand6311363"));
        QVERIFY(lieu.position == (places::Position{45.7794, 3.0868}));
        QCOMPARE(lieu.contact.phones, QStringList{QStringLiteral("04 00 00 00 00")});
        QCOMPARE(lieu.contact.email, QStringLiteral("cfa@example.org"));
        QCOMPARE(lieu.contact.web, QStringLiteral("https://example.org"));

        QCOMPARE(action.sessions.size(), 1);
        const Session &session = action.sessions.first();
        QCOMPARE(session.debut.number(), 20260901);
        QCOMPARE(session.fin.number(), 20280630);
        QCOMPARE(session.inscriptionDebut.number(), 20260101);
        QCOMPARE(session.inscriptionFin.number(), 20260600);
        QCOMPARE(int(session.recrutement), int(Recrutement::Open));
        QCOMPARE(session.modalites, QStringLiteral("Sur dossier"));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // -1: refused
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("day") << QStringLiteral("20260228") << 20260228 << QDate(2026, 2, 28) << QDate(2026, 2, 28);
        QTest::newRow("month") << QStringLiteral("20240200") << 20240200 << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("year") << QStringLiteral("20260000") << 20260000 << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("unknown") << QStringLiteral("00000000") << 0 << QDate() << QDate();
        QTest::newRow("unknown too") << QStringLiteral("99999999") << 0 << QDate() << QDate();
        QTest::newRow("no such day") << QStringLiteral("20260231") << -1 << QDate() << QDate();
        QTest::newRow("no such month") << QStringLiteral("20261301") << -1 << QDate() << QDate();
        QTest::newRow("day without month") << QStringLiteral("20260015") << -1 << QDate() << QDate();
        QTest::newRow("another form") << QStringLiteral("01/09/2026") << -1 << QDate() << QDate();
        QTest::newRow("too long") << QStringLiteral("202609011") << -1 << QDate() << QDate();
        QTest::newRow("letters") << QStringLiteral("2026O9O1") << -1 << QDate() << QDate();
        QTest::newRow("other digits") << QStringLiteral("٢٠٢٦٠٩٠١") << -1 << QDate() << QDate();
        QTest::newRow("long ago") << QStringLiteral("02060901") << -1 << QDate() << QDate();
    }
    // A date of a day, a month, a year or unknown is read as LHÉO writes it; anything else is refused.
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        const auto date = readLooseDate(text);
        QCOMPARE(date ? date->number() : -1, number);
        if (date) {
            QTEST(date->earliest(), "first");
            QTEST(date->latest(), "last");
            QVERIFY(LooseDate::fromNumber(number) == *date);
        }
    }

    void faultsAreTold_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<int>("oddity");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<bool>("repaired");
        const auto row = [](const char *name, const char *piece, const char *replacement, qint64 line,
                            bool repaired = true, Oddity oddity = Oddity::UnexpectedValue) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(replacement) << int(oddity) << line << repaired;
        };
        row("unknown element", "<restauration>", "<cantine>x</cantine><restauration>", 43, false, Oddity::UnknownElement);
        row("element in the wrong place", "<restauration>Cantine</restauration>", "<ville>Vichy</ville>", 43, false, Oddity::UnknownElement);
        row("bad public", "81061", "élèves", 19);
        row("unknown public", "81061", "89999", 19, false);
        row("bad way of teaching", "<modalites-enseignement>0", "<modalites-enseignement>3", 23);
        row("bad postcode", "<codepostal>63000</codepostal>\n", "<codepostal>63 000</codepostal>\n", 28);
        row("postcode without its zero", "<codepostal>63000</codepostal>\n", "<codepostal>3000</codepostal>\n", 28);
        row("bad commune", "63113", "63-113", 30);
        row("bad position", "45.7794", "345.7794", 31);
        row("half a position", "<latitude>45.7794</latitude>", "", 31);
        row("bad flag", "<niveau-entree-obligatoire>1", "<niveau-entree-obligatoire>oui", 21);
        row("bad recruitment", "<etat-recrutement>1", "<etat-recrutement>9", 41);
        row("bad financer", "<code-financeur>2", "<code-financeur>99", 49);
        row("ends before it begins", "20280630", "20250630", 35);
        row("stray text", "<restauration>", "mot<restauration>", 43, false, Oddity::StrayText);
        row("turned text", "Cantine", "Can\xe2\x80\xaetine", 43, true, Oddity::TurnedText);
    }
    // Each fault is told with its line; the action is kept, without what cannot be trusted.
    void faultsAreTold()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, replacement);
        QFETCH(int, oddity);
        QFETCH(qint64, line);
        QFETCH(bool, repaired);
        const Read read = readOffers(offersOf({fullOfferWith(piece, replacement)}));
        QVERIFY2(read.status.has_value(), qPrintable(read.say()));
        QCOMPARE(read.actions.size(), 1);
        const auto notes = read.notes(Oddity(oddity));
        QVERIFY2(!notes.isEmpty(), qPrintable(read.say()));
        QVERIFY2(notes.first().line == line, qPrintable(read.say()));
        QVERIFY(notes.first().file.endsWith(QStringLiteral("offres.xml")));
        QVERIFY(!notes.first().done.isEmpty());
        QCOMPARE(read.report.repaired, repaired ? 1 : 0);
    }

    void faultsOfOffersAreTold_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<qint64>("line");
        QTest::newRow("old ROME") << QByteArray("D1102") << QByteArray("21131") << qint64(4);
        QTest::newRow("bad RNCP") << QByteArray("37537") << QByteArray("aucun") << qint64(14);
        QTest::newRow("bad level") << QByteArray("<code-niveau-sortie>13") << QByteArray("<code-niveau-sortie>V") << qint64(15);
        QTest::newRow("script") << QByteArray("Pétrissage") << QByteArray("&lt;script&gt;x&lt;/script&gt;P") << qint64(9);
    }
    // So are those of an offer.
    void faultsOfOffersAreTold()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, replacement);
        QFETCH(qint64, line);
        const Read read = readOffers(offersOf({fullOfferWith(piece, replacement)}));
        QVERIFY2(read.status.has_value(), qPrintable(read.say()));
        QCOMPARE(read.report.kept, 1);
        QVERIFY2(read.report.notes.first().line == line, qPrintable(read.say()));
        QVERIFY(!read.offers.first().contenu.contains(u"script"));
    }

    void unusableActionsAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("bad date") << fullOfferWith("20260901", "20261301");
        QTest::newRow("no place") << fullOfferWith("<codepostal>63000</codepostal>\n<ville>Clermont-Ferrand</ville>", "\n")
                                         .replace("<code-INSEE-commune>63113</code-INSEE-commune>", "");
        QTest::newRow("no title") << fullOfferWith("CAP boulanger", " - ");
    }
    // An action of which nothing sure can be kept is left out with its line; the others are kept.
    void unusableActionsAreLeftOut()
    {
        QFETCH(QByteArray, bad);
        const Read read = readOffers(offersOf({fullOffer(), bad, fullOffer()}));
        QVERIFY2(read.status.has_value(), qPrintable(read.say()));
        QCOMPARE(read.report.read, 3);
        QCOMPARE(read.report.kept, 2);
        QCOMPARE(read.report.skipped, 1);
        QCOMPARE(read.actions.size(), 2);
        const auto notes = read.notes(Oddity::UnusableRecord);
        QCOMPARE(notes.size(), 1);
        const qint64 lines = fullOffer().count('\n');
        QCOMPARE(notes.first().line, 17 + lines);
        QVERIFY(notes.first().skipped);
    }

    // A session whose dates cannot be read is left out alone when another one can be.
    void aBadSessionIsLeftOutAlone()
    {
        const QByteArray second = "<session><periode><debut>20270901</debut><fin>99999999</fin></periode></session>\n";
        const QByteArray two = fullOfferWith("<restauration>", second + "<restauration>").replace("20260901", "2026-09-01");
        const Read read = readOffers(offersOf({two}));
        QCOMPARE(read.report.kept, 1);
        QCOMPARE(read.actions.first().sessions.size(), 1);
        QCOMPARE(read.actions.first().sessions.first().debut.number(), 20270901);
        QVERIFY(!read.actions.first().sessions.first().fin.isKnown());
    }

    // An action at a distance needs no place; one that goes on all year needs no date.
    void distanceNeedsNoPlaceAndPermanenceNoDate()
    {
        const QByteArray distance = fullOfferWith("<modalites-enseignement>0", "<modalites-enseignement>2")
                                        .replace("<codepostal>63000</codepostal>\n<ville>Clermont-Ferrand</ville>", "\n")
                                        .replace("<code-INSEE-commune>63113</code-INSEE-commune>", "");
        const QByteArray permanent = fullOfferWith("<modalites-entrees-sorties>0", "<modalites-entrees-sorties>1")
                                         .replace("20260901", "bientôt");
        const Read read = readOffers(offersOf({distance, permanent}));
        QVERIFY2(read.status.has_value(), qPrintable(read.say()));
        QCOMPARE(read.report.kept, 2);
        QVERIFY(read.actions.at(0).lieux.isEmpty());
        QVERIFY(read.actions.at(1).sessions.isEmpty() && read.actions.at(1).permanent);
    }

    // LHÉO 2.3 lets an action take place in several towns: all are kept.
    void severalPlacesAreKept()
    {
        const QByteArray place = "<lieu-de-formation><coordonnees><adresse><ligne>x</ligne><codepostal>15000</codepostal>"
                                 "<ville>Aurillac</ville></adresse></coordonnees></lieu-de-formation>\n";
        const Read read = readOffers(offersOf({fullOfferWith("<modalites-entrees-sorties>", place + "<modalites-entrees-sorties>")}));
        QCOMPARE(read.actions.first().lieux.size(), 2);
        QCOMPARE(read.actions.first().lieux.last().departement, QStringLiteral("15"));
    }

    void alternanceIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<bool>("alternance");
        QTest::newRow("pupils only") << QByteArray("82027") << QByteArray("81061") << false;
        QTest::newRow("apprentices") << QByteArray("81061") << QByteArray("82027") << true;
        QTest::newRow("a word") << QByteArray("82027</code-public-vise>\n<info-public-vise>Jeunes après la 3e</info-public-vise>\n<niveau-entree-obligatoire>1</niveau-entree-obligatoire>\n<modalites-alternance>Une semaine sur deux")
                                << QByteArray("81061</code-public-vise>\n<modalites-alternance>En contrat d'Apprentissage") << true;
        QTest::newRow("a denial") << QByteArray("82027</code-public-vise>\n<info-public-vise>Jeunes après la 3e</info-public-vise>\n<niveau-entree-obligatoire>1</niveau-entree-obligatoire>\n<modalites-alternance>Une semaine sur deux")
                                  << QByteArray("81061</code-public-vise>\n<modalites-alternance>Sans alternance") << false;
    }
    // Work in a company is understood from the public or from the words, and not from a denial.
    void alternanceIsUnderstood()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, replacement);
        const Read read = readOffers(offersOf({fullOfferWith(piece, replacement)}));
        QVERIFY2(read.status.has_value(), qPrintable(read.say()));
        QTEST(read.actions.first().alternance, "alternance");
    }

    // A file that is cut anywhere is refused with its line, and says how many actions came before.
    void aCutFileIsRefused()
    {
        const QByteArray whole = offersOf({fullOffer(), fullOffer()});
        const qsizetype end = whole.indexOf("</offres>");
        for (qsizetype size = 1; size < end; size += 61) {
            const QByteArray cut = whole.left(size);
            const Read read = readOffers(cut);
            QVERIFY(!read.status.has_value());
            const Error &error = read.status.error();
            QCOMPARE(int(error.kind), int(ErrorKind::Malformed));
            QCOMPARE(error.line, 1 + cut.count('\n'));
            QVERIFY(!error.remedy.isEmpty());
            QVERIFY2(error.detail.contains(QStringLiteral("%1 actions came before").arg(read.report.read)), qPrintable(error.text()));
        }
    }

    void foreignFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("line");
        const QByteArray head = "<?xml version=\"1.0\"?>\n";
        QTest::newRow("another root") << QByteArray(head + "<formations/>") << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("LHEO 1") << QByteArray(head + "<lheo xmlns=\"http://www.lheo.org/1.3.0\"><offres/></lheo>")
                                << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("doctype") << QByteArray(head + "<!DOCTYPE lheo [<!ENTITY a \"b\">]>\n<lheo><offres/></lheo>")
                                 << int(ErrorKind::Refused) << qint64(2);
        QTest::newRow("entity") << QByteArray(head + "<lheo><offres><formation>\n<intitule-formation>&a;</intitule-formation>")
                                << int(ErrorKind::Malformed) << qint64(3);
        QTest::newRow("deep") << QByteArray(head + "<lheo>\n<extras>" + QByteArray("<extras>").repeated(200))
                              << int(ErrorKind::Refused) << qint64(3);
        QTest::newRow("latin-1") << QByteArray(head + "<lheo><offres>\n<formation><intitule-formation>m\xe9tier")
                                 << int(ErrorKind::Malformed) << qint64(3);
        QTest::newRow("two documents") << QByteArray(offersOf({}) + "<lheo/>") << int(ErrorKind::Malformed) << qint64(4);
    }
    // What is not LHÉO 2, or is built to do harm, is refused with its line and what to do.
    void foreignFilesAreRefused()
    {
        QFETCH(QByteArray, xml);
        QFETCH(int, kind);
        QFETCH(qint64, line);
        const Read read = readOffers(xml);
        QVERIFY(!read.status.has_value());
        QCOMPARE(int(read.status.error().kind), kind);
        QVERIFY2(read.status.error().line == line, qPrintable(read.say()));
        QVERIFY(!read.status.error().remedy.isEmpty());
    }

    // An action of an absurd size is refused before it fills the memory.
    void anAbsurdActionIsRefused()
    {
        LheoLimits limits;
        limits.actionBytes = 100'000;
        const QByteArray long1 = fullOfferWith("Cantine", QByteArray(400'000, 'x'));
        const Read read = readOffers(offersOf({fullOffer(), long1}), limits);
        QVERIFY(!read.status.has_value());
        QCOMPARE(int(read.status.error().kind), int(ErrorKind::TooMany));
        QVERIFY(readOffers(offersOf(QList<QByteArray>(100, fullOffer())), limits).status.has_value());
    }

    // Elements with a prefix are read as those without.
    void prefixesDoNotMatter()
    {
        static const QRegularExpression tag(QStringLiteral("<(/?)([A-Za-z])"));
        const QByteArray xml = QString::fromUtf8(offersOf({fullOffer()}))
                                   .replace(tag, QStringLiteral("<\\1l:\\2"))
                                   .toUtf8()
                                   .replace("xmlns=", "xmlns:l=");
        const Read read = readOffers(xml);
        QVERIFY2(read.status.has_value(), qPrintable(read.say()));
        QCOMPARE(read.report.kept, 1);
        QCOMPARE(read.offers.first().onisepId, QStringLiteral("FOR.445"));
    }

    // Two equal actions have one digest; a changed letter gives another.
    void digestsTellActionsApart()
    {
        const Read read = readOffers(offersOf({fullOffer(), fullOffer(), fullOfferWith("Cantine", "cantine")}));
        QCOMPARE(read.actions.at(0).digest, read.actions.at(1).digest);
        QVERIFY(read.actions.at(0).digest != read.actions.at(2).digest);
    }

    // The memory does not grow with the file: 30 000 actions, some formations of thousands.
    void memoryStaysConstant()
    {
        GeneratedOffers source({.actions = 30'000, .seed = 7, .oddPerMille = 300});
        source.open(QIODevice::ReadOnly);
        Forgetful sink;
        content::ImportReport report;
        const StopFlag stop = false;
        const Status status = readLheo(source, QStringLiteral("generated.xml"), sink, report, stop);
        QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().text()));
        QCOMPARE(report.read, 30'000);
        QCOMPARE(report.read, report.kept + report.skipped);
        QVERIFY(report.skipped > 1'000);
#ifndef __SANITIZE_ADDRESS__ // it keeps for a while what was freed
        if (sink.early > 0)
            QVERIFY2(sink.late - sink.early < 8 * 1024, qPrintable(QString::number(sink.late - sink.early)));
#endif
    }

    // What the sink answers ends the reading there, however much is left to read.
    void aSinkThatFailsEndsTheReading()
    {
        GeneratedOffers source({.actions = 20'000, .seed = 1, .oddPerMille = 0});
        source.open(QIODevice::ReadOnly);
        Full sink;
        content::ImportReport report;
        const StopFlag stop = false;
        const Status status = readLheo(source, QStringLiteral("generated.xml"), sink, report, stop);
        QCOMPARE(int(status.error().kind), int(ErrorKind::DiskFull));
        QCOMPARE(sink.actions, 3);
        QCOMPARE(report.read, 3);
    }

    // Reading stops where the person asked to stop.
    void readingCanBeStopped()
    {
        GeneratedOffers source({.actions = 5'000, .seed = 1});
        source.open(QIODevice::ReadOnly);
        Forgetful sink;
        content::ImportReport report;
        const StopFlag stop = true;
        const Status status = readLheo(source, QStringLiteral("generated.xml"), sink, report, stop);
        QCOMPARE(int(status.error().kind), int(ErrorKind::Cancelled));
    }
};

QTEST_GUILESS_MAIN(LheoTest)
#include "tst_lheo.moc"
