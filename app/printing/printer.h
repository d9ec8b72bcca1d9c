// The printer of the terminal, through CUPS: whether it can print, and what becomes of what was sent.
#pragma once

#include <core/result.h>

#include <QFuture>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace belvedere::printing {

// What the printer waits for, the first that a person can do something about.
enum class Trouble { None, NoPaper, Jam, NoInk, Open, Away, Other };

// Of the words of `printer-state-reasons` (RFC 8011, 5.4.12, and the registry of IANA), with their ends "-report",
// "-warning" and "-error". A report or a warning (paper is low) is no trouble,
// but for "offline-report", by which CUPS tells of a printer that does not answer.
Trouble troubleOf(const QStringList &reasons);

struct PrinterState {
    QString name;   // of the queue
    QString called; // as its administrator describes it; else the name
    bool colour = false;  // it prints in colour, and in grey where it is asked to
    bool paused = false;  // somebody has stopped it
    bool accepts = true;  // it takes jobs
    Trouble trouble = Trouble::None;
    bool operator==(const PrinterState &) const = default;
};

enum class JobState { Waiting, Printing, Done, Failed };

class Printer
{
public:
    // `name`: of the queue; empty: the default one, or the only one. Nothing is asked before a call.
    explicit Printer(QString name = {});
    ~Printer(); // waits for what is under way, some seconds at most

    // Each off the calling thread, one after another. Offline: there is no CUPS. NotFound: there is no printer.
    QFuture<Result<PrinterState>> look();
    // Pages (PDF) to the queue, under a title that says nothing of anybody. The number of the job. Unavailable: it is not
    // taken.
    QFuture<Result<int>> send(const QByteArray &pdf, const QString &printer, bool grey);
    // NotFound: CUPS has forgotten it, which it does with those that are done.
    QFuture<Result<JobState>> job(int number);
    QFuture<Status> cancel(int number, const QString &printer);
    // Of who has left: what waits, for paper or for anything, is taken back, so that it does not come out for the next
    // one, and the pages are gone from CUPS, which keeps them in clear for a day unless it is told otherwise
    // (PreserveJobFiles). False: it is being printed, and goes on; ask again when it is out.
    QFuture<Result<bool>> leave(int number, const QString &printer);

private:
    const QString m_name;
    QThreadPool m_pool;
};

} // namespace belvedere::printing
