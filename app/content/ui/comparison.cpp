#include <content/ui/comparison.h>

#include <content/levels.h>

#include <algorithm>

namespace belvedere::content::ui {
namespace {

constexpr qsizetype mostEntries = 6;

QStringList labels(const QVector<Labelled> &values)
{
    QStringList out;
    for (const Labelled &value : values)
        out.append(capitalised(value.label));
    return out;
}

QStringList centres(const Catalogue &catalogue, const Fiche &fiche, Language language)
{
    QStringList out;
    for (const Labelled &centre : fiche.centres) {
        const auto own = catalogue.guide.centres.constFind(centre.id);
        out.append(capitalised(own == catalogue.guide.centres.constEnd() ? centre.label : own->in(language)));
    }
    return out;
}

QStringList groupes(const Catalogue &catalogue, const Fiche &fiche, Language language)
{
    QStringList out;
    for (const Membership &membership : fiche.summary.memberships)
        if (const Groupe *groupe = catalogue.guide.groupe(membership.groupe))
            out.append(groupe->name.in(language));
    return out;
}

} // namespace

Comparison::Comparison(const Catalogue &catalogue, const QVector<Fiche> &fiches, Language language)
{
    for (const Fiche &fiche : fiches)
        m_names.append(fiche.summary.name());
    const auto of = [&](auto value) {
        QVector<QStringList> cells;
        for (const Fiche &fiche : fiches)
            cells.append(value(fiche));
        return cells;
    };
    add(tr("In one sentence"), of([](const Fiche &f) { return QStringList(f.summary.accroche); }));
    add(tr("Level of entry"), of([](const Fiche &f) { return QStringList(capitalised(f.niveau.label)); }));
    add(tr("What to study"), of([](const Fiche &f) { return labels(f.formations); }));
    add(tr("What one likes there"), of([&](const Fiche &f) { return centres(catalogue, f, language); }));
    add(tr("Where one works"), of([](const Fiche &f) { return labels(f.secteurs); }));
    add(tr("Status"), of([](const Fiche &f) { return labels(f.statuts); }));
    add(tr("Groupe"), of([&](const Fiche &f) { return groupes(catalogue, f, language); }));
}

void Comparison::add(const QString &heading, const QVector<QStringList> &cells)
{
    Line line{heading, cells, false};
    for (QStringList &cell : line.cells) {
        cell.removeAll(QString());
        cell.removeDuplicates();
        cell = cell.mid(0, mostEntries);
    }
    if (std::all_of(line.cells.begin(), line.cells.end(), [](const QStringList &cell) { return cell.isEmpty(); }))
        return;
    line.same = line.cells.size() > 1
                && std::all_of(line.cells.begin(), line.cells.end(), [&](const QStringList &cell) { return cell == line.cells.first(); });
    m_lines.append(line);
}

QString Comparison::toHtml(const QString &where) const
{
    QString rows;
    for (const Line &line : m_lines) {
        rows += QStringLiteral("<tr><td bgcolor='#eeeeee'><b>") + line.heading.toHtmlEscaped() + QStringLiteral("</b></td>");
        for (const QStringList &cell : line.cells) {
            QStringList safe;
            for (const QString &entry : cell)
                safe.append(entry.toHtmlEscaped());
            rows += QStringLiteral("<td>") + safe.join(QStringLiteral("<br>")) + QStringLiteral("</td>");
        }
        rows += QStringLiteral("</tr>");
    }
    QString heads = QStringLiteral("<tr><td></td>");
    for (const QString &name : m_names)
        heads += QStringLiteral("<td><b>") + name.toHtmlEscaped() + QStringLiteral("</b></td>");
    return QStringLiteral("<h1>") + tr("Métiers side by side").toHtmlEscaped() + QStringLiteral("</h1><p>Belvédère ")
           + where.toHtmlEscaped() + QStringLiteral("</p><table border='1' cellspacing='0' cellpadding='6' width='100%'>")
           + heads + QStringLiteral("</tr>") + rows + QStringLiteral("</table>");
}

} // namespace belvedere::content::ui
