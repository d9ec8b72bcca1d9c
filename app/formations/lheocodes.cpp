#include <formations/lheocodes.h>

#include <core/resource.h>
#include <formations/action.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace belvedere::formations {

namespace {

struct PublicCode {
    QString label;
    int group = 0;
};

struct Codes {
    QHash<QString, Niveau> niveaux;
    QHash<QString, QString> financeurs;
    QHash<QString, PublicCode> publics;
    QSet<QString> alternancePublics, alternanceTeachings;
    QStringList alternanceWords, alternanceDenials;
};

int groupNamed(const QString &name)
{
    static const QHash<QString, int> groups{
        {QStringLiteral("scolaire"), Scolaire},
        {QStringLiteral("apprentissage"), Apprentissage},
        {QStringLiteral("professionnalisation"), Professionnalisation},
        {QStringLiteral("emploi"), DemandeurEmploi},
        {QStringLiteral("salarie"), Salarie},
        {QStringLiteral("tous"), TousPublics},
        {QStringLiteral("autre"), AutrePublic}};
    return groups.value(name);
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &each : value.toArray())
        out.append(each.toString());
    return out;
}

Codes readCodes()
{
    Codes codes;
    const QJsonObject root = QJsonDocument::fromJson(resource(QStringLiteral("formations/lheocodes.json"))).object();
    const QJsonObject niveaux = root.value(QStringLiteral("niveaux")).toObject();
    for (auto it = niveaux.begin(); it != niveaux.end(); ++it)
        codes.niveaux.insert(it.key(), {it->toObject().value(QStringLiteral("rank")).toInt(),
                                        it->toObject().value(QStringLiteral("label")).toString()});
    const QJsonObject financeurs = root.value(QStringLiteral("financeurs")).toObject();
    for (auto it = financeurs.begin(); it != financeurs.end(); ++it)
        codes.financeurs.insert(it.key(), it->toString());
    const QJsonObject publics = root.value(QStringLiteral("publics")).toObject();
    for (auto it = publics.begin(); it != publics.end(); ++it)
        codes.publics.insert(it.key(), {it->toObject().value(QStringLiteral("label")).toString(),
                                        groupNamed(it->toObject().value(QStringLiteral("group")).toString())});
    const QJsonObject alternance = root.value(QStringLiteral("alternance")).toObject();
    const QStringList alternancePublics = strings(alternance.value(QStringLiteral("publics")));
    const QStringList teachings = strings(alternance.value(QStringLiteral("modalites")));
    codes.alternancePublics = QSet<QString>(alternancePublics.begin(), alternancePublics.end());
    codes.alternanceTeachings = QSet<QString>(teachings.begin(), teachings.end());
    codes.alternanceWords = strings(alternance.value(QStringLiteral("words")));
    codes.alternanceDenials = strings(alternance.value(QStringLiteral("denials")));
    return codes;
}

const Codes &codes()
{
    static const Codes table = readCodes();
    return table;
}

bool holdsOneOf(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::optional<Niveau> niveauOf(const QString &key)
{
    const auto found = codes().niveaux.constFind(key);
    return found == codes().niveaux.constEnd() ? std::nullopt : std::optional<Niveau>(*found);
}

std::optional<QString> financeurName(const QString &code)
{
    const auto found = codes().financeurs.constFind(code);
    return found == codes().financeurs.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

QString publicName(const QString &code)
{
    return codes().publics.value(code).label;
}

int publicGroup(const QString &code)
{
    return codes().publics.value(code).group;
}

bool isAlternancePublic(const QString &code)
{
    return codes().alternancePublics.contains(code);
}

bool isAlternanceTeaching(const QString &code)
{
    return codes().alternanceTeachings.contains(code);
}

bool tellsOfAlternance(const QString &text)
{
    return holdsOneOf(text, codes().alternanceWords) && !holdsOneOf(text, codes().alternanceDenials);
}

} // namespace belvedere::formations
