// After a class session: the picture of the class, to be printed or taken away, and when its traces vanish.
#pragma once

#include <seance/ui/summary.h>

#include <look/page.h>

namespace belvedere::look {
class Notice;
}

namespace belvedere::seance::ui::teacher {

class SummaryPage : public look::Page
{
    Q_OBJECT
public:
    // `forget`: the local day on which what stands sealed here vanishes; none: of a trial, of which nothing is kept. `files`: a PDF and a table can be taken from here
    // (a USB stick, or the teacher's own computer).
    SummaryPage(look::Theme &theme, const ClassSummary &summary, const QDate &forget, bool files, QWidget *parent = nullptr);

    void say(bool good, const QString &text);

Q_SIGNALS:
    void printRequested(const QString &html);
    void pdfRequested(const QString &html);
    void csvRequested(const QByteArray &csv);
    void forgetRequested(); // now, and not on that day
    void againRequested();  // to the door

private:
    void addCounts(const QString &heading, const QVector<Counted> &counts, QLayout *into, bool poles = false);

    look::Notice *m_notice;
};

} // namespace belvedere::seance::ui::teacher
