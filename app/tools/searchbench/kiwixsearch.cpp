#include "contender.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

namespace belvedere::tools {
namespace {

constexpr int patienceMs = 60'000;

void must(bool done, const char *what)
{
    if (!done)
        qFatal("kiwix: %s", what);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a page cannot be written");
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("</p><p>")) + QStringLiteral("</p>");
}

// All that the others are given of an entry.
QString page(const content::SearchEntry &entry)
{
    const QString names = (entry.names.isEmpty() ? QStringList(entry.title) : entry.names).join(QStringLiteral(", "));
    return QStringLiteral("<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>%1</title></head><body><h1>%1</h1>")
               .arg(names.toHtmlEscaped())
        + paragraph(entry.synonyms.join(u'\n')) + paragraph(entry.topics.join(u'\n')) + paragraph(entry.phrase)
        + paragraph(entry.body) + QStringLiteral("</body></html>");
}

// A white square of 48 by 48, which a ZIM file must have.
QByteArray illustration()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQAAAAB/ecQqAAAADUlEQVR42mNgGAXUBAABUAABNLg62QAAAABJRU5ErkJggg==");
}

// The full-text search of kiwix-serve, over HTTP on loopback. The server dies with this, or with the process.
class KiwixSearch : public Contender
{
public:
    KiwixSearch(const Entries &entries, const QString &folder)
    {
        makeZim(entries, folder);
        serve(folder + QStringLiteral("/fiches.zim"));
    }
    ~KiwixSearch() override
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5'000))
            m_server.kill();
        m_server.waitForFinished(5'000);
    }
    QString name() const override { return QStringLiteral("kiwix-serve (Xapian in a ZIM file, over HTTP)"); }
    QStringList metiers(const QString &typed, int most) override
    {
        const QByteArray answer = get("/search?content=fiches&pageLength=" + QByteArray::number(most) + "&pattern="
                                      + QUrl::toPercentEncoding(typed));
        static const QRegularExpression link(QStringLiteral("<a href=\"/fiches/(?:A/)?([^\"]+)\\.html\""));
        QStringList ids;
        for (auto found = link.globalMatch(QString::fromUtf8(answer)); found.hasNext();)
            ids.append(found.next().captured(1));
        return ids;
    }
    // A style sheet as long as an answer.
    bool fetch() override
    {
        must(get("/skin/taskbar.css").contains("kiwix"), "the server has no style sheet");
        return true;
    }

private:
    static void makeZim(const Entries &entries, const QString &folder)
    {
        const QString pages = folder + QStringLiteral("/html");
        must(QDir().mkpath(pages), "no folder for the pages");
        for (const auto &entry : entries) {
            if (entry.kind == content::EntryKind::Metier)
                write(pages + u'/' + entry.id + QStringLiteral(".html"), page(entry).toUtf8());
        }
        write(pages + QStringLiteral("/index.htm"), "<html><head><title>-</title></head><body></body></html>");
        write(pages + QStringLiteral("/i.png"), illustration());
        QProcess zim;
        zim.setProcessChannelMode(QProcess::MergedChannels);
        zim.start(QStringLiteral("zimwriterfs"),
                  {QStringLiteral("--welcome=index.htm"), QStringLiteral("--illustration=i.png"), QStringLiteral("--language=fra"),
                   QStringLiteral("--title=fiches"), QStringLiteral("--description=fiches"), QStringLiteral("--creator=belvedere"),
                   QStringLiteral("--publisher=belvedere"), QStringLiteral("--name=fiches"), pages, folder + QStringLiteral("/fiches.zim")});
        must(zim.waitForFinished(patienceMs) && zim.exitCode() == 0, "zimwriterfs makes no file");
    }
    void serve(const QString &zim)
    {
        QTcpServer free;
        must(free.listen(QHostAddress::LocalHost), "no free port");
        m_port = free.serverPort();
        free.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KIWIX_SEARCH_CACHE_SIZE"), QStringLiteral("1")); // each query is asked several times
        m_server.setProcessEnvironment(environment);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(QStringLiteral("kiwix-serve"),
                       {QStringLiteral("--address=127.0.0.1"), QStringLiteral("--port=%1").arg(m_port),
                        QStringLiteral("--attachToProcess=%1").arg(QCoreApplication::applicationPid()), zim});
        must(m_server.waitForStarted(), "kiwix-serve does not start");
        for (int attempt = 0; attempt < 200 && !connectAgain(); ++attempt)
            QThread::msleep(50);
        must(m_socket.state() == QAbstractSocket::ConnectedState, "kiwix-serve does not answer");
    }
    bool connectAgain()
    {
        m_socket.abort();
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        return m_socket.waitForConnected(patienceMs);
    }
    // The body of an answer. The connection is kept as long as the server keeps it.
    QByteArray get(const QByteArray &path)
    {
        must(m_socket.state() == QAbstractSocket::ConnectedState || connectAgain(), "kiwix-serve is gone");
        m_socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: keep-alive\r\n\r\n");
        QByteArray answer;
        qsizetype head = -1, size = -1;
        while (size < 0 || answer.size() < size) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
                break;
            answer += m_socket.readAll();
            head = answer.indexOf("\r\n\r\n");
            if (head >= 0 && size < 0)
                size = head + 4 + lengthIn(answer.left(head));
        }
        must(answer.startsWith("HTTP/1.1 200") && answer.size() >= size, "kiwix-serve gives no whole answer");
        if (answer.left(head).contains("Connection: close"))
            m_socket.abort();
        return answer.mid(head + 4);
    }
    static qsizetype lengthIn(const QByteArray &head)
    {
        static const QRegularExpression length(QStringLiteral("\\r\\nContent-Length: (\\d+)"), QRegularExpression::CaseInsensitiveOption);
        const auto match = length.match(QString::fromLatin1(head));
        must(match.hasMatch(), "an answer without its length");
        return match.captured(1).toLongLong();
    }

    QProcess m_server;
    QTcpSocket m_socket;
    quint16 m_port = 0;
};

} // namespace

std::unique_ptr<Contender> kiwixContender(const Entries &entries, const QString &folder)
{
    for (const QString &program : {QStringLiteral("zimwriterfs"), QStringLiteral("kiwix-serve")}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            std::printf("\nkiwix-serve is left out: %s is not installed (Debian: kiwix-tools, zim-tools)\n", qPrintable(program));
            return nullptr;
        }
    }
    return std::make_unique<KiwixSearch>(entries, folder);
}

} // namespace belvedere::tools
