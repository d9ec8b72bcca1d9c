// Formations and offers in a pack: what goes where, and what is read again.
#include "../support/realdata.h"
#include "exports.h"
#include "offers.h"
#include "packs.h"

#include <content/sql.h>
#include <formations/actionreader.h>
#include <formations/titlekey.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::formations;
using namespace belvedere::formations::testing;
using content::Oddity;

namespace {

// An offer of that title; its record is known by none of the codes.
QByteArray offerOf(const QByteArray &title, const QByteArray &rncp = {}, const QByteArray &rome = "D1102")
{
    return fullOffer().replace("Cantine", QByteArray("Cantine de ").append(title.toUpper())).replace("CAP boulanger", title).replace("37537", rncp).replace("D1102", rome)
        .replace("<extra info=\"FOR_ID ONISEP\">445</extra>", "");
}

QByteArray placed(QByteArray offer, const QByteArray &town, const QByteArray &postcode, const QByteArray &insee,
                  const QByteArray &latitude, const QByteArray &longitude)
{
    const QByteArray place = "<codepostal>" + postcode + "</codepostal>\n<ville>" + town + "</ville>";
    return offer.replace("<codepostal>63000</codepostal>\n<ville>Clermont-Ferrand</ville>", place)
        .replace("63113", insee).replace("45.7794", latitude).replace("3.0868", longitude);
}

// Three places of Auvergne, from the nearest to the farthest of Clermont-Ferrand.
QList<QByteArray> threeTowns()
{
    const QByteArray offer = offerOf("CAP maçon");
    return {placed(offer, "Aurillac", "15000", "15014", "44.9306", "2.4450"), offer,
            placed(offer, "Riom", "63200", "63300", "45.8936", "3.1131")};
}

const places::Position clermont{45.7794, 3.0868};

template <typename T>
T get(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

QStringList ids(const Paged<FormationHit> &page)
{
    QStringList out;
    for (const FormationHit &hit : page.items)
        out.append(hit.summary.id);
    return out;
}

QStringList towns(const Paged<PlacedAction> &page)
{
    QStringList out;
    for (const PlacedAction &each : page.items)
        out.append(each.action.lieux.isEmpty() ? QStringLiteral("-") : each.action.lieux.first().town);
    return out;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A pack without formations has their tables, empty.
    void aPackWithoutFormationsIsRead()
    {
        BuiltPack built({});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        QCOMPARE(get(findFormations(built.db(), {})).total, 0);
        QCOMPARE(get(countFor(built.db(), QStringLiteral("MET.1"))), 0);
        QCOMPARE(int(formation(built.db(), QStringLiteral("FOR.445")).error().kind), int(ErrorKind::NotFound));
        QCOMPARE(get(actionsOf(built.db(), QStringLiteral("FOR.445"), {})).total, 0);
    }

    // Every field of a record that goes into a pack is read from it again.
    void everyFieldComesBack()
    {
        const Formation was = importBytes(exportOf({fullRecord()})).formations.first();
        BuiltPack built({.records = {exportOf({fullRecord(), fullRecordWith("CAP boulanger", "CAP pâtissier", "FOR.9")})}});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        const Formation is = get(formation(built.db(), QStringLiteral("FOR.445")));
        QCOMPARE(is.summary.title, was.summary.title);
        QCOMPARE(is.summary.type, was.summary.type);
        QCOMPARE(is.summary.niveau, was.summary.niveau);
        QCOMPARE(is.summary.niveauRank, was.summary.niveauRank);
        QCOMPARE(is.summary.duree, was.summary.duree);
        QCOMPARE(is.summary.accroche, was.summary.accroche);
        QCOMPARE(int(is.summary.origin), int(Origin::Ideo));
        const auto texts = [](const Formation &f) {
            return QStringList{f.sigle, f.codeScolarite, f.generique, f.specifique, f.optionType, f.typeSigle, f.typeCourt,
                               f.descriptif, f.acces, f.attendus, f.poursuiteHtml, f.url, f.rncp, f.nsfDiscipline.id,
                               f.nsfDiscipline.label, f.nsfFonction.id, f.nsfFonction.label, f.niveauCertification,
                               f.niveauEtudes.id, f.niveauEtudes.label, f.nivCode, f.premiereSession, f.derniereSession,
                               f.tutelle, f.created, f.modified}
                + f.certificats + f.enseignements + f.sources;
        };
        QCOMPARE(texts(is), texts(was));
        QVERIFY(!texts(is).contains(QString()));
        QCOMPARE(is.domaines.first().label, was.domaines.first().label);
        QCOMPARE(is.publications.first().title, was.publications.first().title);
        QCOMPARE(is.debouches.first().synonymes.first().feminine, was.debouches.first().synonymes.first().feminine);
        QCOMPARE(is.poursuites.size(), 1);
        QCOMPARE(is.poursuites.first().formations.size(), 2);
        QCOMPARE(is.poursuites.first().formations.at(0).id, QString()); // BP boulanger: not in the pack
        QCOMPARE(is.poursuites.first().formations.at(1).id, QStringLiteral("FOR.9"));
    }

    // Every field of an action that goes into a pack is read from it again.
    void everyFieldOfAnActionComesBack()
    {
        const Action was = readOffers(offersOf({fullOffer()})).actions.first();
        BuiltPack built({.records = {exportOf({fullRecord()})}, .offers = {offersOf({fullOffer()})}});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        const auto page = get(actionsOf(built.db(), QStringLiteral("FOR.445"), {}));
        QCOMPARE(page.total, 1);
        const PlacedAction &placedAction = page.items.first();
        const Action &is = placedAction.action;
        const auto texts = [](const Action &a) {
            const Lieu &l = a.lieux.first();
            return QStringList{a.numero, a.rythme, a.publicInfo, a.alternanceInfo, a.conditions, a.url, a.duree, a.hours,
                               a.price, a.fraisRestants, a.sessions.first().modalites, l.name, l.address, l.postcode,
                               l.town, l.insee, l.departement, l.contact.email, l.contact.web}
                + a.publicCodes + a.financeurs + l.contact.phones;
        };
        QCOMPARE(texts(is), texts(was));
        QVERIFY(!texts(is).contains(QString()));
        QCOMPARE(int(is.modalite), int(was.modalite));
        QCOMPARE(is.publics, was.publics);
        QCOMPARE(QList<bool>({is.alternance, is.permanent, is.niveauObligatoire, is.financeable}),
                 QList<bool>({was.alternance, was.permanent, was.niveauObligatoire, was.financeable}));
        QVERIFY(is.sessions.first().debut == was.sessions.first().debut && is.sessions.first().fin == was.sessions.first().fin);
        QVERIFY(is.sessions.first().inscriptionFin == was.sessions.first().inscriptionFin);
        QCOMPARE(int(is.sessions.first().recrutement), int(was.sessions.first().recrutement));
        QVERIFY(is.lieux.first().position == was.lieux.first().position);
        QCOMPARE(is.details, was.details);
        QCOMPARE(placedAction.organisme, QStringLiteral("Exemple : CFA du pain"));
        QCOMPARE(placedAction.responsable, QStringLiteral("Exemple : Maison du pain"));
        QCOMPARE(placedAction.contact.phones, QStringList{QStringLiteral("04 00 00 00 00")});
        QCOMPARE(placedAction.date.number(), 20260315);
        QVERIFY(placedAction.objectif.contains(QStringLiteral("Faire le pain")));
    }

    // An offer goes to the record it names; else to the one with its certification; else to the one with
    // its title; else all offers of one title and certification are one formation.
    void offersFindTheirFormation()
    {
        const QByteArray twin = fullRecordWith("CAP boulanger", "CAP boulanger viennois", "FOR.9");
        const QByteArray other = fullRecordWith("CAP boulanger", "BTS Bâtiment", "FOR.10").replace("37537", "11111");
        const QByteArray named = offerOf("N'importe quoi", "99999").replace("</formation>",
            "<extras><extra info=\"FOR_ID ONISEP\">10</extra></extras></formation>");
        BuiltPack built({.records = {exportOf({fullRecord(), twin, other})},
                         .offers = {offersOf({named, offerOf("CAP Boulanger Viennois", "37537"), offerOf("Bâtir", "11111"),
                                              offerOf("bts batiment"), offerOf("Sellerie", "222"), offerOf("SELLERIE", "222").replace("Cantine", "Self"),
                                              offerOf("Sellerie", "333")})}});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        const auto actions = [&](const QString &id) { return get(actionsOf(built.db(), id, {})).total; };
        QCOMPARE(actions(QStringLiteral("FOR.10")), 3); // named, by certification, by title
        QCOMPARE(actions(QStringLiteral("FOR.9")), 1);  // of two with the certification, the one of the title
        QCOMPARE(actions(QStringLiteral("FOR.445")), 0);
        QCOMPARE(actions(offeredId(QStringLiteral("Sellerie"), QStringLiteral("222"))), 2);
        QCOMPARE(actions(offeredId(QStringLiteral("sellerie"), QStringLiteral("333"))), 1);
        QCOMPARE(get(findFormations(built.db(), {})).total, 5);
        const Formation sellerie = get(formation(built.db(), offeredId(QStringLiteral("Sellerie"), QStringLiteral("222"))));
        QCOMPARE(int(sellerie.summary.origin), int(Origin::Lheo));
        QCOMPARE(sellerie.summary.niveau, QStringLiteral("CAP ou équivalent"));
        QCOMPARE(sellerie.summary.niveauRank, 1);
        QVERIFY(sellerie.descriptif.contains(QStringLiteral("Faire le pain")));
    }

    // From a métier to its formations, the surest first, with the reason; and back.
    void linksGoBothWays()
    {
        const QByteArray leads = fullRecordWith("CAP boulanger", "BP boulanger", "FOR.2");
        const QByteArray asked = fullRecordWith("<id>MET.1</id>", "<id>MET.77</id>", "FOR.3").replace("CAP boulanger", "CAP tourier");
        BuiltPack built({.metiers = {{"MET.1", "boulanger", "REF.413", {"D1102"}, {"FOR.445", "FOR.3"}}, {"MET.2", "fleuriste"}},
                         .records = {exportOf({leads, asked, fullRecord()})},
                         .offers = {offersOf({offerOf("Pain et levain"),
                                              offerOf("Licence du pain").replace("<code-niveau-sortie>13", "<code-niveau-sortie>16"),
                                              offerOf("Fleurs", {}, "D1209")})}});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        FormationsQuery query;
        query.metier = QStringLiteral("MET.1");
        const auto page = get(findFormations(built.db(), query));
        QCOMPARE(ids(page), QStringList({QStringLiteral("FOR.445"), QStringLiteral("FOR.3"), QStringLiteral("FOR.2"),
                                         offeredId(QStringLiteral("Pain et levain"), {}), offeredId(QStringLiteral("Licence du pain"), {})}));
        QList<int> reasons;
        for (const FormationHit &hit : page.items)
            reasons.append(int(hit.reason));
        QCOMPARE(reasons, QList<int>({1, 2, 3, 4, 5}));
        QCOMPARE(get(countFor(built.db(), QStringLiteral("MET.1"))), 5);
        QCOMPARE(get(countFor(built.db(), QStringLiteral("MET.2"))), 0);
        const auto back = get(metiersOf(built.db(), QStringLiteral("FOR.3")));
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().id, QStringLiteral("MET.1"));
        QCOMPARE(int(back.first().reason), int(Reason::Fiche));
        // A métier that no fiche describes is told.
        QVERIFY2(built.report.count(Oddity::UnresolvedLink) == 1, qPrintable(built.say()));
    }

    // Actions near a position come in the order of their distance, and only those within the radius.
    void nearActionsComeFirst()
    {
        BuiltPack built({.offers = {offersOf(threeTowns())}});
        const QString id = offeredId(QStringLiteral("CAP maçon"), {});
        ActionsQuery query;
        query.from = clermont;
        const auto all = get(actionsOf(built.db(), id, query));
        QCOMPARE(towns(all), QStringList({QStringLiteral("Clermont-Ferrand"), QStringLiteral("Riom"), QStringLiteral("Aurillac")}));
        QVERIFY(all.items.at(0).km && *all.items.at(0).km < 0.1);
        QVERIFY(*all.items.at(1).km > 12 && *all.items.at(1).km < 14);
        QVERIFY(*all.items.at(2).km > 100 && *all.items.at(2).km < 110);
        query.withinKm = 30;
        QCOMPARE(get(actionsOf(built.db(), id, query)).total, 2);
        query.withinKm = 5;
        QCOMPARE(towns(get(actionsOf(built.db(), id, query))), QStringList{QStringLiteral("Clermont-Ferrand")});
        // One at a distance is near to everybody, after the others.
        BuiltPack far({.offers = {offersOf({offerOf("CAP maçon").replace("<modalites-enseignement>0", "<modalites-enseignement>2")
            .replace("<codepostal>63000</codepostal>\n<ville>Clermont-Ferrand</ville>", "\n").replace("63113", "")
            .replace("45.7794", "").replace("3.0868", ""), threeTowns().at(2)})}});
        query.withinKm = 30;
        QCOMPARE(towns(get(actionsOf(far.db(), id, query))), QStringList({QStringLiteral("Riom"), QStringLiteral("-")}));
    }

    // Filters by department, by the day on which one may begin, by alternance and by public; page by page.
    void actionsAreFiltered()
    {
        QList<QByteArray> offers = threeTowns();
        offers[0].replace("20260901", "20250901").replace("20280630", "20260630"); // Aurillac: over
        offers[1].replace("82027", "82044");                                       // Clermont: pupils and employees
        offers[1].replace("Une semaine sur deux", "-");
        BuiltPack built({.offers = {offersOf(offers)}});
        const QString id = offeredId(QStringLiteral("CAP maçon"), {});
        const auto with = [&](auto change) {
            ActionsQuery query;
            change(query);
            return towns(get(actionsOf(built.db(), id, query)));
        };
        QCOMPARE(with([](ActionsQuery &q) { q.departement = QStringLiteral("63"); }).size(), 2);
        QCOMPARE(with([](ActionsQuery &q) { q.startingFrom = QDate(2026, 6, 1); }).size(), 2);
        QCOMPARE(with([](ActionsQuery &q) { q.startingFrom = QDate(2026, 9, 2); }).size(), 0);
        QCOMPARE(with([](ActionsQuery &q) { q.alternance = true; }),
                 QStringList({QStringLiteral("Aurillac"), QStringLiteral("Riom")}));
        QCOMPARE(with([](ActionsQuery &q) { q.publics = Apprentissage; }).size(), 2);
        QCOMPARE(with([](ActionsQuery &q) { q.publics = Salarie; }), QStringList{QStringLiteral("Clermont-Ferrand")});
        QCOMPARE(with([](ActionsQuery &q) { q.publics = DemandeurEmploi; }).size(), 0);
        QCOMPARE(with([](ActionsQuery &q) { q.limit = 2; }), QStringList({QStringLiteral("Aurillac"), QStringLiteral("Clermont-Ferrand")}));
        QCOMPARE(with([](ActionsQuery &q) { q.limit = 2; q.offset = 2; }), QStringList{QStringLiteral("Riom")});
        QCOMPARE(get(departementsOf(built.db(), id)), (QMap<QString, qint64>{{QStringLiteral("15"), 1}, {QStringLiteral("63"), 2}}));
    }

    // Formations are filtered by level, type, alternance, actions and place, and the facets count right.
    void formationsAreFiltered()
    {
        const QByteArray bac = fullRecordWith("REF.413", "REF.412", "FOR.2").replace("CAP boulanger", "Bac pro boulanger")
            .replace("<type_formation_libelle>CAP<", "<type_formation_libelle>baccalauréat professionnel<").replace("37537", "1");
        BuiltPack built({.records = {exportOf({fullRecord(), bac, fullRecordWith("CAP boulanger", "CAP glacier", "FOR.3").replace("37537", "2")})},
                         .offers = {offersOf({fullOffer(), placed(fullOffer().replace("FOR_ID ONISEP\">445", "FOR_ID ONISEP\">2")
                             .replace("82027", "81061").replace("Une semaine sur deux", "-"), "Aurillac", "15000", "15014", "44.9306", "2.4450")})}});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        const auto with = [&](auto change) {
            FormationsQuery query;
            change(query);
            return ids(get(findFormations(built.db(), query)));
        };
        const QString cap = QStringLiteral("FOR.445"), bacPro = QStringLiteral("FOR.2"), glacier = QStringLiteral("FOR.3");
        QCOMPARE(with([](FormationsQuery &) {}), QStringList({bacPro, cap, glacier}));
        QCOMPARE(with([](FormationsQuery &q) { q.niveauRank = 1; }), QStringList({cap, glacier}));
        QCOMPARE(with([](FormationsQuery &q) { q.type = QStringLiteral("baccalauréat professionnel"); }), QStringList{bacPro});
        QCOMPARE(with([](FormationsQuery &q) { q.alternance = true; }), QStringList{cap});
        QCOMPARE(with([](FormationsQuery &q) { q.withActions = true; }), QStringList({bacPro, cap}));
        QCOMPARE(with([](FormationsQuery &q) { q.near = Nearby{clermont, 30}; }), QStringList{cap});
        QCOMPARE(with([](FormationsQuery &q) { q.allYear = true; }), QStringList());
        QCOMPARE(with([](FormationsQuery &q) { q.near = Nearby{clermont, 150}; }), QStringList({bacPro, cap}));
        FormationsQuery query;
        query.niveauRank = 1;
        query.near = Nearby{clermont, 30};
        const Facets facets = get(facetsOf(built.db(), query));
        QCOMPARE(facets.niveaux, (QMap<int, qint64>{{1, 1}}));
        QCOMPARE(facets.near, 1);
        query.near.reset();
        const Facets wide = get(facetsOf(built.db(), query));
        QCOMPARE(wide.niveaux, (QMap<int, qint64>{{1, 2}, {2, 1}})); // the level chosen does not hide the others
        QCOMPARE(wide.types, (QVector<std::pair<QString, qint64>>{{QStringLiteral("CAP"), 2}}));
        QCOMPARE(wide.alternance, 1);
        QCOMPARE(wide.withActions, 1);
        QCOMPARE(get(findFormations(built.db(), {})).items.at(1).summary.actions, 1);
    }

    // The same action given twice, in one file or in two, is kept once and told; a changed letter is another.
    void anActionGivenTwiceIsKeptOnce()
    {
        const QByteArray one = offersOf({fullOffer(), fullOffer()});
        BuiltPack built({.offers = {one, offersOf({fullOffer(), fullOfferWith("Cantine", "Cantines")})}});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        QCOMPARE(built.report.read, 4);
        QCOMPARE(built.report.kept, 2);
        QCOMPARE(built.report.merged, 2);
        const auto page = get(actionsOf(built.db(), offeredId(QStringLiteral("CAP boulanger"), QStringLiteral("37537")), {}));
        QCOMPARE(page.total, 2);
        QCOMPARE(built.report.count(Oddity::SameRecord), 2);
        const auto &note = *std::find_if(built.report.notes.begin(), built.report.notes.end(),
                                         [](const content::ImportNote &n) { return n.oddity == Oddity::SameRecord; });
        QVERIFY(note.file.endsWith(QStringLiteral("offres-0.xml")));
        QCOMPARE(note.line, 17 + fullOffer().count('\n'));
    }

    // An offer whose actions are all left out makes no formation that leads nowhere.
    void anOfferWithoutActionsIsNoFormation()
    {
        BuiltPack built({.offers = {offersOf({fullOfferWith("20260901", "20261301"), offerOf("Sellerie")})}});
        QCOMPARE(built.report.skipped, 1);
        QCOMPARE(ids(get(findFormations(built.db(), {}))), QStringList{offeredId(QStringLiteral("Sellerie"), {})});
    }

    // An action without a position takes that of its commune, by its code or else by its postcode.
    void communesGivePositions()
    {
        const QByteArray csv = "insee,nom,codes_postaux,latitude,longitude\n63113,Clermont-Ferrand,63000,45.78,3.09\n"
                               "15014,Aurillac,15000,44.93,2.44\n";
        const QByteArray bare = QByteArray(offerOf("CAP maçon")).replace("<geolocalisation><latitude>45.7794</latitude><longitude>3.0868</longitude></geolocalisation>", "");
        const QByteArray byPostcode = placed(bare, "Aurillac", "15000", "", "", "").replace("<code-INSEE-commune></code-INSEE-commune>", "");
        BuiltPack built({.offers = {offersOf({bare, byPostcode})}, .communes = csv});
        QVERIFY2(built.status.has_value(), qPrintable(built.say()));
        ActionsQuery query;
        query.from = clermont;
        const auto page = get(actionsOf(built.db(), offeredId(QStringLiteral("CAP maçon"), {}), query));
        QCOMPARE(towns(page), QStringList({QStringLiteral("Clermont-Ferrand"), QStringLiteral("Aurillac")}));
        QVERIFY(page.items.first().km && *page.items.first().km < 1);
        QVERIFY(page.items.last().km && *page.items.last().km > 90);
    }

    // A formation is found by its title, and by the organismes and the towns of its actions.
    void formationsAreFound()
    {
        BuiltPack built({.records = {exportOf({fullRecord()})}, .offers = {offersOf({offerOf("Sellerie équestre")})}});
        const auto found = [&](const QString &words) {
            QStringList out;
            const auto answer = get(built.pack->search(words, 10));
            for (const auto &hit : answer.hits)
                if (hit.kind == content::EntryKind::Formation)
                    out.append(hit.id);
            return out;
        };
        const QString sellerie = offeredId(QStringLiteral("Sellerie équestre"), {});
        QCOMPARE(found(QStringLiteral("CAP boulanger")), QStringList{QStringLiteral("FOR.445")});
        QCOMPARE(found(QStringLiteral("sellerie")), QStringList{sellerie});
        QCOMPARE(found(QStringLiteral("sellerie Clermont")), QStringList{sellerie});
        QCOMPARE(found(QStringLiteral("sellerie maison du pain")), QStringList{sellerie});
    }

    // The same sources give the same bytes.
    void sameSourcesSameBytes()
    {
        const PackRequest request{.records = {exportOf({fullRecord()})}, .offers = {offersOf(threeTowns())}};
        BuiltPack one(request);
        BuiltPack two(request);
        QVERIFY(!readAll(one.path()).isEmpty());
        QVERIFY(readAll(one.path()) == readAll(two.path()));
    }

    // A file of offers that is cut makes no pack at all.
    void aCutFileMakesNoPack()
    {
        const QByteArray whole = offersOf({fullOffer(), fullOffer()});
        BuiltPack built({.offers = {whole.left(whole.size() * 2 / 3)}});
        QVERIFY(!built.status.has_value());
        QVERIFY(built.status.error().file.endsWith(QStringLiteral("offres-0.xml")));
        QVERIFY(built.status.error().line > 17);
        QVERIFY(built.status.error().detail.contains(QStringLiteral("1 actions came before")));
        QVERIFY(!QFile::exists(built.path()));
    }

    // The real exports: every formation is there, and every link of either side is found.
    void theRealExportsAreLinked()
    {
        const QString records = belvedere::testing::realData(QStringLiteral("onisep_ideo_fiches_formations_2024-06-25.xml"));
        const QString fiches = belvedere::testing::realData(QStringLiteral("onisep_ideo_fiches_metiers_2024-06-25.xml"));
        if (records.isEmpty() || fiches.isEmpty())
            QSKIP("The real exports are not beside the project.");
        QTemporaryDir folder;
        content::BuildReport report;
        const StopFlag stop = false;
        const QString output = folder.filePath(QStringLiteral("real.pack"));
        const Status built = content::buildPack(
            {{fiches}, BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"), QStringLiteral("Onisep"), output,
             {std::make_shared<FormationSection>(FormationSources{{records}, {}})}}, stop, {}, report);
        QVERIFY2(built.has_value(), built ? "" : qPrintable(built.error().text()));
        auto pack = content::Pack::open(output);
        QVERIFY(pack.has_value());
        QSqlDatabase &db = (*pack)->database();
        QCOMPARE(get(findFormations(db, {})).total, 2164);
        QCOMPARE(get(content::number(db, QStringLiteral("SELECT COUNT(*) FROM metier_formation"))), 5934);
        QCOMPARE(get(content::number(db, QStringLiteral("SELECT COUNT(*) FROM metier_formation WHERE reason > 1"))), 0);
        QCOMPARE(get(content::number(db, QStringLiteral("SELECT COUNT(DISTINCT formation) FROM metier_formation"))), 2164);
        QCOMPARE(report.sections.first().second.count(Oddity::UnresolvedLink), 0);
        QVERIFY(get(content::number(db, QStringLiteral("SELECT COUNT(*) FROM formation_poursuite WHERE target IS NOT NULL"))) > 1900);
    }
};

QTEST_GUILESS_MAIN(PackTest)
#include "tst_pack.moc"
