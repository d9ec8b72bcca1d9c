#include <relais/relaisreader.h>

#include <content/sql.h>

namespace belvedere::relais {
namespace {

Result<QVector<Relais>> read(QSqlDatabase &db, const QString &where, const QVariantList &values)
{
    QVector<Relais> found;
    content::Statement row(db, QStringLiteral(
        "SELECT id, name, kind, spro, cep, address, postcode, commune, insee, latitude, longitude, approximate, hours, "
        "hours_note, telephone, site, email, publics, about, source, date FROM relais ") + where + QStringLiteral(" ORDER BY n"));
    const Status done = row.each(values, [&] {
        found.append({row.text(0), row.text(1), row.text(2), row.integer(3) != 0, row.integer(4) != 0, row.text(5), row.text(6),
                      row.text(7), row.text(8), {row.real(9), row.real(10)}, row.integer(11) != 0,
                      readOpeningHours(row.text(12)).value_or(OpeningHours()), row.text(13), row.text(14), row.text(15),
                      row.text(16), row.text(17).split(u' ', Qt::SkipEmptyParts), row.text(18), row.text(19),
                      QDate::fromString(row.text(20), Qt::ISODate)});
    });
    if (!done)
        return fail(done.error());
    return found;
}

} // namespace

Result<QVector<Relais>> allRelais(QSqlDatabase &db)
{
    return read(db, {}, {});
}

Result<Relais> relaisById(QSqlDatabase &db, const QString &id)
{
    const Result<QVector<Relais>> found = read(db, QStringLiteral("WHERE id = ?"), {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("no relais %1").arg(id));
    return found->first();
}

Result<bool> hasRelais(QSqlDatabase &db)
{
    return content::number(db, QStringLiteral("SELECT EXISTS (SELECT 1 FROM relais)")).map([](qint64 any) { return any != 0; });
}

} // namespace belvedere::relais
