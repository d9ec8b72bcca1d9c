#include "reportparts_p.h"

#include "academies.h"

#include <algorithm>
#include <numeric>

namespace belvedere::study {
namespace {

const QString notSaid = QStringLiteral("none"); // a value, but no answer

} // namespace

QString capital(const QString &text)
{
    return text.isEmpty() ? text : QString(text.at(0).toUpper() + text.mid(1));
}

QVector<Parts::Academie> Parts::byAcademie() const
{
    QMap<QString, Academie> all;
    for (auto it = m_gathered.all().begin(); it != m_gathered.all().end(); ++it) {
        const QString name = academieOf(it.key().departement);
        Academie &one = all[name];
        one.name = name.isEmpty() ? m_words("no-academie") : name;
        one.people += it.key().counter == contactsCounter && it.key().row == moelRow ? it->visits : 0;
        one.visits += it.key().counter == visitsCounter ? it->visits : 0;
    }
    QVector<Academie> sorted(all.begin(), all.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const Academie &a, const Academie &b) { return a.people > b.people; });
    return sorted;
}

QVector<std::pair<QString, qint64>> Parts::valuesOf(const QString &table, const Sum &sum) const
{
    QVector<std::pair<QString, qint64>> all;
    const statistics::Table *described = statistics::description().table(table);
    for (const statistics::Value &value : statistics::description().dimension(described->by)->values) {
        if (sum.cell(table, value.id) > 0)
            all.append({capital(m_words(value.title)), sum.cell(table, value.id)});
    }
    if (described->several)
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return all;
}

QString Parts::altOf(const QStringList &labels, const QStringList &texts) const
{
    QStringList all;
    for (qsizetype i = 0; i < labels.size(); ++i)
        all += QString(labels[i] + QStringLiteral(" : ") + texts.value(i));
    return all.join(QStringLiteral("; "));
}

Chart Parts::academieChart() const
{
    Chart chart{Chart::Kind::Bars, m_words("academie-chart"), {}, {}, {{m_words("people"), {}}}, {}};
    for (const Academie &each : byAcademie()) {
        chart.labels += each.name;
        chart.series[0].values += double(each.people);
        chart.texts += m_words.number(double(each.people));
    }
    chart.alt = m_words("bars-alt").arg(altOf(chart.labels, chart.texts));
    return chart;
}

TableBlock Parts::academieTable() const
{
    TableBlock table{m_words("academie-table"), {m_words("academie"), m_words("people"), m_words("share"), m_words("visits"), m_words("rate")}, {}, true, true};
    Academie total{m_words("total"), 0, 0};
    const auto all = byAcademie();
    for (const Academie &each : all) {
        total.people += each.people;
        total.visits += each.visits;
    }
    const auto row = [&](const Academie &each) {
        return QStringList{each.name, m_words.number(double(each.people)), m_words.percent(double(each.people), double(total.people)),
                           m_words.number(double(each.visits)), m_words.number(each.rate())};
    };
    for (const Academie &each : all)
        table.rows += row(each);
    table.rows += row(total);
    return table;
}

Chart Parts::bars(const QString &title, const QString &table, const Sum &sum) const
{
    Chart chart{Chart::Kind::Bars, title, {}, {}, {{m_words("people"), {}}}, {}};
    const bool several = statistics::description().table(table)->several;
    const double whole = double(several ? sum.visits : sum.known(table));
    for (const auto &[label, visits] : valuesOf(table, sum)) {
        chart.labels += label;
        chart.series[0].values += double(visits);
        chart.texts += QString(m_words.number(double(visits)) + QStringLiteral("  (") + m_words.percent(double(visits), whole) + u')');
    }
    if (const qint64 grouped = sum.grouped.value(table); grouped > 0) {
        chart.lighter = static_cast<int>(chart.labels.size());
        chart.labels += m_words("grouped");
        chart.series[0].values += double(grouped);
        chart.texts += m_words.number(double(grouped));
    }
    chart.alt = m_words("bars-alt").arg(altOf(chart.labels, chart.texts));
    return chart;
}

TableBlock Parts::table(const QString &caption, const QString &table, const Sum &sum) const
{
    const bool several = statistics::description().table(table)->several;
    TableBlock block{caption, {m_words(several ? "page" : "answer"), m_words("visits"), m_words("share")}, {}, true, !several};
    const qint64 whole = several ? sum.visits : sum.known(table);
    for (const auto &[label, visits] : valuesOf(table, sum))
        block.rows += QStringList{label, m_words.number(double(visits)), m_words.percent(double(visits), double(whole))};
    if (several)
        return block;
    if (const qint64 grouped = sum.grouped.value(table); grouped > 0)
        block.rows += QStringList{m_words("grouped"), m_words.number(double(grouped)), QStringLiteral("–")};
    block.rows += QStringList{m_words("total"), m_words.number(double(sum.visits)), QString()};
    return block;
}

TableBlock Parts::situationByKind() const
{
    const QString table = QStringLiteral("contacts-situation");
    const auto &description = statistics::description();
    TableBlock block{m_words("type-all"), {m_words("answer")}, {}, true, true};
    QVector<Sum> sums;
    for (const statistics::Value &kind : description.dimension(QStringLiteral("kind"))->values) {
        block.columns += capital(m_words(kind.title));
        sums += m_gathered.sum(contactsCounter, kind.id);
    }
    for (const statistics::Value &value : description.dimension(QStringLiteral("situation"))->values) {
        QStringList row{capital(m_words(value.title))};
        for (const Sum &sum : sums)
            row += sum.cell(table, value.id) > 0 ? m_words.number(double(sum.cell(table, value.id))) : QStringLiteral("–");
        block.rows += row;
    }
    QStringList grouped{m_words("grouped")}, total{m_words("total")};
    for (const Sum &sum : sums) {
        grouped += sum.grouped.value(table) > 0 ? m_words.number(double(sum.grouped.value(table))) : QStringLiteral("–");
        total += m_words.number(double(sum.visits));
    }
    block.rows += {grouped, total};
    return block;
}

QVector<Parts::Quarter> Parts::quarters() const
{
    QVector<Quarter> all;
    const auto months = m_gathered.months();
    if (months.isEmpty())
        return all;
    for (int year = months.first().year(); year <= months.last().year(); ++year) {
        for (const statistics::Value &value : statistics::description().dimension(QStringLiteral("quarter"))->values) {
            const QString name = m_words(value.title) + u' ' + QString::number(year);
            all.append({name, value.id.mid(1) + (m_words.language() == Language::French ? QStringLiteral("e trim. ") : QStringLiteral("/")) + QString::number(year), year, value.id});
            if (m_words.language() == Language::French && value.id == QStringLiteral("q1"))
                all.last().shortName.replace(0, 2, QStringLiteral("1er"));
        }
    }
    return all;
}

qint64 Parts::contacts(const QString &kind, const Quarter &quarter) const
{
    const Sum sum = m_gathered.sum(contactsCounter, kind, [&](const Place &place) { return place.month.year() == quarter.year; });
    return sum.cell(QStringLiteral("contacts-quarter"), quarter.value);
}

Chart Parts::contactsOverTime() const
{
    Chart chart{Chart::Kind::Lines, m_words("time-chart"), m_words("lines-alt").arg(m_words("same-numbers")), {}, {}, {}};
    for (const statistics::Value &kind : statistics::description().dimension(QStringLiteral("kind"))->values) {
        Series series{capital(m_words(kind.title)), {}};
        for (const Quarter &quarter : quarters())
            series.values += double(contacts(kind.id, quarter));
        chart.series += series;
    }
    for (const Quarter &quarter : quarters())
        chart.labels += quarter.shortName;
    return chart;
}

TableBlock Parts::contactsTable() const
{
    TableBlock block{m_words("time-table"), {m_words("quarter")}, {}, true, true};
    QStringList grouped{m_words("grouped")}, total{m_words("total")};
    const auto &kinds = statistics::description().dimension(QStringLiteral("kind"))->values;
    for (const statistics::Value &kind : kinds) {
        const Sum sum = m_gathered.sum(contactsCounter, kind.id);
        block.columns += capital(m_words(kind.title));
        grouped += m_words.number(double(sum.grouped.value(QStringLiteral("contacts-quarter"))));
        total += m_words.number(double(sum.visits));
    }
    for (const Quarter &quarter : quarters()) {
        QStringList row{capital(quarter.name)};
        for (const statistics::Value &kind : kinds)
            row += m_words.number(double(contacts(kind.id, quarter)));
        block.rows += row;
    }
    block.rows += {grouped, total};
    return block;
}

Chart Parts::visitsOverTime() const
{
    Chart chart{Chart::Kind::Lines, m_words("visits-chart"), m_words("lines-alt").arg(m_words("same-numbers")), {}, {{capital(m_words("visits")), {}}}, {}};
    const QLocale locale = localeOf(m_words.language());
    for (const QDate &month : m_gathered.months()) {
        chart.labels += locale.toString(month, QStringLiteral("MMM yy"));
        chart.series[0].values += double(m_gathered.sum(visitsCounter, {}, [&](const Place &place) { return place.month == month; }).visits);
    }
    return chart;
}

TableBlock Parts::visitsTable() const
{
    TableBlock block{m_words("visits-table"), {m_words("month"), m_words("visits")}, {}, true, true};
    for (const QDate &month : m_gathered.months())
        block.rows += QStringList{capital(m_words.month(month)), m_words.number(double(m_gathered.sum(visitsCounter, {}, [&](const Place &place) { return place.month == month; }).visits))};
    block.rows += QStringList{m_words("total"), m_words.number(double(m_gathered.sum(visitsCounter).visits))};
    return block;
}

QStringList Parts::summary() const
{
    const qint64 people = moel().visits;
    if (people == 0)
        return {m_words("summary-none")};
    const qint64 visits = m_gathered.sum(visitsCounter).visits;
    QStringList sentences{m_words("summary-moel").arg(m_words.number(double(people)), m_words.number(visits > 0 ? 1000.0 * double(people) / double(visits) : 0))};
    auto all = byAcademie();
    all.removeIf([](const Academie &each) { return each.visits == 0; });
    if (all.size() > 1) {
        sentences += m_words("summary-academie").arg(all.first().name, m_words.number(double(all.first().people)), m_words.percent(double(all.first().people), double(people)));
        const auto [lowest, highest] = std::minmax_element(all.begin(), all.end(), [](const Academie &a, const Academie &b) { return a.rate() < b.rate(); });
        sentences += m_words("summary-rate").arg(m_words.number(lowest->rate()), lowest->name, m_words.number(highest->rate()), highest->name);
    }
    summaryOfTypes(sentences);
    summaryOfTime(sentences);
    return sentences;
}

void Parts::summaryOfTypes(QStringList &sentences) const
{
    const Sum sum = moel();
    const auto mostOf = [&](const char *sentence, const QString &table) {
        const auto cells = sum.cells.value(table);
        const qint64 answers = sum.known(table) - cells.value(notSaid);
        QString most;
        for (auto it = cells.begin(); it != cells.end(); ++it)
            most = it.key() != notSaid && (most.isEmpty() || *it > cells[most]) ? it.key() : most;
        if (most.isEmpty())
            return;
        const auto *dimension = statistics::description().dimension(statistics::description().table(table)->by);
        sentences += m_words(sentence).arg(m_words(dimension->value(most)->title), m_words.percent(double(cells[most]), double(answers)));
    };
    mostOf("summary-situation", QStringLiteral("contacts-situation"));
    const QString sex = QStringLiteral("contacts-sex");
    const qint64 said = sum.known(sex) - sum.cell(sex, notSaid);
    if (said > 0)
        sentences += m_words("summary-sex").arg(m_words.percent(double(sum.cell(sex, QStringLiteral("woman"))), double(said)));
    mostOf("summary-service", QStringLiteral("contacts-channel"));
}

void Parts::summaryOfTime(QStringList &sentences) const
{
    QVector<std::pair<qint64, QString>> all;
    for (const Quarter &quarter : quarters())
        all.append({contacts(moelRow, quarter), quarter.name});
    if (all.size() < 2)
        return;
    const auto [lowest, highest] = std::minmax_element(all.begin(), all.end());
    sentences += m_words("summary-peak").arg(highest->second, m_words.number(double(highest->first)), lowest->second, m_words.number(double(lowest->first)));
}

} // namespace belvedere::study
