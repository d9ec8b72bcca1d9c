#include <media/playerwire.h>

#include <QJsonDocument>

namespace belvedere::media::wire {
namespace {

QString word(net::ProxyChoice::Kind kind)
{
    switch (kind) {
    case net::ProxyChoice::Kind::None: return QStringLiteral("none");
    case net::ProxyChoice::Kind::System: return QStringLiteral("system");
    case net::ProxyChoice::Kind::Given: break;
    }
    return QStringLiteral("given");
}

net::ProxyChoice::Kind kindOf(const QString &word)
{
    if (word == QStringLiteral("given"))
        return net::ProxyChoice::Kind::Given;
    return word == QStringLiteral("none") ? net::ProxyChoice::Kind::None : net::ProxyChoice::Kind::System;
}

} // namespace

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> takeLine(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArray text = buffer.left(end);
    buffer.remove(0, end + 1);
    return QJsonDocument::fromJson(text).object();
}

QJsonObject toJson(const net::HttpPolicy &policy)
{
    return {{QStringLiteral("proxy"), word(policy.proxy.kind)},
            {QStringLiteral("host"), policy.proxy.host},
            {QStringLiteral("port"), policy.proxy.port},
            {QStringLiteral("user"), policy.proxy.user},
            {QStringLiteral("password"), policy.proxy.password},
            {QStringLiteral("caFile"), policy.caFile}};
}

net::HttpPolicy policyFrom(const QJsonObject &object)
{
    net::HttpPolicy policy;
    policy.proxy = {kindOf(object.value(QStringLiteral("proxy")).toString()),
                    object.value(QStringLiteral("host")).toString(),
                    static_cast<quint16>(object.value(QStringLiteral("port")).toInt()),
                    object.value(QStringLiteral("user")).toString(),
                    object.value(QStringLiteral("password")).toString()};
    policy.caFile = object.value(QStringLiteral("caFile")).toString();
    return policy;
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("kind"), kindName(error.kind)}, {QStringLiteral("detail"), error.detail}};
}

Error errorFrom(const QJsonObject &object)
{
    const QString name = object.value(QStringLiteral("kind")).toString();
    Error error{ErrorKind::Internal, object.value(QStringLiteral("detail")).toString()};
    for (int i = 0; i <= int(ErrorKind::Internal); ++i)
        if (kindName(ErrorKind(i)) == name)
            error.kind = ErrorKind(i);
    return error;
}

} // namespace belvedere::media::wire
