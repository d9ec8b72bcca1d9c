#include <formations/offerwriter_p.h>

#include <formations/textlines_p.h>

#include <QCryptographicHash>

#include <cstring>

namespace belvedere::formations {

using content::notNull;

namespace {

// The last day on which one may begin, as digits; 0 when no session says it.
int lastStart(const QVector<Session> &sessions)
{
    int last = 0;
    for (const Session &session : sessions) {
        const QDate day = session.debut.latest();
        if (day.isValid())
            last = qMax(last, day.year() * 10000 + day.month() * 100 + day.day());
    }
    return last;
}

QVariantList organismeValues(const Organisme &o)
{
    return {notNull(o.siret), notNull(o.name), notNull(o.legalName), notNull(o.lieu.name), notNull(o.lieu.address),
            notNull(o.lieu.postcode), notNull(o.lieu.town), notNull(o.lieu.insee), toLines(o.lieu.contact.phones),
            notNull(o.lieu.contact.email), notNull(o.lieu.contact.web)};
}

qint64 digestOf(const QVariantList &values)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const QVariant &value : values)
        hash.addData(QByteArray(value.toString().toUtf8() + '\0'));
    qint64 digest = 0;
    std::memcpy(&digest, hash.result().constData(), sizeof digest);
    return digest;
}

} // namespace

Status makeImportTables(QSqlDatabase &db)
{
    return content::execute(db, QStringLiteral("CREATE TEMP TABLE incoming (action INTEGER PRIMARY KEY, place INTEGER, "
                                               "digest INTEGER, line INTEGER, file TEXT)"))
        .and_then([&db] {
            return content::execute(db, QStringLiteral("CREATE TEMP TABLE known_organisme (digest INTEGER PRIMARY KEY, n INTEGER)"));
        });
}

OfferWriter::OfferWriter(QSqlDatabase &db, FormationWriter &formations)
    : m_formations(formations)
    , m_action(db, QStringLiteral("INSERT INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                  "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_incoming(db, QStringLiteral("INSERT INTO incoming VALUES (?, ?, ?, ?, ?)"))
    , m_offer(db, QStringLiteral("INSERT INTO offer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_organisme(db, QStringLiteral("INSERT INTO organisme VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_knownOrganisme(db, QStringLiteral("SELECT n FROM known_organisme WHERE digest = ?"))
    , m_newOrganisme(db, QStringLiteral("INSERT INTO known_organisme VALUES (?, ?)"))
{
}

Result<qint64> OfferWriter::rowOf(const Organisme &organisme)
{
    QVariantList values = organismeValues(organisme);
    const qint64 digest = digestOf(values);
    const Status known = m_knownOrganisme.first({digest});
    if (known)
        return m_knownOrganisme.bigInteger(0);
    if (known.error().kind != ErrorKind::NotFound)
        return fail(known.error());
    values.prepend(++m_organismes);
    const Status added = m_organisme.run(values).and_then([&] { return m_newOrganisme.run({digest, m_organismes}); });
    if (!added)
        return fail(added.error());
    return m_organismes;
}

Status OfferWriter::action(const Action &action)
{
    std::optional<qint64> organisme;
    if (!action.formateurs.isEmpty()) {
        const Result<qint64> row = rowOf(action.formateurs.first());
        if (!row)
            return fail(row.error());
        organisme = *row;
    }
    if (action.lieux.isEmpty())
        return addPlace(action, Lieu{}, 0, organisme);
    for (qsizetype place = 0; place < action.lieux.size(); ++place) {
        if (const Status added = addPlace(action, action.lieux.at(place), place, organisme); !added)
            return added;
    }
    return {};
}

Status OfferWriter::addPlace(const Action &a, const Lieu &lieu, qint64 place, std::optional<qint64> organisme)
{
    ++m_actions;
    std::optional<double> latitude, longitude;
    if (lieu.position) {
        latitude = lieu.position->latitude;
        longitude = lieu.position->longitude;
    }
    return m_action
        .run(m_actions, m_offers + 1, a.numero, int(a.modalite), a.alternance, a.permanent, a.publics,
             toLines(a.publicCodes), a.publicInfo, a.niveauObligatoire, a.rythme, a.alternanceInfo, a.conditions,
             a.financeable, toLines(a.financeurs), a.price, a.fraisRestants, a.duree, a.hours, a.url, organisme,
             lieu.name, lieu.address, lieu.postcode, lieu.town, lieu.insee, lieu.departement, latitude, longitude,
             toLines(lieu.contact.phones), lieu.contact.email, lieu.contact.web, lastStart(a.sessions),
             sessionLines(a.sessions), detailLines(a.details))
        .and_then([&] { return m_incoming.run(m_actions, place, qint64(a.digest), a.line, m_file); });
}

Status OfferWriter::offer(const Offer &o)
{
    const Result<qint64> formation = m_formations.rowOf(o);
    if (!formation)
        return fail(formation.error());
    const Result<qint64> organisme = rowOf(o.organisme);
    if (!organisme)
        return fail(organisme.error());
    return m_offer.run({++m_offers, *formation, notNull(o.numero), notNull(o.objectif), notNull(o.resultats),
                        notNull(o.contenu), int(o.certifiante), notNull(o.niveauEntree), notNull(o.url),
                        notNull(o.contact.name), toLines(o.contact.phones), notNull(o.contact.email),
                        notNull(o.contact.web), *organisme, o.date.number(), toLines(o.rncp), toLines(o.romes),
                        toLines(o.formacodes), toLines(o.nsf), detailLines(o.details)});
}

QString sessionLines(const QVector<Session> &sessions)
{
    QString out;
    for (const Session &s : sessions) {
        if (!out.isEmpty())
            out += u'\n';
        for (const int number : {s.debut.number(), s.fin.number(), s.inscriptionDebut.number(),
                                 s.inscriptionFin.number(), int(s.recrutement)}) {
            out += QString::number(number);
            out += u'\t';
        }
        out += s.modalites; // simplified: it holds neither a tab nor a line feed
    }
    return out;
}

QVector<Session> sessionsFromLines(const QString &text)
{
    QVector<Session> sessions;
    for (const QString &line : fromLines(text)) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 6)
            continue;
        const int state = parts.at(4).toInt();
        sessions.append({LooseDate::fromNumber(parts.at(0).toInt()), LooseDate::fromNumber(parts.at(1).toInt()),
                         LooseDate::fromNumber(parts.at(2).toInt()), LooseDate::fromNumber(parts.at(3).toInt()),
                         state >= 1 && state <= 3 ? Recrutement(state) : Recrutement::Unknown, parts.at(5)});
    }
    return sessions;
}

QString detailLines(const Details &details)
{
    QString out;
    for (const auto &[path, words] : details) {
        if (!out.isEmpty())
            out += u'\n';
        out += path + u'\t' + words; // simplified
    }
    return out;
}

Details detailsFromLines(const QString &text)
{
    Details details;
    for (const QString &line : fromLines(text)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0)
            details.append({line.left(tab), line.mid(tab + 1)});
    }
    return details;
}

} // namespace belvedere::formations
