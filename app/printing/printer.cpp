#include <printing/printer.h>

#include <QtConcurrentRun>

#include <cups/cups.h>

namespace belvedere::printing {
namespace {

constexpr int connectMs = 3'000;
constexpr double answerSeconds = 10;
const char *const jobTitle = "Belvedere";

struct ConnectionClose {
    void operator()(http_t *http) const { httpClose(http); }
};
using Connection = std::unique_ptr<http_t, ConnectionClose>;

struct Destinations {
    explicit Destinations(http_t *http) { count = cupsGetDests2(http, &all); }
    ~Destinations() { cupsFreeDests(count, all); }
    Q_DISABLE_COPY_MOVE(Destinations)
    // The one of that name; without a name the default one, or the only one.
    const cups_dest_t *find(const QString &name) const
    {
        const cups_dest_t *found = cupsGetDest(name.isEmpty() ? nullptr : name.toUtf8().constData(), nullptr, count, all);
        return !found && name.isEmpty() && count == 1 ? all : found;
    }
    cups_dest_t *all = nullptr;
    int count = 0;
};

// Nothing is asked of anybody on a terminal: a queue that wants a password refuses.
const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

int giveUpWaiting(http_t *, void *)
{
    return 0;
}

Result<Connection> reached()
{
    cupsSetPasswordCB2(noPassword, nullptr); // of this thread
    Connection http(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectMs, nullptr));
    if (!http)
        return fail(ErrorKind::Offline, QStringLiteral("no print service answers"), {}, 0, QStringLiteral("start cups"));
    httpSetTimeout(http.get(), answerSeconds, giveUpWaiting, nullptr);
    return http;
}

QString optionOf(const cups_dest_t *printer, const char *name)
{
    return QString::fromUtf8(cupsGetOption(name, printer->num_options, printer->options));
}

Result<PrinterState> lookNow(const QString &name)
{
    const auto http = reached();
    if (!http)
        return fail(http.error());
    const Destinations printers(http->get());
    const cups_dest_t *printer = printers.find(name);
    if (!printer)
        return fail(ErrorKind::NotFound, QStringLiteral("no printer"), {}, 0, QStringLiteral("add one with lpadmin, or correct printer under [print]"));
    PrinterState state;
    state.name = QString::fromUtf8(printer->name);
    const QString info = optionOf(printer, "printer-info");
    state.called = info.isEmpty() ? state.name : info;
    state.colour = optionOf(printer, "printer-type").toUInt() & CUPS_PRINTER_COLOR;
    state.paused = optionOf(printer, "printer-state").toInt() == IPP_PSTATE_STOPPED;
    state.accepts = optionOf(printer, "printer-is-accepting-jobs") != QLatin1String("false");
    state.trouble = troubleOf(optionOf(printer, "printer-state-reasons").split(u',', Qt::SkipEmptyParts));
    return state;
}

Result<int> sendNow(const QByteArray &pdf, const QString &name, bool grey)
{
    const auto http = reached();
    if (!http)
        return fail(http.error());
    const QByteArray printer = name.toUtf8();
    cups_option_t *options = nullptr;
    int count = cupsAddOption("media", "A4", 0, &options);
    if (grey)
        count = cupsAddOption("print-color-mode", "monochrome", count, &options);
    const int job = cupsCreateJob(http->get(), printer.constData(), jobTitle, count, options);
    cupsFreeOptions(count, options);
    const auto refused = [] { return fail(ErrorKind::Unavailable, QString::fromUtf8(cupsLastErrorString()), {}, 0, QStringLiteral("look at the queue with lpstat -t")); };
    if (job <= 0)
        return refused();
    if (cupsStartDocument(http->get(), printer.constData(), job, jobTitle, CUPS_FORMAT_PDF, 1) != HTTP_STATUS_CONTINUE
        || cupsWriteRequestData(http->get(), pdf.constData(), static_cast<size_t>(pdf.size())) != HTTP_STATUS_CONTINUE
        || cupsFinishDocument(http->get(), printer.constData()) > IPP_STATUS_OK_EVENTS_COMPLETE) {
        cupsCancelJob2(http->get(), printer.constData(), job, 1);
        return refused();
    }
    return job;
}

Result<JobState> jobNow(int number)
{
    const auto http = reached();
    if (!http)
        return fail(http.error());
    cups_job_t *jobs = nullptr;
    const int count = cupsGetJobs2(http->get(), &jobs, nullptr, 0, CUPS_WHICHJOBS_ALL);
    Result<JobState> state = fail(ErrorKind::NotFound, QStringLiteral("no such job"));
    for (int i = 0; i < count; ++i) {
        if (jobs[i].id != number)
            continue;
        switch (jobs[i].state) {
        case IPP_JSTATE_COMPLETED: state = JobState::Done; break;
        case IPP_JSTATE_ABORTED:
        case IPP_JSTATE_CANCELED: state = JobState::Failed; break;
        case IPP_JSTATE_PROCESSING: state = JobState::Printing; break;
        default: state = JobState::Waiting; break;
        }
    }
    cupsFreeJobs(count, jobs);
    return state;
}

// Purged: its pages are gone too (RFC 8011 has no such thing; CUPS Implementation of IPP, Cancel-Job, purge-job).
Status cancelNow(int number, const QString &printer, bool purge)
{
    const auto http = reached();
    if (!http)
        return fail(http.error());
    if (cupsCancelJob2(http->get(), printer.toUtf8().constData(), number, purge ? 1 : 0) > IPP_STATUS_OK_EVENTS_COMPLETE)
        return fail(ErrorKind::Unavailable, QString::fromUtf8(cupsLastErrorString()));
    return {};
}

} // namespace

Trouble troubleOf(const QStringList &reasons)
{
    static const std::pair<const char *, Trouble> known[]{
        {"media-empty", Trouble::NoPaper}, {"media-needed", Trouble::NoPaper}, {"input-tray-missing", Trouble::NoPaper},
        {"media-jam", Trouble::Jam},       {"toner-empty", Trouble::NoInk},    {"marker-supply-empty", Trouble::NoInk},
        {"marker-ink-empty", Trouble::NoInk}, {"cover-open", Trouble::Open},   {"door-open", Trouble::Open},
        {"interlock-open", Trouble::Open}, {"offline", Trouble::Away},         {"connecting-to-device", Trouble::Away},
        {"timed-out", Trouble::Away},      {"shutdown", Trouble::Away}};
    Trouble found = Trouble::None;
    for (const QString &each : reasons) {
        if (each == QLatin1String("offline-report")) { // what CUPS says of a printer that does not answer
            found = found == Trouble::None ? Trouble::Away : found;
            continue;
        }
        if (each == QLatin1String("none") || each == QLatin1String("paused") || each.endsWith(QLatin1String("-report")) || each.endsWith(QLatin1String("-warning")))
            continue;
        const QString word = each.endsWith(QLatin1String("-error")) ? each.chopped(6) : each;
        if (word.startsWith(QLatin1String("cups-"))) // of CUPS itself: waiting for a job, a certificate
            continue;
        Trouble trouble = Trouble::Other;
        for (const auto &[name, meaning] : known)
            if (word == QLatin1String(name))
                trouble = meaning;
        if (found == Trouble::None || (found == Trouble::Other && trouble != Trouble::Other))
            found = trouble;
    }
    return found;
}

Printer::Printer(QString name) : m_name(std::move(name))
{
    m_pool.setMaxThreadCount(1);
}

Printer::~Printer() = default;

QFuture<Result<PrinterState>> Printer::look()
{
    return QtConcurrent::run(&m_pool, lookNow, m_name);
}

QFuture<Result<int>> Printer::send(const QByteArray &pdf, const QString &printer, bool grey)
{
    return QtConcurrent::run(&m_pool, sendNow, pdf, printer, grey);
}

QFuture<Result<JobState>> Printer::job(int number)
{
    return QtConcurrent::run(&m_pool, jobNow, number);
}

QFuture<Status> Printer::cancel(int number, const QString &printer)
{
    return QtConcurrent::run(&m_pool, cancelNow, number, printer, false);
}

QFuture<Result<bool>> Printer::leave(int number, const QString &printer)
{
    return QtConcurrent::run(&m_pool, [number, printer]() -> Result<bool> {
        const auto job = jobNow(number);
        if (!job && job.error().kind == ErrorKind::NotFound)
            return true; // CUPS has forgotten it
        const auto seen = lookNow(printer);
        if (job && *job == JobState::Printing && seen && seen->trouble == Trouble::None && !seen->paused)
            return false;
        const Status purged = cancelNow(number, printer, true);
        return purged ? Result<bool>(true) : Result<bool>(fail(purged.error()));
    });
}

} // namespace belvedere::printing
