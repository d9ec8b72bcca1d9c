#include <contact/profile.h>

#include <places/commune.h>

namespace belvedere::contact {

QString Profile::departement() const
{
    return places::departementOf(insee);
}

const QStringList &profileFields()
{
    static const QStringList fields{QStringLiteral("situation"), QStringLiteral("level"), QStringLiteral("need"), QStringLiteral("channel"), QStringLiteral("departement")};
    return fields;
}

QString valueOf(const Profile &profile, const QString &field)
{
    const QStringList values{profile.situation, profile.level, profile.need, profile.channel, profile.departement()};
    return values.value(profileFields().indexOf(field));
}

} // namespace belvedere::contact
