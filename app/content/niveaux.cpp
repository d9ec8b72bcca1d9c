#include <content/niveaux.h>

#include <core/resource.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::content {

std::optional<int> niveauRank(const QString &id)
{
    static const QJsonObject ranks =
        QJsonDocument::fromJson(resource(QStringLiteral("content/niveaux.json")))
            .object()
            .value(QStringLiteral("ranks"))
            .toObject();
    const QJsonValue rank = ranks.value(id);
    return rank.isDouble() ? std::optional<int>(rank.toInt()) : std::nullopt;
}

} // namespace belvedere::content
