// The relay's requests: whatever a process of the terminal sends, the relay answers with a refusal, with what the
// video has, or not at all; and it goes on. TOKEN stands for the token of the video.
#include "fuzz.h"

#include <media/player/relay.h>

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace belvedere;

namespace {

const QByteArray piece = QByteArray("what a segment holds ").repeated(40);

struct Terminal {
    SystemClock clock;
    QTemporaryDir folder;
    media::Relay relay{clock};
    quint16 port = relay.listen();
    QByteArray token = media::Relay::newToken();

    Terminal()
    {
        write("main.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2.0,\n00000.bin\n#EXTINF:2.0,\n00001.bin\n#EXT-X-ENDLIST\n");
        write("00000.bin", piece);
        write("00001.bin", piece);
        relay.open({QUrl(QStringLiteral("https://films.invalid/main.m3u8")), folder.path()}, token);
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the folder can be written");
    }
};

// What comes back until the other side has done, or nothing comes of it.
QByteArray answerTo(const Terminal &terminal, const QByteArray &request, bool whole)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), terminal.port);
    QByteArray answer;
    QElapsedTimer since;
    since.start();
    bool sent = false;
    while (since.elapsed() < 5000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        if (!sent && socket.state() == QAbstractSocket::ConnectedState)
            sent = socket.write(request) == request.size();
        answer += socket.readAll();
        const bool over = sent && socket.bytesToWrite() == 0 && socket.state() == QAbstractSocket::UnconnectedState;
        if (over || (sent && !whole && socket.bytesToWrite() == 0))
            break;
    }
    socket.abort();
    return answer + socket.readAll();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 0;
    static char name[] = "fuzz";
    static char *names[] = {name, nullptr};
    static int one = 1;
    static QCoreApplication application(one, names);
    static const Terminal terminal;
    const QByteArray input = fuzz::bytes(data, size).replace("TOKEN", terminal.token);
    const QByteArray answer = answerTo(terminal, input, input.left(8 << 10).contains("\r\n\r\n"));
    fuzz::require(answer.isEmpty() || answer.startsWith("HTTP/1.1 200 ") || answer.startsWith("HTTP/1.1 206 ") || answer.startsWith("HTTP/1.1 4"), "an answer of its own");
    const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    fuzz::require(answer.startsWith("HTTP/1.1 4") || body.isEmpty() || body.startsWith("#EXTM3U") || piece.contains(body), "nothing but what the video has");
    fuzz::require(input.contains(terminal.token) || body.isEmpty(), "nothing without the token");
    if (++count % 64 == 0)
        fuzz::require(answerTo(terminal, "GET /" + terminal.token + "/film.m3u8 HTTP/1.1\r\n\r\n", true).contains("#EXTM3U"), "it goes on");
    return 0;
}
