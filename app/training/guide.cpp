#include <training/guide.h>

namespace belvedere::training {
namespace {

constexpr int linesForNotes = 4;

// Everything is told by words and lines, nothing by a colour.
QString block(const QString &inside)
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='8' border='1' style='border-collapse:collapse; border-color:#000000; margin-top:10px'><tr><td>%1</td></tr></table>").arg(inside);
}

QString smallHeading(const QString &text)
{
    return QStringLiteral("<h3 style='margin-top:14px; margin-bottom:4px'>%1</h3>").arg(text);
}

QString listOf(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return QStringLiteral("<ul style='margin-top:0px; margin-bottom:0px; -qt-list-indent:1'>%1</ul>").arg(html);
}

QString stepsOf(const Lesson &lesson)
{
    QString rows;
    for (int at = 0; at < lesson.steps.size(); ++at) {
        rows += QStringLiteral("<tr><td width='8%' align='center'><span style='font-size:16pt; font-weight:bold'>%1</span></td><td width='92%'>%2<br/><b>À faire\u00a0:</b> %3</td></tr>")
                    .arg(QString::number(at + 1), lesson.steps.at(at).say.toHtmlEscaped(), lesson.steps.at(at).act.toHtmlEscaped());
    }
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='6' border='1' style='border-collapse:collapse; border-color:#000000'>%1</table>").arg(rows);
}

QString letterOf(int choice)
{
    return QString(QChar(u'a' + choice)) + QStringLiteral(")\u00a0");
}

QString questionOf(const Lesson::Question &question)
{
    QString html = smallHeading(QStringLiteral("Pour vérifier")) + QStringLiteral("<p style='margin:0px'>%1</p>").arg(question.ask.toHtmlEscaped());
    for (int at = 0; at < question.choices.size(); ++at)
        html += QStringLiteral("<p style='margin-top:2px; margin-bottom:0px; margin-left:14px'>%1</p>").arg(QString(letterOf(at) + question.choices.at(at).toHtmlEscaped()));
    return html + QStringLiteral("<p style='margin-top:4px'><b>Réponse\u00a0:</b> %1. %2</p>").arg(QString(letterOf(question.right) + question.choices.at(question.right).toHtmlEscaped()), question.why.toHtmlEscaped());
}

QString lessonHtml(const Path &path, int at)
{
    const Lesson &lesson = path.lessons.at(at);
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'%1><tr><td>%2</td><td align='right'>leçon %3 sur %4 · %5\u00a0minutes</td></tr></table><hr/>")
                       .arg(at > 0 ? QStringLiteral(" style='page-break-before:always'") : QString(), at > 0 ? path.title.toHtmlEscaped() : path.audience.toHtmlEscaped(), QString::number(at + 1), QString::number(path.lessons.size()),
                            QString::number(lesson.minutes));
    html += QStringLiteral("<h2 style='margin-top:8px; margin-bottom:2px'>%1. %2</h2><p style='margin-top:0px; margin-bottom:10px'><i>%3</i></p>").arg(QString::number(at + 1), lesson.title.toHtmlEscaped(), lesson.goal.toHtmlEscaped());
    html += stepsOf(lesson) + questionOf(lesson.question) + block(QStringLiteral("<b>À retenir</b>") + listOf(lesson.paper));
    if (!lesson.sources.isEmpty())
        html += QStringLiteral("<p style='margin-top:8px; margin-bottom:0px; font-size:9pt'><b>Sources\u00a0:</b> %1.</p>").arg(lesson.sources.join(QStringLiteral("\u00a0; ")).toHtmlEscaped());
    html += smallHeading(QStringLiteral("Mes notes"));
    // A full lesson leaves less room: each is one page.
    const int lines = qMax(1, linesForNotes - qMax(0, int(lesson.steps.size()) - 3) - (lesson.sources.size() > 1 ? 1 : 0));
    for (int line = 0; line < lines; ++line)
        html += QStringLiteral("<p style='margin-top:8px; margin-bottom:0px'>&nbsp;</p><hr/>");
    return html;
}

} // namespace

QString guideHtml(const Path &path)
{
    QString html = QStringLiteral("<p style='margin:0px'>Belvédère</p><h1 style='margin-top:0px; margin-bottom:2px'>%1</h1>").arg(path.title.toHtmlEscaped());
    for (int at = 0; at < path.lessons.size(); ++at)
        html += lessonHtml(path, at);
    return html;
}

} // namespace belvedere::training
