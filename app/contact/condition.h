// When a question is asked, or a rule holds: conditions in data.
#pragma once

#include <QStringList>
#include <QVector>

#include <functional>

namespace belvedere::contact {

struct Condition {
    QString field;      // the id of a question, or a field of the profile
    QStringList values; // one of these; the empty one: nothing is known of it
};

struct When {
    QVector<Condition> all = {};  // "when": each of them holds
    QVector<Condition> none = {}; // "unless": none of them holds
};

using ValueOf = std::function<QString(const QString &field)>;

bool holds(const When &when, const ValueOf &valueOf);

} // namespace belvedere::contact
