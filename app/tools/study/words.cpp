#include "words.h"

#include <core/dates.h>
#include <core/resource.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace belvedere::study {
namespace {

const QJsonObject &allWords()
{
    static const QJsonObject all = QJsonDocument::fromJson(resource(QStringLiteral("study/study.json"))).object().value(QStringLiteral("words")).toObject();
    return all;
}

} // namespace

QString Words::operator()(const char *id) const
{
    const QJsonValue text = allWords().value(QString::fromLatin1(id))[code(m_language)];
    return text.isString() ? text.toString() : QString::fromLatin1(id);
}

QString Words::number(double value) const
{
    const bool whole = value >= 100 || value == std::floor(value);
    return localeOf(m_language).toString(value, 'f', whole ? 0 : 1);
}

QString Words::percent(double part, double whole) const
{
    if (whole <= 0)
        return QStringLiteral("–");
    return localeOf(m_language).toString(100 * part / whole, 'f', 1) + (m_language == Language::French ? QStringLiteral("\u202f%") : QStringLiteral("%"));
}

QString Words::month(const QDate &month) const
{
    return localeOf(m_language).toString(month, QStringLiteral("MMMM yyyy"));
}

QStringList Words::ids()
{
    return allWords().keys();
}

} // namespace belvedere::study
