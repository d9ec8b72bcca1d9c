#include "sampleclasseur.h"

#include <classeur/merge.h>
#include <servers/daemon.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace belvedere;
using namespace belvedere::spaces;

namespace spacetest {
namespace {

QByteArray printOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

std::unique_ptr<net::Http> lineTo(const QString &certificate, const Clock &clock)
{
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.caFile = certificate;
    policy.mostAttempts = 1;
    return std::move(*net::Http::create(policy, clock));
}

QString wrongIn(const QDir &folder, const QJsonObject &classeur)
{
    const auto manifest = readManifest(servers::readFile(folder.filePath(manifestName)));
    if (!manifest || manifest->classeur != classeur)
        return QStringLiteral("not the manifest of it");
    for (const ManifestFile &file : manifest->documents) {
        if (printOf(servers::readFile(folder.filePath(file.file))) != file.digest)
            return file.file;
    }
    const QStringList there = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return there.size() == itemsOf(classeur).size() + 2 ? QString() : there.join(u',');
}

QJsonObject item(const QString &ref, const QString &note)
{
    return {{QStringLiteral("id"), QString(u'i' + ref)}, {QStringLiteral("kind"), QStringLiteral("metier")},
            {QStringLiteral("ref"), ref}, {QStringLiteral("title"), QString(QStringLiteral("Métier : ") + ref)}, {QStringLiteral("note"), note},
            {QStringLiteral("added"), QStringLiteral("2026-09-01T10:00:00Z")}};
}

QJsonObject classeurOf(const QVector<QJsonObject> &items)
{
    QJsonArray all;
    for (const QJsonObject &each : items)
        all.append(each);
    return {{QStringLiteral("version"), 1}, {QStringLiteral("items"), all}};
}

QJsonArray itemsOf(const QJsonObject &classeur)
{
    return classeur.value(QStringLiteral("items")).toArray();
}

QStringList refsOf(const QJsonObject &classeur)
{
    QStringList refs;
    for (const auto &each : itemsOf(classeur))
        refs += each.toObject().value(QStringLiteral("ref")).toString();
    return refs;
}

Rules rules(qsizetype padding)
{
    const auto documents = [padding](const QJsonObject &classeur) {
        QVector<SpaceDocument> all;
        const QByteArray whole = QJsonDocument(classeur).toJson();
        all.append({QStringLiteral("classeur"), QStringLiteral("Mon classeur"), QStringLiteral("pdf"), "application/pdf", printOf(whole),
                    [whole]() -> Result<QByteArray> {
                        static std::atomic<int> count = 0;
                        return QByteArray(whole + QByteArray::number(++count));
                    }});
        for (const auto &each : itemsOf(classeur)) {
            const QJsonObject one = each.toObject();
            const QByteArray bytes = QJsonDocument(one).toJson();
            all.append({one.value(QStringLiteral("id")).toString(), one.value(QStringLiteral("title")).toString(), QStringLiteral("html"), "text/html",
                        printOf(bytes), [bytes, padding]() -> Result<QByteArray> { return QByteArray(bytes + QByteArray(padding, ' ')); }});
        }
        return all;
    };
    return {classeur::merged, documents};
}

} // namespace spacetest
