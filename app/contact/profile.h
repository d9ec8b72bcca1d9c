// What is known of who asks, to send them to the right desk and to propose something at once.
#pragma once

#include <QString>
#include <QStringList>

namespace belvedere::contact {

// Ids of options of the form; empty: not said.
struct Profile {
    QString situation = {};
    QString level = {};
    QString need = {};
    QString channel = {};
    QString insee = {};     // of the commune
    QString placeName = {};

    QString departement() const; // code; empty: not said

    bool operator==(const Profile &) const = default;
};

// What rules may be about: "situation", "level", "need", "channel", "departement".
const QStringList &profileFields();
QString valueOf(const Profile &profile, const QString &field);

} // namespace belvedere::contact
