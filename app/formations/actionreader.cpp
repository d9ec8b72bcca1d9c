#include <formations/actionreader.h>

#include <content/sql.h>
#include <formations/formationquery_p.h>
#include <formations/lheocodes.h>
#include <formations/offerwriter_p.h>
#include <formations/textlines_p.h>

namespace belvedere::formations {

using content::Statement;

namespace {

constexpr int mostActions = 100;

Modalite modaliteOf(int number)
{
    return number >= 0 && number <= 2 ? Modalite(number) : Modalite::Unknown;
}

Conditions conditionsOf(const QString &formation, const ActionsQuery &query)
{
    Conditions c;
    c.from = QStringLiteral("formation f JOIN offer o ON o.formation = f.n JOIN action a ON a.offer = o.n");
    c.add(QStringLiteral("f.id = ?"), {formation});
    if (query.from && query.withinKm > 0)
        c.add(QStringLiteral("(a.modalite = 2 OR ") + isWithin({*query.from, query.withinKm}) + u')');
    if (!query.departement.isEmpty())
        c.add(QStringLiteral("a.departement = ?"), {query.departement});
    if (query.startingFrom.isValid()) {
        const QDate day = query.startingFrom;
        c.add(QStringLiteral("(a.permanent = 1 OR a.last_start = 0 OR a.last_start >= ?)"),
              {day.year() * 10000 + day.month() * 100 + day.day()});
    }
    if (query.alternance)
        c.add(QStringLiteral("a.alternance = 1"));
    if (query.publics != 0)
        c.add(QStringLiteral("(a.publics = 0 OR a.publics & ? <> 0)"), {query.publics | TousPublics});
    return c;
}

Lieu lieuOf(const Statement &row, int at)
{
    Lieu lieu;
    lieu.name = row.text(at);
    lieu.address = row.text(at + 1);
    lieu.postcode = row.text(at + 2);
    lieu.town = row.text(at + 3);
    lieu.insee = row.text(at + 4);
    lieu.departement = row.text(at + 5);
    if (row.integer(at + 8) != 0)
        lieu.position = places::Position{row.real(at + 6), row.real(at + 7)};
    lieu.contact = {{}, fromLines(row.text(at + 9)), row.text(at + 10), row.text(at + 11)};
    return lieu;
}

Contact contactAt(const Statement &row, int at)
{
    return {row.text(at), fromLines(row.text(at + 1)), row.text(at + 2), row.text(at + 3)};
}

QString actionColumns()
{
    return QStringLiteral(
    "a.numero, a.modalite, a.alternance, a.permanent, a.publics, a.public_codes, a.public_info, a.niveau_obligatoire, "
    "a.rythme, a.alternance_info, a.conditions, a.financeable, a.financeurs, a.price, a.frais_restants, a.duree, "
    "a.hours, a.url, a.sessions, a.details, "                                              // 0
    "a.lieu_name, a.address, a.postcode, a.town, a.insee, a.departement, a.latitude, a.longitude, "
    "a.latitude IS NOT NULL AND a.longitude IS NOT NULL, a.phones, a.email, a.web, "        // 20
    "o.contact_name, o.phones, o.email, o.web, o.date, o.objectif, o.contenu, o.niveau_entree, " // 32
    "r.name, r.phones, r.email, r.web, t.name, t.phones, t.email, t.web");                  // 40
}

Action actionOf(const Statement &row)
{
    Action a;
    a.numero = row.text(0);
    a.modalite = modaliteOf(row.integer(1));
    a.alternance = row.integer(2) != 0;
    a.permanent = row.integer(3) != 0;
    a.publics = row.integer(4);
    a.publicCodes = fromLines(row.text(5));
    a.publicInfo = row.text(6);
    a.niveauObligatoire = row.integer(7) != 0;
    a.rythme = row.text(8);
    a.alternanceInfo = row.text(9);
    a.conditions = row.text(10);
    a.financeable = row.integer(11) != 0;
    a.financeurs = fromLines(row.text(12));
    a.price = row.text(13);
    a.fraisRestants = row.text(14);
    a.duree = row.text(15);
    a.hours = row.text(16);
    a.url = row.text(17);
    a.sessions = sessionsFromLines(row.text(18));
    a.details = detailsFromLines(row.text(19));
    const Lieu lieu = lieuOf(row, 20);
    if (lieu.isSomewhere())
        a.lieux.append(lieu);
    return a;
}

PlacedAction placedOf(const Statement &row, const std::optional<places::Position> &from)
{
    PlacedAction placed;
    placed.action = actionOf(row);
    placed.date = LooseDate::fromNumber(row.integer(36));
    placed.objectif = row.text(37);
    placed.contenu = row.text(38);
    placed.niveauEntree = niveauOf(row.text(39)).value_or(Niveau{}).label;
    const QString responsable = row.text(40);
    const QString formateur = row.text(44);
    placed.organisme = formateur.isEmpty() ? responsable : formateur;
    if (placed.organisme != responsable)
        placed.responsable = responsable;
    const QVector<Contact> contacts{placed.action.lieux.isEmpty() ? Contact{} : placed.action.lieux.first().contact,
                                    contactAt(row, 32), contactAt(row, 44), contactAt(row, 40)};
    for (const Contact &contact : contacts) {
        if (placed.contact.isEmpty())
            placed.contact = contact;
    }
    if (from && !placed.action.lieux.isEmpty() && placed.action.lieux.first().position)
        placed.km = places::distanceKm(*from, *placed.action.lieux.first().position);
    return placed;
}

} // namespace

Result<Paged<PlacedAction>> actionsOf(QSqlDatabase &db, const QString &formation, const ActionsQuery &query)
{
    Conditions conditions = conditionsOf(formation, query);
    Paged<PlacedAction> page;
    Statement total(db, QStringLiteral("SELECT COUNT(*)") + conditions.sql());
    if (const Status done = total.first(conditions.values); !done)
        return fail(done.error());
    page.total = total.bigInteger(0);

    conditions.from += QStringLiteral(" JOIN organisme r ON r.n = o.organisme "
                                      "LEFT JOIN organisme t ON t.n = a.organisme");
    // Those without a position come last.
    const QString order = query.from ? QStringLiteral("a.latitude IS NULL, ") + squareKm(*query.from) + QStringLiteral(", a.n")
                                     : QStringLiteral("a.town, a.n");
    Statement rows(db, QStringLiteral("SELECT ") + actionColumns() + conditions.sql() + QStringLiteral(" ORDER BY ") + order
                           + QStringLiteral(" LIMIT ? OFFSET ?"));
    conditions.values.append({qBound(1, query.limit, mostActions), qMax(0, query.offset)});
    const Status done = rows.each(conditions.values, [&] { page.items.append(placedOf(rows, query.from)); });
    if (!done)
        return fail(done.error());
    return page;
}

Result<QMap<QString, qint64>> departementsOf(QSqlDatabase &db, const QString &formation)
{
    Statement rows(db, QStringLiteral("SELECT a.departement, COUNT(*) FROM formation f JOIN offer o ON o.formation = f.n JOIN action a ON a.offer = o.n "
                                      "WHERE f.id = ? AND a.departement <> '' GROUP BY a.departement"));
    QMap<QString, qint64> departements;
    const Status done = rows.each({formation}, [&] { departements.insert(rows.text(0), rows.bigInteger(1)); });
    if (!done)
        return fail(done.error());
    return departements;
}

} // namespace belvedere::formations
