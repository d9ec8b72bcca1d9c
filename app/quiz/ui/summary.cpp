#include <quiz/ui/summary.h>

#include <core/dates.h>

#include <quiz/changes.h>
#include <quiz/ui/whyrow.h>
#include <quiz/ui/words.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace belvedere::quiz::ui {
namespace {

constexpr int metiersShown = 8;
constexpr int keptShown = 10;
constexpr int nonesShown = 6;
constexpr int noteLines = 5;
constexpr double barStretch = 1.6; // a valley of 60 % fills its bar

QString tr(const char *text)
{
    return QCoreApplication::translate("belvedere::quiz::ui", text);
}

QString heading(const QString &text)
{
    return QStringLiteral("<h3 style='margin-top:9px; margin-bottom:2px'>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p style='margin-top:0px; margin-bottom:2px'>%1</p>").arg(text.toHtmlEscaped());
}

QString listed(const QStringList &lines)
{
    QString out;
    for (const QString &line : lines)
        out += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return QStringLiteral("<ul style='margin-top:0px; margin-bottom:0px; -qt-list-indent:1'>%1</ul>").arg(out);
}

// "and 3 more" where a list is cut.
QStringList bounded(QStringList lines, int most)
{
    const int more = static_cast<int>(lines.size()) - most;
    lines = lines.mid(0, most);
    if (more > 0)
        lines.append(tr("and %1 more").arg(more));
    return lines;
}

// Each valley with a bar and its part in a hundred; where no order is claimed, in the order of the guide.
QString valleys(const content::Catalogue &catalogue, const Summary &summary)
{
    const Profile &profile = summary.outcome.profile;
    QVector<PoleScore> scores = profile.poles;
    const QHash<QString, double> shares = shownShares(profile);
    if (profile.certainty == Certainty::Hint) {
        std::sort(scores.begin(), scores.end(), [&](const PoleScore &a, const PoleScore &b) {
            return catalogue.guide.pole(a.pole) < catalogue.guide.pole(b.pole);
        });
    }
    QString rows;
    for (const PoleScore &score : std::as_const(scores)) {
        const double share = shares.value(score.pole);
        const int filled = qBound(1, qRound(share * 100 * barStretch), 99);
        const content::Pole *pole = catalogue.guide.pole(score.pole);
        rows += QStringLiteral("<tr><td width='45%'>%1</td><td width='10%' align='right'>%2&nbsp;%&nbsp;</td><td width='45%'>"
                               "<table width='100%' cellspacing='0' cellpadding='0'><tr><td width='%3%' bgcolor='#5a6b7a'>&nbsp;</td>"
                               "<td width='%4%'>&nbsp;</td></tr></table></td></tr>")
                    .arg((pole ? pole->name.in(summary.language) : score.pole).toHtmlEscaped())
                    .arg(qRound(share * 100)).arg(filled).arg(100 - filled);
    }
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

QStringList metiers(const content::Catalogue &catalogue, const Summary &summary)
{
    const Words words(catalogue.guide, summary.language);
    QStringList lines;
    for (const Proposal &proposal : summary.outcome.proposals.mid(0, metiersShown)) {
        const content::MetierSummary *metier = catalogue.metier(proposal.metier);
        if (!metier)
            continue;
        const QString why = proposal.reasons.isEmpty() ? QString() : words.reason(proposal.reasons.first());
        lines.append(why.isEmpty() ? metier->name() : tr("%1. %2").arg(metier->name(), why));
    }
    return lines;
}

QStringList nones(const content::Catalogue &catalogue, const Summary &summary)
{
    QStringList lines;
    for (const Answer &answer : summary.answers.all()) {
        const content::Question *question = catalogue.guide.question(answer.question);
        if (!answer.none || !question)
            continue;
        const QString why = whyInWords(answer.why);
        const QString asked = question->text.in(summary.language);
        lines.append(why.isEmpty() ? asked : tr("%1 %2.").arg(asked, why));
    }
    return bounded(lines, nonesShown);
}

QString notes()
{
    QString lines;
    for (int i = 0; i < noteLines; ++i)
        lines += QStringLiteral("<p style='margin-top:10px; margin-bottom:0px'>&nbsp;</p><hr/>");
    return lines;
}

} // namespace

QString summaryHtml(const content::Catalogue &catalogue, const Summary &summary)
{
    const Words words(catalogue.guide, summary.language);
    const QLocale locale = localeOf(summary.language);
    const int questions = static_cast<int>(catalogue.guide.questions().size());
    const Profile &profile = summary.outcome.profile;
    QString out = QStringLiteral("<h2 style='margin-bottom:0px'>%1</h2>").arg(tr("For my interview").toHtmlEscaped());
    out += paragraph(QStringList{QStringLiteral("Belvédère"), summary.centreName, dayInWords(locale, summary.date),
                                 tr("%1 questions of %2 answered").arg(profile.answered).arg(questions)}
                         .filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")));
    out += heading(words.certainty(profile)) + paragraph(words.explanation(profile, questions)) + valleys(catalogue, summary);
    if (const QStringList lines = metiers(catalogue, summary); !lines.isEmpty())
        out += heading(tr("Métiers proposed first, and why")) + listed(lines);
    if (!summary.kept.isEmpty())
        out += heading(tr("Métiers I keep")) + paragraph(bounded(summary.kept, keptShown).join(tr("; ")));
    if (const QStringList lines = nones(catalogue, summary); !lines.isEmpty())
        out += heading(tr("Questions where I chose none of these")) + listed(lines);
    out += heading(tr("Questions to ask"))
        + listed({tr("Which studies lead there, and where near my home?"), tr("Where can I see this métier for a day or a week?"),
                  tr("What can I do now, this year?"), tr("What if I change my mind?")});
    return out + heading(tr("My notes")) + notes();
}

} // namespace belvedere::quiz::ui
