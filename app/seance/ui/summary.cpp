#include <seance/ui/summary.h>

#include <core/dates.h>

#include <QCoreApplication>
#include <QLocale>

namespace belvedere::seance::ui::teacher {

namespace {

constexpr int polesShown = 6, wishesShown = 12, wordsShown = 24, stepsShown = 12;

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(belvedere::seance::ui::teacher::SummaryText)
};

QString summaryHeading(const QString &text)
{
    return QStringLiteral("<h3 style='margin-top:10px; margin-bottom:3px'>%1</h3>").arg(text.toHtmlEscaped());
}

QString summaryParagraph(const QString &text)
{
    return QStringLiteral("<p style='margin-top:0px; margin-bottom:2px'>%1</p>").arg(text.toHtmlEscaped());
}

// Each with a bar of its part of the class; of few, no bar tells how many.
QString barTable(const QVector<Counted> &counts, int pupils)
{
    QString rows;
    for (const Counted &each : counts) {
        const int filled = each.pupils >= fewestTold && pupils > 0 ? qBound(1, qRound(each.pupils * 100.0 / pupils), 99) : 1;
        rows += QStringLiteral("<tr><td width='48%'>%1</td><td width='16%' align='right'>%2&nbsp;&nbsp;</td><td width='36%'><table width='100%' cellspacing='0' cellpadding='0'><tr>"
                               "<td width='%3%' bgcolor='#5a6b7a'>&nbsp;</td><td width='%4%' bgcolor='#eceff2'>&nbsp;</td></tr></table></td></tr>")
                    .arg(each.name.toHtmlEscaped(), countInWords(each.pupils).toHtmlEscaped()).arg(filled).arg(100 - filled);
    }
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

QString wordList(const QVector<Counted> &words)
{
    QStringList listed;
    for (const Counted &each : mostFrequent(words, wordsShown))
        listed.append(each.pupils >= fewestTold ? QStringLiteral("%1 (%2)").arg(each.name).arg(each.pupils) : each.name);
    return listed.join(QStringLiteral(", "));
}

QVector<Counted> countsOf(const QMap<QString, int> &counted, const std::function<QString(const QString &)> &name)
{
    QVector<Counted> counts;
    for (auto each = counted.cbegin(); each != counted.cend(); ++each) {
        const QString found = name ? name(each.key()) : QString();
        counts.append({each.key(), found.isEmpty() ? each.key() : found, each.value()});
    }
    return mostFrequent(counts, static_cast<int>(counts.size()));
}

QString csvField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

ClassSummary summaryOf(const Register &pupils, const Scenario &scenario, const QDate &day, const QString &centreName, const SummaryNames &names, const QSet<QString> &hiddenWords)
{
    ClassSummary summary;
    summary.title = scenario.title;
    summary.day = day;
    summary.centreName = centreName;
    summary.pupils = static_cast<int>(pupils.pupils().size());
    for (int at = 0; at < scenario.steps.size(); ++at) {
        int finished = 0;
        for (const Pupil &each : pupils.pupils())
            finished += each.progress.step > at || (each.progress.step == at && each.progress.of > 0 && each.progress.done >= each.progress.of) ? 1 : 0;
        summary.steps.append({QString::number(at + 1), scenario.steps.at(at).title, finished});
        if (scenario.steps.at(at).kind == Step::Kind::Words) {
            QMap<QString, int> counts = pupils.picture({}, at).words;
            for (const QString &hidden : hiddenWords)
                counts.remove(hidden);
            const QVector<Counted> words = countsOf(counts, {});
            if (!words.isEmpty())
                summary.words.append({scenario.steps.at(at).title, words});
        }
    }
    const ClassPicture picture = pupils.picture({}, -1);
    summary.poles = countsOf(picture.poles, names.pole);
    summary.wishes = countsOf(picture.wishes, names.metier);
    return summary;
}

QString summaryHtml(const ClassSummary &summary)
{
    QString html = QStringLiteral("<h1 style='margin-bottom:2px'>%1</h1>").arg(summary.title.toHtmlEscaped());
    QStringList about{dateInWords(QLocale(), summary.day), pupilsInWords(summary.pupils)};
    if (!summary.centreName.isEmpty())
        about.append(summary.centreName);
    html += summaryParagraph(about.join(QStringLiteral(" · ")));
    html += summaryHeading(SummaryText::tr("Steps: who finished")) + barTable(summary.steps.mid(0, stepsShown), summary.pupils);
    if (!summary.poles.isEmpty())
        html += summaryHeading(SummaryText::tr("First pôle of each pupil's valleys")) + barTable(summary.poles.mid(0, polesShown), summary.pupils);
    if (!summary.wishes.isEmpty())
        html += summaryHeading(SummaryText::tr("Wishes")) + barTable(summary.wishes.mid(0, wishesShown), summary.pupils);
    for (const ClassSummary::Words &each : summary.words.mid(0, stepsShown))
        html += summaryHeading(SummaryText::tr("Words: %1").arg(each.question)) + summaryParagraph(wordList(each.words));
    return html + QStringLiteral("<p style='margin-top:14px; color:#555555'>%1</p>")
                      .arg(SummaryText::tr("This page names nobody. What fewer than %1 pupils have in common is not counted.").arg(fewestTold).toHtmlEscaped());
}

QByteArray summaryCsv(const ClassSummary &summary)
{
    QString csv = QStringLiteral("kind;step;name;pupils\r\n");
    const auto line = [&csv](const QString &kind, const QString &step, const QString &name, int pupils) {
        csv += kind + u';' + csvField(step) + u';' + csvField(name) + u';' + (pupils >= fewestTold ? QString::number(pupils) : QStringLiteral("<%1").arg(fewestTold)) + QStringLiteral("\r\n");
    };
    line(QStringLiteral("class"), {}, summary.title, summary.pupils);
    for (const Counted &each : summary.steps)
        line(QStringLiteral("step"), each.id, each.name, each.pupils);
    for (const Counted &each : summary.poles)
        line(QStringLiteral("pole"), {}, each.name, each.pupils);
    for (const Counted &each : summary.wishes)
        line(QStringLiteral("wish"), {}, each.name, each.pupils);
    for (const ClassSummary::Words &words : summary.words) {
        for (const Counted &each : words.words)
            line(QStringLiteral("word"), words.question, each.name, each.pupils);
    }
    return QByteArrayLiteral("\xef\xbb\xbf") + csv.toUtf8();
}

} // namespace belvedere::seance::ui::teacher
