// The same as numbers over time.
#include <terminal/status.h>

namespace belvedere::terminal {
namespace {

// In a label a backslash, a quote and a line's end are written with a backslash (exposition format).
QByteArray labelled(const QString &value)
{
    QString out = value;
    out.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")).replace(u'\n', QLatin1String("\\n"));
    return '"' + out.toUtf8() + '"';
}

class Metrics
{
public:
    void add(const char *name, const char *type, const char *help, qint64 value) { head(name, type, help), line(name, {}, value); }
    void head(const char *name, const char *type, const char *help)
    {
        m_text += QByteArray("# HELP belvedere_") + name + ' ' + help + "\n# TYPE belvedere_" + name + ' ' + type + '\n';
    }
    void line(const char *name, const QByteArray &labels, qint64 value)
    {
        m_text += QByteArray("belvedere_") + name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + QByteArray::number(value) + '\n';
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

qint64 seconds(const QDateTime &time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

} // namespace

QByteArray toMetrics(const TerminalStatus &status, const QVector<Worry> &worries)
{
    Metrics all;
    all.head("info", "gauge", "What runs; always 1.");
    all.line("info", "version=" + labelled(status.version) + ",qt=" + labelled(status.qt) + ",pack=" + labelled(status.running.pack.left(16)), 1);
    all.add("up", "gauge", "1 while the kiosk runs.", status.isRunning);
    all.add("healthy", "gauge", "1 when nothing asks for somebody.", worries.isEmpty());
    all.head("worry", "gauge", "Each thing that asks for somebody; 1.");
    for (const Worry each : worries)
        all.line("worry", "kind=" + labelled(wordOf(each)), 1);
    all.add("start_time_seconds", "gauge", "When the program started, since 1970.", seconds(status.running.since));
    all.add("visits_total", "counter", "Visits that ended since then.", status.running.visits);
    all.add("resident_bytes", "gauge", "Memory of the program itself.", status.running.residentBytes);
    all.add("disk_free_bytes", "gauge", "Free on the disk of the data folder.", status.freeBytes);
    all.add("pack_metiers", "gauge", "Metiers of the pack in use.", status.running.metiers);
    all.add("pack_time_seconds", "gauge", "Date of the pack in use, since 1970.", seconds(status.packDate));
    all.add("update_reached_time_seconds", "gauge", "When the server of updates last answered well, since 1970; 0: never.", seconds(status.updateReached));
    all.add("outbox_waiting", "gauge", "Classeurs on their way to spaces.", status.outboxWaiting);
    all.add("outbox_oldest_seconds", "gauge", "Age of the oldest of them.", status.outboxOldestMinutes * 60);
    all.add("outbox_sent_total", "counter", "Sent after a visit.", status.outboxSent);
    all.add("outbox_given_up_total", "counter", "Given up.", status.outboxGivenUp);
    all.add("requests_waiting", "gauge", "Requests for information on their way to the desk.", status.requestsWaiting);
    all.add("requests_given_up", "counter", "Requests whose time was over before the desk could be reached.", status.requestsGivenUp);
    all.add("statistics_waiting", "gauge", "Files of counts to be sent to the region.", status.countsWaiting);
    all.add("statistics_oldest_seconds", "gauge", "Age of the oldest of them, by the day.", status.countsOldestDays * 86400);
    all.add("videos_kept", "gauge", "Videos on the terminal.", status.running.videosKept);
    all.head("service_up", "gauge", "1 when the service answers.");
    for (const ServiceState &each : status.services)
        if (each.answer != ServiceState::Answer::Unknown)
            all.line("service_up", "service=" + labelled(wordOf(each.service.kind)) + ",name=" + labelled(each.service.name), each.answer == ServiceState::Answer::Yes);
    return all.text();
}

} // namespace belvedere::terminal
