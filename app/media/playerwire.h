// The words between the kiosk and belvedere-player: one JSON object a line (media/player/README.md).
#pragma once

#include <core/result.h>
#include <net/policy.h>

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace belvedere::media::wire {

constexpr qsizetype longestLine = 64 << 10;

QByteArray line(const QJsonObject &object);
// Takes the first whole line out of what has come; nothing while none is whole. An object without a
// word for what is no object.
std::optional<QJsonObject> takeLine(QByteArray &buffer);

QJsonObject toJson(const net::HttpPolicy &policy); // what the settings say of it, with the password
net::HttpPolicy policyFrom(const QJsonObject &object);

QJsonObject toJson(const Error &error);
Error errorFrom(const QJsonObject &object); // Internal when it names a kind that is none

} // namespace belvedere::media::wire
