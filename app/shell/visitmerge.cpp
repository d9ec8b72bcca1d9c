#include <shell/visitmerge.h>

#include <classeur/merge.h>

#include <QJsonArray>

namespace belvedere::shell {

QJsonObject mergedVisits(const QJsonObject &newer, const QJsonObject &older)
{
    const auto answered = [](const QJsonObject &visit) { return visit.value(QStringLiteral("answers")).toArray().size(); };
    QJsonObject both = answered(older) > answered(newer) ? older : newer;
    const QString key = QStringLiteral("classeur");
    both.insert(key, classeur::merged(newer.value(key).toObject(), older.value(key).toObject()));
    return both;
}

} // namespace belvedere::shell
