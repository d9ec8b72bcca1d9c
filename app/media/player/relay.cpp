#include <media/player/relay.h>

#include <media/player/playlistfetch.h>
#include <media/player/relayrequest.h>
#include <media/player/upstream.h>
#include <media/playerwire.h>

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpSocket>

#include <algorithm>

namespace belvedere::media {
namespace {

// Of a stream's line: a try that brings nothing is followed by another for as long as the video is open.
net::HttpPolicy patient(net::HttpPolicy policy)
{
    policy.connectMs = std::min<qint64>(policy.connectMs, 10'000);
    policy.idleMs = std::min<qint64>(policy.idleMs, 6'000);
    policy.firstPauseMs = std::min<qint64>(policy.firstPauseMs, 500);
    policy.longestPauseMs = std::min<qint64>(policy.longestPauseMs, 8'000);
    policy.mostAttempts = std::numeric_limits<int>::max();
    policy.tickMs = std::min(policy.tickMs, 100);
    return policy;
}

constexpr int heldMs = 250;
constexpr qint64 decodersDelayMs = 200; // a decoder of several threads gives a picture when it has some of the next

// What a playlist or a segment answers that no time mends, in the words of the player.
Error inPlayersWords(Error error)
{
    if (error.kind == ErrorKind::Http)
        error.kind = ErrorKind::Refused;
    return error;
}

} // namespace

Relay::Relay(const Clock &clock) : m_clock(clock), m_server(this), m_requests(new QObject(this))
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, &Relay::arrived);
}

Relay::~Relay()
{
    delete m_requests; // they use m_http
}

quint16 Relay::listen()
{
    return m_server.listen(QHostAddress::LocalHost) ? m_server.serverPort() : 0;
}

QByteArray Relay::newToken()
{
    QByteArray bytes(24, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QUrl Relay::addressOf(quint16 port, const QByteArray &token)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/%2/film.m3u8").arg(port).arg(QString::fromLatin1(token)));
}

void Relay::prepare(const net::HttpPolicy &policy)
{
    auto http = net::Http::create(patient(policy), m_clock);
    if (!http)
        return; // open() says why
    m_prepared = std::move(*http);
    m_preparedFor = policy;
}

void Relay::open(const RelayOpening &opening, const QByteArray &token)
{
    delete std::exchange(m_requests, new QObject(this));
    m_http.reset();
    m_opening = opening;
    m_token = token;
    m_master.clear();
    m_tracks.clear();
    m_speed = opening.folder.isEmpty() ? opening.lineSpeed : std::numeric_limits<qint64>::max();
    m_flows = m_everFlowed = m_faulted = false;
    if (m_prepared && wire::toJson(m_preparedFor) == wire::toJson(opening.policy)) {
        m_http = std::move(m_prepared);
        return;
    }
    auto http = net::Http::create(patient(opening.policy), m_clock);
    if (http)
        m_http = std::move(*http);
    else // the file of certificates
        fault({ErrorKind::Tls, http.error().detail, http.error().file, 0, http.error().remedy});
}

// /token/film.m3u8, t1.m3u8, t0-12.ts, t0i0.mp4
std::optional<Relay::Target> Relay::target(const QByteArray &path) const
{
    using Kind = Target::Kind;
    const QByteArray before = '/' + m_token + '/';
    if (m_token.isEmpty() || m_faulted || !path.startsWith(before))
        return std::nullopt;
    const QByteArray name = path.mid(before.size());
    if (name == "film.m3u8")
        return Target{Kind::Entry};
    static const QRegularExpression form(QStringLiteral("^t(\\d)(?:([-i])(\\d{1,6}))?(?:\\.\\w{1,5})?$"));
    const auto match = form.match(QString::fromLatin1(name));
    if (!match.hasMatch() || match.captured(1).toUInt() >= m_tracks.size())
        return std::nullopt;
    const QString kind = match.captured(2);
    return Target{kind.isEmpty() ? Kind::List : kind == QStringLiteral("-") ? Kind::Segment : Kind::Init,
                  match.captured(1).toInt(), match.captured(3).toInt()};
}

std::optional<RelayTrack::Part> Relay::part(const Target &target, bool again)
{
    RelayTrack &track = m_tracks[std::size_t(target.track)];
    return target.kind == Target::Kind::Init ? track.init(target.index) : track.segment(target.index, again);
}

void Relay::goTo(qint64 ms)
{
    m_goal = ms;
}

void Relay::arrived()
{
    m_hold.stop();
    if (std::exchange(m_goal, std::nullopt))
        Q_EMIT released();
}

bool Relay::isHeld(const Target &target)
{
    const bool isSegment = target.kind == Target::Kind::Segment;
    if (!isSegment || !m_goal || m_tracks[std::size_t(target.track)].endMs(target.index - 1) < *m_goal + decodersDelayMs)
        return false;
    if (!m_hold.isActive())
        m_hold.start(heldMs);
    return true;
}

std::unique_ptr<Upstream> Relay::upstream(net::StreamRequest request)
{
    if (m_opening.folder.isEmpty())
        return std::make_unique<NetUpstream>(*m_http, request, m_everFlowed);
    // The kept video lies as the stream does, from the folder of its first playlist on.
    const QString base = m_opening.stream.adjusted(QUrl::RemoveFilename).path();
    const QString path = request.address.path();
    const QString within = QDir::cleanPath(path.mid(base.size()));
    const bool inside = path.startsWith(base) && !within.startsWith(QStringLiteral("../")) && !QDir::isAbsolutePath(within);
    return std::make_unique<FileUpstream>(inside ? QDir(m_opening.folder).filePath(within) : QString(), request);
}

void Relay::fetch(const QUrl &address, const std::function<void(const Result<Playlist> &)> &answer)
{
    net::StreamRequest request;
    request.address = address;
    request.mostBytes = PlaylistFetch::mostBytes;
    auto *fetch = new PlaylistFetch(upstream(request), address, answer, m_requests);
    connect(&fetch->upstream(), &Upstream::troubled, this, &Relay::lineFailed);
    connect(&fetch->upstream(), &Upstream::bytes, this, &Relay::bytesCame);
    fetch->start();
}

void Relay::fetchList(int track, int choice, const std::function<void(const Status &)> &answer)
{
    fetch(m_tracks[std::size_t(track)].address(choice), [this, track, choice, answer](const Result<Playlist> &read) {
        if (!read)
            answer(fail(read.error()));
        else if (const auto *list = std::get_if<MediaPlaylist>(&*read))
            answer(m_tracks[std::size_t(track)].give(choice, *list));
        else
            answer(fail(ErrorKind::Malformed, QStringLiteral("a list of variants in a list of variants")));
    });
}

void Relay::playlist(const Target &target, const Written &written)
{
    if (target.kind == Target::Kind::List) {
        writeTrack(target.track, written);
        return;
    }
    if (!m_tracks.empty()) { // asked for again
        m_master.isEmpty() ? writeTrack(0, written) : written(m_master);
        return;
    }
    fetch(m_opening.stream, [this, written](const Result<Playlist> &read) {
        const Status begun = read ? begin(*read) : fail(read.error());
        if (!begun)
            written(fail(begun.error()));
        else if (m_master.isEmpty())
            writeTrack(0, written);
        else
            written(m_master);
    });
}

Status Relay::begin(const Playlist &playlist)
{
    if (const auto *list = std::get_if<MediaPlaylist>(&playlist)) {
        m_tracks.emplace_back(QVector<Variant>{{m_opening.stream}});
        return m_tracks.front().give(0, *list);
    }
    const auto &master = std::get<MasterPlaylist>(playlist);
    const QVector<Variant> variants = chosen(master);
    m_tracks.emplace_back(variants);
    MasterPlaylist shown{{variants.first()}, {}};
    for (const Rendition &rendition : master.renditions) {
        const bool sound = rendition.type == QStringLiteral("AUDIO") && rendition.group == variants.first().audio;
        if (!sound || rendition.address.isEmpty() || (!shown.renditions.isEmpty() && !rendition.byDefault))
            continue;
        shown.renditions = {rendition};
    }
    if (shown.renditions.isEmpty())
        return {};
    m_tracks.emplace_back(QVector<Variant>{{shown.renditions.first().address}});
    const QUrl sound = shown.renditions.first().address;
    shown.variants.first().subtitles.clear(); // they come from the pack
    m_master = writePlaylist(shown, [sound](const QUrl &address) { return QByteArray(address == sound ? "t1.m3u8" : "t0.m3u8"); });
    return {};
}

// The least first. Sound alone is no film.
QVector<Variant> Relay::chosen(const MasterPlaylist &master) const
{
    QVector<Variant> variants;
    std::copy_if(master.variants.begin(), master.variants.end(), std::back_inserter(variants),
                 [](const Variant &variant) { return !variant.resolution.isEmpty(); });
    if (variants.isEmpty())
        variants = master.variants;
    std::stable_sort(variants.begin(), variants.end(),
                     [](const Variant &one, const Variant &other) { return one.bandwidth < other.bandwidth; });
    if (m_opening.saving)
        variants.resize(1);
    return variants;
}

void Relay::writeTrack(int number, const Written &written)
{
    const auto write = [this, number, written] {
        written(m_tracks[std::size_t(number)].playlist('t' + QByteArray::number(number)));
    };
    RelayTrack &track = m_tracks[std::size_t(number)];
    if (track.isKnown(track.now())) {
        write();
        return;
    }
    fetchList(number, track.best(m_speed), [write, written](const Status &came) { came ? write() : written(fail(came.error())); });
}

void Relay::segmentDone(const Target &target, qint64 bytes, qint64 ms)
{
    constexpr qint64 tellsNothing = 8 << 10;
    if (m_opening.folder.isEmpty() && bytes > tellsNothing) {
        const qint64 speed = bytes * 8000 / std::max<qint64>(1, ms);
        m_speed = m_speed == 0 ? speed : (m_speed + speed) / 2;
    }
    RelayTrack &track = m_tracks[std::size_t(target.track)];
    const int best = track.best(m_speed);
    if (best != track.now() && !track.changeTo(best) && !track.isKnown(best)) {
        fetchList(target.track, best, [this, number = target.track, best](const Status &came) {
            RelayTrack &of = m_tracks[std::size_t(number)];
            came ? void(of.changeTo(best)) : of.forget(best);
        });
    }
    if (target.track == 0)
        Q_EMIT delivered(track.endMs(target.index), m_opening.folder.isEmpty() ? m_speed : 0);
}

void Relay::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new RelayRequest(*this, socket, m_requests);
}

void Relay::fault(const Error &error)
{
    if (!std::exchange(m_faulted, true))
        Q_EMIT faulted(inPlayersWords(error));
}

void Relay::lineFailed(const Error &error)
{
    m_flows = false;
    Q_EMIT troubled(inPlayersWords(error));
}

void Relay::bytesCame()
{
    m_everFlowed = true;
    if (!std::exchange(m_flows, true))
        Q_EMIT flowing();
}

} // namespace belvedere::media
