#include <media/player/relay.h>

#include <media/player/relayrequest.h>
#include <media/player/upstream.h>
#include <media/playlist.h>

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

// What a playlist or a segment answers that no time mends, in the words of the player.
Error inPlayersWords(Error error)
{
    if (error.kind == ErrorKind::Http)
        error.kind = ErrorKind::Refused;
    return error;
}

// ".ts" and the like, by which GStreamer guesses what comes.
QByteArray endingOf(const QUrl &address)
{
    static const QRegularExpression form(QStringLiteral("\\.[A-Za-z0-9]{1,5}$"));
    return form.match(address.path()).captured().toLatin1();
}

} // namespace

Relay::Relay(const Clock &clock) : m_clock(clock), m_server(this), m_requests(new QObject(this))
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
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
    return QUrl(QStringLiteral("http://127.0.0.1:%1/%2/0.m3u8").arg(port).arg(QString::fromLatin1(token)));
}

void Relay::open(const RelayOpening &opening, const QByteArray &token)
{
    delete std::exchange(m_requests, new QObject(this));
    m_http.reset();
    m_opening = opening;
    m_token = token;
    m_items.clear();
    m_numbers.clear();
    m_delays.clear();
    m_flows = m_everFlowed = m_faulted = false;
    nameOf(opening.stream, true, 0);
    auto http = net::Http::create(patient(opening.policy), m_clock);
    if (http)
        m_http = std::move(*http);
    else // the file of certificates
        fault({ErrorKind::Tls, http.error().detail, http.error().file, 0, http.error().remedy});
}

QByteArray Relay::nameOf(const QUrl &address, bool playlist, int list)
{
    const auto known = m_numbers.constFind(address);
    const int number = known == m_numbers.constEnd() ? int(m_items.size()) : *known;
    if (known == m_numbers.constEnd()) {
        m_numbers.insert(address, number);
        m_items.append({address, playlist, playlist ? number : list});
    }
    return QByteArray::number(number) + (playlist ? QByteArray(".m3u8") : endingOf(address));
}

std::optional<Relay::Item> Relay::item(const QByteArray &path) const
{
    const QByteArray before = '/' + m_token + '/';
    if (m_token.isEmpty() || m_faulted || !path.startsWith(before))
        return std::nullopt;
    const QByteArray name = path.mid(before.size());
    bool isNumber = false;
    const int number = name.split('.').constFirst().toInt(&isNumber);
    if (!isNumber || number < 0 || number >= m_items.size())
        return std::nullopt;
    return m_items.at(number);
}

std::unique_ptr<Upstream> Relay::upstream(const Item &item, net::StreamRequest request)
{
    request.address = item.address;
    if (m_opening.folder.isEmpty())
        return std::make_unique<NetUpstream>(*m_http, request, m_everFlowed);
    // The kept video lies as the stream does, from the folder of its first playlist on.
    const QString base = m_opening.stream.adjusted(QUrl::RemoveFilename).path();
    const QString path = item.address.path();
    const QString within = QDir::cleanPath(path.mid(base.size()));
    const bool inside = path.startsWith(base) && !within.startsWith(QStringLiteral("../")) && !QDir::isAbsolutePath(within);
    return std::make_unique<FileUpstream>(inside ? QDir(m_opening.folder).filePath(within) : QString(), request);
}

void Relay::choose(MasterPlaylist &playlist) const
{
    auto &variants = playlist.variants;
    const auto withPicture = [](const Variant &variant) { return !variant.resolution.isEmpty(); };
    if (std::any_of(variants.begin(), variants.end(), withPicture)) // sound alone is no film
        variants.erase(std::remove_if(variants.begin(), variants.end(), std::not_fn(withPicture)), variants.end());
    std::stable_sort(variants.begin(), variants.end(),
                     [](const Variant &one, const Variant &other) { return one.bandwidth < other.bandwidth; });
    variants.resize(1);
    auto &renditions = playlist.renditions; // subtitles come from the pack
    renditions.erase(std::remove_if(renditions.begin(), renditions.end(),
                                    [](const Rendition &rendition) { return rendition.type != QStringLiteral("AUDIO"); }),
                     renditions.end());
    for (Variant &variant : variants)
        variant.subtitles.clear();
}

Result<QByteArray> Relay::rewritten(const QByteArray &bytes, int number)
{
    auto read = readPlaylist(bytes, m_items.at(number).address);
    if (!read)
        return fail(read.error());
    if (auto *master = std::get_if<MasterPlaylist>(&*read)) {
        if (number != 0)
            return fail(ErrorKind::Malformed, QStringLiteral("a list of variants in a list of variants"));
        choose(*master);
        return writePlaylist(*master, [this](const QUrl &address) { return nameOf(address, true, 0); });
    }
    const auto &media = std::get<MediaPlaylist>(*read);
    if (media.endless)
        return fail(ErrorKind::TooMany, QStringLiteral("a playlist without an end: it is no film"));
    return writePlaylist(media, [&](const QUrl &address) { return nameOf(address, false, number); });
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
