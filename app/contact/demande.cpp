#include <contact/demande.h>

#include <QJsonArray>
#include <QRandomGenerator>

#include <array>

namespace belvedere::contact {

QString newRequestId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

QJsonObject demandeOf(const Form &form, const Answers &answers, const QString &id, const QDateTime &now, const QDate &until, Language language)
{
    QJsonArray lines;
    for (const Question *question : askedOf(form, answers)) {
        const Answer answer = answers.value(question->id);
        if (!answer.value.isEmpty())
            lines.append(QJsonObject{{QStringLiteral("id"), question->id}, {QStringLiteral("question"), question->text.fr},
                                     {QStringLiteral("value"), answer.value}, {QStringLiteral("answer"), inWords(*question, answer, Language::French)}});
    }
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("id"), id},
            {QStringLiteral("made"), now.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("keepUntil"), until.toString(Qt::ISODate)},
            {QStringLiteral("language"), code(language)},
            {QStringLiteral("departement"), profileOf(form, answers).departement()},
            {QStringLiteral("answers"), lines}};
}

} // namespace belvedere::contact
