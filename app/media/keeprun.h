// One round: what is not wanted any more goes, what is wanted comes, in order, as far as the room goes.
// Runs on a thread that may wait for the disk.
#pragma once

#include <core/stopflag.h>
#include <media/videofetch.h>

#include <QTimer>

namespace belvedere::media {

// How it is with one of the wanted videos.
struct KeepState {
    enum class What {
        Waiting,  // its turn has not come
        Fetching,
        Kept,     // whole, on the disk
        TooLarge, // there is no room for it
        Failed,   // `problem` says why; it is tried again the next time
    };
    QString id;
    What what = What::Waiting;
    qint64 bytes = 0; // on the disk
    int percent = 0;  // while it is fetched
    std::optional<Error> problem = {};
    QUrl stream = {}; // from where it comes; said by a round
};

class KeepRun : public QObject
{
    Q_OBJECT
public:
    // What is given by reference outlives it. `limits.bytes`: of all videos together; 256 MB
    // of the disk stay free in any case. `clean`: those that are
    // not wanted are removed first.
    KeepRun(net::Http &http, KeptVideos kept, const QVector<KeepSource> &wanted, const FetchLimits &limits, bool clean,
            const StopFlag &stop, QObject *parent = nullptr);
    ~KeepRun() override;

    void start(); // once
    const QVector<KeepState> &states() const { return m_states; } // in the order of the wanted ones
    // Once it is finished: why it ended before its time. The line (Offline, Proxy), the disk (DiskFull,
    // Unwritable) or Cancelled; the others concern one video alone.
    const Status &status() const { return m_status; }

Q_SIGNALS:
    void changed(const belvedere::media::KeepState &state);
    void finished(); // once

private:
    void next();
    void fetch(const KeepSource &source);
    void fetched();
    void set(KeepState state);
    void end(const Status &status);

    net::Http &m_http;
    const KeptVideos m_kept;
    const QVector<KeepSource> m_wanted;
    const FetchLimits m_limits;
    const bool m_clean;
    const StopFlag &m_stop;
    QVector<KeepState> m_states;
    qsizetype m_at = -1;
    std::unique_ptr<VideoFetch> m_fetch;
    QTimer m_watch; // for the flag
    Status m_status;
    bool m_ended = false;
};

} // namespace belvedere::media
