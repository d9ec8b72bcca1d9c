#include <training/guide.h>

namespace belvedere::training {
namespace {

QString lessonHtml(const Lesson &lesson, int number, int of)
{
    QString html = QStringLiteral("<h2%1>%2. %3</h2><p><i>%4</i></p><p>%5\u00a0minutes · leçon %2 sur %6</p><ol>")
                       .arg(number > 1 ? QStringLiteral(" style=\"page-break-before:always\"") : QString(), QString::number(number),
                            lesson.title.toHtmlEscaped(), lesson.goal.toHtmlEscaped(), QString::number(lesson.minutes), QString::number(of));
    for (const Lesson::Step &step : lesson.steps)
        html += QStringLiteral("<li>") + step.say.toHtmlEscaped() + QStringLiteral("<br/>→ ") + step.act.toHtmlEscaped() + QStringLiteral("</li>");
    html += QStringLiteral("</ol><h3>Pour vérifier</h3><p>") + lesson.question.ask.toHtmlEscaped() + QStringLiteral("</p><ul>");
    for (const QString &choice : lesson.question.choices)
        html += QStringLiteral("<li>") + choice.toHtmlEscaped() + QStringLiteral("</li>");
    html += QStringLiteral("</ul><p><b>Réponse\u00a0:</b> ") + lesson.question.choices.at(lesson.question.right).toHtmlEscaped() + QStringLiteral(". ")
            + lesson.question.why.toHtmlEscaped() + QStringLiteral("</p><h3>À retenir</h3><ul>");
    for (const QString &line : lesson.paper)
        html += QStringLiteral("<li>") + line.toHtmlEscaped() + QStringLiteral("</li>");
    return html + QStringLiteral("</ul>");
}

} // namespace

QString guideHtml(const Path &path)
{
    QString html = QStringLiteral("<h1>") + path.title.toHtmlEscaped() + QStringLiteral("</h1><p>") + path.audience.toHtmlEscaped() + QStringLiteral("</p>");
    for (int at = 0; at < path.lessons.size(); ++at)
        html += lessonHtml(path.lessons.at(at), at + 1, int(path.lessons.size()));
    return html;
}

} // namespace belvedere::training
