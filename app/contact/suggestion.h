// What is proposed at once to who asks; found by whoever knows the content (the shell).
#pragma once

#include <contact/profile.h>

#include <QFuture>
#include <QVector>

#include <functional>

namespace belvedere::contact {

struct Suggestion {
    enum class Kind { Fiche, Formation, Relais };
    Kind kind = Kind::Fiche;
    QString id; // in the content
    QString title;
    QString detail = {};
};

// Few of each kind, best first; empty where nothing is known.
using Suggest = std::function<QFuture<QVector<Suggestion>>(const Profile &profile)>;

} // namespace belvedere::contact
