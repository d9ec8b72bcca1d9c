// What a teacher keeps of a class session: one page, and a table, without a name.
#pragma once

#include <seance/register.h>
#include <seance/ui/classpicture.h>

#include <functional>

namespace belvedere::seance::ui::teacher {

struct ClassSummary {
    QString title;    // of the scenario
    QDate day;        // local
    int pupils = 0;   // who took part
    QVector<Counted> steps;        // pupils who finished each, in the order of the scenario; id: "1", "2"...
    QVector<Counted> poles, wishes; // most frequent first
    struct Words {
        QString question; // the title of the step
        QVector<Counted> words;
        bool operator==(const Words &) const = default;
    };
    QVector<Words> words;
    QString centreName;
};

// The names of pôles and of métiers; an empty answer leaves the id.
struct SummaryNames {
    std::function<QString(const QString &pole)> pole;
    std::function<QString(const QString &metier)> metier;
};

// A pupil who is at a later step than one, or done with it, has finished it.
// Words that the teacher hid are not in it.
ClassSummary summaryOf(const Register &pupils, const Scenario &scenario, const QDate &day, const QString &centreName, const SummaryNames &names, const QSet<QString> &hiddenWords = {});

// For look/paper.h, Pages::One: every list is bounded. Counts below 3 are said as "fewer than 3". All is written as text,
// never read as markup.
QString summaryHtml(const ClassSummary &summary);
// UTF-8 with a byte order mark, semicolons, CRLF: as spreadsheets here read it. kind;step;name;pupils - of fewer than 3 the
// last is "<3". A text that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray summaryCsv(const ClassSummary &summary);

} // namespace belvedere::seance::ui::teacher
